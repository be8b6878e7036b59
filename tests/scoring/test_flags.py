"""When the core rubric flags an answer, and what a flag may cost."""

import pytest

from interview_drill.scoring.scorer import Scorer

LOCAL = (
    "In May a bad push showed every restaurant in Bristol as closed on a Friday evening, and I ran the review. "
    "I found that opening hours were edited straight in production, since the copy had no time zones. I fixed the "
    "copy, wrote a check that rejects a file where half a city is shut, and moved edits behind a review. I told "
    "Priya in support what to look for, and I paired with a new colleague on the follow-up."
)
"""A clear personal part, told without an outcome."""

TEAM = (
    "In the spring the tracking was too slow for Christmas. We moved the reports to a copy of the database, we put "
    "the status pages in a cache, and we rented more machines. A test in November failed and our second one passed. "
    "In the season page loads dropped from nine seconds to two."
)

BLAMING = (
    "They shipped it in peak season and I told them, three times. The manager can't read a graph. Two thousand "
    "parcels went to Leeds, exactly like I'd said. Nobody apologised. I fixed the planner, without me they would "
    "still be looking. That lot never listened."
)


@pytest.fixture
def flags(scorer):
    return lambda answer: scorer.score(answer).flags


def test_a_clear_personal_part_is_not_capped_for_want_of_an_outcome(scorer):
    score = scorer.score(LOCAL)
    assert "no_outcome" not in score.flags
    assert score.band == 3


def test_a_story_in_which_nobody_does_anything_and_nothing_comes_of_it_has_no_outcome(flags):
    idle = "There was a migration in Porto in 2019. There was a meeting, then Ana had a birthday. The floor was green."
    assert "no_outcome" in flags(idle)


def test_we_alone_is_no_ownership_and_a_few_more_i_is(flags):
    assert "no_ownership" in flags(TEAM)
    assert "no_ownership" not in flags(TEAM.replace("We moved", "I moved").replace("we put", "I put"))


def test_contempt_in_every_sentence_is_blame_and_one_remark_is_not(flags):
    assert "blame" in flags(BLAMING)
    assert "blame" not in flags(LOCAL + " The manager can't read a graph.")


def test_contempt_told_finely_is_blame_too(flags):
    fine = "Our so-called expert had nothing to contribute. He has never understood a word of what the trace says."
    assert "blame" in flags(f"{LOCAL} {fine}")


def test_what_i_stopped_doing_is_no_result(scorer):
    def level(end):
        return scorer.score(f"{LOCAL} In the end {end} stopped asking for approval.").criteria["impact-numbers"].level

    assert level("the shops") > level("I")


def test_taking_a_phrase_from_a_lexicon_takes_its_points(rubric, lexicons):
    told = LOCAL + " Since then the arguments have died down."
    without = {**lexicons, "gone": lexicons["gone"].model_copy(update={"phrases": ("vanished",)})}
    with_it = Scorer(rubric, lexicons).score(told).criteria["impact-numbers"]
    assert with_it.level > Scorer(rubric, without).score(told).criteria["impact-numbers"].level
    assert "died down" in with_it.evidence[0].text

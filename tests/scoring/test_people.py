"""What the core rubric finds of the people in a story: their fears, their wishes, and what was done about them."""

import pytest

from interview_drill.scoring.scorer import Scorer

OPENING = "I led the move of our billing to a new queue. I measured it for a week and wrote the plan. "


def people(scorer, told):
    return scorer.score(OPENING + told).criteria["stakeholder-alignment"]


@pytest.mark.parametrize(
    "told",
    [
        "Rosa in finance dreaded another failed audit, so I ran old and new books side by side for her.",
        "The depot manager was scared of a strike. I sat with his drivers for two nights.",
        "Our founder had been burnt by a rewrite, and she got a veto on every cutover.",
        "Rosa thought she'd lose her planners, so I wrote to her director that none would go.",
        "Rosa wanted the report before Monday, and I gave her a copy every evening.",
        "The night calls had fallen to her, so we hired Rosa a helper.",
        "Rosa was dead against it, because an update had gone wrong once. I wrote her a way back.",
        "Each change costs him a day of pay, so I moved them all to one week.",
    ],
)
def test_somebody_with_an_interest_that_was_met_is_there(scorer, told):
    assert people(scorer, told).level >= 2


@pytest.mark.parametrize(
    "told",
    [
        "Rosa and the finance team were informed.",
        "There was some resistance, but everyone got on board.",
        "People wanted it sooner.",
        "She wanted a better screen.",
        "There were worries on their side, and I took them seriously.",
        "The users wanted a better screen. I wrote one.",
        "I was afraid that it would fail, so I tested it twice.",
        "We aligned with all stakeholders and listened to everyone.",
    ],
)
def test_people_who_are_named_or_spoken_of_in_general_are_not_enough(scorer, told):
    assert people(scorer, told).level < 2


def test_a_fear_says_more_than_a_wish(scorer):
    feared, wished = (people(scorer, f"Our lead Rosa {word} the new screen.") for word in ("feared", "wanted"))
    assert feared.level > wished.level > 0


def test_the_fear_and_what_was_done_about_it_are_shown_in_one_piece(scorer):
    found = people(scorer, "Rosa in finance dreaded the audit, so I drafted the letter with her. Spring came.")
    assert [each.text for each in found.evidence] == [
        "Rosa in finance dreaded the audit, so I drafted the letter with her"
    ]


def test_without_the_word_the_fear_is_not_seen(scorer, rubric, lexicons):
    told = "Rosa in finance dreaded the audit, so I wrote the letter."
    fears = lexicons["fears"]
    poorer = fears.model_copy(update={"phrases": tuple(phrase for phrase in fears.phrases if phrase != "dreaded")})
    assert people(scorer, told).level > people(Scorer(rubric, {**lexicons, "fears": poorer}), told).level

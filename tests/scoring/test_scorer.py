import gc
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_drill.core.scores import FLAGS, band_of
from interview_drill.scoring.scorer import Scorer, version_of

STORY = """Our nightly billing run failed about five times a month, and each failure kept two people up until dawn.
I spent three nights with Marta in operations and counted where it broke. Marta was afraid that another rewrite
would land on her in December, so I promised her in writing that nothing would change before the year-end.
We could buy a scheduler, rewrite all forty jobs, or put one queue in front of them. I chose the queue and gave up
parallel runs, which finance disliked. I wrote the queue myself and moved the first nine jobs with her.
Failures went from five a month to one in the following year. Two other teams have since copied the queue.
My mistake was that I told finance last. Now I tell whoever loses something first."""

WEIRD = "".join(chr(code) for code in (0, 0x0D, 0xAD, 0x200B, 0xFB01, 0x0301, 0x1F469, 0x202E, 0x2028, 0xFF21, 0xD800))
spoken = st.lists(
    st.sampled_from([*STORY.split(" "), "\r\n", "didn't", "would", '"', "\u200b", "ﬁxed", "40%", "from 9 to 3", WEIRD]),
    max_size=120,
).map(" ".join)
anything = st.one_of(st.text(max_size=300), spoken)


@given(answer=anything, question=st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_evidence_is_always_words_of_the_answer(scorer, answer, question):
    score = scorer.score(answer, question=question)
    for criterion in score.criteria.values():
        for found in criterion.evidence:
            assert answer[found.start : found.end] == found.text
            assert found.text.strip() == found.text != ""


def test_scoring_leaves_nothing_behind_that_points_back_at_itself(scorer):
    scorer.score(STORY)
    gc.collect()
    gc.disable()
    try:
        scorer.score(STORY + " In May I left.", question="Tell me about a failure.")
        assert gc.collect() == 0
    finally:
        gc.enable()


@given(answer=anything)
@settings(max_examples=300, deadline=None)
def test_a_level_is_the_sum_of_the_points_of_its_evidence(scorer, answer):
    score = scorer.score(answer)
    assert 1.0 <= score.overall <= 5.0
    assert score.band == band_of(score.overall)
    for criterion in score.criteria.values():
        assert round(sum(found.points for found in criterion.evidence), 1) == criterion.level <= 3.0
        assert all(found.points > 0 for found in criterion.evidence) or criterion.level == 3.0


@given(answer=spoken)
@settings(max_examples=100, deadline=None)
def test_no_words_earn_twice_for_one_criterion(scorer, answer):
    for criterion in scorer.score(answer).criteria.values():
        spans = [(found.start, found.end) for found in criterion.evidence]
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_a_whole_story_scores_well_and_says_why(scorer):
    score = scorer.score(STORY)
    assert score.band >= 4
    assert {name for name, found in score.criteria.items() if found.level >= 2} == set(score.criteria)
    assert "Marta was afraid" in " ".join(e.text for e in score.criteria["stakeholder-alignment"].evidence)
    assert score.flags == ()


def test_evidence_begins_and_ends_with_whole_words(scorer):
    for criterion in scorer.score(STORY).criteria.values():
        for found in criterion.evidence:
            around = STORY[max(0, found.start - 1) : found.start] + STORY[found.end : found.end + 1]
            assert not any(character.isalnum() for character in around)


@pytest.mark.parametrize("answer", ["", "   \n", "\x00\x01", "fine", "🙂🙂", "Yes.", "N/A"])
def test_next_to_nothing_is_band_one(scorer, answer):
    score = scorer.score(answer, question="Tell me about a failure.")
    assert (score.overall, score.band) == (1.0, 1)
    assert score.flags
    assert score.gap is not None
    assert score.gap.next_band == 2


RECIPE = "Whisk the eggs with the sugar. Fold in the flour. Bake for 25 minutes at 180 degrees and let it cool. " * 4
ABROAD = "Wir haben das System im letzten Jahr umgebaut, und ich habe mit allen Abteilungen gesprochen. " * 6


@pytest.mark.parametrize("answer", [RECIPE, ABROAD, "lorem ipsum dolor sit amet " * 50, "\x7fELF\x02\x01" * 500])
def test_what_is_no_answer_stays_in_band_one(scorer, answer):
    assert scorer.score(answer).band == 1


def test_twenty_thousand_words_are_read(scorer):
    assert scorer.score("I asked the team and wrote it down again. " * 2500).band <= 2


def test_carriage_returns_and_zero_width_characters_change_nothing_but_offsets(scorer):
    plain = scorer.score(STORY)
    dressed = scorer.score(STORY.replace("\n", "\r\n").replace(" I ", " \u200bI\u200b "))
    assert dressed.overall == plain.overall
    assert {k: c.level for k, c in dressed.criteria.items()} == {k: c.level for k, c in plain.criteria.items()}


def test_the_core_rubric_has_its_seven_criteria_in_order(rubric, scorer):
    ids = [
        "impact-numbers",
        "stakeholder-alignment",
        "trade-offs",
        "ownership",
        "specificity",
        "reflection",
        "wider-effect",
    ]
    assert [criterion.id for criterion in rubric.criteria] == list(scorer.score("").criteria) == ids


def test_the_overall_mark_follows_from_levels_weights_and_limits(scorer, rubric):
    score = scorer.score(STORY, level="principal")
    weights = {criterion.id: criterion.weight.principal for criterion in rubric.criteria}
    full = sum(weights[name] * min(1, found.level / rubric.full_level) for name, found in score.criteria.items())
    assert score.overall == round(1 + 4 * full / sum(weights.values()), 2)


def test_every_flag_has_words_for_the_screen(rubric):
    assert {rule.flag for rule in rubric.flags} <= set(FLAGS)


def test_the_gap_names_what_lacks_most_and_the_next_band(scorer, rubric):
    score = scorer.score("Last spring I rewrote the cache. I measured it, I told the team, and I rolled it out in May.")
    assert score.gap is not None
    assert score.gap.next_band == score.band + 1
    assert score.gap.missing == score.criteria[score.gap.criterion].advice.sentence
    assert score.gap.next_anchor == rubric.bands[score.band].anchor


def test_the_levels_weigh_criteria_differently(scorer):
    local = STORY.replace("Two other teams have since copied the queue.", "")
    marks = {level: scorer.score(local, level=level).overall for level in ("senior", "staff", "principal")}
    assert marks["senior"] > marks["staff"] > marks["principal"]


def test_one_changed_phrase_in_the_rubric_changes_the_result(rubric, lexicons):
    lexicon = lexicons["learned"]
    poorer = lexicon.model_copy(update={"phrases": tuple(p for p in lexicon.phrases if "mistake" not in p)})
    before = Scorer(rubric, lexicons)
    after = Scorer(rubric, {**lexicons, "learned": poorer})
    assert after.score(STORY).criteria["reflection"].level < before.score(STORY).criteria["reflection"].level
    assert after.version != before.version


def test_the_version_changes_with_anything_that_changes_scores(rubric, lexicons):
    used = [lexicons[name] for name in sorted(rubric.lexicons_used)]
    assert version_of(rubric, used) == version_of(rubric, used)
    assert version_of(rubric.model_copy(update={"full_level": 3.0}), used) != version_of(rubric, used)


PROGRAM = """
import sys
from interview_drill.content.loading import load_bank
from interview_drill.scoring.scorer import Scorer
bank, _ = load_bank()
answer = sys.stdin.read()
loose = {name: lexicon.model_copy(update={"match": "loose"}) for name, lexicon in bank.lexicons.items()}
for lexicons in (bank.lexicons, loose):
    print(ascii(Scorer(bank.rubrics["core"], lexicons).score(answer)))
"""
MISSPELT = STORY.replace("afraid", "affraid").replace("promised", "promissed").replace("mistake", "misteak")


def test_neither_the_hash_seed_nor_the_build_of_the_matcher_makes_a_difference():
    def run(seed, matcher):
        env = {"PYTHONHASHSEED": seed, "RAPIDFUZZ_IMPLEMENTATION": matcher}
        command = [sys.executable, "-c", PROGRAM]
        return subprocess.run(command, input=MISSPELT, env=env, capture_output=True, text=True, check=True).stdout

    first = run("1", "cpp")
    assert "I promissed her" in first
    assert run("2", "cpp") == first
    assert run("3", "python") == first


def test_an_aside_does_not_cut_a_person_off_from_what_they_feared(scorer):
    before = "In March I read the logs and found the cause, and I told the team. "
    plain = scorer.score(before + "Marta feared the change, so I sat with her for a morning.")
    aside = scorer.score(before + "Marta, who ran the desk, feared the change, so I sat with her for a morning.")
    assert [found.signal for found in plain.criteria["stakeholder-alignment"].evidence] == [
        found.signal for found in aside.criteria["stakeholder-alignment"].evidence
    ]
    assert aside.criteria["stakeholder-alignment"].level >= 2


@given(answers=st.lists(spoken, min_size=1, max_size=4), order=st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_what_was_scored_before_makes_no_difference(rubric, lexicons, scorer, answers, order):
    shuffled = order.sample(answers, len(answers))
    again = {answer: scorer.score(answer) for answer in shuffled}
    fresh = Scorer(rubric, lexicons)
    assert [fresh.score(answer) for answer in answers] == [again[answer] for answer in answers]


@given(answer=spoken, start=st.integers(0, 400))
@settings(max_examples=20, deadline=None)
def test_an_answer_typed_letter_by_letter_scores_as_if_it_came_at_once(rubric, lexicons, scorer, answer, start):
    for end in range(start, min(len(answer), start + 60)):
        scorer.score(answer[:end])
    assert scorer.score(answer) == Scorer(rubric, lexicons).score(answer)


@given(answer=spoken, place=st.floats(0, 1), letter=st.sampled_from(['"', ".", " ", "\n", "I", "’", "x"]))
@settings(max_examples=60, deadline=None)
def test_a_key_in_the_middle_is_scored_as_if_the_answer_came_at_once(rubric, lexicons, scorer, answer, place, letter):
    at = round(place * len(answer))
    scorer.score(answer)
    typed = answer[:at] + letter + answer[at:]
    assert scorer.score(typed) == Scorer(rubric, lexicons).score(typed)

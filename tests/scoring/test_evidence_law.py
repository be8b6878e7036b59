"""Deleting the words that earned points removes those points."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.scoring.test_scorer import STORY

RATED = Path(__file__).parents[2] / "benchmarks" / "rated" / "answers.jsonl"
ROWS = [json.loads(line) for line in RATED.read_text(encoding="utf-8").splitlines()]
SENTENCES = [f"{sentence.strip()}." for sentence in STORY.replace("\n", " ").split(".") if sentence.strip()]
told = st.sets(st.sampled_from(range(len(SENTENCES))), min_size=2).map(
    lambda kept: " ".join(SENTENCES[number] for number in sorted(kept))
)


def without(answer, evidence):
    for found in sorted(evidence, key=lambda found: found.start, reverse=True):
        answer = answer[: found.start] + answer[found.end :]
    return answer


def levels_without(scorer, answer, **more):
    """For each criterion with evidence: its name, its level, and the level once all that evidence is deleted."""
    for name, found in scorer.score(answer, **more).criteria.items():
        if found.evidence:
            after = scorer.score(without(answer, found.evidence), **more)
            yield name, found.level, after.criteria[name].level


@pytest.mark.parametrize("row", ROWS[::5], ids=lambda row: row["id"])
def test_a_level_never_rises_when_its_evidence_is_deleted(scorer, row):
    for name, before, after in levels_without(scorer, row["answer"], question=row["question"], level=row["level"]):
        assert after <= before, name


@given(answer=told)
@settings(max_examples=100)
def test_nor_does_it_in_parts_of_a_story_wherever_they_stand(scorer, rubric, answer):
    placed = {one.id for one in rubric.criteria if any(signal.place != "anywhere" for signal in one.signals)}
    rose = [name for name, before, after in levels_without(scorer, answer) if after > before]
    assert set(rose) <= placed, "only what counts in a part of the answer may come to stand in that part"


def test_most_of_the_levels_is_gone_with_its_evidence(scorer):
    levels = [(before, after) for _, before, after in levels_without(scorer, STORY)]
    assert sum(after for _, after in levels) < 0.5 * sum(before for before, _ in levels)


def test_deleting_one_piece_lets_at_most_other_words_take_its_place(scorer):
    score = scorer.score(STORY)
    for name, found in score.criteria.items():
        for piece in found.evidence:
            after = scorer.score(without(STORY, [piece])).criteria[name]
            assert after.level <= found.level
            assert piece.text not in [other.text for other in after.evidence]

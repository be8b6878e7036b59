"""A signal finds the same in a scene looked at alone as in the whole answer."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_drill.scoring import scenes
from interview_drill.scoring.blocks import Reader
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.scorer import Scorer
from interview_drill.scoring.story import read

RATED = Path(__file__).parents[2] / "benchmarks" / "rated" / "answers.jsonl"
SAID = [
    "I asked Marta about it.", "One thing I regret.", "We lost.", "Marta", "feared the switch,", "so I promised her",
    "that nothing would change.", "We could buy it, rent it, or wait.", "I chose the queue and gave up speed.", '"',
    '"We can\'t," he said.', "Pages fell from 40 a week", "to 2.", "at 5 p.m.", "3 to 5 came.", "No team", "has since",
    "copied it.", "Now I always ask first.", "I'd ask first.", "Mr. Hale disagreed.", "\n\n", "- ",
    "My mistake was that", "I told finance last.", "Every team now runs it.", "Failures stopped.", "without", "any",
    "or more", "Yes.",
    "Kafka was",
]  # fmt: skip
ANSWERS = st.lists(st.sampled_from(SAID), max_size=60).map(" ".join)


@pytest.fixture(scope="module")
def another(rubric, lexicons):
    return Scorer(rubric, lexicons)


def scored(scorer, answer, most_new):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(scenes, "MOST_NEW", most_new)
        return scorer.score(answer)


@given(ANSWERS)
@settings(max_examples=300, deadline=None)
def test_signals_find_the_same_scene_by_scene_as_in_the_whole_answer(scorer, another, answer):
    assert scored(another, answer, most_new=1) == scored(scorer, answer, most_new=-1)


def test_so_they_do_in_told_answers(scorer, another):
    answers = [json.loads(row)["answer"] for row in RATED.read_text(encoding="utf-8").splitlines()]
    for first, second in pairwise(answers[:40]):
        answer = f"{first}\n\n{second}"
        assert scored(another, answer, most_new=1) == scored(scorer, answer, most_new=-1)


def test_only_so_many_scenes_are_kept(monkeypatch):
    monkeypatch.setattr(scenes, "MOST_REMEMBERED", 3)
    few = scenes.Scenes([])
    reader = Reader(PhraseIndex([]))
    for number in range(10):
        few.findings(read(f"We met {number} people in the hall last week.", reader))
        assert few.remembered <= 3

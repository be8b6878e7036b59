"""What is shipped keeps what authors are asked for."""

from collections import Counter

import pytest

from interview_drill.content.loading import load_bank
from interview_drill.core.levels import LEVELS

BANK, PROBLEMS = load_bank()


def test_nothing_shipped_has_a_problem():
    assert PROBLEMS == []


@pytest.mark.parametrize("name", sorted(BANK.questions))
def test_most_of_what_an_answer_may_lack_can_be_probed(name):
    question = BANK.questions[name]
    criteria = {criterion.id for criterion in BANK.rubric_of(question).criteria}
    assert len({probe.probes for probe in question.follow_ups}) >= min(4, len(criteria) - 1)


def test_no_theme_is_empty():
    assert {question.theme for question in BANK.questions.values()} == set(BANK.themes)


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_has_questions_for_a_fortnight(level):
    assert sum(level in question.levels for question in BANK.questions.values()) >= 14


def test_no_two_questions_are_worded_alike():
    words = Counter(" ".join(question.question.split()).casefold() for question in BANK.questions.values())
    assert max(words.values()) == 1

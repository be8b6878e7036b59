"""A plan may be told in imperatives; they are what the candidate would do."""

import pytest

from interview_drill.scoring.blocks import Reader
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.story import read


def clauses(text):
    return read(text, Reader(PhraseIndex([]))).clauses


@pytest.mark.parametrize(
    "text",
    [
        "Roll back.",
        "First, roll back.",
        "Then ring Mira and ask her to check the queue.",
        "Ship it Friday.",
        "Please vote.",
        "By Friday, phone the hospital and tell them what is broken.",
        "Within the hour stop the job.",
        "For everybody on the old plan, send the money back.",
        "So ask him for the list.",
    ],
)
def test_an_imperative_is_what_the_candidate_would_do(text):
    found = clauses(text)[0]
    assert (found.standing, found.subject) == ("supposed", "i")


@pytest.mark.parametrize(
    "text",
    [
        "Leadership, ownership, impact.",
        "Next review in March",
        "Change management, risk and impact.",
        "Drive impact.",
        "Test plan for the release",
        "Close to the deadline.",
        "Two options: rebuild the index or wait.",
    ],
)
def test_headings_and_lists_of_nouns_are_no_imperatives(text):
    assert [clause.verb for clause in clauses(text)] == [-1]


@pytest.mark.parametrize(
    "text", ["Work on the index stopped.", "After review the change went out.", "Support was late."]
)
def test_a_thing_that_is_called_like_a_verb_keeps_the_verb_after_it(text):
    assert [(clause.standing, clause.subject) for clause in clauses(text)] == [("told", "")]


def test_an_imperative_between_quotation_marks_is_quoted():
    assert [clause.standing for clause in clauses('"Roll back the index"')] == ["quoted"]

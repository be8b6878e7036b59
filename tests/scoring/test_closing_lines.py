"""What the last lines of a story earn under the core rubric, on sentences that no rule was made on."""

import pytest

STORY = (
    "In March our invoice job failed on a Friday night. I read the logs with Priya from finance and found that a "
    "partner had changed a date format. I wrote a parser that kept both formats, tested it on a year of files and "
    "rolled it out on the Monday. Rejected invoices fell from 90 a week to 4. "
)


def level(scorer, criterion, closing):
    return scorer.score(STORY + closing).criteria[criterion].level


@pytest.mark.parametrize(
    "closing",
    [
        "I had trusted the partner's notes for months. These days I open three real files before I plan.",
        "I'd written the first parser without a single real file in front of me.",
        "I'd fetch the partner's developers into the room on the first day.",
        "What I got wrong was the order of things.",
        "One thing I regret. I told Priya last.",
        "I waited too long with the call to the partner.",
        "Now I replay a week of traffic before I promise a date.",
        "No estimate leaves my desk now until a clerk has read it.",
    ],
)
def test_a_mistake_owned_or_a_habit_since_is_reflection(scorer, closing):
    assert level(scorer, "reflection", closing) >= 1.6


@pytest.mark.parametrize(
    "closing",
    [
        "I think it went well.",
        "I am proud of what we made of it.",
        "I still own that parser.",
        "I had to ring the partner again in May.",
        "I'd say that was a good month.",
        "Priya thanked me and bought a cake.",
    ],
)
def test_pride_and_duty_are_not(scorer, closing):
    assert level(scorer, "reflection", closing) < 1.6


@pytest.mark.parametrize(
    "closing",
    [
        "Two other teams have since copied the parser.",
        "Payments took our replay tool for their own files.",
        "Procurement now asks for a sample file.",
        "Every new partner starts with a replay now.",
        "The sample file became part of the partner contract.",
        "Priya leads the whole intake team now.",
        "Our junior was promoted in autumn.",
        "The partner renewed for two years.",
    ],
)
def test_what_others_took_up_or_became_is_a_wider_effect(scorer, closing):
    assert level(scorer, "wider-effect", closing) >= 2


@pytest.mark.parametrize(
    "closing",
    [
        "The job takes four minutes now.",
        "The parser is quiet now.",
        "Everybody was happy with it.",
        "I now own the parser.",
        "The office moved in June.",
    ],
)
def test_a_calm_system_and_happy_people_are_not(scorer, closing):
    assert level(scorer, "wider-effect", closing) < 2


def test_the_same_lines_at_the_beginning_earn_nothing(scorer):
    early = scorer.score("I had trusted the partner for months. Two other teams copied the parser. " + STORY + STORY)
    assert early.criteria["reflection"].level == early.criteria["wider-effect"].level == 0

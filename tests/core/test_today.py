from datetime import UTC, datetime

from interview_drill.core.questions import Question
from interview_drill.core.today import choose

WHEN = datetime(2026, 3, 2, tzinfo=UTC)
LATER = datetime(2026, 3, 9, tzinfo=UTC)


def first(questions):
    return questions[0]


def bank(question: Question, *ids_and_themes: tuple[str, str]) -> list[Question]:
    return [question.model_copy(update={"id": id_, "theme": theme}) for id_, theme in ids_and_themes]


def test_an_untouched_theme_comes_first(question):
    questions = bank(question, ("a", "influence"), ("b", "influence"), ("c", "ownership"))
    choice = choose(questions, "staff", {"a": WHEN}, first)
    assert choice is not None
    assert choice.question.id == "c"
    assert choice.why == "You have not met it, and its theme is untouched."


def test_an_unseen_question_comes_before_one_that_was_shown(question):
    choice = choose(bank(question, ("a", "x"), ("b", "x")), "staff", {"a": WHEN}, first)
    assert choice is not None
    assert choice.question.id == "b"


def test_when_all_were_shown_the_oldest_returns_and_says_since_when(question):
    choice = choose(bank(question, ("a", "x"), ("b", "x")), "staff", {"a": LATER, "b": WHEN}, first)
    assert choice is not None
    assert choice.question.id == "b"
    assert "on 2 March 2026" in choice.why


def test_only_questions_of_the_level_are_drawn(question):
    assert choose([question], "principal", {}, first) is None


def test_what_was_passed_over_returns_only_when_nothing_else_is_left(question):
    questions = bank(question, ("a", "x"), ("b", "x"))
    other = choose(questions, "staff", {}, first, frozenset({"a"}))
    again = choose(questions, "staff", {}, first, frozenset({"a", "b"}))
    assert other is not None
    assert again is not None
    assert (other.question.id, again.question.id) == ("b", "a")


def test_the_first_visit_is_greeted_as_such(question):
    choice = choose([question], "staff", {}, first)
    assert choice is not None
    assert choice.why == "A first question to get the feel of it."

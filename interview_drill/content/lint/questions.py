"""One question by itself: what a careful reviewer would ask its author to change."""

from collections.abc import Iterator

from interview_drill.content.lint.wording import opener_problems, texts_of, wording_problems
from interview_drill.content.problems import Problem
from interview_drill.content.source import Source
from interview_drill.core.levels import LEVELS
from interview_drill.core.questions import Question
from interview_drill.core.rubrics import Rubric

MOST_WORDS = 75
"""A question longer than this can't be kept in mind by who hears it: half a minute of speech."""

LEAST_CRITERIA = 4
"""Follow-ups probe so many criteria at least, or all but one where there are fewer; two at the least."""

LEAST_LENGTH = 0.8
"""How long the weak sample is at least, as a share of the strong one's words."""


def question_problems(question: Question, rubric: Rubric, source: Source) -> Iterator[Problem]:
    """What is wrong with a question that loads."""
    yield from wording_problems(source, texts_of(question.model_dump()))
    yield from opener_problems(source, question.question)
    yield from _length(question, source)
    yield from _criteria(question, rubric, source)
    yield from _bar(question, source)
    yield from _samples(question, source)


def _length(question: Question, source: Source) -> Iterator[Problem]:
    words = len(question.question.split())
    if words > MOST_WORDS:
        what = f"{words} words are too many to keep in mind"
        yield source.problem(
            ("question",), "long-question", what, f"ask in {MOST_WORDS} at most; facts belong in 'material'"
        )


def _criteria(question: Question, rubric: Rubric, source: Source) -> Iterator[Problem]:
    probed = {probe.probes for probe in question.follow_ups}
    least = min(LEAST_CRITERIA, max(2, len(rubric.criteria) - 1), len(rubric.criteria))
    if len(probed) < least:
        left = [criterion.id for criterion in rubric.criteria if criterion.id not in probed]
        what = f"only {len(probed)} of {len(rubric.criteria)} criteria are probed"
        yield source.problem(
            ("follow_ups",), "few-criteria", what, f"probe {least} at least; there is none for {', '.join(left)}"
        )


def _bar(question: Question, source: Source) -> Iterator[Problem]:
    for level in LEVELS:
        if question.bar.at(level) and level not in question.levels:
            yield source.problem(
                ("bar", level),
                "bar-level",
                f"the question is not asked at {level} level",
                "add the level, or leave it out",
            )


def _samples(question: Question, source: Source) -> Iterator[Problem]:
    if question.samples is None:
        yield source.problem((), "no-samples", "there are no sample answers", "add a strong, a middling and a weak one")
        return
    strong, weak = (len(one.answer.split()) for one in (question.samples.strong, question.samples.weak))
    if weak < LEAST_LENGTH * strong:
        what = f"{weak} words beside {strong} of the strong one"
        yield source.problem(
            ("samples", "weak", "answer"), "sample-short", what, "let it fail by what it says, not by its length"
        )

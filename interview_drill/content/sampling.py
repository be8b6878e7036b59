"""Whether the rubric of a question tells its sample answers apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from interview_drill.content.lint.wording import TO_WRITE
from interview_drill.content.problems import Problem
from interview_drill.content.source import Source
from interview_drill.core.levels import LEVELS, Level
from interview_drill.core.questions import Question
from interview_drill.core.samples import SAMPLE_MARGIN, Samples
from interview_drill.core.scores import Score
from interview_drill.scoring.scorer import Scorer

_ROUNDING = 0.005
_REMEDY = f"{SAMPLE_MARGIN:g} or more has to lie between them; `interview-drill try FILE` shows what earned points"


def usual_level(question: Question) -> Level:
    """The level that answers to a question are held to when none is named: staff, or the highest it is asked at."""
    return "staff" if "staff" in question.levels else max(question.levels, key=LEVELS.index)


def scores_of(question: Question, samples: Samples, scorer: Scorer) -> dict[str, Score]:
    """The scores of the samples by name, the strong one first, each as an answer to the question."""
    level = usual_level(question)
    return {name: scorer.score(one.answer, question=question.given, level=level) for name, one in samples.ranked()}


@dataclass(frozen=True, slots=True)
class Told:
    """How a rubric told samples apart."""

    marks: tuple[float, float, float]
    """Of the strong, the middling and the weak one."""
    bare: tuple[str, ...]
    """Criteria that the strong one claims and has no evidence for."""


def told_apart(question: Question, samples: Samples, scorer: Scorer) -> Told:
    """The marks of the samples, and what the strong one claims in vain."""
    strong, middling, weak = scores_of(question, samples, scorer).values()
    bare = tuple(name for name in samples.strong.shows if not strong.criteria[name].evidence)
    return Told((strong.overall, middling.overall, weak.overall), bare)


def is_written(samples: Samples | None) -> bool:
    """Whether there are samples, and none of them still has the words of a new file."""
    return samples is not None and not any(one.answer.startswith(TO_WRITE) for _, one in samples.ranked())


def sample_problems(samples: Samples, told: Told, source: Source) -> Iterator[Problem]:
    """Samples whose marks are not in order, and criteria the strong one claims without evidence."""
    named = zip((name for name, _ in samples.ranked()), told.marks, strict=True)
    for (better, high), (worse, low) in pairwise(named):
        if high - low < SAMPLE_MARGIN - _ROUNDING:
            marks = f"the {better} answer is marked {high:.2f} and the {worse} one {low:.2f}"
            yield source.problem(("samples", better, "answer"), "sample-order", marks, _REMEDY)
    for number, name in enumerate(samples.strong.shows):
        if name in told.bare:
            where = ("samples", "strong", "shows", number)
            yield source.problem(where, "sample-evidence", f"the strong answer has no evidence for '{name}'")

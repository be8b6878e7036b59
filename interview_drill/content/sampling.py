"""Whether the rubric of a question tells its sample answers apart."""

from collections.abc import Iterator
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


def sample_problems(question: Question, scorer: Scorer, source: Source) -> Iterator[Problem]:
    """Samples whose marks are not in order, and criteria the strong one claims without evidence."""
    if question.samples is None or any(one.answer.startswith(TO_WRITE) for _, one in question.samples.ranked()):
        return
    scores = scores_of(question, question.samples, scorer)
    for (better, high), (worse, low) in pairwise(scores.items()):
        if high.overall - low.overall < SAMPLE_MARGIN - _ROUNDING:
            marks = f"the {better} answer is marked {high.overall:.2f} and the {worse} one {low.overall:.2f}"
            yield source.problem(("samples", better, "answer"), "sample-order", marks, _REMEDY)
    for number, name in enumerate(question.samples.strong.shows):
        if not scores["strong"].criteria[name].evidence:
            where = ("samples", "strong", "shows", number)
            yield source.problem(where, "sample-evidence", f"the strong answer has no evidence for '{name}'")

"""Who judges: the rubric, the level and the question an answer is held against."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from interview_drill.cli.banks import load
from interview_drill.content.bank import Bank
from interview_drill.content.problems import Problem
from interview_drill.content.sampling import usual_level
from interview_drill.content.spelling import hint
from interview_drill.core.lenses import Lens, through
from interview_drill.core.levels import Level
from interview_drill.core.questions import Question
from interview_drill.core.rubrics import Rubric
from interview_drill.core.scores import Score
from interview_drill.errors import DrillError
from interview_drill.scoring.scorer import Scorer

Model = TypeVar("Model", Rubric, Lens)

USUAL_LEVEL: Level = "staff"
USUAL_RUBRIC = "core"
_SEE_CHECK = "Run `interview-drill check` to see what is wrong with it."


@dataclass(frozen=True, slots=True)
class Judge:
    """Scores answers by one rubric."""

    rubric: Rubric
    scorer: Scorer

    def score(self, answer: str, question: str, level: Level, models: tuple[str, ...] = ()) -> Score:
        """The score of an answer to a question, held to a level; what it copies from `models` earns nothing."""
        return self.scorer.score(answer, question=question, level=level, models=models)


def judge(
    rubric: str | None,
    question: str | None = None,
    lenses: Sequence[str] | None = None,
    banks: Sequence[Path] | None = None,
) -> tuple[Judge, Question | None]:
    """Who judges by this rubric and these lenses, by default the question's own, and the question of that id.

    Raises `DrillError` when the bank has no sound rubric, lens or question of that name.
    """
    bank, problems = load(banks, only_rubrics=question is None)
    asked = None if question is None else _question(bank, problems, question)
    chosen = _known("rubric", bank.rubrics, problems, rubric or (asked.rubric if asked else USUAL_RUBRIC))
    own = asked.lenses if asked and rubric in (None, asked.rubric) else ()
    chosen = _through(
        chosen, [_known("lens", bank.lenses, problems, name) for name in (own if lenses is None else lenses)]
    )
    return Judge(chosen, Scorer(chosen, bank.lexicons)), asked


def level_of(question: Question | None) -> Level:
    """The level to hold an answer to when none was named: staff, or the question's highest where staff isn't asked."""
    return USUAL_LEVEL if question is None else usual_level(question)


def _question(bank: Bank, problems: list[Problem], name: str) -> Question:
    if name in bank.questions:
        return bank.questions[name]
    if any(problem.path.stem == name for problem in problems):
        raise DrillError(f"The question '{name}' has problems.", _SEE_CHECK)
    raise DrillError(
        f"There is no question '{name[:60]}' in the bank{hint(name, bank.questions) or '.'}",
        "`interview-drill draw` prints one with its id.",
    )


def _known(what: str, known: Mapping[str, Model], problems: list[Problem], name: str) -> Model:
    """The rubric or lens of that name; `what` is the word for it."""
    if name in known:
        return known[name]
    if any(problem.path.stem == name for problem in problems):
        raise DrillError(f"The {what} '{name}' has problems.", _SEE_CHECK)
    names = ", ".join(sorted(known))
    raise DrillError(f"There is no {what} '{name[:60]}'{hint(name, known) or '.'}", f"Known: {names or 'none'}.")


def _through(rubric: Rubric, lenses: list[Lens]) -> Rubric:
    try:
        return through(rubric, lenses)
    except ValueError as error:
        raise DrillError(
            f"These lenses can't be added to the rubric '{rubric.id}': {error}.", "Leave one out."
        ) from error

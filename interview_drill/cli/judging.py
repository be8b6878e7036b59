"""Who judges: the rubric, the level and the question an answer is held against."""

from dataclasses import dataclass

from interview_drill.content.loading import Bank, load_bank
from interview_drill.content.problems import Problem
from interview_drill.content.spelling import hint
from interview_drill.core.levels import LEVELS, Level
from interview_drill.core.questions import Question
from interview_drill.core.rubrics import Rubric
from interview_drill.core.scores import Score
from interview_drill.errors import DrillError
from interview_drill.scoring.scorer import Scorer

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


def judge(rubric: str | None, question: str | None = None) -> tuple[Judge, Question | None]:
    """Who judges by this rubric, by default the question's own, and the question of that id.

    Raises `DrillError` when the bank has no sound rubric or question of that name.
    """
    bank, problems = load_bank(banks=[]) if question is None else load_bank()
    asked = None if question is None else _question(bank, problems, question)
    chosen = _rubric(bank, problems, rubric or (asked.rubric if asked else USUAL_RUBRIC))
    return Judge(chosen, Scorer(chosen, bank.lexicons)), asked


def level_of(question: Question | None) -> Level:
    """The level to hold an answer to when none was named: staff, or the question's highest where staff isn't asked."""
    if question is None or USUAL_LEVEL in question.levels:
        return USUAL_LEVEL
    return max(question.levels, key=LEVELS.index)


def _question(bank: Bank, problems: list[Problem], name: str) -> Question:
    if name in bank.questions:
        return bank.questions[name]
    if any(problem.path.stem == name for problem in problems):
        raise DrillError(f"The question '{name}' has problems.", _SEE_CHECK)
    raise DrillError(
        f"There is no question '{name[:60]}' in the bank{hint(name, bank.questions) or '.'}",
        "`interview-drill draw` prints one with its id.",
    )


def _rubric(bank: Bank, problems: list[Problem], name: str) -> Rubric:
    if name in bank.rubrics:
        return bank.rubrics[name]
    if any(problem.path.stem == name for problem in problems):
        raise DrillError(f"The rubric '{name}' has problems.", _SEE_CHECK)
    known = ", ".join(sorted(bank.rubrics))
    raise DrillError(f"There is no rubric '{name[:60]}'{hint(name, bank.rubrics) or '.'}", f"Known: {known or 'none'}.")

"""The bank and the scorer, for the screens: which question, which follow-up, what mark.

Imported in a worker after first paint, since it brings pydantic, YAML and the matcher with it.
"""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from random import Random

from interview_drill.content.loading import Bank, load_bank
from interview_drill.content.problems import Problem
from interview_drill.core.attempts import Attempt
from interview_drill.core.drill import Drill, Prompt, attempt_of
from interview_drill.core.follow_ups import next_follow_up
from interview_drill.core.levels import LEVELS, Level
from interview_drill.core.rubrics import Rubric
from interview_drill.core.scores import Score
from interview_drill.core.today import Choice, choose
from interview_drill.scoring.scorer import Scorer

CORE_RUBRIC = "core"


class Coach:
    """Knows the bank, and scores with its rubrics; every method may be called from any thread."""

    def __init__(self, bank: Bank, problems: list[Problem]) -> None:
        self.bank = bank
        self.problems = problems
        self._scorer = lru_cache(maxsize=None)(self._compile)

    @classmethod
    def from_shipped_bank(cls) -> "Coach":
        """A coach with the questions and rubrics that came with the program."""
        return cls(*load_bank())

    def choose(
        self, level: str, seen: Mapping[str, datetime], day: date, leave_out: frozenset[str] = frozenset()
    ) -> Choice | None:
        """Today's question at `level`; the same all day as long as nothing new was seen."""
        dice = Random(f"{day} {level}")  # noqa: S311 - no secret
        return choose(self.bank.questions.values(), _level(level), seen, dice.choice, leave_out)

    def rubric_of(self, question_id: str) -> Rubric:
        """The rubric a question is scored by; the core rubric when the question has left the bank."""
        question = self.bank.questions.get(question_id)
        return self.bank.rubrics.get(question.rubric if question else CORE_RUBRIC) or self.bank.rubrics[CORE_RUBRIC]

    def theme_name(self, theme_id: str) -> str:
        """The theme's name on the screen."""
        theme = self.bank.themes.get(theme_id)
        return theme.name if theme else theme_id

    def listen(self, drill: Drill) -> Prompt | None:
        """The next follow-up for what was said so far, or None when it is time for the result."""
        question = self.bank.questions.get(drill.question_id)
        if question is None or drill.revises:
            return None
        return next_follow_up(question, self._score(drill, drill.said), drill.replies, self.rubric_of(question.id))

    def mark(self, drill: Drill) -> Attempt:
        """The attempt that a closed drill makes, scored."""
        return attempt_of(drill, self._score(drill, drill.replies[0].text), self._score(drill, drill.said))

    def _score(self, drill: Drill, text: str) -> Score:
        question = self.bank.questions.get(drill.question_id)
        return self._scorer(self.rubric_of(drill.question_id).id).score(
            text,
            question=drill.replies[0].prompt,
            level=_level(drill.level),
            models=question.models if question else (),
        )

    def _compile(self, rubric_id: str) -> Scorer:
        return Scorer(self.bank.rubrics[rubric_id], self.bank.lexicons)


def _level(name: str) -> Level:
    return next(level for level in LEVELS if level == name)

"""The bank and the scorer, for the screens: which question, which follow-up, what mark.

Imported in a worker after first paint, since it brings pydantic, YAML and the matcher with it.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from random import Random

from interview_drill.content.bank import Bank
from interview_drill.content.banks import files_over_shipped
from interview_drill.content.cache import load_kept
from interview_drill.content.problems import Problem
from interview_drill.core.attempts import Attempt
from interview_drill.core.coverage import Coverage, coverage_of, words_of
from interview_drill.core.drill import Drill, Prompt, attempt_of
from interview_drill.core.follow_ups import next_follow_up
from interview_drill.core.levels import LEVELS, Level
from interview_drill.core.rubrics import Rubric
from interview_drill.core.scores import Score
from interview_drill.core.today import Choice, choose
from interview_drill.scoring.scorer import Scorer
from interview_drill.scoring.search import search

CORE_RUBRIC = "core"


class Coach:
    """Knows the bank, and scores with its rubrics; every method may be called from any thread."""

    def __init__(self, bank: Bank, problems: list[Problem]) -> None:
        self.bank = bank
        self.problems = problems
        self._scorer = lru_cache(maxsize=None)(self._compile)

    @classmethod
    def with_banks(cls, folders: Sequence[Path], cache: Path) -> "Coach":
        """A coach with the shipped questions and rubrics, and those of these folders over them; kept in `cache`."""
        return cls(*load_kept(files_over_shipped(folders), cache))

    def choose(
        self, level: str, seen: Mapping[str, datetime], day: date, leave_out: frozenset[str] = frozenset()
    ) -> Choice | None:
        """Today's question at `level`; the same all day as long as nothing new was seen."""
        dice = Random(f"{day} {level}")  # noqa: S311 - no secret
        return choose(self.bank.questions.values(), _level(level), seen, dice.choice, leave_out)

    def rubric_of(self, question_id: str) -> Rubric:
        """The rubric a question is scored by; the core rubric when the question has left the bank."""
        question = self.bank.questions.get(question_id)
        return self.bank.rubric_of(question) if question else self.bank.rubrics[CORE_RUBRIC]

    def format_of(self, question_id: str) -> str:
        """How a question is put; past behaviour when the question has left the bank."""
        question = self.bank.questions.get(question_id)
        return question.format if question else "past-behaviour"

    def theme_name(self, theme_id: str) -> str:
        """The theme's name on the screen."""
        theme = self.bank.themes.get(theme_id)
        return theme.name if theme else theme_id

    def find(self, typed: str) -> list[str]:
        """Ids of the questions that have the words typed, the best first."""
        return search(typed, self._haystack)

    @cached_property
    def _haystack(self) -> dict[str, tuple[str, ...]]:
        """What each question may be found by: id and theme, then format, levels and tags, its words, what it tests."""
        order = {theme: place for place, theme in enumerate(self.bank.themes)}
        return {
            name: (
                f"{name} {self.theme_name(one.theme)} {one.theme}",
                " ".join((one.format, *one.levels, *words_of(one))),
                one.question,
                one.tests,
            )
            for name, one in sorted(self.bank.questions.items(), key=lambda item: (order[item[1].theme], item[0]))
        }

    def coverage(self) -> Coverage:
        """What the bank covers, and where it has nothing."""
        return coverage_of(self.bank.questions.values(), list(self.bank.themes))

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
        scorer = self._scorer(question.rubric, question.lenses) if question else self._scorer(CORE_RUBRIC, ())
        models = question.models if question else ()
        return scorer.score(text, question=drill.replies[0].prompt, level=_level(drill.level), models=models)

    def _compile(self, rubric: str, lenses: tuple[str, ...]) -> Scorer:
        return Scorer(self.bank.rubric_through(rubric, lenses), self.bank.lexicons)


def _level(name: str) -> Level:
    return next(level for level in LEVELS if level == name)

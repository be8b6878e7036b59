"""From levels to the overall mark, the flags, and whether there was enough to judge."""

from collections.abc import Mapping, Sequence
from copy import copy
from math import inf
from typing import NamedTuple

from interview_drill.core.levels import Level
from interview_drill.core.rubrics import Rubric
from interview_drill.core.rules import Condition, Limit
from interview_drill.core.scores import FLAGS, Flag, NotJudged
from interview_drill.scoring.measures import Measuring
from interview_drill.scoring.story import Story

LOWEST, HIGHEST = 1.0, 5.0

Levels = Mapping[str, float]
"""Levels by criterion id."""


class _When(NamedTuple):
    """Conditions that all have to hold, cheap ones first: levels within bounds, then measures within bounds."""

    levels: tuple[tuple[str, float, float], ...]
    measures: tuple[tuple[str, Condition, float, float], ...]
    """What is measured, under a name that all conditions on the same measure share, and the bounds."""


def _when(conditions: Sequence[Condition]) -> _When:
    bounds = [(one, _or(one.at_least, -inf), _or(one.below, inf)) for one in conditions]
    return _When(
        tuple((one.criterion, low, high) for one, low, high in bounds if one.criterion is not None),
        tuple((_name_of(one), one, low, high) for one, low, high in bounds if one.criterion is None),
    )


def _name_of(condition: Condition) -> str:
    return " ".join((str(condition.measure), *condition.lexicons))


def _or(bound: float | None, otherwise: float) -> float:
    return otherwise if bound is None else bound


class Rules:
    """A rubric's rules, made ready once: a verdict tries them with many levels."""

    def __init__(self, rubric: Rubric) -> None:
        self.rubric = rubric
        self.flags = [(rule.flag, _when(rule.when)) for rule in rubric.flags]
        self.limits = [(limit, frozenset(limit.flags), _when(limit.when)) for limit in rubric.limits]
        self.not_enough = [(rule, _when(rule.when)) for rule in rubric.not_enough]


class Verdict:
    """What a rubric makes of one answer at one level; it may be asked again what other levels would have made."""

    def __init__(self, rules: Rules, story: Story, question: str, level: Level, whole: Story | None = None) -> None:
        """`whole` is the answer with what was left out of the story; whether it can be judged is told by that."""
        self.rubric = rules.rubric
        self.story = story
        self.level = level
        self._whole = whole
        self.weights = {criterion.id: criterion.weight.at(level) for criterion in self.rubric.criteria}
        """What each criterion weighs at this level."""
        self._full = self.rubric.full_level
        self._rules = rules
        self._question = question
        self._measuring = Measuring(story, question)
        self._measured: dict[str, float] = {}

    def flags(self, levels: Levels) -> tuple[Flag, ...]:
        """The flags that a rule raises, in the order they are listed everywhere."""
        raised: set[Flag] = set()
        for flag, when in self._rules.flags:
            if flag not in raised and self._holds(when, levels):
                raised.add(flag)
        return tuple(flag for flag in FLAGS if flag in raised) if raised else ()

    def limits(self, levels: Levels, flags: Sequence[Flag]) -> tuple[Limit, ...]:
        """The limits that apply."""
        raised = set(flags)
        return tuple(
            limit
            for limit, needed, when in self._rules.limits
            if needed <= raised and self.level in limit.levels and self._holds(when, levels)
        )

    def overall(self, levels: Levels) -> float:
        """The mark that these levels would earn this answer, its limits included."""
        return within(self.mean(levels), self.limits(levels, self.flags(levels)))

    def counting(self, counts: Mapping[str, float]) -> "Verdict":
        """The same verdict where these measures have other values."""
        other = copy(self)
        other._measured = {**self._measured, **counts}  # noqa: SLF001 - its own kind
        return other

    def mean(self, levels: Levels) -> float:
        """The weighted mean of how full each criterion is, stretched from 1 to 5."""
        reached = sum(weight * min(1.0, levels[name] / self._full) for name, weight in self.weights.items())
        return LOWEST + (HIGHEST - LOWEST) * reached / sum(self.weights.values())

    def not_judged(self, levels: Levels) -> NotJudged | None:
        """Why there is not enough to judge; None when there is."""
        if self._whole is not None and self._whole is not self.story:
            return Verdict(self._rules, self._whole, self._question, self.level).not_judged(levels)
        rules = (rule for rule, when in self._rules.not_enough if self._holds(when, levels))
        return next((NotJudged(rule.id, rule.because, rule.ask) for rule in rules), None)

    def _holds(self, when: _When, levels: Levels) -> bool:
        for name, low, high in when.levels:
            if not low <= levels[name] < high:
                return False
        measured = self._measured
        for name, condition, low, high in when.measures:
            if name not in measured:  # they stay as they are whatever the levels
                measured[name] = self._measure(condition)
            if not low <= measured[name] < high:
                return False
        return True

    def _measure(self, condition: Condition) -> float:
        """Phrases are as dense as they are in the answer or in what was kept of it: filling doesn't thin them out."""
        found = self._measuring.measure(condition)
        if condition.measure != "phrases-per-100" or self._whole is None or self._whole is self.story:
            return found
        return max(found, Measuring(self._whole, self._question).measure(condition))


def within(mean: float, limits: Sequence[Limit]) -> float:
    """The mark within the limits, in hundredths: first the floors, then the ceilings."""
    for limit in limits:
        mean = mean if limit.at_least is None else max(mean, limit.at_least)
    for limit in limits:
        mean = mean if limit.at_most is None else min(mean, limit.at_most)
    return round(mean, 2)

"""From levels to the overall mark, the flags, and whether there was enough to judge."""

from collections.abc import Mapping, Sequence

from interview_drill.core.levels import Level
from interview_drill.core.rubrics import Condition, Limit, Rubric
from interview_drill.core.scores import FLAGS, Flag, NotJudged
from interview_drill.scoring.measures import holds
from interview_drill.scoring.story import Story

LOWEST, HIGHEST = 1.0, 5.0

Levels = Mapping[str, float]
"""Levels by criterion id."""


class Verdict:
    """What a rubric makes of one answer at one level; it may be asked again what other levels would have made."""

    def __init__(self, rubric: Rubric, story: Story, question: str, level: Level) -> None:
        self.rubric = rubric
        self.story = story
        self._question = question
        self.level = level
        self.weights = {criterion.id: criterion.weight.at(level) for criterion in rubric.criteria}
        """What each criterion weighs at this level."""
        self._measured: dict[int, bool] = {}

    def flags(self, levels: Levels) -> tuple[Flag, ...]:
        """The flags that a rule raises, in the order they are listed everywhere."""
        raised = {rule.flag for rule in self.rubric.flags if self._all_hold(rule.when, levels)}
        return tuple(flag for flag in FLAGS if flag in raised)

    def limits(self, levels: Levels, flags: Sequence[Flag]) -> tuple[Limit, ...]:
        """The limits that apply."""
        at_level = (limit for limit in self.rubric.limits if self.level in limit.levels)
        return tuple(
            limit for limit in at_level if set(limit.flags) <= set(flags) and self._all_hold(limit.when, levels)
        )

    def overall(self, levels: Levels) -> float:
        """The mark that these levels would earn this answer, its limits included."""
        return within(self.mean(levels), self.limits(levels, self.flags(levels)))

    def mean(self, levels: Levels) -> float:
        """The weighted mean of how full each criterion is, stretched from 1 to 5."""
        full = self.rubric.full_level
        reached = sum(weight * min(1.0, levels[name] / full) for name, weight in self.weights.items())
        return LOWEST + (HIGHEST - LOWEST) * reached / sum(self.weights.values())

    def not_judged(self, levels: Levels) -> NotJudged | None:
        """Why there is not enough to judge; None when there is."""
        rules = (rule for rule in self.rubric.not_enough if self._all_hold(rule.when, levels))
        return next((NotJudged(rule.id, rule.because, rule.ask) for rule in rules), None)

    def _all_hold(self, conditions: Sequence[Condition], levels: Levels) -> bool:
        return all(self._holds(condition, levels) for condition in conditions)

    def _holds(self, condition: Condition, levels: Levels) -> bool:
        """Measures are taken once: they stay as they are whatever the levels."""
        if condition.criterion is not None:
            return holds(condition, self.story, self._question, levels)
        known = self._measured.get(id(condition))
        if known is None:
            known = self._measured[id(condition)] = holds(condition, self.story, self._question, levels)
        return known


def within(mean: float, limits: Sequence[Limit]) -> float:
    """The mark within the limits, in hundredths: first the floors, then the ceilings."""
    mean = max([mean, *(limit.at_least for limit in limits if limit.at_least is not None)])
    mean = min([mean, *(limit.at_most for limit in limits if limit.at_most is not None)])
    return round(mean, 2)

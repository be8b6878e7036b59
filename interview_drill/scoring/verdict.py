"""From levels to the overall mark, the flags and the gap."""

from collections.abc import Mapping, Sequence

from interview_drill.core.levels import Level
from interview_drill.core.rubrics import Limit, Rubric
from interview_drill.core.scores import FLAGS, Flag, Gap, band_of
from interview_drill.scoring.measures import holds
from interview_drill.scoring.story import Story

LOWEST, HIGHEST = 1.0, 5.0


def flags_of(rubric: Rubric, story: Story, question: str, levels: Mapping[str, float]) -> tuple[Flag, ...]:
    """The flags that a rule raises, in the order they are listed everywhere."""
    raised = {rule.flag for rule in rubric.flags if all(holds(c, story, question, levels) for c in rule.when)}
    return tuple(flag for flag in FLAGS if flag in raised)


def limits_of(
    rubric: Rubric, story: Story, question: str, levels: Mapping[str, float], flags: Sequence[Flag]
) -> tuple[Limit, ...]:
    """The limits that apply."""
    return tuple(
        limit
        for limit in rubric.limits
        if set(limit.flags) <= set(flags) and all(holds(c, story, question, levels) for c in limit.when)
    )


def overall_of(rubric: Rubric, levels: Mapping[str, float], level: Level, limits: Sequence[Limit]) -> float:
    """The weighted mean of how full each criterion is, stretched from 1 to 5, within the limits; in hundredths."""
    weights = {criterion.id: criterion.weight.at(level) for criterion in rubric.criteria}
    reached = sum(weight * min(1.0, levels[name] / rubric.full_level) for name, weight in weights.items())
    overall = LOWEST + (HIGHEST - LOWEST) * reached / sum(weights.values())
    overall = max([overall, *(limit.at_least for limit in limits if limit.at_least is not None)])
    overall = min([overall, *(limit.at_most for limit in limits if limit.at_most is not None)])
    return round(overall, 2)


def gap_of(rubric: Rubric, levels: Mapping[str, float], level: Level, overall: float) -> Gap | None:
    """The criterion with most to gain at this level; None when the top band is reached."""
    band = band_of(overall)
    if band == len(rubric.bands):
        return None
    worst = max(
        rubric.criteria, key=lambda criterion: criterion.weight.at(level) * (rubric.full_level - levels[criterion.id])
    )
    return Gap(worst.id, worst.missing, band + 1, rubric.bands[band].anchor)

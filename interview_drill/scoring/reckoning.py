"""The last step of scoring: from criteria with their evidence to the whole score."""

from collections.abc import Mapping

from interview_drill.core.rules import Limit
from interview_drill.core.scores import Advice, Bound, CriterionScore, Score, band_of
from interview_drill.scoring.coaching import advice_of
from interview_drill.scoring.gap import gap_of
from interview_drill.scoring.verdict import Levels, Verdict, within


def reckon(
    criteria: Mapping[str, CriterionScore], verdict: Verdict, version: str, more: tuple[Limit, ...] = ()
) -> Score:
    """The score that these levels make, with limits, flags, advice and the gap; `version` is the rubric's.

    `more` are limits that the levels alone don't show.
    """
    rubric = verdict.rubric
    levels = {name: found.level for name, found in criteria.items()}
    flags = verdict.flags(levels)
    limits = (*verdict.limits(levels, flags), *more)
    overall = within(verdict.mean(levels), limits)
    advice = _advice(verdict, levels)
    return Score(
        overall=overall,
        band=band_of(overall),
        anchor=rubric.anchor(overall),
        level=verdict.level,
        rubric=rubric.id,
        rubric_version=version,
        criteria={
            name: CriterionScore(found.level, found.evidence, verdict.weights[name], advice.get(name))
            for name, found in criteria.items()
        },
        flags=flags,
        gap=gap_of(verdict, levels, limits, advice),
        limits=tuple(Bound(limit.id, limit.because, limit.at_most, limit.at_least) for limit in limits),
        full_level=rubric.full_level,
        not_judged=verdict.not_judged(levels),
    )


def _advice(verdict: Verdict, levels: Levels) -> dict[str, Advice]:
    """Coaching for every criterion that does not count in full."""
    below = (one for one in verdict.rubric.criteria if levels[one.id] < verdict.rubric.full_level)
    return {criterion.id: advice_of(criterion, levels[criterion.id], verdict.story) for criterion in below}

"""The gap to close first: the criterion that would raise the mark most."""

from collections.abc import Mapping, Sequence

from interview_drill.core.rubrics import Criterion
from interview_drill.core.rules import Limit
from interview_drill.core.scores import Advice, Gap, band_of
from interview_drill.scoring.verdict import Levels, Verdict, within


def gap_of(verdict: Verdict, levels: Levels, limits: Sequence[Limit], advice: Mapping[str, Advice]) -> Gap | None:
    """The criterion to bring to full first; None when the top band is reached.

    Every criterion that has advice is tried in full, limits and all. Where none gets past a ceiling, that one may say
    what to work on; after that the plain mean decides, then the weight, then the rubric's order.
    """
    rubric = verdict.rubric
    mean = verdict.mean(levels)
    overall = within(mean, limits)
    band = band_of(overall)
    if band == len(rubric.bands):
        return None
    open_ = [criterion for criterion in rubric.criteria if criterion.id in advice] or rubric.criteria
    full = {criterion.id: {**levels, criterion.id: rubric.full_level} for criterion in open_}
    reached = {name: verdict.overall(tried) for name, tried in full.items()}
    named = _named_by_ceiling(limits, max(reached.values()))

    def gain(criterion: Criterion) -> tuple[float, bool, float, float]:
        name = criterion.id
        rise = round(verdict.mean(full[name]) - mean, 6)
        return reached[name], name == named, rise, verdict.weights[name]

    first = max(open_, key=gain)
    missing = advice[first.id].sentence if first.id in advice else first.missing
    return Gap(first.id, missing, band + 1, rubric.bands[band].anchor, reached[first.id])


def _named_by_ceiling(limits: Sequence[Limit], best: float) -> str | None:
    """The criterion that the lowest ceiling names, where not even the best of the tries gets past it."""
    lowest = min((limit.at_most for limit in limits if limit.at_most is not None), default=None)
    if lowest is None or best > lowest:
        return None
    return next((limit.first for limit in limits if limit.at_most == lowest and limit.first), None)

"""Whether and how two figures can be compared."""

from interview_drill.scoring.quantities.mention import Mention

_MINUTES = {
    "nanosecond": 1 / 6e10, "microsecond": 1 / 6e7, "millisecond": 1 / 6e4, "second": 1 / 60,
    "minute": 1.0, "hour": 60.0,
    "night": 600.0, "morning": 240.0, "afternoon": 240.0, "evening": 240.0, "day": 1440.0, "weekend": 2880.0,
    "week": 10080.0, "sprint": 20160.0, "month": 43200.0, "quarter": 129600.0, "season": 129600.0, "year": 525600.0,
    "decade": 5256000.0,
}  # fmt: skip


def in_same_unit(before: Mention, after: Mention) -> float | None:
    """The figure before, in the unit of the figure after."""
    if before.value is None and before.kind == "duration" and after.kind == "duration":
        return None if after.unit not in _MINUTES else 3 * _MINUTES[before.unit] / _MINUTES[after.unit]
    if before.kind in {"ratio", "fraction"} and after.kind == "count":
        return None  # 'from 7 in 400 to 1': in 400 again, not a whole one
    if before.kind == after.kind == "duration" and before.value is not None:
        return round(before.value * _MINUTES[before.unit] / _MINUTES[after.unit], 6)
    return before.value


def comparable(before: Mention, after: Mention) -> bool:
    """Whether two figures can be one before and one after."""
    if before.kind == after.kind:
        return True
    loose = {"count", "rate", "ratio", "fraction", "percent", "range"}
    if before.kind in loose and after.kind in loose:
        return True
    return any(one.kind == "count" and not one.unit for one in (before, after))

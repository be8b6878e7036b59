"""Scores as JSON. Field names are a promise to other programs: add, never rename."""

import json
from collections.abc import Mapping

from interview_drill.core.scores import Bound, CriterionScore, Evidence, Gap, Score

Json = dict[str, object]


def line(values: Mapping[str, object]) -> str:
    """One line of ASCII, whatever the strings hold."""
    return json.dumps(values, ensure_ascii=True, allow_nan=False)


def of_score(name: object, score: Score) -> Json:
    """A score under the name its answer came with."""
    return {
        "id": name,
        "overall": score.overall,
        "band": score.band,
        "criteria": {criterion: _of_criterion(found) for criterion, found in score.criteria.items()},
        "flags": list(score.flags),
        "gap": _of_gap(score.gap) if score.gap else None,
        "limits": [_of_bound(bound) for bound in score.limits],
    }


def _of_criterion(found: CriterionScore) -> Json:
    return {"level": found.level, "evidence": [_of_evidence(evidence) for evidence in found.evidence]}


def _of_evidence(evidence: Evidence) -> Json:
    return {
        "start": evidence.start,
        "end": evidence.end,
        "text": evidence.text,
        "signal": evidence.signal,
        "points": round(evidence.points, 3),
    }


def _of_gap(gap: Gap) -> Json:
    return {
        "criterion": gap.criterion,
        "missing": gap.missing,
        "next_band": gap.next_band,
        "next_anchor": gap.next_anchor,
    }


def _of_bound(bound: Bound) -> Json:
    return {"limit": bound.limit, "because": bound.because, "at_most": bound.at_most, "at_least": bound.at_least}

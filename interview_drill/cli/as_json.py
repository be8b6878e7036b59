"""Scores as JSON. Field names are a promise to other programs: add, never rename."""

import json
from collections.abc import Mapping

from interview_drill.core.scores import Advice, Bound, CriterionScore, Evidence, Gap, NotJudged, Score

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
        "full_level": score.full_level,
        "judged": score.not_judged is None,
        "not_judged": _of_not_judged(score.not_judged) if score.not_judged else None,
    }


def _of_criterion(found: CriterionScore) -> Json:
    return {
        "level": found.level,
        "evidence": [_of_evidence(evidence) for evidence in found.evidence],
        "weight": found.weight,
        "advice": _of_advice(found.advice) if found.advice else None,
    }


def _of_advice(advice: Advice) -> Json:
    return {"sentence": advice.sentence, "start": advice.start, "end": advice.end}


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
        "would_reach": gap.would_reach,
    }


def _of_bound(bound: Bound) -> Json:
    return {"limit": bound.limit, "because": bound.because, "at_most": bound.at_most, "at_least": bound.at_least}


def _of_not_judged(found: NotJudged) -> Json:
    return {"rule": found.rule, "because": found.because, "ask": found.ask}

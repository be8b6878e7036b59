"""Attempts and scores as rows and JSON, and exactly back."""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from interview_drill.core.attempts import Attempt, Reply
from interview_drill.core.scores import Advice, Bound, CriterionScore, Evidence, Gap, NotJudged, Score

Row = tuple[Any, ...]

ATTEMPT_COLUMNS = (
    "id, question_id, theme, level, started_at, think_seconds, revises, "
    "overall, band, rubric, rubric_version, score, first_score"
)
REPLY_COLUMNS = "attempt_id, position, prompt, text, planned_seconds, seconds, probes"


def attempt_row(attempt: Attempt) -> Row:
    """The attempt without its replies, in the order of `ATTEMPT_COLUMNS`."""
    score = attempt.score
    return (
        attempt.id,
        attempt.question_id,
        attempt.theme,
        attempt.level,
        moment_text(attempt.started_at),
        attempt.think_seconds,
        attempt.revises,
        score.overall,
        score.band,
        score.rubric,
        score.rubric_version,
        score_text(score),
        score_text(attempt.first_score),
    )


def reply_rows(attempt: Attempt) -> list[Row]:
    """The answer and the replies to follow-ups, in the order of `REPLY_COLUMNS`."""
    return [
        (attempt.id, position, reply.prompt, reply.text, reply.planned_seconds, reply.seconds, reply.probes)
        for position, reply in enumerate([attempt.answer, *attempt.follow_ups])
    ]


def attempt_from(row: Row, replies: list[Row]) -> Attempt:
    """The attempt of a row and of its replies' rows, these in order."""
    id_, question_id, theme, level, started_at, think_seconds, revises, *_, score, first_score = row
    answer, *follow_ups = [Reply(*reply[2:]) for reply in replies]
    return Attempt(
        id=id_,
        question_id=question_id,
        theme=theme,
        level=level,
        started_at=moment_from(started_at),
        think_seconds=think_seconds,
        answer=answer,
        follow_ups=tuple(follow_ups),
        score=score_from(score),
        first_score=score_from(first_score),
        revises=revises,
    )


def score_text(score: Score) -> str:
    """The score as JSON."""
    flat = {
        "overall": score.overall,
        "band": score.band,
        "anchor": score.anchor,
        "level": score.level,
        "rubric": score.rubric,
        "rubric_version": score.rubric_version,
        "criteria": {name: asdict(criterion) for name, criterion in score.criteria.items()},
        "flags": score.flags,
        "gap": asdict(score.gap) if score.gap else None,
        "limits": [asdict(bound) for bound in score.limits],
        "full_level": score.full_level,
        "not_judged": asdict(score.not_judged) if score.not_judged else None,
    }
    return json.dumps(flat, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def score_from(text: str) -> Score:
    """The score of its JSON."""
    flat = json.loads(text)
    flat["criteria"] = {name: _criterion_from(criterion) for name, criterion in flat["criteria"].items()}
    flat["flags"] = tuple(flat["flags"])
    flat["gap"] = Gap(**flat["gap"]) if flat["gap"] else None
    flat["limits"] = tuple(Bound(**bound) for bound in flat.get("limits", ()))
    flat["not_judged"] = NotJudged(**flat["not_judged"]) if flat.get("not_judged") else None
    return Score(**flat)


def moment_text(moment: datetime) -> str:
    """An aware moment in UTC, so written that sorting the text sorts the moments."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment_from(text: str) -> datetime:
    """The moment of its text, aware, in UTC."""
    return datetime.fromisoformat(text)


def _criterion_from(flat: dict[str, Any]) -> CriterionScore:
    evidence = tuple(Evidence(**found) for found in flat["evidence"])
    advice = Advice(**flat["advice"]) if flat.get("advice") else None
    return CriterionScore(flat["level"], evidence, flat.get("weight", 0.0), advice)

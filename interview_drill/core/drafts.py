"""An unfinished drill as a line of JSON, and back."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from interview_drill.core.attempts import Reply
from interview_drill.core.clocks import Clock
from interview_drill.core.drill import Drill, Prompt, Stage


@dataclass(frozen=True, slots=True)
class Resumed:
    """A drill that was put away, with its clock stopped."""

    drill: Drill
    was_running: bool
    """Whether the clock ran when it was put away: then it runs again on resuming."""


def to_json(drill: Drill, now: float) -> str:
    """The drill as it stands at `now`, which is a reading of the clock that its events carry."""
    state = asdict(drill)
    state["clock"] = {"elapsed": drill.clock.seconds(now), "running": drill.clock.running}
    state["started_at"] = drill.started_at.isoformat()
    return json.dumps(state)


def from_json(text: str) -> Resumed:
    """What `to_json` wrote; raise ValueError when it is not that."""
    try:
        state = json.loads(text)
        return Resumed(_drill(state), bool(state["clock"]["running"]))
    except (KeyError, TypeError, IndexError, AttributeError) as error:
        raise ValueError(f"not an unfinished drill: {error!r}") from error


def _drill(state: dict[str, Any]) -> Drill:
    row, column = state["cursor"]
    return Drill(
        id=state["id"],
        question_id=state["question_id"],
        theme=state["theme"],
        level=state["level"],
        started_at=datetime.fromisoformat(state["started_at"]),
        prompt=Prompt(**state["prompt"]),
        stage=Stage(state["stage"]),
        clock=Clock(float(state["clock"]["elapsed"])),
        think_seconds=float(state["think_seconds"]),
        text=state["text"],
        cursor=(int(row), int(column)),
        replies=tuple(Reply(**reply) for reply in state["replies"]),
        revises=state["revises"],
    )

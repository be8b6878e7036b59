"""A drill on one question, as a state machine: `step(drill, event) -> drill`.

    THINKING --ThinkingEnded--> SPEAKING --HandedIn--> LISTENED --ProbeAsked--> SPEAKING
                                                           `-----Closed-----> CLOSED

Typing, pausing and going on are possible while THINKING or SPEAKING. Every event carries the time it
happened at; the drill itself never looks at a clock.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from interview_drill.core.attempts import Attempt, Reply, said
from interview_drill.core.clocks import Clock
from interview_drill.core.scores import Score

FOLLOW_UPS_AT_MOST = 3


class Stage(StrEnum):
    """Where a drill stands."""

    THINKING = "thinking"
    SPEAKING = "speaking"
    """The candidate writes: the answer, or the reply to a follow-up."""
    LISTENED = "listened"
    """Something was handed in; the interviewer considers what to ask next."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the candidate is asked now."""

    text: str
    planned_seconds: float
    probes: str = ""
    """For a follow-up, the criterion it probes."""
    reason: str = ""
    """For a follow-up, why it is asked."""


@dataclass(frozen=True, slots=True)
class Drill:
    """Everything there is to know about a drill under way."""

    id: str
    question_id: str
    theme: str
    level: str
    started_at: datetime
    """Aware, in UTC."""
    prompt: Prompt
    stage: Stage = Stage.THINKING
    clock: Clock = field(default_factory=Clock)
    """Of the present stage."""
    think_seconds: float = 0.0
    text: str = ""
    """What is being written."""
    cursor: tuple[int, int] = (0, 0)
    """Row and column, from 0."""
    replies: tuple[Reply, ...] = ()
    """What was handed in: first the answer, then replies to follow-ups."""
    revises: str = ""
    """Id of the attempt that is being revised, or empty."""

    @property
    def said(self) -> str:
        """Everything handed in so far, as one text."""
        return said(self.replies[0].text, [reply.text for reply in self.replies[1:]]) if self.replies else ""

    @property
    def follow_ups_asked(self) -> int:
        """How many follow-ups were asked, the present one included."""
        asked_now = self.stage is Stage.SPEAKING and bool(self.replies)
        return max(0, len(self.replies) - 1) + asked_now


@dataclass(frozen=True, slots=True)
class ThinkingEnded:
    """The candidate is ready to answer."""

    at: float


@dataclass(frozen=True, slots=True)
class Typed:
    """The text changed."""

    text: str
    cursor: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Paused:
    """The clock was stopped."""

    at: float


@dataclass(frozen=True, slots=True)
class WentOn:
    """The clock was started again."""

    at: float


@dataclass(frozen=True, slots=True)
class HandedIn:
    """The candidate is done with this prompt."""

    at: float


@dataclass(frozen=True, slots=True)
class ProbeAsked:
    """The interviewer asks a follow-up."""

    prompt: Prompt
    at: float


@dataclass(frozen=True, slots=True)
class Closed:
    """There is nothing more to ask."""


Event = ThinkingEnded | Typed | Paused | WentOn | HandedIn | ProbeAsked | Closed


class IllegalMoveError(Exception):
    """An event that the present stage does not allow: a mistake of the caller, never of the candidate."""


def step(drill: Drill, event: Event) -> Drill:
    """Return the drill after `event`; raise `IllegalMoveError` when its stage does not allow it."""
    move = _MOVES.get((drill.stage, type(event)))
    if move is None:
        raise IllegalMoveError(f"{type(event).__name__} while {drill.stage}")
    return move(drill, event)


def _think_no_more(drill: Drill, event: ThinkingEnded) -> Drill:
    return replace(drill, stage=Stage.SPEAKING, think_seconds=drill.clock.seconds(event.at), clock=_started(event.at))


def _type(drill: Drill, event: Typed) -> Drill:
    return replace(drill, text=event.text, cursor=event.cursor)


def _pause(drill: Drill, event: Paused) -> Drill:
    return replace(drill, clock=drill.clock.stop(event.at))


def _go_on(drill: Drill, event: WentOn) -> Drill:
    return replace(drill, clock=drill.clock.start(event.at))


def _hand_in(drill: Drill, event: HandedIn) -> Drill:
    prompt = drill.prompt
    reply = Reply(
        prompt=prompt.text,
        text=drill.text.strip(),
        planned_seconds=prompt.planned_seconds,
        seconds=drill.clock.seconds(event.at),
        probes=prompt.probes,
    )
    return replace(drill, stage=Stage.LISTENED, replies=(*drill.replies, reply), text="", cursor=(0, 0), clock=Clock())


def _ask(drill: Drill, event: ProbeAsked) -> Drill:
    return replace(drill, stage=Stage.SPEAKING, prompt=event.prompt, clock=_started(event.at))


def _close(drill: Drill, _event: Closed) -> Drill:
    return replace(drill, stage=Stage.CLOSED)


def _started(now: float) -> Clock:
    return Clock(running_since=now)


_MOVES: dict[tuple[Stage, type], Callable[..., Drill]] = {
    (Stage.THINKING, ThinkingEnded): _think_no_more,
    (Stage.THINKING, Paused): _pause,
    (Stage.THINKING, WentOn): _go_on,
    (Stage.SPEAKING, Typed): _type,
    (Stage.SPEAKING, Paused): _pause,
    (Stage.SPEAKING, WentOn): _go_on,
    (Stage.SPEAKING, HandedIn): _hand_in,
    (Stage.LISTENED, ProbeAsked): _ask,
    (Stage.LISTENED, Closed): _close,
}


def revision(attempt: Attempt, *, drill_id: str, now: float, started_at: datetime) -> Drill:
    """A drill that goes over an attempt again: everything said before, open for editing, and no follow-ups."""
    return Drill(
        id=drill_id,
        question_id=attempt.question_id,
        theme=attempt.theme,
        level=attempt.level,
        started_at=started_at,
        prompt=Prompt(attempt.answer.prompt, attempt.answer.planned_seconds),
        stage=Stage.SPEAKING,
        clock=_started(now),
        text=attempt.said,
        revises=attempt.id,
    )


def attempt_of(drill: Drill, first_score: Score, score: Score) -> Attempt:
    """What a closed drill leaves behind; `first_score` is of the answer alone, `score` of everything said."""
    answer, *follow_ups = drill.replies
    return Attempt(
        id=drill.id,
        question_id=drill.question_id,
        theme=drill.theme,
        level=drill.level,
        started_at=drill.started_at,
        think_seconds=drill.think_seconds,
        answer=answer,
        follow_ups=tuple(follow_ups),
        score=score,
        first_score=first_score,
        revises=drill.revises,
    )

"""Which question comes first today, and why."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from interview_drill.core.levels import Level
from interview_drill.core.questions import Question

Pick = Callable[[Sequence[Question]], Question]
"""Chooses one among equals; the dice live with the caller."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A question, and the reason it was chosen."""

    question: Question
    why: str


def choose(
    questions: Iterable[Question],
    level: Level,
    seen: Mapping[str, datetime],
    pick: Pick,
    leave_out: frozenset[str] = frozenset(),
) -> Choice | None:
    """A question at the level: one never shown before, from a theme never shown before, or else the oldest.

    `seen` has when each question was last shown. Questions in `leave_out` are passed over while others are left;
    None when the bank has no question at this level.
    """
    pool = [question for question in questions if level in question.levels]
    pool = [question for question in pool if question.id not in leave_out] or pool
    if not pool:
        return None
    new = [question for question in pool if question.id not in seen]
    return _new(new, pool, seen, pick) if new else _oldest(pool, seen)


def _new(new: Sequence[Question], pool: Sequence[Question], seen: Mapping[str, datetime], pick: Pick) -> Choice:
    met = {question.theme for question in pool if question.id in seen}
    untouched = [question for question in new if question.theme not in met]
    if not seen:
        return Choice(pick(untouched), "A first question to get the feel of it.")
    if untouched:
        return Choice(pick(untouched), "You have not met it, and its theme is untouched.")
    return Choice(pick(new), "You have not met it.")


def _oldest(pool: Sequence[Question], seen: Mapping[str, datetime]) -> Choice:
    question = min(pool, key=lambda question: (seen[question.id], question.id))
    return Choice(question, f"You have met them all; this one longest ago, on {seen[question.id]:%-d %B %Y}.")

"""What a mention is, and how it becomes a rate."""

from typing import NamedTuple

from interview_drill.scoring.quantities.numbers import number_at
from interview_drill.scoring.quantities.quantity import Kind
from interview_drill.scoring.quantities.tokens import Tokens, word_at
from interview_drill.scoring.quantities.units import GLUED_ONLY, TIME


class Mention(NamedTuple):
    """A figure with its unit: tokens `first` to `last`, both included."""

    first: int
    last: int
    kind: Kind
    value: float | None
    unit: str = ""
    weak: bool = False
    """Whether it says nothing without a partner: 'days', 'one', 'a few'."""
    before: float | None = None


def rated(tokens: Tokens, here: Mention) -> Mention:
    """The mention with what it is counted by: 'a week', 'per request', '/day', 'weekly'."""
    at = here.last + 1
    word, following = word_at(tokens, at), word_at(tokens, at + 1)
    if word in {"a", "an", "each", "every", "/"} and following in TIME and (following not in GLUED_ONLY or word == "/"):
        return here._replace(last=at + 1, kind="rate", weak=False)
    if word == "per" and following:
        return here._replace(last=at + 1, kind="rate", weak=False)
    if word in {"weekly", "daily", "monthly", "yearly", "annually", "nightly", "hourly", "quarterly"}:
        return here._replace(last=at, kind="rate", weak=False)
    if (
        word in {"a", "an", "every", "each"}
        and following in {"single", "two", "other"}
        and word_at(tokens, at + 2) in TIME
    ):
        return here._replace(last=at + 2, kind="rate", weak=False)
    if here.kind == "count" and word in {"a", "an", "every", "each"}:
        number = number_at(tokens, at + 1) if at + 1 < len(tokens) else None
        if number and word_at(tokens, number.last + 1) in TIME:
            return here._replace(last=number.last + 1, kind="rate", weak=False)
    return here

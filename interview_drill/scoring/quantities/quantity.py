"""What a quantity is."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "count",
    "percent",
    "money",
    "duration",
    "rate",
    "multiple",
    "fraction",
    "ratio",
    "nines",
    "range",
    "change",
    "ended",
]
"""What sort of figure it is; `change` is a before and an after, `ended` something that no longer happens."""

Role = Literal["impact", "baseline", "target", "scope", "duration", "stake", "rejected", "none"]
"""What the figure does in the story; only `impact` is an outcome of the work, and `none` claims a figure of
something that can't be counted."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure and its words: `text == answer[start:end]`, in characters."""

    start: int
    end: int
    text: str
    kind: Kind
    role: Role
    value: float | None
    """The figure, after the change if there was one; None when the words give none ('days', 'stopped')."""
    before: float | None
    """For a change, the figure before it, if it was said."""
    unit: str
    """A canonical unit (minute, €, %), or the noun that was counted, or empty."""
    number_start: int
    """Where the figure itself begins, within start and end."""
    number_end: int

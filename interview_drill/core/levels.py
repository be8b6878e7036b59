"""The three levels a question may be held to."""

from typing import Literal, get_args

Level = Literal["senior", "staff", "principal"]

LEVELS: tuple[Level, ...] = get_args(Level)

"""What is wrong with a file, said so that its author can put it right."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from interview_drill.content.codes import KINDS, Severity
from interview_drill.core.cleaning import clean

Step = str | int
Location = tuple[Step, ...]
"""The way from the top of a file to a value: keys, and places in lists from 0."""

_PLAIN = re.compile(r"[\w<>-]{1,40}")
_SHOWN = 40


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """A safe change: from this line and column on, the file says `new` in place of `old`."""

    line: int
    """From 1."""
    column: int
    """From 1, in characters."""
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one place; `str()` gives the line a person or an editor reads."""

    path: Path
    line: int
    """From 1."""
    column: int
    """From 1, in characters."""
    where: str
    """The way to the value, as in `follow_ups.0.probes`; empty when it is the whole file."""
    code: str
    """One of `codes.KINDS`."""
    reason: str
    """What is wrong, without a full stop."""
    suggestion: str = ""
    """How to put it right."""
    edit: Edit | None = None
    """What `check --fix` does about it."""

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return KINDS[self.code].severity

    @property
    def message(self) -> str:
        """Reason and suggestion."""
        return f"{self.reason}; {self.suggestion}" if self.suggestion else self.reason

    def __str__(self) -> str:
        """`path:line:column: where: message [code]`, safe to print whatever the file was called."""
        warning = "warning" if self.severity == "warning" else ""
        parts = [f"{one_line(str(self.path))}:{self.line}:{self.column}", warning, self.where, self.message]
        return ": ".join(part for part in parts if part) + f" [{self.code}]"


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """The problems as a reader meets them: by file, then from top to bottom, each once."""
    return sorted(
        set(problems), key=lambda one: (str(one.path), one.line, one.column, one.where, one.code, one.message)
    )


def dotted(location: Location) -> str:
    """A location as it is shown; keys that are no plain words are quoted and cut."""
    return ".".join(step if isinstance(step, str) and _PLAIN.fullmatch(step) else _shown(step) for step in location)


def quoted(text: str) -> str:
    """Foreign text as it may stand in a message: on one line, cut to 40 characters, in quotes."""
    text = one_line(text)
    return f"'{text[:_SHOWN]}…'" if len(text) > _SHOWN else f"'{text}'"


def one_line(text: str) -> str:
    """Foreign text without anything that could drive a terminal or begin a new line."""
    return re.sub(r"[\n\t]", " ", clean(text))


def _shown(step: Step) -> str:
    return quoted(step) if isinstance(step, str) else str(step)

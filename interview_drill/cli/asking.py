"""Questions put to a person on the shell, one at a time, until each has a usable answer."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from interview_drill.cli.edge import say
from interview_drill.content.problems import one_line
from interview_drill.content.spelling import nearest
from interview_drill.errors import DrillError

Answer = TypeVar("Answer")
Read = Callable[[str], Answer]
"""Makes an answer of what was typed; ValueError says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question: what the option is called, how it is put, and how its answer is read."""

    option: str
    words: str


def asked(ask: Ask, given: str | None, read: Read[Answer], usual: str = "") -> Answer:
    """What was given on the command line or, on a terminal, is typed now; `usual` is what Enter alone means.

    Raises `DrillError` for an unusable option, and where nobody is there to be asked.
    """
    if given is not None:
        return _from_option(ask, given, read)
    if not sys.stdin or not sys.stdin.isatty():
        if usual:
            return read(usual)
        raise DrillError(f"There is no terminal to ask for {ask.option}.", f"Give it as {ask.option} VALUE.")
    while True:
        hint = f" [{usual}]" if usual else ""
        try:
            typed = input(f"{ask.words}{hint}: ").strip() or usual
        except EOFError:
            raise DrillError("Nothing was written: the answers ended too early.", "Begin again.") from None
        try:
            return read(one_line(typed))
        except ValueError as error:
            say(str(error))


def _from_option(ask: Ask, given: str, read: Read[Answer]) -> Answer:
    try:
        return read(one_line(given.strip()))
    except ValueError as error:
        raise DrillError(f"{ask.option}: {error}", "See `interview-drill new --help`.") from error


def one_of(choices: Sequence[str]) -> Read[str]:
    """An answer that is one of these, or the only one that is near enough."""

    def read(typed: str) -> str:
        if typed in choices:
            return typed
        meant = nearest(typed, choices)
        raise ValueError(f"Did you mean '{meant}'?" if meant else f"Choose from {', '.join(choices)}.")

    return read


def some_of(choices: Sequence[str]) -> Read[tuple[str, ...]]:
    """One or more of these, apart by commas or spaces."""
    one = one_of(choices)

    def read(typed: str) -> tuple[str, ...]:
        words = tuple(dict.fromkeys(one(word) for word in typed.replace(",", " ").split()))
        if not words:
            raise ValueError(f"One at least is needed, of {', '.join(choices)}.")
        return words

    return read


def text(least: int, most: int) -> Read[str]:
    """A text of so many characters."""

    def read(typed: str) -> str:
        if not least <= len(typed) <= most:
            raise ValueError(f"{least} to {most} characters are needed; this has {len(typed)}.")
        return typed

    return read

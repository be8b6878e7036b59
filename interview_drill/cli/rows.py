"""Rows of a batch: JSON lines in, answers or complaints out."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from interview_drill.cli.answers import unfit
from interview_drill.content.problems import quoted
from interview_drill.content.spelling import hint
from interview_drill.core.levels import LEVELS, Level
from interview_drill.errors import DrillError

MAX_BYTES = 8 * 1024 * 1024
"""A row of 1 MiB of text may grow sixfold when every character is escaped."""

MAX_QUESTION = 5_000


@dataclass(frozen=True, slots=True)
class Row:
    """One answer to score."""

    id: str | int
    question: str
    level: Level
    answer: str


class BadRowError(Exception):
    """What is wrong with a row, as a sentence."""


def lines_of(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Lines that are not blank with their numbers from 1, none longer than `MAX_BYTES` and one."""
    number = 0
    while raw := _piece(stream):
        number += 1
        rest = raw
        while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
            rest = _piece(stream)
        if raw.strip():
            yield number, raw


def _piece(stream: BinaryIO) -> bytes:
    try:
        return stream.readline(MAX_BYTES + 1)
    except OSError as error:
        raise DrillError(f"The rows can't be read: {error.strerror}.", "Name another file.") from error


def row_of(raw: bytes, usual_level: Level) -> Row:
    """The row that a line holds; keys it does not know are ignored. `BadRowError` when it can't be scored."""
    if len(raw) > MAX_BYTES:
        raise BadRowError("the row is too large")
    values = _object(raw)
    name = values.get("id")
    if not isinstance(name, str | int) or isinstance(name, bool):
        raise BadRowError("id: required, as text or a whole number")
    question = _text(values, "question", "")
    if len(question) > MAX_QUESTION:
        raise BadRowError(f"question: too long ({len(question)} of at most {MAX_QUESTION} characters)")
    answer = _text(values, "answer", None)
    if reason := unfit(answer):
        raise BadRowError(" ".join(reason))
    return Row(name, question, _level(values.get("level") or usual_level), answer)


def _object(raw: bytes) -> dict[str, object]:
    try:
        values = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadRowError(f"byte {error.start} is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise BadRowError(f"not JSON: {error.msg.lower()} at column {error.colno}") from error
    except (RecursionError, ValueError) as error:
        raise BadRowError("not JSON that can be read") from error
    if not isinstance(values, dict):
        raise BadRowError("expected an object with id, question, level and answer")
    return values


def _text(values: dict[str, object], key: str, default: str | None) -> str:
    """A text, or the default for null; lone halves of surrogate pairs become U+FFFD, one for one."""
    value = default if values.get(key) is None else values[key]
    if not isinstance(value, str):
        raise BadRowError(f"{key}: required, but missing" if value is None else f"{key}: expected text")
    return "".join("\ufffd" if "\ud800" <= one <= "\udfff" else one for one in value) if _is_torn(value) else value


def _is_torn(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _level(given: object) -> Level:
    for level in LEVELS:
        if given == level:
            return level
    shown = str(given)
    raise BadRowError(f"level: there is no level {quoted(shown)}{hint(shown, LEVELS)}")

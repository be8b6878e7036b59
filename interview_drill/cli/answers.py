"""The door for answers: files, pipes, and what can't be an answer."""

import os
import sys
from pathlib import Path

from interview_drill.cli.edge import say
from interview_drill.content.problems import one_line
from interview_drill.core.attempts import words_in
from interview_drill.errors import DrillError

MAX_BYTES = 1024 * 1024
MAX_WORDS = 20_000
STDIN = "-"


def read_answer(name: str) -> str:
    """The text of a file, or of stdin for `-`, exactly as given: no newline is translated, nothing is cleaned.

    Bytes that are not UTF-8 become U+FFFD, with a word on stderr. `DrillError` when there is no answer in it.
    """
    raw = _stdin() if name == STDIN else _file(Path(name))
    if len(raw) > MAX_BYTES:
        raise DrillError("The answer is larger than 1 MiB.", "Cut it to what would be said in an interview.")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        text = raw.decode("utf-8", "replace")
        if b"\0" not in raw:
            say(f"The answer is not all UTF-8 (byte {error.start} is the first that is not); read with gaps.")
    if reason := unfit(text):
        raise DrillError(*reason)
    return text


def unfit(text: str) -> tuple[str, str] | None:
    """Why the text can't be an answer, and what to do about it; None when it can."""
    if "\0" in text:
        return "The answer is binary, not text.", "Give a plain text file in UTF-8."
    if not text.strip():
        return "The answer is empty.", "Write a few sentences first."
    if not any(map(str.isalnum, text)):
        return "There is no word in the answer.", "Write a few sentences first."
    if (words := words_in(text)) > MAX_WORDS:
        return (
            f"The answer has {words:,} words; more than {MAX_WORDS:,} are not scored.",
            "Cut it to what would be said.",
        )
    return None


def _stdin() -> bytes:
    if sys.stdin is None:
        raise DrillError("Standard input is closed.", "Name a file, or pipe the answer in.")
    if sys.stdin.isatty():
        raise DrillError("Standard input is the keyboard.", "Name a file, or pipe the answer in.")
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def _file(path: Path) -> bytes:
    shown = one_line(str(path))
    try:
        if path.is_dir():
            raise DrillError(f"'{shown}' is a folder.", "Name the file that holds the answer.")
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise DrillError(f"There is no file '{shown}'.", "Check the spelling of the path.") from error
    except (OSError, ValueError) as error:
        why = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
        raise DrillError(f"'{shown}' can't be read: {why}.", "Name another file.") from error

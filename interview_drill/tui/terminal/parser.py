"""Textual's reader of keys and mouse, made to shrug at sequences it would break at."""

from collections.abc import Iterable

from textual import events
from textual._xterm_parser import XTermParser
from textual.keys import Keys
from textual.message import Message


class Parser(XTermParser):
    """Bytes of a terminal, decoded, in; keys, mouse and paste out. Any text may come.

    A key with a number that is no character, as in `ESC [ 1114112 u` or `ESC [ 1 : 2 C`, raises in Textual 8.2.8, and
    ends the app.
    """

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:  # noqa: FBT001, FBT002
        try:
            keys = list(super()._sequence_to_key_events(sequence, alt))
        except (ValueError, OverflowError):
            return [_ignored(sequence)]
        return [key if _can_be_written(key) else _ignored(sequence) for key in keys]

    def parse_mouse_code(self, code: str) -> Message | None:
        """The mouse event of a sequence, or None when it makes no sense."""
        try:
            return super().parse_mouse_code(code)
        except ArithmeticError:  # a screen reported as nothing wide, a place too far away to count
            return None


def _ignored(sequence: str) -> events.Key:
    """Taken in and dropped: no event at all would have the parser wait for the rest of the sequence."""
    return events.Key(Keys.Ignore, sequence)


def _can_be_written(key: events.Key) -> bool:
    """Whether the key's character exists in UTF-8; a lone surrogate does not."""
    return not any("\ud800" <= character <= "\udfff" for character in key.character or "")

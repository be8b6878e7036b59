"""Something to read at once, while the rest of the program is still being loaded. Imports next to nothing."""

import os
import sys

NAME = "interview_drill"
LINE = "Take a breath. Your question is on its way."

ENTER_ALTERNATE_SCREEN = "\x1b[?1049h"
_LEAVE_ALTERNATE_SCREEN = "\x1b[?1049l"
_CLEAR, _HIDE_CURSOR, _SHOW_CURSOR = "\x1b[2J", "\x1b[?25l", "\x1b[?25h"
_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"

_showing = False


def show() -> None:
    """Paint the splash on the alternate screen, if stdout is a terminal."""
    global _showing  # noqa: PLW0603 - there is one terminal
    if _showing or not sys.stdout.isatty():
        return
    sys.stdout.write(ENTER_ALTERNATE_SCREEN + _HIDE_CURSOR + _CLEAR + picture(*_size(), plain=_wants_no_colour()))
    sys.stdout.flush()
    _showing = True


def take_over() -> bool:
    """Whether the splash is showing; from now on the alternate screen is the asker's to leave."""
    global _showing
    showed, _showing = _showing, False
    return showed


def leave() -> None:
    """Give back the shell's screen, unless somebody else has taken over."""
    if take_over():
        sys.stdout.write(_LEAVE_ALTERNATE_SCREEN + _SHOW_CURSOR)
        sys.stdout.flush()


def picture(columns: int, rows: int, *, plain: bool) -> str:
    """The name and a line in the middle of the screen; what doesn't fit is left out."""
    top = max(1, rows // 2)
    name = _centred(NAME, columns, top, "" if plain else _BOLD)
    line = _centred(LINE, columns, top + 2, "" if plain else _DIM) if top + 2 <= rows else ""
    return name + line


def _centred(text: str, columns: int, row: int, style: str) -> str:
    if len(text) > columns:
        return ""
    left = (columns - len(text)) // 2 + 1
    return f"\x1b[{row};{left}H{style}{text}{_PLAIN if style else ''}"


def _size() -> tuple[int, int]:
    try:
        columns, rows = os.get_terminal_size(sys.stdout.fileno())
    except OSError:
        return 80, 24
    return columns or 80, rows or 24


def _wants_no_colour() -> bool:
    return bool(os.environ.get("NO_COLOR"))

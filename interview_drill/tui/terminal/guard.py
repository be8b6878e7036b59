"""Seeing that the terminal is one, and that it is left as it was found, however the program ends.

- It ends by itself, by an exception, by ctrl+c: `Guard` puts the terminal back at the end of its block.
- SIGTERM or SIGHUP, before Textual runs or after: a handler puts it back, then the signal does what it always does.
  While Textual runs, `driver.Driver` takes both signals as a wish to quit, so that text is saved first.
- SIGKILL, or a crash of the interpreter: nothing inside the process can help. A watcher outside does, a small shell
  that waits on a pipe for the process to end. Only when both are killed at once does `reset` have to be typed.
"""

import os
import signal
import sys
import termios
from contextlib import suppress
from types import FrameType
from typing import Any, Self

from interview_drill.errors import DrillError
from interview_drill.tui.terminal import splash

DEADLY = (signal.SIGTERM, signal.SIGHUP)

RESET = (
    "\x1b[<u"  # kitty's keyboard protocol, before leaving the alternate screen
    "\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?1016l"  # the mouse
    "\x1b[?2004l\x1b[?1004l\x1b[?2048l\x1b[?2026l"  # bracketed paste, focus, sizes in band, held-back painting
    "\x1b[?7h\x1b[0m\x1b[?1049l\x1b[?25h"  # wrapping, colours, the shell's screen, the cursor
)

_WATCH = """
trap '' INT QUIT TSTP TTOU
exec 3<&1
saved=$(stty -g <&3)
IFS= read -r word && [ "$word" = fine ] && exit
stty "$saved" <&3
printf "$1"
"""


def require_terminal() -> None:
    """Raise DrillError when there is no terminal to paint on and to type at."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout and sys.stdout.isatty()):
        happened = "This is no terminal: a drill needs one to type at and to paint on."
    elif os.environ.get("TERM") == "dumb":
        happened = "This terminal can't paint a screen (TERM is 'dumb')."
    else:
        return
    remedy = "'interview-drill draw' prints a question and 'interview-drill score' marks an answer, without one."
    raise DrillError(happened, remedy)


class Guard:
    """Puts the terminal back at the end of its block, or when the process is told or made to end inside it."""

    def __init__(self) -> None:
        self._attributes: list[Any] | None = None
        self._watcher: int | None = None
        """The pipe's end whose closing wakes the watcher."""

    def __enter__(self) -> Self:
        self._attributes = _attributes()
        for deadly in DEADLY:
            signal.signal(deadly, self._die)
        self._watcher = _watch()
        return self

    def __exit__(self, *_: object) -> None:
        splash.leave()
        _set(self._attributes)
        self._dismiss_watcher()
        for deadly in DEADLY:
            signal.signal(deadly, signal.SIG_DFL)

    def restore(self) -> None:
        """Put everything back that Textual may have changed, in whatever state it is."""
        splash.take_over()
        try:
            os.write(sys.__stdout__.fileno(), RESET.encode())  # type: ignore[union-attr]
        except (OSError, AttributeError):
            return  # the terminal is gone
        _set(self._attributes)

    def _die(self, number: int, _: FrameType | None) -> None:
        self.restore()
        self._dismiss_watcher()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    def _dismiss_watcher(self) -> None:
        if self._watcher is None:
            return
        with suppress(OSError):  # it has ended already
            os.write(self._watcher, b"fine\n")
        os.close(self._watcher)
        self._watcher = None


def _watch() -> int | None:
    """Start the watcher; return the pipe it listens to, or None where it can't be had."""
    hears, speaks = os.pipe()
    try:
        script = ["sh", "-c", _WATCH, "watch", RESET.replace("\x1b", "\\033")]
        os.posix_spawn("/bin/sh", script, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, hears, 0)])
    except OSError:
        os.close(speaks)
        return None
    finally:
        os.close(hears)
    return speaks


def _attributes() -> list[Any] | None:
    try:
        return termios.tcgetattr(sys.stdin.fileno())
    except (termios.error, OSError, ValueError):
        return None


def _set(attributes: list[Any] | None) -> None:
    if attributes is None:
        return
    with suppress(termios.error, OSError, ValueError):  # the terminal is gone
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, attributes)

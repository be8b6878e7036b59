import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from fcntl import ioctl
from pathlib import Path

import pyte
import pytest

BOUND = 30.0
"""Seconds after which a test gives up waiting for what ought to come at once."""


_ON_ITS_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, "-c", sys.argv[1]])
"""


class ScreenWithAlternate(pyte.Screen):
    """pyte knows no alternate screen; this adds one."""

    shell_screen: dict | None = None

    def set_mode(self, *modes: int, **kwargs: bool) -> None:
        if 1049 in modes and kwargs.get("private") and self.shell_screen is None:
            self.shell_screen = {row: dict(line) for row, line in self.buffer.items()}
            self.save_cursor()
            self.erase_in_display(2)
        super().set_mode(*modes, **kwargs)

    def reset_mode(self, *modes: int, **kwargs: bool) -> None:
        if 1049 in modes and kwargs.get("private") and self.shell_screen is not None:
            self.erase_in_display(2)
            for row, line in self.shell_screen.items():
                self.buffer[row].update(line)
            self.shell_screen = None
            self.restore_cursor()
        super().reset_mode(*modes, **kwargs)


class Terminal:
    """A process on a terminal of its own, and what that terminal shows."""

    def __init__(self, script: str, folder: Path, environ: dict[str, str], size: tuple[int, int] = (80, 24)) -> None:
        columns, rows = size
        self.screen = ScreenWithAlternate(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.painted = b""
        self.hand, terminal = pty.openpty()
        ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.before = termios.tcgetattr(terminal)
        self.process = subprocess.Popen(
            [sys.executable, "-c", _ON_ITS_TERMINAL, script],
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            cwd=folder,
            env={"PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
            | environ,
            start_new_session=True,
        )
        self.terminal = terminal
        self._stream.feed(b"$ interview-drill\r\n")

    def type(self, keys: bytes) -> None:
        os.write(self.hand, keys)

    def heard_everything(self) -> bool:
        """Whether the process has read all that was typed."""
        waiting = bytearray(4)
        ioctl(self.terminal, termios.FIONREAD, waiting)
        return not any(waiting)

    def text(self) -> str:
        return "\n".join(self.screen.display)

    def wait_for(self, seen: Callable[[], bool]) -> None:
        """Take in what is painted until `seen` holds."""
        end = time.monotonic() + BOUND
        while not seen():
            assert time.monotonic() < end, f"never seen; the screen says:\n{self.text()}"
            self._take_in()

    def shows(self, text: str) -> None:
        self.wait_for(lambda: text in self.text())

    def ends(self) -> int:
        self.wait_for(lambda: self.process.poll() is not None)
        while self._take_in(0.0):
            pass
        return self.process.returncode

    def close(self) -> None:
        """Close the window."""
        os.close(self.hand)
        os.close(self.terminal)
        self.hand = -1

    def _take_in(self, patience: float = 0.05) -> bool:
        if self.hand < 0:
            self.process.poll() is None and time.sleep(0.01)
            return False
        ready, _, _ = select.select([self.hand], [], [], patience)
        if ready:
            data = os.read(self.hand, 65536)
            self.painted += data
            # pyte stumbles over these, and they show nothing
            self._stream.feed(re.sub(rb"\x1b\[[<>=][0-9;]*[a-z]|\x1b\[\?[0-9;]*\$p", b"", data))
        return bool(ready)

    def away(self) -> None:
        """End what is left of it."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self.hand >= 0:
            self.close()


@pytest.fixture
def on_a_terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def open_(script: str, *, size: tuple[int, int] = (80, 24), **environ: str) -> Terminal:
        opened.append(Terminal(script, tmp_path, environ, size))
        return opened[-1]

    yield open_
    for terminal in opened:
        terminal.away()

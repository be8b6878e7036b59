"""Textual's driver, made to survive whatever comes down the line, and the end of it."""

import os
import selectors
import sys
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterable
from functools import partial
from io import TextIOWrapper
from typing import IO, Any, cast

from textual.app import App
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from interview_drill.tui.terminal import splash
from interview_drill.tui.terminal.guard import DEADLY
from interview_drill.tui.terminal.parser import Parser

_AT_ONCE = 4096
_TICK_SECONDS = 0.1


class Screen:
    """The terminal as a file to paint on. One that is gone swallows what is painted.

    Textual's painter is a thread behind a short queue: an error that ended it would block the app for ever.
    """

    def __init__(self, file: IO[str], gone: Callable[[], None]) -> None:
        self._file = file
        self._gone = gone
        self._descriptors = [descriptor for descriptor in (1, 2) if os.isatty(descriptor)]

    def write(self, text: str) -> None:
        """Paint."""
        self._try(lambda: self._file.write(text))

    def flush(self) -> None:
        """Have everything painted."""
        self._try(self._file.flush)

    def fileno(self) -> int:
        """The file's number."""
        return self._file.fileno()

    def _try(self, paint: Callable[[], object]) -> None:
        try:
            paint()
        except OSError:
            self._swallow()
            self._gone()

    def _swallow(self) -> None:
        """Send what is still to be printed, by whomever, to nowhere, or the interpreter complains as it ends."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for descriptor in self._descriptors:
            os.dup2(nowhere, descriptor)
        os.close(nowhere)


class Driver(LinuxDriver):
    """Use it as `App(driver_class=Driver)`.

    - Bytes that are no UTF-8 become U+FFFD, and sequences that Textual's parser breaks at are dropped: neither ends
      the app.
    - When the terminal goes away, and on SIGTERM and SIGHUP, the app quits as if told to.
    - Paints on stdout, so that stderr may go to a file; over a splash, without leaving the alternate screen between.
    """

    def __init__(
        self, app: App[Any], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._file = cast("Any", Screen(_stdout(), self.leave))
        self._leaving = False

    def start_application_mode(self) -> None:
        """Begin to paint and to listen."""
        for deadly in DEADLY:
            self._loop.add_signal_handler(deadly, partial(self.leave, 128 + deadly))
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def write(self, data: str) -> None:
        """Send to the terminal."""
        if data == splash.ENTER_ALTERNATE_SCREEN and splash.take_over():
            return  # there already; entering again would wipe the splash long before the first screen is ready
        super().write(data)

    def leave(self, return_code: int = 0) -> None:
        """Ask the app to quit; from any thread, any number of times."""
        if not self._leaving and not self._loop.is_closed():
            self._leaving = True
            self._loop.call_soon_threadsafe(partial(self._app.exit, return_code=return_code))

    def run_input_thread(self) -> None:
        """Listen until told to stop, or until nobody is there."""
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        parser = Parser(self._debug)
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(_TICK_SECONDS):
                    data = self._read()
                    if not data:
                        self.leave()
                        return
                    if text := decode(data):  # half a character is none yet, and feeding none means the end
                        self._pass_on(parser.feed(text))
                self._pass_on(parser.tick())

    def _pass_on(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)

    def _read(self) -> bytes:
        """What was typed; nothing when the terminal is gone."""
        try:
            return os.read(self.fileno, _AT_ONCE)
        except OSError:
            return b""


def _stdout() -> IO[str]:
    """Stdout, which prints a question mark for what its encoding can't say."""
    stdout = sys.__stdout__
    if isinstance(stdout, TextIOWrapper):
        stdout.reconfigure(errors="replace")
        os.set_blocking(stdout.fileno(), True)  # another program may have left it otherwise, and long paints fail then
    return cast("IO[str]", stdout)

"""Opening the program: the terminal checked, a splash at once, the history, then Textual."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from interview_drill.errors import DrillError
from interview_drill.tui.terminal import splash
from interview_drill.tui.terminal.guard import Guard, require_terminal

if TYPE_CHECKING:
    from interview_drill.tui.coach import Coach


def run(question_id: str | None = None, level: str | None = None, banks: Sequence[Path] | None = None) -> int:
    """Open the app, at home or at once at a question; return the exit code.

    Raises DrillError when there is no terminal, no such question, no folder to write to, or a history that can't be
    opened.
    """
    require_terminal()
    for stale in ("COLUMNS", "LINES"):  # what a shell exported once; the terminal itself knows better
        os.environ.pop(stale, None)
    folders = _folders(banks or ())
    load_coach = _having(question_id, folders) if question_id else partial(_load_coach, folders)
    with Guard():
        splash.show()
        return _drill(load_coach, question_id, level)


def _drill(load_coach: "Callable[[], Coach]", question_id: str | None, level: str | None) -> int:
    import signal
    import time
    from datetime import datetime
    from uuid import uuid4

    from interview_drill.settings import find_places, history_file, make_private
    from interview_drill.store.history import History
    from interview_drill.tui.app import DrillApp
    from interview_drill.tui.terminal.driver import Driver
    from interview_drill.tui.world import World

    places = find_places()
    make_private(places.data)
    with History(history_file(places)) as history:
        world = World(
            history=history,
            load_coach=load_coach,
            today=lambda: datetime.now().astimezone(),
            seconds=time.monotonic,
            new_id=lambda: str(uuid4()),
        )
        app = DrillApp(world, question_id=question_id, level=level, driver_class=Driver)
        # On the screen Ctrl+C is a key; from here to the end of the process it would only cut the saving short.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            app.run()
        finally:
            app.close_saving()
        return app.return_code or 0


def _folders(banks: Sequence[Path]) -> list[Path]:
    """The folders that come over the shipped bank; a mistake in them is told on the shell, before anything opens."""
    from interview_drill.settings import chosen_banks, find_places

    folders = [*chosen_banks(find_places()), *banks]
    if folders:
        from interview_drill.content.banks import files_over_shipped

        files_over_shipped(folders)
    return folders


def _load_coach(folders: Sequence[Path]) -> "Coach":
    from interview_drill.tui.coach import Coach

    return Coach.with_banks(folders)


def _having(question_id: str, folders: Sequence[Path]) -> "Callable[[], Coach]":
    """A coach whose bank is known to have the question: a misspelt id is told on the shell, before anything opens."""
    from interview_drill.content.spelling import hint

    coach = _load_coach(folders)
    if question_id not in coach.bank.questions:
        happened = (
            f"There is no question '{question_id[:60]}' in the bank{hint(question_id, coach.bank.questions) or '.'}"
        )
        raise DrillError(happened, "'interview-drill draw' prints one with its id.")
    return lambda: coach

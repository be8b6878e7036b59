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
    from textual.app import App

    from interview_drill.store.history import History
    from interview_drill.tui.coach import Coach
    from interview_drill.tui.world import World


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


def preview(file: Path, level: str | None) -> int:
    """Play a question's file; return the exit code.

    Raises DrillError when there is no terminal, or for the first thing that is wrong with the file.
    """
    import tempfile

    from interview_drill.content.sampling import usual_level
    from interview_drill.store.history import History
    from interview_drill.tui.preview import PreviewApp, loader
    from interview_drill.tui.terminal.driver import Driver

    require_terminal()
    load_coach = loader(file)
    question = load_coach().bank.questions[file.stem]
    with (
        tempfile.TemporaryDirectory() as folder,
        Guard(),
        History(Path(folder) / "preview.sqlite3") as history,
    ):
        app = PreviewApp(_world(history, load_coach), file, level or usual_level(question), driver_class=Driver)
        _run(app, app.close_saving)
        return app.return_code or 0


def try_out(file: Path, level: str | None) -> int:
    """Try texts on a rubric's, a lens's or a question's file; return the exit code.

    Raises DrillError when there is no terminal, or for the first thing that is wrong with the file.
    """
    from interview_drill.tui.terminal.driver import Driver
    from interview_drill.tui.trial_files import files_of, read_trial
    from interview_drill.tui.trying import TryApp

    require_terminal()
    with Guard():
        app = TryApp(partial(read_trial, file, level), files_of(file), driver_class=Driver)
        _run(app, lambda: None)
        return app.return_code or 0


def _run(app: "App[None]", afterwards: Callable[[], None]) -> None:
    """Run the app; on the screen Ctrl+C is a key, and until the process ends it would only cut the saving short."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        app.run()
    finally:
        afterwards()


def _world(history: "History", load_coach: "Callable[[], Coach]") -> "World":
    import time
    from datetime import datetime
    from uuid import uuid4

    from interview_drill.tui.world import World

    return World(
        history=history,
        load_coach=load_coach,
        today=lambda: datetime.now().astimezone(),
        seconds=time.monotonic,
        new_id=lambda: str(uuid4()),
    )


def _drill(load_coach: "Callable[[], Coach]", question_id: str | None, level: str | None) -> int:
    from interview_drill.settings import find_places, history_file, make_private
    from interview_drill.store.history import History
    from interview_drill.tui.app import DrillApp
    from interview_drill.tui.terminal.driver import Driver

    places = find_places()
    make_private(places.data)
    with History(history_file(places)) as history:
        app = DrillApp(_world(history, load_coach), question_id=question_id, level=level, driver_class=Driver)
        _run(app, app.close_saving)
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
    from interview_drill.settings import find_places
    from interview_drill.tui.coach import Coach

    return Coach.with_banks(folders, find_places().cache)


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

"""Opening the program: the terminal checked, a splash at once, the history, then Textual."""

from typing import TYPE_CHECKING

from interview_drill.tui.terminal import splash
from interview_drill.tui.terminal.guard import Guard, require_terminal

if TYPE_CHECKING:
    from interview_drill.tui.coach import Coach


def run(question_id: str | None = None, level: str | None = None) -> int:
    """Open the app, at home or at once at a question; return the exit code.

    Raises DrillError when there is no terminal, no folder to write to, or a history that can't be opened.
    """
    require_terminal()
    with Guard():
        splash.show()
        return _drill(question_id, level)


def _drill(question_id: str | None, level: str | None) -> int:
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
            load_coach=_load_coach,
            today=lambda: datetime.now().astimezone(),
            seconds=time.monotonic,
            new_id=lambda: str(uuid4()),
        )
        app = DrillApp(world, question_id=question_id, level=level, driver_class=Driver)
        try:
            app.run()
        finally:
            app.close_saving()
        return app.return_code or 0


def _load_coach() -> "Coach":
    from interview_drill.tui.coach import Coach

    return Coach.from_shipped_bank()

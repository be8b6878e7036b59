"""A question's file, played at once and again whenever it is saved; nothing of it enters anybody's history."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work

from interview_drill.core.drill import Drill, Prompt, Stage
from interview_drill.errors import DrillError
from interview_drill.tui.app import DrillApp
from interview_drill.tui.screens.drill import DrillScreen
from interview_drill.tui.terminal.driver import Driver
from interview_drill.tui.watching import Watch
from interview_drill.tui.world import World

if TYPE_CHECKING:
    from interview_drill.tui.coach import Coach

LOOK_EVERY = 0.5
"""Seconds between looks at the file."""


class PreviewApp(DrillApp):
    """The program at one question, which its author is writing next door."""

    def __init__(self, world: World, file: Path, level: str, driver_class: type[Driver] | None = None) -> None:
        super().__init__(world, question_id=file.stem, level=level, driver_class=driver_class)
        self._file = file
        self._watch = Watch([file])

    def on_mount(self) -> None:
        """Open as ever, and keep an eye on the file."""
        super().on_mount()
        self.set_interval(LOOK_EVERY, self._look)

    def _look(self) -> None:
        if self._watch.changed():
            self._reload()

    @work(thread=True, exclusive=True)
    def _reload(self) -> None:
        try:
            coach = self._world.load_coach()
        except DrillError as error:
            self.call_from_thread(self.notify, str(error), severity="error", timeout=15, markup=False)
        else:
            self.call_from_thread(self._play, coach)

    def _play(self, coach: "Coach") -> None:
        """Show the question as it is now; what was typed stays, as long as no follow-up was asked."""
        self._coach = coach
        question = coach.bank.questions[self._file.stem]
        drill = self._answering()
        self.go_home()
        if drill is None:
            self._start(question)
        else:
            self._open(replace(drill, prompt=Prompt(question.given, question.minutes * 60)))
        self.notify("The file was saved. This is the question as it is now.", markup=False)

    def _answering(self) -> Drill | None:
        screen = self.screen
        drill = screen.drill if isinstance(screen, DrillScreen) else None
        return drill if drill and not drill.replies and drill.stage in (Stage.THINKING, Stage.SPEAKING) else None


def loader(file: Path) -> "Callable[[], Coach]":
    """Reads the file with the bank it belongs to; raises DrillError with the first thing that is wrong with it."""

    def load() -> "Coach":
        from interview_drill.content.loading import load_files
        from interview_drill.content.targets import gather
        from interview_drill.tui.coach import Coach

        bank, problems = load_files(gather([file]).all())
        own = [problem for problem in problems if problem.path == file]
        if own or file.stem not in bank.questions:
            said = str(own[0]) if own else f"{file} is no question"
            raise DrillError(f"{said}.", f"`interview-drill check {file}` lists everything.")
        return Coach(bank, [])

    return load

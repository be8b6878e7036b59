"""The app: hands each screen what it shows, and carries out what the screens ask for."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.driver import Driver

from interview_drill.core.attempts import Attempt
from interview_drill.core.clocks import Clock
from interview_drill.core.drafts import Resumed
from interview_drill.core.drill import Drill, Prompt, Stage, WentOn, revision, step
from interview_drill.core.levels import LEVELS
from interview_drill.errors import DrillError
from interview_drill.tui import messages
from interview_drill.tui.memory import Memory
from interview_drill.tui.screens.drill import DrillScreen
from interview_drill.tui.screens.help import HelpScreen
from interview_drill.tui.screens.home import HomeScreen
from interview_drill.tui.screens.result import ResultScreen, Surroundings
from interview_drill.tui.themes import DARK, LIGHT
from interview_drill.tui.widgets.too_small import NEEDED
from interview_drill.tui.wording import HINTS
from interview_drill.tui.world import World

if TYPE_CHECKING:  # it brings pydantic, YAML and the matcher, which wait until after first paint
    from interview_drill.core.questions import Question
    from interview_drill.tui.coach import Coach


A_GLANCE = 5.0
"""Seconds of thinking below which leaving keeps nothing."""


class DrillApp(App[None]):
    """interview_drill on one terminal."""

    TITLE = "interview_drill"
    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "app.tcss",
        *(f"screens/{name}.tcss" for name in ("home", "drill", "paused", "result", "help", "confirm", "browse")),
    ]
    ENABLE_COMMAND_PALETTE = False  # F1 lists every key, in our words
    HORIZONTAL_BREAKPOINTS = [(0, "-cramped-across"), (NEEDED[0], "-narrow"), (110, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-cramped-down"), (NEEDED[1], "-low"), (32, "-high")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Keys", id="help", tooltip="Show every key of this screen"),
        Binding("f10", "light_or_dark", "Light or dark", show=False, id="light-or-dark", tooltip="Change the colours"),
        Binding("ctrl+q", "quit", "Quit", id="quit", tooltip="Leave; what is unfinished waits for you", priority=True),
    ]

    def __init__(
        self,
        world: World,
        *,
        question_id: str | None = None,
        level: str | None = None,
        driver_class: type[Driver] | None = None,
    ) -> None:
        """Open at home, or at once at `question_id`, which the bank has; `level` overrides the level chosen last."""
        super().__init__(driver_class=driver_class)
        self._world = world
        self._memory = Memory(world.history, world.seconds, self._tell)
        self._coach: Coach | None = None
        self._wish: Callable[[], None] | None = partial(self._start_named, question_id) if question_id else None
        self._level = level or self._memory.choice("level", LEVELS, "staff")
        self._first_theme = self._memory.choice("theme", [LIGHT.name, *self.available_themes], DARK.name)
        self._passed_over: frozenset[str] = frozenset()
        self._home = HomeScreen()

    def get_default_screen(self) -> HomeScreen:
        """Home is at the bottom of everything."""
        return self._home

    def on_mount(self) -> None:
        """Paint first; read the bank afterwards."""
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = self._first_theme
        self.theme_changed_signal.subscribe(self, lambda theme: self._memory.choose("theme", theme.name))
        self._show_home()
        self.call_after_refresh(self._read_bank)

    def close_saving(self) -> None:
        """Write what is still to be written; called once, when the app has ended."""
        self._memory.close()

    def _tell(self, error: DrillError) -> None:
        """Called on any thread, so it may only post."""
        self.post_message(messages.StorageFailed(error))

    # Reading the bank

    @work(thread=True)
    def _read_bank(self) -> None:
        try:
            coach = self._world.load_coach()
        except DrillError as error:
            self.call_from_thread(setattr, self._home, "notice", str(error))
        else:
            self.call_from_thread(self._meet, coach)

    def _meet(self, coach: "Coach") -> None:
        self._coach = coach
        if coach.problems:
            self._home.notice = (
                f"Some files of the bank were left out: {coach.problems[0]}. 'interview-drill check' lists all."
            )
        self._show_home()
        if self._wish:
            self._wish()

    def _when_ready(self, wish: Callable[[], None]) -> None:
        """Do it as soon as the bank is read: a key pressed before that is not lost."""
        if self._coach:
            wish()
        else:
            self._wish = wish

    # Home

    def _show_home(self) -> None:
        """Bring the home screen up to date."""
        home, coach, memory = self._home, self._coach, self._memory
        home.level = self._level
        home.drafts = memory.unfinished()
        home.attempts = memory.lately()
        home.first_today = not home.attempts or _day(home.attempts[0].started_at) != _day(self._world.today())
        if coach:
            today = self._world.today().date()
            home.choice = coach.choose(self._level, memory.seen(), today, self._passed_over)
            home.theme_name = coach.theme_name(home.choice.question.theme) if home.choice else ""
            home.waiting = f"The bank has no question at {self._level} level. Press l for another level."

    @on(messages.ShowAnother)
    def pass_over(self) -> None:
        """Offer another question; when all were passed over, begin again."""
        if self._home.choice:
            self._passed_over |= {self._home.choice.question.id}
        self._show_home()

    @on(messages.ChangeLevel)
    def change_level(self) -> None:
        """Go to the next of the three levels, and remember it."""
        self._level = LEVELS[(LEVELS.index(self._level) + 1) % len(LEVELS)]
        self._memory.choose("level", self._level)
        self._show_home()

    @property
    def _result_is_open(self) -> bool:
        return isinstance(self.screen, ResultScreen)

    @on(messages.GoHome)
    def leave(self) -> None:
        """Back home; keys pressed together with one that opened a drill don't close it."""
        if not isinstance(self.screen, DrillScreen):
            self.go_home()

    def go_home(self) -> None:
        """Leave whatever is open."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        self._home.set_focus(None)  # Enter starts the question again
        self._show_home()

    # The bank

    @on(messages.OpenBrowser)
    def browse(self) -> None:
        """Show the whole bank."""
        if self.screen is self._home:
            self._when_ready(self._open_browser)

    def _open_browser(self) -> None:
        from interview_drill.tui.screens.browse import BrowseScreen

        if self._coach is None or self.screen is not self._home:
            return
        coach, bank = self._coach, self._coach.bank
        names = {name: theme.name for name, theme in bank.themes.items()}
        seen = self._memory.seen()
        self.push_screen(BrowseScreen(bank.questions, names, find=coach.find, coverage=coach.coverage(), seen=seen))

    @on(messages.DrillThis)
    def drill_this(self, message: messages.DrillThis) -> None:
        """Drill a question that was found; of two Enters at once, the second finds the drill open."""
        if len(self.screen_stack) == 2 and not isinstance(self.screen, DrillScreen):
            self.go_home()
            self._start_named(message.question_id)

    # A drill

    @on(messages.StartQuestion)
    def start_shown(self) -> None:
        """Start the question on the home screen; of two Enters at once, the second finds the drill open."""
        if self.screen is self._home:
            self._when_ready(self._start_chosen)

    def _start_chosen(self) -> None:
        if self._home.choice:
            self._start(self._home.choice.question)

    @on(messages.ShowNext)
    def start_next(self) -> None:
        """Start the next question without going home first."""
        if self._result_is_open:
            self.go_home()
            self.start_shown()

    def _start_named(self, question_id: str) -> None:
        if self._coach:
            self._start(self._coach.bank.questions[question_id])

    def _start(self, question: "Question") -> None:
        """Begin a drill, and mark the question seen."""
        now = self._world.today()
        self._memory.mark_seen(question.id, self._level, now)
        drill = Drill(
            id=self._world.new_id(),
            question_id=question.id,
            theme=question.theme,
            level=self._level,
            started_at=now,
            prompt=Prompt(question.given, question.minutes * 60),
            clock=Clock(running_since=self._world.seconds()),
        )
        self._open(drill)

    @on(messages.ResumeDraft)
    def resume(self, message: messages.ResumeDraft) -> None:
        """Go on with a drill where it was left, clock included."""
        for draft in self._home.drafts:
            if draft.drill.id == message.draft_id and self.screen is self._home:
                self._when_ready(partial(self._take_up, draft))

    def _take_up(self, draft: Resumed) -> None:
        self._open(step(draft.drill, WentOn(self._world.seconds())) if draft.was_running else draft.drill)

    @on(messages.DiscardDraft)
    def discard(self, message: messages.DiscardDraft) -> None:
        """Throw an unfinished drill away."""
        self._memory.discard(message.draft_id)
        self._show_home()

    @on(messages.ReviseAttempt)
    def revise(self, message: messages.ReviseAttempt) -> None:
        """Go over an attempt again."""
        attempt = self._memory.attempt(message.attempt_id)
        if attempt and self._result_is_open:
            world = self._world
            self.go_home()
            self._open(revision(attempt, drill_id=world.new_id(), now=world.seconds(), started_at=world.today()))

    def _open(self, drill: Drill) -> None:
        if self._coach is None:
            return
        self._memory.keep(drill)
        about = f"{self._coach.theme_name(drill.theme)} · {drill.level}"
        world, coach = self._world, self._coach
        is_saved, hint = self._memory.is_saved, HINTS[coach.format_of(drill.question_id)]
        self.push_screen(
            DrillScreen(drill, about=about, hint=hint, now=world.seconds, listen=coach.listen, is_saved=is_saved)
        )

    @on(messages.DrillMoved)
    def keep(self, message: messages.DrillMoved) -> None:
        """Save the drill as it stands."""
        self._memory.keep(message.drill)

    @on(messages.DrillLeft)
    def leave_drill(self, message: messages.DrillLeft) -> None:
        """Keep the drill for later, unless it was no more than a glance at the question."""
        drill = message.drill
        if drill.stage is Stage.THINKING and drill.clock.seconds(self._world.seconds()) < A_GLANCE:
            self._memory.discard(drill.id)
        else:
            self._memory.keep(drill, at_once=True)
        self.go_home()

    @on(messages.DrillClosed)
    def close_drill(self, message: messages.DrillClosed) -> None:
        """Score the drill, keep it, and show the result."""
        if self._coach is None:
            return
        attempt = self._coach.mark(message.drill)
        attempt = self._memory.finish(attempt, message.drill.id, self._world.new_id)
        self.go_home()
        self._show(attempt)

    @on(messages.OpenAttempt)
    def open_attempt(self, message: messages.OpenAttempt) -> None:
        """Show an earlier result."""
        attempt = self._memory.attempt(message.attempt_id)
        if attempt and self.screen is self._home:
            self._when_ready(partial(self._show, attempt))

    def _show(self, attempt: Attempt) -> None:
        if self._coach is None:
            return
        bank = self._coach.bank
        before = self._memory.attempt(attempt.revises) if attempt.revises else None
        surroundings = Surroundings(
            bank.questions.get(attempt.question_id), self._coach.rubric_of(attempt.question_id), before
        )
        self.push_screen(ResultScreen(attempt, surroundings))

    @on(messages.StorageFailed)
    def say_not_kept(self, message: messages.StorageFailed) -> None:
        """Say that something could not be written or read; the text on the screen stays."""
        text = f"{message.error} Your text is kept here, and saved as soon as it can be."
        self.notify(text, title="Not saved yet", severity="error", timeout=15, markup=False)

    # Keys that work everywhere

    def action_help_quit(self) -> None:
        """Ctrl+C leaves nothing behind and ends nothing: it says which key does."""
        self.notify("Ctrl+Q leaves; what is unfinished waits for you.", markup=False)

    def action_help(self) -> None:
        """Show every key of the present screen."""
        self.push_screen(HelpScreen(list(self.screen.active_bindings.values())))

    def action_light_or_dark(self) -> None:
        """Turn from dark to light or back."""
        self.theme = LIGHT.name if self.current_theme.dark else DARK.name


def _day(moment: datetime) -> date:
    """The day a moment falls on here."""
    return moment.astimezone().date()

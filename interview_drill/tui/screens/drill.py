"""The drill: think, answer, follow-ups, each against a clock that never cuts anything off."""

from collections.abc import Callable
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static, TextArea

from interview_drill.core import drill as moves
from interview_drill.core.attempts import spoken_seconds, words_in
from interview_drill.core.drill import FOLLOW_UPS_AT_MOST, Drill, Event, Prompt, Stage, step
from interview_drill.tui import messages, wording
from interview_drill.tui.screens.paused import PausedScreen
from interview_drill.tui.widgets.answer_area import AnswerArea
from interview_drill.tui.widgets.too_small import TooSmall

SAVE_CLOCK_EVERY = 5.0
"""Seconds between saves when only time passes."""


A_HELD_KEY = 0.6
"""Seconds within which a second Enter is taken for the first one still held down."""


class DrillScreen(Screen[None]):
    """One question from thinking to the last follow-up."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "ready", "I am ready", id="ready", tooltip="Stop thinking and start to answer"),
        Binding("ctrl+s", "hand_in", "Hand in", id="hand-in", tooltip="Be done with this answer", priority=True),
        Binding("f2", "pause", "Pause", id="pause", tooltip="Stop the clock"),
        Binding("f3", "skip", "Nothing to add", id="skip", tooltip="Leave this follow-up unanswered"),
        Binding("f4", "read_on", "Read on", id="read-on", tooltip="Scroll the question on, and back to its beginning"),
        Binding("escape", "leave", "Leave for later", id="leave", tooltip="Keep everything and go home"),
    ]

    def __init__(  # noqa: PLR0913 - what it shows, and what it may ask of the world
        self,
        drill: Drill,
        *,
        about: str,
        hint: str = wording.HINTS["past-behaviour"],
        now: Callable[[], float],
        listen: Callable[[Drill], Prompt | None],
        is_saved: Callable[[], bool],
    ) -> None:
        """Show `drill`, headed by `about`, with a `hint` while there is time to think.

        `listen` thinks up the next follow-up and is called in a thread.
        """
        super().__init__()
        self._about = about
        self._hint = hint
        self._now = now
        self._listen = listen
        self._is_saved = is_saved
        self._saved_clock_at = now()
        self.drill = drill
        self._offered: dict[str, bool] = {}

    def compose(self) -> ComposeResult:
        """Lay out clock, question, editor and what was said before."""
        yield TooSmall()
        with Horizontal(id="top"):
            yield Static(id="clock")
            yield Static(Content(self._about), id="about")
        with VerticalScroll(id="prompt", can_focus=False):
            yield Static(id="asked")
            yield Static(id="reason")
        with Horizontal(id="desk"):
            with Vertical(id="writing"):
                yield Static(Content(f"{self._hint}\n{wording.WHEN_READY}"), id="hint")
                yield AnswerArea(id="answer")
            with VerticalScroll(id="so-far", can_focus=False):
                yield Static(id="said")
        yield Static(id="reading")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Put back what was written, and go on where the drill stands."""
        if not self.query("#so-far"):
            return  # left again before it was laid out
        self.query_one("#so-far").border_title = "Your answer so far"
        self._lay_out()
        self.set_interval(0.5, self._tick)
        if self.drill.stage is Stage.LISTENED:
            self._consider()
        elif not self.drill.clock.running:
            self._show_paused()

    # What the candidate does

    def action_ready(self) -> None:
        """Start to answer; the Enter that opened the question, held a little long, is not meant."""
        if self.drill.clock.seconds(self._now()) >= A_HELD_KEY:
            self._move(moves.ThinkingEnded(self._now()))

    def action_hand_in(self) -> None:
        """Hand in what is written; nothing at all is not an answer."""
        if not words_in(self.drill.text):
            return self.notify("There is nothing written yet. A sentence is enough to begin with.", markup=False)
        return self._hand_in()

    def action_skip(self) -> None:
        """Leave this follow-up unanswered, and keep that fact."""
        self._hand_in()

    def action_pause(self) -> None:
        """Stop the clock until a key is pressed."""
        self._move(moves.Paused(self._now()))
        self._show_paused()

    def action_read_on(self) -> None:
        """Scroll a long question on by a page; from its end, back to its beginning."""
        prompt = self.query_one("#prompt", VerticalScroll)
        if prompt.scroll_offset.y >= prompt.max_scroll_y:
            prompt.scroll_home(animate=False)
        else:
            prompt.scroll_relative(y=max(1, prompt.size.height - 1), animate=False)

    def action_leave(self) -> None:
        """Keep everything and go home."""
        self.post_message(messages.DrillLeft(self.drill))

    @on(TextArea.Changed)
    @on(TextArea.SelectionChanged)
    def keep_text(self, event: TextArea.Changed | TextArea.SelectionChanged) -> None:
        """Save what is being written, and where the cursor is."""
        drill, area = self.drill, event.text_area
        if drill.stage is Stage.SPEAKING and (area.text, area.cursor_location) != (drill.text, drill.cursor):
            self._move(moves.Typed(area.text, area.cursor_location))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Offer only what the stage allows."""
        return self._offers().get(action, True)

    def _offers(self) -> dict[str, bool]:
        stage = self.drill.stage
        return {
            "ready": stage is Stage.THINKING,
            "hand_in": stage is Stage.SPEAKING,
            "skip": stage is Stage.SPEAKING and bool(self.drill.replies) and not self.drill.text.strip(),
            "pause": stage in {Stage.THINKING, Stage.SPEAKING},
            "read_on": self.is_mounted and self.query_one("#prompt", VerticalScroll).max_scroll_y > 0,
        }

    # What follows from it

    def _move(self, event: Event) -> None:
        before = self.drill.stage
        self.drill = step(self.drill, event)
        self.post_message(messages.DrillMoved(self.drill))
        if self.drill.stage is before:
            self._show()
        else:
            self._lay_out()

    def _hand_in(self) -> None:
        self._move(moves.HandedIn(self._now()))
        self._consider()

    @work(thread=True, exclusive=True)
    def _consider(self) -> None:
        prompt = self._listen(self.drill)
        self.app.call_from_thread(self._ask_or_close, prompt)

    def _ask_or_close(self, prompt: Prompt | None) -> None:
        if not self.is_attached:
            return  # left meanwhile; the draft goes on from here when it is taken up again
        if prompt:
            self._move(moves.ProbeAsked(prompt, self._now()))
        else:
            self._move(moves.Closed())
            self.post_message(messages.DrillClosed(self.drill))

    def _show_paused(self) -> None:
        def go_on(_: None) -> None:
            self._move(moves.WentOn(self._now()))

        self.app.push_screen(PausedScreen(wording.clock(self.drill.clock.elapsed)), go_on)

    def _tick(self) -> None:
        """Show the time; keep it now and then when nothing else is being kept."""
        self._show()
        if self.drill.clock.running and self._now() - self._saved_clock_at >= SAVE_CLOCK_EVERY:
            self._saved_clock_at = self._now()
            self.post_message(messages.DrillMoved(self.drill))

    # What is to be seen

    def _show(self) -> None:
        self._show_clock()
        self._show_reading()
        if self._offered != self._offers():  # the footer is built anew each time, too much for every key typed
            self._offered = self._offers()
            self.refresh_bindings()

    def _lay_out(self) -> None:
        """Arrange the screen for the present stage."""
        drill = self.drill
        for stage in Stage:
            self.set_class(drill.stage is stage, f"-{stage}")
        self.set_class(bool(drill.replies), "-followed-up")
        question, gap, material = drill.prompt.text.partition("\n\n")
        self.query_one("#asked", Static).update(Content.assemble((question, "bold"), gap, material))
        reason = self.query_one("#reason", Static)
        reason.set_class(not drill.prompt.reason, "-empty")
        reason.update(Content(f"Asked because {drill.prompt.reason}."))
        self.query_one("#said", Static).update(Content(drill.said))
        self.call_after_refresh(self.query_one("#so-far", VerticalScroll).scroll_end, animate=False)
        self._lay_out_editor()
        self._show()

    def _lay_out_editor(self) -> None:
        area = self.query_one(AnswerArea)
        area.read_only = self.drill.stage is not Stage.SPEAKING
        if area.text != self.drill.text:
            area.load_text(self.drill.text)
            area.move_cursor(self.drill.cursor)
        if self.drill.stage is Stage.SPEAKING:
            area.focus()
        else:
            self.set_focus(None)

    def _show_clock(self) -> None:
        drill = self.drill
        seconds, planned = drill.clock.seconds(self._now()), drill.prompt.planned_seconds
        shown = self.query_one("#clock", Static)
        shown.set_class(drill.stage is Stage.SPEAKING and 0 < planned < seconds, "-over")
        shown.update(Content(_clock_line(drill, seconds)))

    def _show_reading(self) -> None:
        text = self.drill.text
        aloud = wording.clock(spoken_seconds(text))
        saved = "" if self._is_saved() else " · not saved yet; it is tried again and again"
        reading = f"{wording.counted(words_in(text), 'word')} · {aloud} aloud{saved}"
        self.query_one("#reading", Static).update(Content(reading))


def _clock_line(drill: Drill, seconds: float) -> str:
    if drill.stage is Stage.THINKING:
        return f"Think  {wording.clock(seconds)}"
    if drill.stage is not Stage.SPEAKING:
        return "Reading your answer"
    spent = wording.spent(seconds, drill.prompt.planned_seconds)
    if drill.revises:
        return f"Revise  {spent}"
    return (
        f"Follow-up {drill.follow_ups_asked} of up to {FOLLOW_UPS_AT_MOST}  {spent}"
        if drill.replies
        else f"Answer  {spent}"
    )

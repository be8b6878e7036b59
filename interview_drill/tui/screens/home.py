"""The home screen: today's first question and why, what is unfinished, and what came of it lately."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from interview_drill.core.attempts import Attempt, words_in
from interview_drill.core.drafts import Resumed
from interview_drill.core.drill import Stage
from interview_drill.tui import messages, wording
from interview_drill.tui.screens.confirm import ConfirmScreen
from interview_drill.tui.widgets.pick_list import PickList
from interview_drill.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:  # it brings pydantic, which waits until after first paint
    from interview_drill.core.today import Choice

WIDEST = 110
"""Columns that the style sheet lets the frames have at most."""

DRAFT, ATTEMPT = "draft:", "attempt:"


class HomeScreen(Screen[None]):
    """Where a day begins: one key starts the question shown."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "start", "Start", id="start", tooltip="Start the question shown", priority=True),
        Binding("a", "another", "Another", id="another", tooltip="Show another question instead"),
        Binding("b", "browse", "Browse", id="browse", tooltip="Search the bank, and see what it covers"),
        Binding("l", "level", "Level", id="level", tooltip="Hold answers to the senior, staff or principal bar"),
        Binding("r", "resume", "Resume", id="resume", tooltip="Go on with the newest unfinished drill"),
        Binding("e", "earlier", "Earlier", id="earlier", tooltip="Go to unfinished and earlier drills, and back"),
        Binding("x,delete", "discard", "Discard", id="discard", tooltip="Throw the selected unfinished drill away"),
    ]

    choice: "reactive[Choice | None]" = reactive(None)
    waiting: reactive[str] = reactive("One moment: reading the questions.")
    """What to say while there is no question."""
    theme_name: reactive[str] = reactive("")
    first_today: reactive[bool] = reactive(True)  # noqa: FBT003 - what it starts as
    """Whether nothing was finished yet today."""
    level: reactive[str] = reactive("staff")
    drafts: reactive[Sequence[Resumed]] = reactive(())
    attempts: reactive[Sequence[Attempt]] = reactive(())
    notice: reactive[str] = reactive("")
    """What stands in the way, in a sentence; empty when nothing does."""

    _had_choice = False

    def compose(self) -> ComposeResult:
        """Lay out the question, the list under it and the footer."""
        yield TooSmall()
        with Vertical(id="today"):
            yield Static(id="about")
            yield Static(id="question")
            yield Static(id="why")
        yield Static(id="notice")
        yield PickList(id="lately", classes="-opens", compact=True, markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Name the parts, and show what was set before there was a screen to show it on."""
        self.query_one("#lately").border_title = "Lately"
        self.watch_first_today()
        self.watch_choice()
        self.watch_notice()
        self._list()

    def on_resize(self) -> None:
        """Shorten the lines to what there is room for now."""
        self._list()

    def watch_first_today(self) -> None:
        """Call the question today's first only while it is."""
        if self.children:
            self.query_one("#today").border_title = "Today's first question" if self.first_today else "Next question"

    def watch_choice(self) -> None:
        """Show the question, or that it is on its way."""
        if not self.children:
            return
        self._show("#question", self.choice.question.question if self.choice else self.waiting)
        self._show("#why", self.choice.why if self.choice else "")
        self._show_about()
        if self._had_choice != bool(self.choice):  # the footer is built anew each time
            self._had_choice = bool(self.choice)
            self.refresh_bindings()

    def watch_waiting(self) -> None:
        """Say why there is no question."""
        self.watch_choice()

    def watch_level(self) -> None:
        """Say which bar the answer is held to."""
        self._show_about()

    def watch_theme_name(self) -> None:
        """Say which theme the question belongs to."""
        self._show_about()

    def watch_notice(self) -> None:
        """Show what stands in the way."""
        if self.children:
            self._show("#notice", self.notice)
            self.query_one("#notice").display = bool(self.notice)

    def watch_drafts(self) -> None:
        """List what is unfinished."""
        self._list()

    def watch_attempts(self) -> None:
        """List what came of it lately."""
        self._list()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Offer only what can be done now."""
        listing = isinstance(self.focused, OptionList)
        ready = {
            "start": not listing,
            "another": self.choice is not None,
            "resume": bool(self.drafts),
            "earlier": bool(self.drafts or self.attempts),
            "discard": listing and self._selected_draft is not None,
        }
        return ready.get(action, True)

    def action_start(self) -> None:
        """Start the question shown."""
        self.post_message(messages.StartQuestion())

    def action_another(self) -> None:
        """Ask for another question."""
        self.post_message(messages.ShowAnother())

    def action_browse(self) -> None:
        """Ask for the whole bank."""
        self.post_message(messages.OpenBrowser())

    def action_level(self) -> None:
        """Ask for the next level."""
        self.post_message(messages.ChangeLevel())

    def action_resume(self) -> None:
        """Go on with the newest unfinished drill."""
        self.post_message(messages.ResumeDraft(self.drafts[0].drill.id))

    def action_earlier(self) -> None:
        """Go to the list, or back."""
        self.set_focus(None if isinstance(self.focused, OptionList) else self.query_one(OptionList))

    @property
    def _selected_draft(self) -> Resumed | None:
        row = self.query_one(OptionList).highlighted
        return self.drafts[row] if row is not None and row < len(self.drafts) else None

    def action_discard(self) -> None:
        """Throw the selected draft away, after asking."""
        draft = self._selected_draft
        if draft is None:
            return
        words = wording.counted(words_in(draft.drill.said) + words_in(draft.drill.text), "word")

        def discard(sure: bool | None) -> None:  # noqa: FBT001 - as Textual calls it
            if sure:
                self.post_message(messages.DiscardDraft(draft.drill.id))

        self.app.push_screen(ConfirmScreen(f"Throw this unfinished drill away, with its {words}?"), discard)

    @on(OptionList.OptionHighlighted)
    def refresh_keys(self) -> None:
        """Offer to discard only what is unfinished."""
        self.refresh_bindings()

    @on(OptionList.OptionSelected)
    def open_selected(self, event: OptionList.OptionSelected) -> None:
        """Resume the draft or open the attempt that was selected."""
        chosen = event.option_id or ""
        if chosen.startswith(DRAFT):
            self.post_message(messages.ResumeDraft(chosen.removeprefix(DRAFT)))
        else:
            self.post_message(messages.OpenAttempt(chosen.removeprefix(ATTEMPT)))

    def _show(self, selector: str, text: str) -> None:
        self.query_one(selector, Static).update(Content(text))

    def _show_about(self) -> None:
        if self.children and not self.choice:
            self._show("#about", self.level)
        elif self.children and self.choice:
            minutes = self.choice.question.minutes
            planned = wording.counted(int(minutes), "minute") if minutes == int(minutes) else f"{minutes} minutes"
            self._show("#about", f"{self.theme_name} · {self.level} · {planned}")

    def _list(self) -> None:
        if not self.children:
            return
        listed = self.query_one(OptionList)
        chosen = listed.highlighted
        width = max(40, min(self.size.width, WIDEST) - 8)  # frame, padding and, at times, a scroll bar
        listed.clear_options()
        listed.add_options([Option(_draft_line(draft, width), DRAFT + draft.drill.id) for draft in self.drafts])
        listed.add_options([Option(_attempt_line(attempt, width), ATTEMPT + attempt.id) for attempt in self.attempts])
        listed.display = bool(listed.option_count)
        listed.highlighted = min(chosen or 0, listed.option_count - 1) if listed.option_count else None
        self.refresh_bindings()


def _draft_line(draft: Resumed, width: int) -> Content:
    drill = draft.drill
    words = wording.counted(words_in(drill.said) + words_in(drill.text), "word")
    spent = drill.clock.elapsed + sum(reply.seconds for reply in drill.replies)
    where = "thinking" if drill.stage is Stage.THINKING else words
    mark = f"Unfinished  {wording.clock(spent)}  {where}  "
    first = drill.replies[0].prompt if drill.replies else drill.prompt.text
    return Content.assemble((mark, "bold $warning"), wording.shortened(first, width - len(mark)))


def _attempt_line(attempt: Attempt, width: int) -> Content:
    day = f"{attempt.started_at.astimezone():%d %b}"
    mark = f"{day}  {wording.mark(attempt.score)}  {attempt.level:9}  "
    return Content.assemble((mark, "dim"), wording.shortened(attempt.answer.prompt, width - len(mark)))

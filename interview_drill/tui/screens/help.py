"""The keys of the screen below, read off its bindings so that none can be forgotten."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from interview_drill.tui.screens.over import Over


class HelpScreen(Over[None]):
    """Every key that does something here, with what it does."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,enter,q", "close", "Close", id="close-help")]

    def __init__(self, bindings: list[ActiveBinding]) -> None:
        super().__init__()
        self._listed = [each for each in bindings if each.binding.id]  # the framework's own have none

    def compose(self) -> ComposeResult:
        """A list of keys in a frame."""
        with VerticalScroll() as frame:
            frame.border_title = "Keys"
            frame.border_subtitle = "Escape closes"
            yield Static(Content("\n").join([self._line(each) for each in self._listed]))

    def action_close(self) -> None:
        """Back to the screen below."""
        self.answer(None)

    def _line(self, each: ActiveBinding) -> Content:
        key = self.app.get_key_display(each.binding)
        return Content.assemble(
            (f"{key:>9}  ", "bold $primary"), each.tooltip or each.binding.tooltip or each.binding.description
        )

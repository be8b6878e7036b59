"""A question that is answered with yes or no."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from interview_drill.tui.screens.over import Over


class ConfirmScreen(Over[bool]):
    """Asks before something is gone for good; only an outspoken yes is one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", "Yes", id="yes", tooltip="Do it"),
        Binding("n,escape,enter", "answer(False)", "No", id="no", tooltip="Leave everything as it is"),
    ]

    def __init__(self, asked: str) -> None:
        super().__init__()
        self._asked = asked

    def action_answer(self, sure: bool) -> None:  # noqa: FBT001 - as Textual calls it
        """Close with yes or no."""
        self.answer(sure)

    def compose(self) -> ComposeResult:
        """The question, and the two keys."""
        with Vertical():
            yield Static(Content(self._asked))
            yield Static(Content.assemble(("y", "bold $primary"), " Yes   ", ("n", "bold $primary"), " No"), id="keys")

"""A list to choose from, with keys that the help screen can name."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import OptionList


class PickList(OptionList):
    """Textual's list; its keys say what they do, and Enter stands in the footer where it opens something."""

    DEFAULT_CSS = """
    PickList { min-width: 20; }  /* Textual can't wrap a line into no columns at all */
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "cursor_up", "Up", show=False, id="up", tooltip="The one above"),
        Binding("down", "cursor_down", "Down", show=False, id="down", tooltip="The one below"),
        Binding("enter", "select", "Open", id="open", tooltip="Open the one chosen"),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Where nothing can be opened, don't offer to."""
        return action != "select" or self.has_class("-opens")

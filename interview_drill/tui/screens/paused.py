"""A stopped clock, and nothing else to look at."""

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from interview_drill.tui.screens.over import Over


class PausedScreen(Over[None]):
    """Covers the drill until a key says to go on, so that a pause is no time to write or reread."""

    def __init__(self, spent: str) -> None:
        super().__init__()
        self._spent = spent

    def compose(self) -> ComposeResult:
        """One sentence in the middle."""
        yield Static(Content(f"Paused at {self._spent}. Press Enter to go on."))

    def on_key(self, event: events.Key) -> None:
        """Go on with Enter, space or the key that paused."""
        if event.key in {"enter", "space", "f2", "escape"}:
            event.stop()
            self.answer(None)

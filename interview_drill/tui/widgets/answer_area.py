"""The editor an answer is written in."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from interview_drill.core.attempts import words_in
from interview_drill.core.cleaning import clean

MOST_WORDS = 20_000
"""The editor stays quick up to here; more is no answer to an interview question."""


class AnswerArea(TextArea):
    """Plain text that is cleaned at the door and has an upper bound."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "undo", "Undo", show=False, id="undo", tooltip="Take back the last change"),
        Binding("ctrl+y", "redo", "Redo", show=False, id="redo", tooltip="Make the change again"),
    ]

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, soft_wrap=True, show_line_numbers=False, tab_behavior="focus")
        self.highlight_cursor_line = False

    async def _on_paste(self, event: events.Paste) -> None:
        """Let in what is clean and what there is room for; say so when something stays outside."""
        event.stop()
        event.prevent_default()
        kept = _first_words(clean(event.text), MOST_WORDS - words_in(self.text))
        if len(kept) < len(clean(event.text)):
            self.notify(
                f"An answer holds {MOST_WORDS:,} words. The end of the paste was left out; "
                "it is still on your clipboard.",
                severity="warning",
                markup=False,
            )
        await super()._on_paste(events.Paste(kept))


def _first_words(text: str, room: int) -> str:
    """The text up to its `room`-th word, blanks and lines kept as they are."""
    if words_in(text) <= room:
        return text
    pieces = text.split(maxsplit=max(0, room))
    rest = pieces[-1] if len(pieces) > max(0, room) else ""
    return text[: len(text) - len(rest)]

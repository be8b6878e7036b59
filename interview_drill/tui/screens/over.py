"""What screens that lie over another one have in common."""

from typing import Generic, TypeVar

from textual.screen import ModalScreen

T = TypeVar("T")


class Over(ModalScreen[T], Generic[T]):
    """A screen over another that gives one answer, however many keys arrive at once."""

    _answered = False

    def answer(self, result: T) -> None:
        """Close with `result`, the first time: a second close would take the screen below with it."""
        if not self._answered:
            self._answered = True
            self.dismiss(result)

"""What screens that lie over another one have in common."""

from typing import Generic, TypeVar

from textual.screen import ModalScreen

T = TypeVar("T")


class Over(ModalScreen[T], Generic[T]):
    """A screen over another that gives one answer, however many keys arrive at once."""

    _answered = False

    def answer(self, result: T) -> None:
        """Close with `result`, once, and only while it is on top: any other close would take another screen along."""
        if self.is_current and not self._answered:
            self._answered = True
            self.dismiss(result)

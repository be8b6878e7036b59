"""A text with its slips put right, for what reads it by letters, and the way back to where each word stands."""

from bisect import bisect_right
from collections.abc import Iterable


class Mended:
    """A text in which some words are written otherwise."""

    def __init__(self, text: str, slips: Iterable[tuple[int, int, str]]) -> None:
        """`slips` are start and end of words in the text, in order, and what to write there."""
        parts: list[str] = []
        read = length = 0
        self._begins, self._before = [0], [0]
        for start, end, word in slips:
            parts += text[read:start], word
            length += start - read + len(word)
            self._begins += length - len(word), length
            self._before += start, end
            read = end
        self.text = "".join([*parts, text[read:]])

    def before(self, place: int) -> int:
        """Where a character stood before; of a word that was written otherwise, where that began."""
        run = bisect_right(self._begins, place) - 1
        kept = run % 2 == 0
        return self._before[run] + (place - self._begins[run] if kept else 0)

"""Sentences that say once more what an earlier one said, word for word or in other words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from interview_drill.scoring.said import Said

ALIKE = 0.75
"""Share of their words of weight, little words not counted, from which two sentences say the same."""

SAME_WORDS = 0.7
"""Share of all their words from which two sentences do, if they are alike by half: only a word or two was exchanged."""

HALF_ALIKE = 0.5
"""Share of their words of weight from which two sentences do, if those before or after them do so too."""

_TRIES = 50


def repeated_sentences(said: Sequence[Said]) -> set[int]:
    """The later of two that say the same."""
    earlier = _Earlier()
    repeated: set[int] = set()
    before: set[int] = set()
    for number, one in enumerate(said):
        like = {i: earlier.likeness(i, one) for i in earlier.half_like(one)}
        if max(like.values(), default=0.0) >= ALIKE:
            repeated.add(number)
        if any(i - 1 in before for i in like):
            repeated |= {number - 1, number}
        before = set(like)
        earlier.add(one)
    return repeated


class _Earlier:
    """The sentences so far, found again by the words they hold."""

    def __init__(self) -> None:
        self._said: list[Said] = []
        self._words: set[str] = set()
        self._with_word: dict[str, list[int]] = defaultdict(list)
        self._filed = 0

    def add(self, one: Said) -> None:
        self._said.append(one)
        self._words |= one.stems

    def half_like(self, one: Said) -> Iterator[int]:
        """Sentences that share half of their words of weight."""
        needed = (len(one.stems) + 1) // 2
        if not one.stems or len(one.stems & self._words) < needed:
            return
        self._file()
        rarest = sorted(one.stems, key=lambda word: (len(self._with_word.get(word, ())), word))
        tried = {i for word in rarest[: needed + 1] for i in self._with_word.get(word, ())[:_TRIES]}
        yield from (i for i in sorted(tried) if _share(one.stems, self._said[i].stems) >= HALF_ALIKE)

    def likeness(self, i: int, one: Said) -> float:
        """What share of its words of weight is the same, 0 to 1; 1 when only a word or two of all are not."""
        same = _share(one.words, self._said[i].words) >= SAME_WORDS
        return 1.0 if same else _share(one.stems, self._said[i].stems)

    def _file(self) -> None:
        """Note which sentences hold which word; most answers never ask."""
        for number in range(self._filed, len(self._said)):
            for word in self._said[number].stems:
                self._with_word[word].append(number)
        self._filed = len(self._said)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)

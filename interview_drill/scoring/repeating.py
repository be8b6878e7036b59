"""Sentences that say once more what an earlier one said, word for word or in other words, and those of one pattern."""

from collections import Counter
from collections.abc import Collection, Sequence

from interview_drill.scoring.said import Said

ALIKE = 0.75
"""Share of their words of weight, little words not counted, from which two sentences say the same."""

SAME_WORDS = 0.7
"""Share of all their words from which two sentences do, if they are alike by half: only a word or two was exchanged.

Half alike are those that share half of their words of weight; two such pairs in a row say the same as well.
"""

MOST_ALIKE = 3
"""Sentences that may hold the same run of four words; of 744 written answers none has more than two."""

_TRIES = 50
"""Earlier sentences with a word that are looked at: text made of the same few words has thousands."""


def repeated_sentences(said: Sequence[Said]) -> set[int]:
    """The later of two that say the same."""
    shared = _shared_marks(said)
    with_mark: dict[tuple[str, ...], list[int]] = {mark: [] for mark in shared}
    repeated: set[int] = set()
    before: set[int] = set()
    for number, one in enumerate(said) if shared else ():
        filed = [with_mark[mark] for mark in one.marks & shared]
        like = {i for i in set().union(*filed) if _half_alike(said[i].stems, one.stems)} if filed else set()
        if any(_likeness(said[i], one) >= ALIKE for i in like):
            repeated.add(number)
        if any(i - 1 in before for i in like):
            repeated |= {number - 1, number}
        before = like
        for numbers in filed:
            if len(numbers) < _TRIES:
                numbers.append(number)
    return repeated


def patterned_sentences(said: Sequence[Said], repeated: Collection[int]) -> set[int]:
    """All sentences of one pattern: 'Ann was afraid of this, so I told her that.' Those repeated don't count."""
    often = Counter(gram for i, one in enumerate(said) if i not in repeated for gram in one.grams)
    pattern = {gram for gram, times in often.items() if times > MOST_ALIKE}
    return {i for i, one in enumerate(said) if not pattern.isdisjoint(one.grams)} if pattern else set()


def _shared_marks(said: Sequence[Said]) -> set[tuple[str, ...]]:
    """Marks that two sentences have in common."""
    seen: set[tuple[str, ...]] = set()
    shared: set[tuple[str, ...]] = set()
    for one in said:
        if not seen.isdisjoint(one.marks):
            shared |= one.marks & seen
        seen |= one.marks
    return shared


def _half_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether they share half of all their words; such two share a mark."""
    return 3 * len(one & other) >= len(one) + len(other)


def _likeness(other: Said, one: Said) -> float:
    """What share of its words of weight is the same, 0 to 1; 1 when only a word or two of all are not."""
    same = _share(one.words, other.words) >= SAME_WORDS
    return 1.0 if same else _share(one.stems, other.stems)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)

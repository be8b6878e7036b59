"""Sentences that say once more what an earlier one said, word for word or in other words."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import chain

from interview_drill.scoring.said import Said

ALIKE = 0.75
"""Share of their words of weight, little words not counted, from which two sentences say the same."""

SAME_WORDS = 0.7
"""Share of all their words from which two sentences do, if they are alike by half: only a word or two was exchanged."""

HALF_ALIKE = 0.5
"""Share of their words of weight from which two sentences do, if those before or after them do so too."""

_TRIES = 50
"""Earlier sentences with a word that are looked at: text made of the same few words has thousands."""


def repeated_sentences(said: Sequence[Said]) -> set[int]:
    """The later of two that say the same."""
    counted = Counter(chain.from_iterable(one.marks for one in said))
    shared = {word for word, times in counted.items() if times > 1}
    with_word: dict[str, list[int]] = defaultdict(list)
    repeated: set[int] = set()
    before: set[int] = set()
    for number, one in enumerate(said):
        words = one.marks & shared
        like = _half_like(said, one, words, with_word)
        if any(_likeness(said[i], one) >= ALIKE for i in like):
            repeated.add(number)
        if any(i - 1 in before for i in like):
            repeated |= {number - 1, number}
        before = like
        for word in words:
            with_word[word].append(number)
    return repeated


def _half_like(said: Sequence[Said], one: Said, words: Collection[str], with_word: Mapping[str, list[int]]) -> set[int]:
    """Earlier sentences that share half of their words of weight; such two share a mark."""
    tried = {i for word in words for i in with_word.get(word, ())[:_TRIES]}
    return {i for i in tried if _share(one.stems, said[i].stems) >= HALF_ALIKE}


def _likeness(other: Said, one: Said) -> float:
    """What share of its words of weight is the same, 0 to 1; 1 when only a word or two of all are not."""
    same = _share(one.words, other.words) >= SAME_WORDS
    return 1.0 if same else _share(one.stems, other.stems)


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)

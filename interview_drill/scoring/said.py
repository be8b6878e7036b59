"""What a sentence says, wherever it stands: the words that are compared with those of others."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from interview_drill.scoring.everyday import EVERYDAY
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word

_PERSONS = word_set("he him his she her hers they them")
_POINTING = word_set("it they them he she him her that this these those its their his which both")
_OURSELVES = word_set("""
    i i'd i'm i've i'll me my mine myself we we'd we're we've we'll us our ours
    """)

FEWEST_WORDS = 8
"""Words under which an answer is too short to be told from a list."""

_GRAM = 4


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a sentence."""

    words: frozenset[str]
    """All words and numbers, in lower case."""
    length: int
    """How many words and numbers it has."""
    stems: frozenset[str]
    """Stems of all but function words."""
    marks: frozenset[tuple[str, ...]]
    """Pairs of the longest of these stems: sentences that share half of all their stems have a mark in common."""
    about_us: bool
    """Whether it says I or we in any form."""
    points_back: bool
    """Whether it speaks of something by 'it', 'they' or the like."""
    grams: frozenset[tuple[str, ...]]
    """All runs of four words."""
    everyday: bool
    """Whether any story may hold all of its words: no name, no figure, no thing of its own, nobody it points to."""
    salad: bool
    """Whether the words hang together by nothing, or are the same few over and over.

    Told sentences are a third or more function words, and hardly repeat themselves.
    """


def said(tokens: Sequence[Word]) -> Said:
    """What the tokens of a sentence say."""
    spoken = [token for token in tokens if token.spoken]
    words = [token.word for token in spoken]
    content = [token.stem for token in spoken if not token.light]
    stems = frozenset(content)
    return Said(
        frozenset(words),
        len(words),
        stems,
        _marks(stems),
        not _OURSELVES.isdisjoint(words),
        not _POINTING.isdisjoint(words),
        grams(words),
        everyday=stems <= EVERYDAY and _PERSONS.isdisjoint(words),
        salad=_is_salad(words, len(words) - len(content)),
    )


def _marks(stems: frozenset[str]) -> frozenset[tuple[str, ...]]:
    """Pairs out of half of the stems and two more, in an order that is the same for all sentences: long ones are rare.

    Whoever shares half of them, and two at least, shares two of these; of one or two stems a single one is enough.
    """
    longest = sorted(stems, key=lambda stem: (-len(stem), stem))[: len(stems) // 2 + 2]
    return frozenset([*combinations(longest, 2), *((stem,) for stem in longest if len(stems) < 3)])


def _is_salad(words: Sequence[str], function_words: int) -> bool:
    if len(words) < FEWEST_WORDS:
        return False
    return function_words < 0.12 * len(words) or len(set(words)) < 0.4 * len(words)


def grams(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """All runs of four words."""
    return frozenset(zip(*(words[first:] for first in range(_GRAM)), strict=False))

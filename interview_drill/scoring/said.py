"""What a sentence says, wherever it stands: the words that are compared with those of others."""

from collections.abc import Sequence
from dataclasses import dataclass

from interview_drill.scoring.everyday import EVERYDAY
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word

_PERSONS = word_set("he him his she her hers they them")

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
    salad = _is_salad(words, len(words) - len(content))
    return Said(
        frozenset(words),
        len(words),
        stems,
        grams(words),
        everyday=stems <= EVERYDAY and _PERSONS.isdisjoint(words),
        salad=salad,
    )


def _is_salad(words: Sequence[str], function_words: int) -> bool:
    if len(words) < FEWEST_WORDS:
        return False
    return function_words < 0.12 * len(words) or len(set(words)) < 0.4 * len(words)


def grams(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """All runs of four words."""
    return frozenset(zip(*(words[first:] for first in range(_GRAM)), strict=False))

"""What a sentence says, wherever it stands: the words that are compared with those of others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview_drill.scoring.words import Word

FEWEST_WORDS = 8
"""Words under which an answer is too short to be told from a list."""

_GRAM = 4


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a sentence."""

    length: int
    """How many words and numbers it has."""
    stems: frozenset[str]
    """Stems of all but function words."""
    words: list[str]
    """Its words and numbers in lower case."""
    salad: bool
    """Whether the words hang together by nothing, or are the same few over and over.

    Told sentences are a third or more function words, and hardly repeat themselves.
    """


def said(tokens: Sequence[Word]) -> Said:
    """What the tokens of a sentence say."""
    spoken = [token for token in tokens if token.spoken]
    content = [token.stem for token in spoken if not token.light]
    words = [token.word for token in spoken]
    return Said(len(words), frozenset(content), words, _is_salad(words, len(words) - len(content)))


def _is_salad(words: Sequence[str], function_words: int) -> bool:
    if len(words) < FEWEST_WORDS:
        return False
    return function_words < 0.12 * len(words) or len(set(words)) < 0.4 * len(words)


def grams(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """All runs of four words."""
    return zip(*(words[first:] for first in range(_GRAM)), strict=False)

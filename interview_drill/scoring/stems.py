"""Stems: forms of a word fall together in one."""

from functools import lru_cache

from interview_drill.scoring.spelling import one_spelling
from interview_drill.scoring.stemming import stem_of
from interview_drill.scoring.verbs import LEMMAS

_LONGEST = 40
"""Letters from which a word is none that comes again, and is not worth remembering."""


def stem(word: str) -> str:
    """The stem of a lower-case word; irregular verbs by their base form ('gave' is 'give'), adverbs as they are."""
    return _remembered(word) if len(word) <= _LONGEST else _stem(word)


def _stem(word: str) -> str:
    word = one_spelling(word).removesuffix("'s").removesuffix("'")
    if word.endswith("ly"):
        return word  # 'knowingly' is not 'know'
    return stem_of(LEMMAS.get(word, word))


_remembered = lru_cache(maxsize=20_000)(_stem)

"""Stems: forms of a word fall together in one."""

import threading
from functools import lru_cache

import snowballstemmer

from interview_drill.scoring.spelling import one_spelling
from interview_drill.scoring.verbs import LEMMAS

_LONGEST = 40
"""Letters from which a word is none that comes again, and is not worth remembering."""

_stemmer = snowballstemmer.stemmer("english")
_stemmer_lock = threading.Lock()


def stem(word: str) -> str:
    """The stem of a lower-case word; irregular verbs by their base form ('gave' is 'give'), adverbs as they are."""
    return _remembered(word) if len(word) <= _LONGEST else _stem(word)


def _stem(word: str) -> str:
    word = one_spelling(word).removesuffix("'s").removesuffix("'")
    if word.endswith("ly"):
        return word  # 'knowingly' is not 'know'
    base = LEMMAS.get(word, word)
    with _stemmer_lock:  # the stemmer keeps its word in itself
        return str(_stemmer.stemWord(base))


_remembered = lru_cache(maxsize=20_000)(_stem)

"""Stems: forms of a word fall together in one."""

import re
import threading
from functools import lru_cache

import snowballstemmer

from interview_drill.scoring.spelling import one_spelling
from interview_drill.scoring.verbs import LEMMAS

_LONGEST = 40
"""Letters from which a word is none that comes again, and is not worth remembering."""

_ENDING = re.compile(r"^'|(?:['eilsy]|ed|ing|ic|ism|ion|er|or|ant|ent|ist)$")
"""A word without such an ending is its own stem; half of all words are, and asking the stemmer takes long."""

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
    if not _ENDING.search(base):
        return base
    with _stemmer_lock:  # the stemmer keeps its word in itself
        return str(_stemmer.stemWord(base))


_remembered = lru_cache(maxsize=20_000)(_stem)

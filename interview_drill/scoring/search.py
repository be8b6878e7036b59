"""Finding texts by a few words, typed in a hurry: beginnings, pieces and small slips of the words count."""

import re
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz, process

CLOSE = 80.0
"""How alike a typed word and a word of the text have to be, 0 to 100."""

_WORD = re.compile(r"[a-z0-9]+")


def search(typed: str, texts: Mapping[str, Sequence[str]]) -> list[str]:
    """Names of the texts that have every typed word, the best first; all of them, in their order, for nothing typed.

    Each text comes in parts, the most telling first: a word found in an earlier part counts for more.
    """
    words = _WORD.findall(typed.casefold())
    ranked = [(_worth(words, parts), place, name) for place, (name, parts) in enumerate(texts.items())]
    return [name for worth, _, name in sorted(ranked, key=lambda one: (-one[0], one[1])) if worth > 0]


def _worth(words: Sequence[str], parts: Sequence[str]) -> float:
    """How well all the words are found, 0 when one is missing."""
    worth = 1.0
    lists = [_WORD.findall(part.casefold()) for part in parts]
    for word in words:
        best = max((_likeness(word, known) / (place + 1) for place, known in enumerate(lists)), default=0.0)
        if best == 0:
            return 0.0
        worth += best
    return worth


def _likeness(word: str, known: Sequence[str]) -> float:
    """100 for the word itself, 90 for a beginning, less for a slip, 0 for nothing of the kind."""
    if word in known:
        return 100.0
    if any(one.startswith(word) for one in known):
        return 90.0
    if len(word) < 4:
        return 0.0
    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=CLOSE)
    return found[1] * 0.8 if found else 0.0

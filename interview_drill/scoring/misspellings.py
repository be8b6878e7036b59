"""Which word of a rubric a misspelt one was meant to be."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from interview_drill.scoring import verbs
from interview_drill.scoring.real_words import REAL_WORDS

_SHORTEST = 4
_ANY_ERROR_FROM = 5
_TWO_ERRORS_FROM = 9
_ALIKE = 86  # of 100: two letters wrong side by side make another word sooner than one too many and one too few
_NONE = 100
_ENDING = re.compile(r"(?<=[a-z]{3})(?:ing|ed|es|e|s)$")
_MADE_FROM = re.compile(r"(?<=[a-z]{3})(?:er|ers|ly)$")
_Y_ENDING = re.compile(r"(?<=[a-z]{2})(?:y|ies|ied)$")


def trunk(word: str) -> str:
    """A word without its last ending, so that a misspelt 'migratd' and 'migrating' stand beside 'migrate'."""
    return _Y_ENDING.sub("i", word) if _Y_ENDING.search(word) else _ENDING.sub("", word)


def _roots(word: str) -> set[str]:
    """What a regular form, such as 'writer', 'planning' or 'clearly', may come from."""
    made = _MADE_FROM.sub("", word)
    bare = {made, trunk(word), trunk(made)}
    return bare | {root[:-1] for root in bare - {word} if root[-2:-1] == root[-1:]}


_KNOWN = REAL_WORDS | verbs.BASES | verbs.LEMMAS.keys() | verbs.MODALS
_KNOWN_TRUNKS = frozenset(map(trunk, _KNOWN))
_FORMS: dict[str, list[str]] = defaultdict(list)
for _form, _base in verbs.LEMMAS.items():
    _FORMS[_base].append(_form)


class Spellings:
    """The words of a rubric as they are written, by first letter; people seldom get that one wrong."""

    def __init__(self, words: Iterable[str]) -> None:
        every = {form for word in words for form in (word, *_FORMS[verbs.LEMMAS.get(word, word)])}
        self._short: dict[str, list[str]] = defaultdict(list)
        self._whole: dict[str, list[str]] = defaultdict(list)
        self._trunks: dict[str, dict[str, str]] = defaultdict(dict)
        for word in sorted(form for form in every if "'" not in form):
            letter = word[0]
            if len(word) == _SHORTEST:
                self._short[letter].append(word)
            if len(word) >= _ANY_ERROR_FROM:
                self._whole[letter].append(word)
            if len(trunk(word)) >= _ANY_ERROR_FROM:
                self._trunks[letter].setdefault(trunk(word), word)

    def meant_by(self, word: str) -> str:
        """The nearest word, '' when there is none near enough or `word` is one in its own right.

        Words of five letters or more may have one letter wrong, missing, too many or swapped with the next, from nine
        letters two; in words of four letters two letters may be swapped.
        """
        if "'" in word or not word.isalpha() or is_real(word):
            return ""
        if len(word) < _ANY_ERROR_FROM:
            return self._swapped(word) if len(word) == _SHORTEST else ""
        best, errors = _nearest(word, self._whole.get(word[0], ()))
        bare = trunk(word)
        if errors > 1 and len(bare) >= _ANY_ERROR_FROM:
            trunks = self._trunks.get(word[0], {})
            other, fewer = _nearest(bare, list(trunks))
            best = trunks[other] if fewer < errors else best
        return best

    def _swapped(self, word: str) -> str:
        others = (other for other in self._short.get(word[0], ()) if sorted(other) == sorted(word))
        return next((other for other in others if OSA.distance(word, other) == 1), "")


@lru_cache(maxsize=1024)
def is_real(word: str) -> bool:
    """Whether a word, or the one it is a regular form of, is known to be no misspelling."""
    return word in _KNOWN or not _KNOWN_TRUNKS.isdisjoint(_roots(word))


def _nearest(word: str, others: Iterable[str]) -> tuple[str, int]:
    """The first of the nearest with few enough errors, and how many; '' and a hundred when there is none."""
    allowed = 1 if len(word) < _TWO_ERRORS_FROM else 2
    found = process.extractOne(word, others, scorer=OSA.distance, score_cutoff=allowed)
    if not found or (found[1] > 1 and fuzz.ratio(word, found[0]) < _ALIKE):
        return "", _NONE
    return found[0], int(found[1])

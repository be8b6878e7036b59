"""Mistyped words read as what they were meant to be, where that can be told: 'didnt', 'becuase', 'decidde'."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from interview_drill.scoring import verbs
from interview_drill.scoring.familiar import FAMILIAR, NO_SLIPS
from interview_drill.scoring.misspellings import is_real
from interview_drill.scoring.real_words import REAL_WORDS
from interview_drill.scoring.spelling import WITHOUT_MARK

_LETTERS_FOR_ANY_SLIP = 4
_DENSE = 5
"""Letters up to which most words have neighbours, so that a slip is only heard when nothing else is as near."""

_SHORT = re.compile(r"[^aeiou]*[aeiou][bdglmnprt]")


def _forms(base: str) -> Iterator[str]:
    """The regular forms of a verb."""
    yield base
    if base.endswith("e"):
        yield from (f"{base}s", f"{base}d", f"{base[:-1]}ing")
    elif re.search("[^aeiou]y$", base):
        yield from (f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing")
    else:
        stem = base + base[-1] if _SHORT.fullmatch(base) else base
        yield from (f"{base}s", f"{stem}ed", f"{stem}ing")


_REGULAR = verbs.BASES - set(verbs.LEMMAS.values())
_KNOWN = frozenset(form for base in _REGULAR for form in _forms(base)) | verbs.BASES | verbs.LEMMAS.keys() | FAMILIAR


def _by_letter(words: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        found[word[0]].append(word)
    return found


_OURS = _by_letter(_KNOWN)
_OTHERS = _by_letter(word for word in REAL_WORDS - _KNOWN if len(word) <= _DENSE + 1)


def as_meant(word: str) -> str:
    """A lower-case word as it was meant; itself when it is one, or when nobody can tell."""
    marked = WITHOUT_MARK.get(word)
    if marked:
        return marked
    if _is_right(word):
        return word
    return _swapped_or_doubled(word) or _nearest(word) or _first_swapped(word)


def _is_right(word: str) -> bool:
    """Whether a word is one, a plural of one, or somebody's."""
    bare = word.removesuffix("'").removesuffix("'s")
    known = bare in _KNOWN or bare in NO_SLIPS or bare.removesuffix("s") in _KNOWN
    return known or len(word) < 2 or not word.isascii() or is_real(bare)


def _swapped_or_doubled(word: str) -> str:
    """The one word that comes out when two letters change places, or one that stands twice is left out."""
    pairs = range(len(word) - 1)
    swapped = {_swapped(word, i) for i in pairs[1:]}
    single = {word[:i] + word[i + 1 :] for i in pairs if word[i] == word[i + 1]}
    found = (swapped | single) & _KNOWN
    return found.pop() if len(found) == 1 else ""


def _first_swapped(word: str) -> str:
    """With its first two letters in their right order; as it is where no word comes out."""
    other = _swapped(word, 0)
    unsure = len(word) >= _DENSE and _near(word, _OURS)
    return other if other in _KNOWN and not unsure else word


def _swapped(word: str, i: int) -> str:
    return word[:i] + word[i + 1] + word[i] + word[i + 2 :]


def _nearest(word: str) -> str:
    """The one word a letter away that begins alike; of several the one that ends alike, in one letter or in two."""
    if len(word) < _LETTERS_FOR_ANY_SLIP:
        return ""
    near = _near(word, _OURS)
    for ending in (word[-1:], word[-2:]):
        if len(near) > 1:
            near = [other for other in near if other.endswith(ending)]
    if len(near) != 1 or (len(word) <= _DENSE and _near(word, _OTHERS)):
        return ""
    return near[0]


def _near(word: str, others: dict[str, list[str]]) -> list[str]:
    alike = process.extract(word, others.get(word[0], ()), scorer=OSA.distance, score_cutoff=1, limit=None)
    return [other for other, _, _ in alike]

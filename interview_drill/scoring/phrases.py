"""Which phrases of a rubric an answer contains: stems, near spellings and small gaps, found in one pass."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, count, pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from interview_drill.core.rubrics import Lexicon
from interview_drill.scoring.stems import stem
from interview_drill.scoring.text import Tokens, words_of
from interview_drill.scoring.words import LIGHT, LONGEST_REMEMBERED, MOST_REMEMBERED, Word

CLOSE_ENOUGH = 86
"""Least likeness, 0 to 100, of two spellings of one word."""

GAP = 3
"""Most words that may stand between those of a phrase."""

_SHORTEST = 5
_ANY = "*"
_HYPHEN = "-"


class Hit(NamedTuple):
    """A phrase heard in the answer."""

    begin: int
    """Index of its first token."""
    end: int
    """Index after its last token."""
    phrase: str
    """The phrase as the rubric has it."""


Heard = tuple[int, int, str]
"""A hit in a stretch of text, not yet placed in the answer."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    lexicon: str
    phrase: str
    keys: tuple[str, ...]
    loose: bool
    words: frozenset[str]
    """Its keys without `*`."""


class _Keys(dict[Word, str]):
    """Keys of words as they were first asked for; forgotten when they are too many."""

    def __init__(self, look_up: Callable[[Word], str]) -> None:
        self._look_up = look_up

    def __missing__(self, word: Word) -> str:
        key = self._look_up(word)
        if len(word.text) <= LONGEST_REMEMBERED:
            if len(self) >= MOST_REMEMBERED:
                self.clear()
            self[word] = key
        return key


class PhraseIndex:
    """All phrases of a rubric, compiled once; safe to share between threads."""

    def __init__(self, lexicons: Iterable[Lexicon]) -> None:
        patterns = [_compile(lexicon, phrase) for lexicon in lexicons for phrase in lexicon.phrases]
        patterns = [pattern for pattern in patterns if pattern.words]
        self._vocabulary = _vocabulary(patterns)
        self._spellings = _spellings(patterns)
        self._by_pair = _by_pair(pattern for pattern in patterns if _is_run(pattern))
        self._by_anchor = _by_anchor([pattern for pattern in patterns if not _is_run(pattern)])
        self._keys = _Keys(self._look_up)

    def key_of(self, word: Word) -> str:
        """The word of the rubric that `word` is a form or a near spelling of, a hyphen, or '' for neither."""
        return self._keys[word]

    def _look_up(self, word: Word) -> str:
        if word.kind == "mark":
            return _HYPHEN if word.hyphen else ""
        if word.stem in self._vocabulary:
            return word.stem
        return self._near_spelling(word.word) if len(word.word) >= _SHORTEST else ""

    def _near_spelling(self, word: str) -> str:
        others = self._spellings.get(word[0], ())
        alike = ((fuzz.ratio(word, other, score_cutoff=CLOSE_ENOUGH), other) for other in others)
        likeness, best = max(alike, default=(0.0, ""))
        return stem(best) if likeness >= CLOSE_ENOUGH else ""

    def find(self, tokens: Tokens, sentences: Iterable[tuple[int, int]]) -> Mapping[str, list[Heard]]:
        """Hits by lexicon id, in the order of the text; no hit runs over the end of its sentence."""
        keys = list(map(self._keys.__getitem__, tokens.words))
        found: dict[str, set[Heard]] = defaultdict(set)
        for begin, end in sentences:
            within = keys[begin:end]
            self._find_apart(within, begin, found)
            self._find_runs(within, begin, found)
        return {lexicon: sorted(hits) for lexicon, hits in found.items()}

    def _find_apart(self, keys: list[str], offset: int, found: dict[str, set[Heard]]) -> None:
        """Single words, and phrases whose words may stand apart, found from their rarest word."""
        for i in compress(count(), map(self._by_anchor.__contains__, keys)):
            for pattern in self._by_anchor[keys[i]]:
                if len(pattern.keys) == 1:
                    found[pattern.lexicon].add((offset + i, offset + i + 1, pattern.phrase))
                elif all(key in keys for key in pattern.words):
                    span = (_fit_loosely if pattern.loose else _fit_with_gaps)(pattern.keys, keys, i)
                    if span:
                        found[pattern.lexicon].add((offset + span[0], offset + span[1], pattern.phrase))

    def _find_runs(self, keys: list[str], offset: int, found: dict[str, set[Heard]]) -> None:
        """Phrases whose words stand side by side and in order, found from their rarest two."""
        for i in compress(count(), map(self._by_pair.__contains__, pairwise(keys))):
            for place, run, pattern in self._by_pair[keys[i], keys[i + 1]]:
                first = i - place
                if first >= 0 and keys[first : first + len(run)] == run:
                    found[pattern.lexicon].add((offset + first, offset + first + len(run), pattern.phrase))


def _is_run(pattern: _Pattern) -> bool:
    """Whether its words have to stand side by side and in order."""
    return len(pattern.keys) > 1 and not pattern.loose and _ANY not in pattern.keys


def _compile(lexicon: Lexicon, phrase: str) -> _Pattern:
    words = list(words_of(phrase))
    loose = lexicon.match == "loose"
    if loose:
        words = [word for word in words if word not in LIGHT and word != _ANY] or [w for w in words if w != _ANY]
    keys = tuple(_ANY if word == _ANY else stem(word) for word in words)
    return _Pattern(lexicon.id, phrase, keys, loose, frozenset(keys) - {_ANY})


def _vocabulary(patterns: Iterable[_Pattern]) -> frozenset[str]:
    return frozenset().union(*(pattern.words for pattern in patterns))


def _spellings(patterns: Iterable[_Pattern]) -> Mapping[str, list[str]]:
    """Words of loosely matched phrases by first letter, for near spellings."""
    found: dict[str, set[str]] = defaultdict(set)
    for pattern in patterns:
        for word in words_of(pattern.phrase) if pattern.loose else ():
            if len(word) >= _SHORTEST:
                found[word[0]].add(word)
    return {letter: sorted(words) for letter, words in found.items()}


def _by_anchor(patterns: Sequence[_Pattern]) -> Mapping[str, list[_Pattern]]:
    """Patterns by their rarest word, so that common words start no search."""
    often = Counter(key for pattern in patterns for key in pattern.keys)
    found: dict[str, list[_Pattern]] = defaultdict(list)
    for pattern in patterns:
        anchor = min(pattern.words, key=lambda key: (key in LIGHT, often[key], key))
        found[anchor].append(pattern)
    return found


def _by_pair(runs: Iterable[_Pattern]) -> Mapping[tuple[str, str], list[tuple[int, list[str], _Pattern]]]:
    """Runs by the rarest two words that follow each other in them, with their place and all words."""
    pairs = [(pattern, list(pairwise(pattern.keys))) for pattern in runs]
    often = Counter(pair for _, of_pattern in pairs for pair in of_pattern)
    found: dict[tuple[str, str], list[tuple[int, list[str], _Pattern]]] = defaultdict(list)
    for pattern, of_pattern in pairs:
        rarest = min(of_pattern, key=lambda pair: (often[pair], pair))
        found[rarest].append((of_pattern.index(rarest), list(pattern.keys), pattern))
    return found


def _fit_loosely(wanted: tuple[str, ...], keys: list[str], at: int) -> tuple[int, int] | None:
    """The other words within reach of the one at `at`, nearest first; none may serve twice."""
    reach = 2 * len(wanted) + GAP
    used = [at]
    rest = list(wanted)
    rest.remove(keys[at])
    for key in rest:
        near = range(max(0, at - reach), min(len(keys), at + reach + 1))
        places = [i for i in near if keys[i] == key and i not in used]
        if not places:
            return None
        used.append(min(places, key=lambda i: (abs(i - at), i)))
    used.sort()
    gaps = (after - before - 1 for before, after in pairwise(used))
    return (used[0], used[-1] + 1) if all(gap <= GAP for gap in gaps) else None


def _fit_with_gaps(wanted: tuple[str, ...], keys: list[str], at: int) -> tuple[int, int] | None:
    """The words in order, one of them at `at`; each `*` swallows up to three tokens."""
    for first in range(max(0, at - len(wanted) * (GAP + 1)), at + 1):
        last = _follow(wanted, keys, first)
        if last is not None and at < last:
            return first, last
    return None


def _room(keys: list[str], at: int) -> int:
    """How many tokens a `*` may swallow: three, and never half of a hyphenated word."""
    ahead = keys[at : at + GAP]
    return ahead.index(_HYPHEN) if _HYPHEN in ahead else GAP


def _follow(wanted: tuple[str, ...], keys: list[str], at: int) -> int | None:
    if not wanted:
        return at
    if wanted[0] == _ANY:
        tries = (_follow(wanted[1:], keys, at + skipped) for skipped in range(_room(keys, at) + 1))
        return next((last for last in tries if last is not None), None)
    if at < len(keys) and keys[at] == wanted[0]:
        return _follow(wanted[1:], keys, at + 1)
    return None

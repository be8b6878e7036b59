"""Which phrases of a rubric an answer contains: stems, near spellings and small gaps, found in one pass."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import fuzz

from interview_drill.core.rubrics import Lexicon
from interview_drill.scoring.text import Token, stem, words_of
from interview_drill.scoring.wordlists import word_set

CLOSE_ENOUGH = 86
"""Least likeness, 0 to 100, of two spellings of one word."""

GAP = 3
"""Most words that may stand between those of a phrase."""

_SHORTEST = 5
_MOST_REMEMBERED = 50_000
_ANY = "*"
_HYPHEN = "-"

LIGHT = word_set("a an the of to and or but so as is are was were be been am it its that this these those")
"""Words that a loosely matched phrase does without, unless it has no others."""


class Hit(NamedTuple):
    """A phrase heard in the answer."""

    begin: int
    """Index of its first token."""
    end: int
    """Index after its last token."""
    phrase: str
    """The phrase as the rubric has it."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    lexicon: str
    phrase: str
    keys: tuple[str, ...]
    loose: bool
    gaps: bool
    """Whether it holds a `*`."""


class PhraseIndex:
    """All phrases of a rubric, compiled once; safe to share between threads."""

    def __init__(self, lexicons: Iterable[Lexicon]) -> None:
        patterns = [_compile(lexicon, phrase) for lexicon in lexicons for phrase in lexicon.phrases]
        patterns = [pattern for pattern in patterns if any(key != _ANY for key in pattern.keys)]
        self._vocabulary = _vocabulary(patterns)
        self._spellings = _spellings(patterns)
        self._by_pair = _by_pair(pattern for pattern in patterns if _is_run(pattern))
        self._by_anchor = _by_anchor([pattern for pattern in patterns if not _is_run(pattern)])
        self._remembered: dict[str, str] = {}

    def key_of(self, word: str) -> str:
        """The word of the rubric that `word` is a form or a near spelling of; '' when there is none."""
        known = self._remembered.get(word)
        if known is None:
            if len(self._remembered) > _MOST_REMEMBERED:
                self._remembered.clear()
            known = self._remembered[word] = self._look_up(word)
        return known

    def _look_up(self, word: str) -> str:
        stemmed = stem(word)
        if stemmed in self._vocabulary:
            return stemmed
        if len(word) < _SHORTEST:
            return ""
        alike = ((fuzz.ratio(word, other), other) for other in self._spellings.get(word[0], ()))
        likeness, best = max(alike, default=(0.0, ""))
        return stem(best) if likeness >= CLOSE_ENOUGH else ""

    def find(self, tokens: Sequence[Token], sentences: Iterable[tuple[int, int]]) -> Mapping[str, list[Hit]]:
        """Hits by lexicon id, in the order of the text; no hit runs over the end of its sentence."""
        keys = [
            self.key_of(token.word) if token.kind != "mark" else _of_mark(tokens, i) for i, token in enumerate(tokens)
        ]
        found: dict[str, set[Hit]] = defaultdict(set)
        for begin, end in sentences:
            for i in range(begin, end):
                for pattern in self._by_anchor.get(keys[i], ()):
                    span = _fit(pattern, keys, i, begin, end)
                    if span:
                        found[pattern.lexicon].add(Hit(*span, pattern.phrase))
            for first, pattern in self._runs(keys, begin, end):
                found[pattern.lexicon].add(Hit(first, first + len(pattern.keys), pattern.phrase))
        return {lexicon: sorted(hits) for lexicon, hits in found.items()}

    def _runs(self, keys: list[str], begin: int, end: int) -> Iterator[tuple[int, _Pattern]]:
        """Where words of a phrase stand side by side and in order."""
        for i, pair in enumerate(pairwise(keys[begin:end]), begin):
            for place, pattern in self._by_pair.get(pair, ()):
                first, last = i - place, i - place + len(pattern.keys)
                if begin <= first and last <= end and tuple(keys[first:last]) == pattern.keys:
                    yield first, pattern


def _is_run(pattern: _Pattern) -> bool:
    """Whether its words have to stand side by side and in order."""
    return len(pattern.keys) > 1 and not pattern.loose and not pattern.gaps


def _compile(lexicon: Lexicon, phrase: str) -> _Pattern:
    words = list(words_of(phrase))
    loose = lexicon.match == "loose"
    if loose:
        words = [word for word in words if word not in LIGHT and word != _ANY] or [w for w in words if w != _ANY]
    keys = tuple(_ANY if word == _ANY else stem(word) for word in words)
    return _Pattern(lexicon.id, phrase, keys, loose, _ANY in keys)


def _vocabulary(patterns: Iterable[_Pattern]) -> frozenset[str]:
    return frozenset(key for pattern in patterns for key in pattern.keys if key != _ANY)


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
        anchor = min((key for key in pattern.keys if key != _ANY), key=lambda key: (key in LIGHT, often[key], key))
        found[anchor].append(pattern)
    return found


def _by_pair(runs: Iterable[_Pattern]) -> Mapping[tuple[str, str], list[tuple[int, _Pattern]]]:
    """Runs by the rarest two words that follow each other in them, with their place."""
    pairs = [(pattern, list(pairwise(pattern.keys))) for pattern in runs]
    often = Counter(pair for _, of_pattern in pairs for pair in of_pattern)
    found: dict[tuple[str, str], list[tuple[int, _Pattern]]] = defaultdict(list)
    for pattern, of_pattern in pairs:
        rarest = min(of_pattern, key=lambda pair: (often[pair], pair))
        found[rarest].append((of_pattern.index(rarest), pattern))
    return found


def _fit(pattern: _Pattern, keys: list[str], at: int, begin: int, end: int) -> tuple[int, int] | None:
    if len(pattern.keys) == 1:
        return at, at + 1
    return (_fit_loosely if pattern.loose else _fit_with_gaps)(pattern.keys, keys, at, begin, end)


def _fit_loosely(wanted: tuple[str, ...], keys: list[str], at: int, begin: int, end: int) -> tuple[int, int] | None:
    """The other words within reach of the one at `at`, nearest first; none may serve twice."""
    reach = 2 * len(wanted) + GAP
    used = [at]
    rest = list(wanted)
    rest.remove(keys[at])
    for key in rest:
        places = [
            i for i in range(max(begin, at - reach), min(end, at + reach + 1)) if keys[i] == key and i not in used
        ]
        if not places:
            return None
        used.append(min(places, key=lambda i: (abs(i - at), i)))
    used.sort()
    gaps = (after - before - 1 for before, after in pairwise(used))
    return (used[0], used[-1] + 1) if all(gap <= GAP for gap in gaps) else None


def _fit_with_gaps(wanted: tuple[str, ...], keys: list[str], at: int, begin: int, end: int) -> tuple[int, int] | None:
    """The words in order, one of them at `at`; each `*` swallows up to three tokens."""
    for first in range(max(begin, at - len(wanted) * (GAP + 1)), at + 1):
        last = _follow(wanted, keys, first, end)
        if last is not None and first <= at < last:
            return first, last
    return None


def _of_mark(tokens: Sequence[Token], i: int) -> str:
    """`_HYPHEN` inside a word such as 'trade-off', else nothing."""
    joins = tokens[i].text == "-" and 0 < i < len(tokens) - 1
    return _HYPHEN if joins and tokens[i - 1].end == tokens[i].start and tokens[i].end == tokens[i + 1].start else ""


def _room(keys: list[str], at: int) -> int:
    """How many tokens a `*` may swallow: three, and never half of a hyphenated word."""
    ahead = keys[at : at + GAP]
    return ahead.index(_HYPHEN) if _HYPHEN in ahead else GAP


def _follow(wanted: tuple[str, ...], keys: list[str], at: int, end: int) -> int | None:
    if not wanted:
        return at
    if wanted[0] == _ANY:
        tries = (_follow(wanted[1:], keys, at + skipped, end) for skipped in range(_room(keys, at) + 1))
        return next((last for last in tries if last is not None), None)
    if at < end and keys[at] == wanted[0]:
        return _follow(wanted[1:], keys, at + 1, end)
    return None

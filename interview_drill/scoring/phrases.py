"""Which phrases of a rubric an answer contains: stems, near spellings and small gaps, found in one pass."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, count, pairwise
from operator import attrgetter
from typing import NamedTuple

from interview_drill.core.rubrics import Lexicon
from interview_drill.scoring import compounds
from interview_drill.scoring.misspellings import Spellings
from interview_drill.scoring.stems import stem
from interview_drill.scoring.text import Tokens, plain, words_of
from interview_drill.scoring.words import LIGHT, LONGEST_REMEMBERED, MOST_REMEMBERED, Word

GAP = 3
"""Most words that may stand between those of a phrase."""

_ANY = "*"
_HYPHEN = "-"
_NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_IN_WORDS = {str(i): word for i, word in enumerate(_NUMBERS, 2)} | {"20": "twenty", "30": "thirty", "100": "hundred"}


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

_Pair = tuple[str, str]
_Found = dict[str, list[Heard]]


@dataclass(frozen=True, slots=True)
class _Pattern:
    lexicon: str
    phrase: str
    keys: tuple[str, ...]
    loose: bool
    words: frozenset[str]
    """Its keys without `*`."""


class _Anchored(NamedTuple):
    """The phrases that are looked for where one word stands."""

    alone: list[tuple[str, str]]
    """Lexicon and phrase of those that are this word and no more."""
    apart: list[_Pattern]
    """Those whose other words may stand at some distance."""


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
        lexicons = list(lexicons)
        patterns = [each for lexicon in lexicons for phrase in lexicon.phrases for each in _compile(lexicon, phrase)]
        patterns = [pattern for pattern in patterns if pattern.words]
        phrases = [plain(phrase.casefold()).text for lexicon in lexicons for phrase in lexicon.phrases]
        self._compounds = dict(pair for phrase in phrases for pair in compounds.pairs_in(phrase))
        self._firsts = frozenset(first for first, _ in self._compounds)
        self._vocabulary = _vocabulary(patterns).union(second for _, second in self._compounds)
        self._spellings = Spellings(word for phrase in phrases for word in _written(phrase))
        self._by_pair = _by_pair(pattern for pattern in patterns if _is_run(pattern))
        self._by_anchor = _by_anchor([pattern for pattern in patterns if not _is_run(pattern)])
        self._keys = _Keys(self._look_up)

    def key_of(self, word: Word) -> str:
        """The word of the rubric that `word` is a form or a near spelling of, a hyphen, or '' for neither.

        A capital first may begin a name, which is no misspelling of anything.
        """
        return self._keys[word]

    def _look_up(self, word: Word) -> str:
        if word.kind == "mark":
            return _HYPHEN if word.hyphen else ""
        stemmed = _stem(word.word)
        if stemmed in self._vocabulary:
            return stemmed
        return stem(self._spellings.meant_by(word.word)) if word.text.islower() else ""

    def find(self, tokens: Tokens, sentences: Iterable[tuple[int, int]]) -> Mapping[str, list[Heard]]:
        """Hits by lexicon id, in the order of the text; no hit runs over the end of its sentence."""
        words = tokens.words
        keys = list(map(self._keys.__getitem__, words))
        apart = not self._firsts.isdisjoint(map(attrgetter("word"), words))
        found: _Found = defaultdict(list)
        for begin, end in sentences:
            within = keys[begin:end]
            self._find_apart(within, begin, found)
            self._find_runs(within, begin, found)
            hyphened = _HYPHEN in within
            if hyphened:
                self._find_without_hyphens(within, begin, found)
            if hyphened or (apart and self._has_compound(words[begin:end], within)):
                self._find_compounds(words[begin:end], within, begin, found)
        return {lexicon: sorted(set(hits)) if len(hits) > 1 else hits for lexicon, hits in found.items()}

    def _find_without_hyphens(self, keys: list[str], offset: int, found: _Found) -> None:
        kept = [i for i, key in enumerate(keys) if key != _HYPHEN or _binds(keys, i)]
        heard: _Found = defaultdict(list)
        self._find_runs([keys[i] for i in kept], 0, heard)
        _put_back(heard, [(offset + i, offset + i + 1) for i in kept], found)

    def _has_compound(self, words: list[Word], keys: list[str]) -> bool:
        pairs = zip(map(attrgetter("word"), words), keys[1:], strict=False)
        return not self._compounds.keys().isdisjoint(pairs)

    def _find_compounds(self, words: list[Word], keys: list[str], offset: int, found: _Found) -> None:
        """Phrases in the sentence with its compounds as one word."""
        units = self._joined(words, keys)
        if len(units) < len(keys):
            joined = [key for key, _, _ in units]
            heard: _Found = defaultdict(list)
            self._find_apart(joined, 0, heard)
            self._find_runs(joined, 0, heard)
            _put_back(heard, [(offset + begin, offset + end) for _, begin, end in units], found)

    def _joined(self, words: list[Word], keys: list[str]) -> list[tuple[str, int, int]]:
        """Keys with their bounds, those of compounds put together."""
        units = []
        at = 0
        while at < len(keys):
            last = at + 2 if keys[at + 1 : at + 2] == [_HYPHEN] else at + 1
            key = self._compound(words, keys, at, last) if last < len(keys) else ""
            units.append((key, at, last + 1) if key else (keys[at], at, at + 1))
            at = units[-1][2]
        return units

    def _compound(self, words: list[Word], keys: list[str], first: int, last: int) -> str:
        known = self._compounds.get((words[first].word, keys[last]), "")
        if known or last == first + 1:
            return known
        together = stem(words[first].word + words[last].word)
        return together if together in self._vocabulary else ""

    def _find_apart(self, keys: list[str], offset: int, found: _Found) -> None:
        """Single words, and phrases whose words may stand apart, found from their rarest word."""
        present: frozenset[str] = frozenset()
        for i in compress(count(), map(self._by_anchor.__contains__, keys)):
            alone, apart = self._by_anchor[keys[i]]
            for lexicon, phrase in alone:
                found[lexicon].append((offset + i, offset + i + 1, phrase))
            for pattern in apart:
                present = present or frozenset(keys)
                if pattern.words <= present:
                    _fit(pattern, keys, i, offset, found)

    def _find_runs(self, keys: list[str], offset: int, found: _Found) -> None:
        """Phrases whose words stand side by side and in order, found from their rarest two."""
        for i in compress(count(), map(self._by_pair.__contains__, pairwise(keys))):
            for place, run, lexicon, phrase in self._by_pair[keys[i], keys[i + 1]]:
                first, last = i - place, i - place + len(run)
                if len(run) == 2 or (first >= 0 and keys[first:last] == run):
                    found[lexicon].append((offset + first, offset + last, phrase))


def _put_back(heard: _Found, places: Sequence[tuple[int, int]], found: _Found) -> None:
    """Add what was heard in a sentence put otherwise; `places` are the bounds of its words in the text."""
    for lexicon, hits in heard.items():
        found[lexicon] += ((places[first][0], places[last - 1][1], phrase) for first, last, phrase in hits)


def _binds(keys: list[str], at: int) -> bool:
    """Whether a hyphen makes another word: a trade-off is not yet 'traded off', and 'two-way' is no 'two ways'."""
    after = keys[at + 1 : at + 3]
    if at and keys[at - 1] in _NUMBERS:
        return True
    return bool(after) and after[0] in compounds.PARTICLES and after[1:] != [_HYPHEN]


def _stem(word: str) -> str:
    return stem(_IN_WORDS.get(word, word))


def _is_run(pattern: _Pattern) -> bool:
    """Whether its words have to stand side by side and in order."""
    return len(pattern.keys) > 1 and not pattern.loose and _ANY not in pattern.keys


def _compile(lexicon: Lexicon, phrase: str) -> Iterator[_Pattern]:
    words = words_of(compounds.joined(plain(phrase.casefold()).text))
    for each in (words, *compounds.solid(words)):
        yield _pattern(lexicon, phrase, each)


def _pattern(lexicon: Lexicon, phrase: str, words: Sequence[str]) -> _Pattern:
    loose = lexicon.match == "loose"
    if loose:
        words = [word for word in words if word not in LIGHT and word != _ANY] or [w for w in words if w != _ANY]
    keys = tuple(_ANY if word == _ANY else _stem(word) for word in words)
    return _Pattern(lexicon.id, phrase, keys, loose, frozenset(keys) - {_ANY})


def _written(phrase: str) -> tuple[str, ...]:
    """The words of a phrase, its compounds as one and as two."""
    return words_of(phrase) + words_of(compounds.joined(phrase))


def _vocabulary(patterns: Iterable[_Pattern]) -> frozenset[str]:
    return frozenset().union(*(pattern.words for pattern in patterns))


def _by_anchor(patterns: Sequence[_Pattern]) -> Mapping[str, _Anchored]:
    """Patterns by their rarest word, so that common words start no search."""
    often = Counter(key for pattern in patterns for key in pattern.keys)
    found: dict[str, _Anchored] = defaultdict(lambda: _Anchored([], []))
    for pattern in patterns:
        anchor = min(pattern.words, key=lambda key: (key in LIGHT, often[key], key))
        if len(pattern.keys) == 1:
            found[anchor].alone.append((pattern.lexicon, pattern.phrase))
        else:
            found[anchor].apart.append(pattern)
    return found


def _by_pair(runs: Iterable[_Pattern]) -> Mapping[_Pair, list[tuple[int, list[str], str, str]]]:
    """Runs by the rarest two words that follow each other in them: their place, all words, the lexicon, the phrase."""
    pairs = [(pattern, list(pairwise(pattern.keys))) for pattern in runs]
    often = Counter(pair for _, of_pattern in pairs for pair in of_pattern)
    found: dict[_Pair, list[tuple[int, list[str], str, str]]] = defaultdict(list)
    for pattern, of_pattern in pairs:
        rarest = min(of_pattern, key=lambda pair: (often[pair], pair))
        found[rarest].append((of_pattern.index(rarest), list(pattern.keys), pattern.lexicon, pattern.phrase))
    return found


def _fit(pattern: _Pattern, keys: list[str], at: int, offset: int, found: _Found) -> None:
    """Add the phrase where its words are near the one at `at`."""
    span = (_fit_loosely if pattern.loose else _fit_with_gaps)(pattern.keys, keys, at)
    if span:
        found[pattern.lexicon].append((offset + span[0], offset + span[1], pattern.phrase))


def _fit_loosely(wanted: tuple[str, ...], keys: list[str], at: int) -> tuple[int, int] | None:
    """The other words within reach of the one at `at`, nearest first; none may serve twice."""
    if _ends_another(wanted, keys, at):
        return None
    reach = 2 * len(wanted) + GAP
    used = [at]
    rest = list(wanted)
    rest.remove(keys[at])
    for key in rest:
        near = range(max(0, at - reach), min(len(keys), at + reach + 1))
        places = [i for i in near if keys[i] == key and i not in used and not _ends_another(wanted, keys, i)]
        if not places:
            return None
        used.append(min(places, key=lambda i: (abs(i - at), i)))
    used.sort()
    gaps = (after - before - 1 for before, after in pairwise(used))
    return (used[0], used[-1] + 1) if all(gap <= GAP for gap in gaps) else None


def _ends_another(wanted: tuple[str, ...], keys: list[str], at: int) -> bool:
    """Whether a particle belongs to a hyphenated word that is not wanted, as 'out' does in 'opt-out'."""
    return keys[at] in compounds.PARTICLES and at > 1 and keys[at - 1] == _HYPHEN and keys[at - 2] not in wanted


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

"""Which phrases of a rubric an answer contains: stems, near spellings and small gaps, found in one pass."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import NamedTuple

from interview_drill.core.rubrics import Lexicon
from interview_drill.scoring import compounds
from interview_drill.scoring.misspellings import Spellings
from interview_drill.scoring.text import Token, plain, stem, words_of
from interview_drill.scoring.wordlists import word_set

GAP = 3
"""Most words that may stand between those of a phrase."""

_MOST_REMEMBERED = 50_000
_ANY = "*"
_HYPHEN = "-"
_NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_IN_WORDS = {str(i): word for i, word in enumerate(_NUMBERS, 2)} | {"20": "twenty", "30": "thirty", "100": "hundred"}

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
        lexicons = list(lexicons)
        patterns = [each for lexicon in lexicons for phrase in lexicon.phrases for each in _compile(lexicon, phrase)]
        patterns = [pattern for pattern in patterns if any(key != _ANY for key in pattern.keys)]
        phrases = [plain(phrase.casefold()).text for lexicon in lexicons for phrase in lexicon.phrases]
        self._compounds = dict(pair for phrase in phrases for pair in compounds.pairs_in(phrase))
        self._vocabulary = _vocabulary(patterns).union(second for _, second in self._compounds)
        self._spellings = Spellings(word for phrase in phrases for word in _written(phrase))
        self._by_pair = _by_pair(pattern for pattern in patterns if _is_run(pattern))
        self._by_anchor = _by_anchor([pattern for pattern in patterns if not _is_run(pattern)])
        self._remembered: dict[str, str] = {}

    def key_of(self, written: str) -> str:
        """The word of the rubric that a word is a form or a near spelling of; '' when there is none.

        A capital first may begin a name, which is no misspelling of anything.
        """
        known = self._remembered.get(written)
        if known is None:
            if len(self._remembered) > _MOST_REMEMBERED:
                self._remembered.clear()
            known = self._remembered[written] = self._look_up(written, written.casefold())
        return known

    def _look_up(self, written: str, word: str) -> str:
        stemmed = stem(_IN_WORDS.get(word, word))
        if stemmed in self._vocabulary:
            return stemmed
        return stem(self._spellings.meant_by(word)) if written == word else ""

    def find(self, tokens: Sequence[Token], sentences: Iterable[tuple[int, int]]) -> Mapping[str, list[Hit]]:
        """Hits by lexicon id, in the order of the text; no hit runs over the end of its sentence."""
        keys = [
            self.key_of(token.text) if token.kind != "mark" else _of_mark(tokens, i) for i, token in enumerate(tokens)
        ]
        found: dict[str, set[Hit]] = defaultdict(set)
        for begin, end in sentences:
            for first, last, pattern in self._in_sentence(tokens[begin:end], keys[begin:end]):
                found[pattern.lexicon].add(Hit(begin + first, begin + last, pattern.phrase))
        return {lexicon: sorted(hits) for lexicon, hits in found.items()}

    def _in_sentence(self, tokens: Sequence[Token], keys: list[str]) -> Iterator[tuple[int, int, _Pattern]]:
        """The sentence word by word, again without the hyphens, and again with its compounds as one word."""
        yield from self._anchored(keys)
        yield from self._runs(keys)
        if _HYPHEN in keys:
            kept = [i for i, key in enumerate(keys) if key != _HYPHEN or _binds(keys, i)]
            for first, last, pattern in self._runs([keys[i] for i in kept]):
                yield kept[first], kept[last - 1] + 1, pattern
        pairs = zip((token.word for token in tokens), keys[1:], strict=False)
        if _HYPHEN in keys or not self._compounds.keys().isdisjoint(pairs):
            yield from self._compounded(self._joined(tokens, keys))

    def _compounded(self, units: list[tuple[str, int, int]]) -> Iterator[tuple[int, int, _Pattern]]:
        keys = [key for key, _, _ in units]
        if len(keys) < units[-1][2]:
            for first, last, pattern in chain(self._anchored(keys), self._runs(keys)):
                yield units[first][1], units[last - 1][2], pattern

    def _joined(self, tokens: Sequence[Token], keys: list[str]) -> list[tuple[str, int, int]]:
        """Keys with their bounds, those of compounds put together."""
        units = []
        at = 0
        while at < len(keys):
            last = at + 2 if keys[at + 1 : at + 2] == [_HYPHEN] else at + 1
            key = self._compound(tokens, keys, at, last) if last < len(keys) else ""
            units.append((key, at, last + 1) if key else (keys[at], at, at + 1))
            at = units[-1][2]
        return units

    def _compound(self, tokens: Sequence[Token], keys: list[str], first: int, last: int) -> str:
        known = self._compounds.get((tokens[first].word, keys[last]), "")
        if known or last == first + 1:
            return known
        together = stem(tokens[first].word + tokens[last].word)
        return together if together in self._vocabulary else ""

    def _anchored(self, keys: list[str]) -> Iterator[tuple[int, int, _Pattern]]:
        """Single words, and phrases whose words may stand apart."""
        for i, key in enumerate(keys):
            for pattern in self._by_anchor.get(key, ()):
                span = _fit(pattern, keys, i, 0, len(keys))
                if span:
                    yield *span, pattern

    def _runs(self, keys: list[str]) -> Iterator[tuple[int, int, _Pattern]]:
        """Where words of a phrase stand side by side and in order."""
        for i, pair in enumerate(pairwise(keys)):
            for place, pattern in self._by_pair.get(pair, ()):
                first, last = i - place, i - place + len(pattern.keys)
                if first >= 0 and tuple(keys[first:last]) == pattern.keys:
                    yield first, last, pattern


def _binds(keys: list[str], at: int) -> bool:
    """Whether a hyphen makes a noun of a verb: nobody 'traded off' yet where there is a trade-off."""
    after = keys[at + 1 : at + 3]
    return bool(after) and after[0] in compounds.PARTICLES and after[1:] != [_HYPHEN]


def _is_run(pattern: _Pattern) -> bool:
    """Whether its words have to stand side by side and in order."""
    return len(pattern.keys) > 1 and not pattern.loose and not pattern.gaps


def _compile(lexicon: Lexicon, phrase: str) -> Iterator[_Pattern]:
    words = words_of(compounds.joined(plain(phrase.casefold()).text))
    for each in (words, *compounds.solid(words)):
        yield _pattern(lexicon, phrase, each)


def _pattern(lexicon: Lexicon, phrase: str, words: Sequence[str]) -> _Pattern:
    loose = lexicon.match == "loose"
    if loose:
        words = [word for word in words if word not in LIGHT and word != _ANY] or [w for w in words if w != _ANY]
    keys = tuple(_ANY if word == _ANY else stem(_IN_WORDS.get(word, word)) for word in words)
    return _Pattern(lexicon.id, phrase, keys, loose, _ANY in keys)


def _written(phrase: str) -> tuple[str, ...]:
    """The words of a phrase, its compounds as one and as two."""
    return words_of(phrase) + words_of(compounds.joined(phrase))


def _vocabulary(patterns: Iterable[_Pattern]) -> frozenset[str]:
    return frozenset(key for pattern in patterns for key in pattern.keys if key != _ANY)


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
    if pattern.loose and _ends_another(pattern.keys, keys, at):
        return None
    return (_fit_loosely if pattern.loose else _fit_with_gaps)(pattern.keys, keys, at, begin, end)


def _fit_loosely(wanted: tuple[str, ...], keys: list[str], at: int, begin: int, end: int) -> tuple[int, int] | None:
    """The other words within reach of the one at `at`, nearest first; none may serve twice."""
    reach = 2 * len(wanted) + GAP
    used = [at]
    rest = list(wanted)
    rest.remove(keys[at])
    for key in rest:
        places = [
            i
            for i in range(max(begin, at - reach), min(end, at + reach + 1))
            if keys[i] == key and i not in used and not _ends_another(wanted, keys, i)
        ]
        if not places:
            return None
        used.append(min(places, key=lambda i: (abs(i - at), i)))
    used.sort()
    gaps = (after - before - 1 for before, after in pairwise(used))
    return (used[0], used[-1] + 1) if all(gap <= GAP for gap in gaps) else None


def _ends_another(wanted: tuple[str, ...], keys: list[str], at: int) -> bool:
    """Whether a particle belongs to a hyphenated word that is not wanted, as 'out' does in 'opt-out'."""
    return keys[at] in compounds.PARTICLES and at > 1 and keys[at - 1] == _HYPHEN and keys[at - 2] not in wanted


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

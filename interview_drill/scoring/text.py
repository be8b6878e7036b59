"""An answer as the scorer reads it: plain text with its way back to the original, tokens and sentences."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, chain, pairwise

from interview_drill.scoring.words import Word, where, words_in

LONGEST_TEXT = 200_000
"""Characters of plain text that are read; a single letter of the original may stand for eighteen."""

MOST_MARKS = 30
"""Combining marks that are read as part of one letter."""

INVISIBLE = {
    0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFEFF, 0xFFA0, *range(0x200B, 0x2010),
    *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), *range(0xE0000, 0xE0080),
}  # fmt: skip
"""Characters that nobody sees: soft hyphens, joiners, fillers, byte order marks, variation selectors, tags."""

_LOOK_ALIKE = dict(
    zip(
        "асеорхуіѕјԁԛԝһАВСЕНКМОРТХУІЅЈοανρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aceopxyisjdqwhABCEHKMOPTXYISJoavpABEZHIKMNOPTYX",
        strict=True,
    )
)
"""Letters of other alphabets that cannot be told from Latin ones by eye."""

_SAME_AS = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "´": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "‑": "-",
    "‐": "-",
    **_LOOK_ALIKE,
}
_GAP = "\n\n"
_PIECE = re.compile(r"\S+")
_UNUSUAL = re.compile(r"[^ -~\n]")
_BULLET = re.compile(r"[ \t]*(?:[-*•·+]|\d{1,2}[.)])[ \t]+")
_LONG = 34
_SHORTEST_PART = 8
SHORT_LINE = 45
"""Characters of a line that is too short to have been wrapped."""

ABBREVIATED = {"mr", "mrs", "ms", "dr", "prof", "vs", "eg", "ie", "e.g", "i.e", "etc", "approx", "inc", "st"}
"""Words after which a full stop ends no sentence."""

_JOINS = {"and", "so", "but", "then", "because"}
_STARTS = {
    "i",
    "we",
    "he",
    "she",
    "they",
    "it",
    "that",
    "this",
    "there",
    "what",
    "my",
    "our",
    "the",
    "i'd",
    "so",
    "then",
}


@dataclass(frozen=True, slots=True)
class Plain:
    """Text without what confuses matching, and where each of its characters stood in the original."""

    text: str
    _begins: tuple[int, ...]
    """Where in `text` each run of characters begins; runs alternate with letters that were folded."""
    _raw: tuple[tuple[int, int], ...]
    """For each run where its original begins, and where it ends: 0 when each character is its own original."""

    def start(self, i: int) -> int:
        """Where the original of the character at `i` begins."""
        run = bisect_right(self._begins, i) - 1
        begin, end = self._raw[run]
        return begin if end else begin + i - self._begins[run]

    def end(self, i: int) -> int:
        """Where the original of the character at `i` ends."""
        run = bisect_right(self._begins, i) - 1
        begin, end = self._raw[run]
        return end or begin + i - self._begins[run] + 1

    def without(self, cuts: Iterable[tuple[int, int]]) -> "Plain":
        """The text with a gap, which nothing is read across, in place of these stretches, in their order."""
        kept: list[str] = []
        begins: list[int] = []
        raws: list[tuple[int, int]] = []
        length = done = 0
        for begin, end in cuts:
            begins += [*(at - done + length for at, _ in self._runs(done, begin)), length + begin - done]
            raws += [*(raw for _, raw in self._runs(done, begin)), (self.start(begin), self.end(begin))]
            kept += self.text[done:begin], _GAP
            length += begin - done + len(_GAP)
            done = end
        begins += (at - done + length for at, _ in self._runs(done, len(self.text)))
        raws += (raw for _, raw in self._runs(done, len(self.text)))
        return Plain("".join([*kept, self.text[done:]]), tuple(begins), tuple(raws))

    def _runs(self, first: int, last: int) -> Iterator[tuple[int, tuple[int, int]]]:
        """Where the runs between two characters begin, the first cut at `first`, and their originals."""
        if first >= last:
            return
        for run in range(bisect_right(self._begins, first) - 1, bisect_left(self._begins, last)):
            at = max(first, self._begins[run])
            begin, end = self._raw[run]
            yield at, (begin if end else begin + at - self._begins[run], end)


def plain(raw: str) -> Plain:
    """Fold width, ligatures and quotation marks, and drop what nobody sees; offsets are kept."""
    if raw.isascii() and raw.replace("\n", "").isprintable():
        return Plain(raw, (0,), ((0, 0),))
    out: list[str] = []
    begins, raws = [0], [(0, 0)]
    read = length = 0
    for begin, end in chain(_unusual_letters(raw), [(len(raw), len(raw))]):
        if length >= LONGEST_TEXT:
            break
        out += raw[read:begin][: LONGEST_TEXT - length], _fold(raw[begin:end]) if begin < end else ""
        folds = length + len(out[-2])
        read, length = end, folds + len(out[-1])
        if len(out[-1]) != 1 or end - begin != 1:
            begins += folds, length
            raws += (begin, end), (end, 0)
    return Plain("".join(out), tuple(begins), tuple(raws))


def _unusual_letters(raw: str) -> Iterator[tuple[int, int]]:
    """Bounds of each character that may be folded, with the combining marks on it; putting many in order is slow."""
    end = 0
    for found in _UNUSUAL.finditer(raw):
        at = found.start()
        if at < end:
            continue
        begin = at - 1 if at > end and unicodedata.combining(raw[at]) else at
        end = at + 1
        while end < len(raw) and unicodedata.combining(raw[end]) and end - begin <= MOST_MARKS:
            end += 1
        yield begin, end


@lru_cache(maxsize=4096)
def _fold(letter: str) -> str:
    if letter in _SAME_AS:
        return _SAME_AS[letter]
    if letter.isascii():
        return letter if letter.isprintable() or letter == "\n" else " "
    folded = unicodedata.normalize("NFKC", letter)
    return "".join("" if ord(c) in INVISIBLE else _SAME_AS.get(c, c if c.isprintable() else " ") for c in folded)


@dataclass
class Tokens:
    """The words, numbers and marks of a text, in order."""

    text: str
    words: list[Word]
    pieces: list[tuple[Word, ...]]
    """The same, by what stands between blanks."""

    @cached_property
    def starts(self) -> list[int]:
        """Where each token begins, in characters."""
        starts: list[int] = []
        if "\n" not in self.text and "  " not in self.text and self.text[:1] != " ":
            at = 0
            for words in self.pieces:
                for word in words:
                    starts.append(at)
                    at += len(word.text)
                at += 1
            return starts
        for found, words in zip(_PIECE.finditer(self.text), self.pieces, strict=True):
            at = found.start()
            starts.append(at)
            if len(words) > 1:
                starts += list(accumulate((len(word.text) for word in words[:-1]), initial=at))[1:]
        return starts

    def end(self, i: int) -> int:
        """Where token `i` ends, in characters."""
        return self.starts[i] + len(self.words[i].text)


def tokens_of(text: str) -> Tokens:
    """Words, numbers and marks in order."""
    pieces = words_in(text)
    return Tokens(text, list(chain.from_iterable(pieces)), pieces)


@lru_cache(maxsize=4096)
def words_of(phrase: str) -> tuple[str, ...]:
    """The lower-case words and numbers of a phrase, as an answer's would be read; `*` is kept."""
    return tuple(word.word for word in tokens_of(plain(phrase).text).words if word.kind != "mark" or word.text == "*")


def sentences_of(text: str, tokens: Tokens, column: int = 1) -> list[tuple[int, int]]:
    """Sentences as token bounds; very long ones, as people speak, are cut where a new thought is joined on.

    `column` says how far from the beginning of its line the text stands, from 1.
    """
    words = tokens.words
    stops = where("stop", words)
    if len(words) <= _LONG and stops == [len(words) - 1] and "\n" not in text:
        return [(0, len(words))]  # as most stretches are
    ends = {i + 1 for i in stops if not _is_abbreviation(words, i)}
    if "\n" in text:
        ends.update(_line_ends(text, tokens, column))
    bounds = sorted({0, *ends, len(words)})
    return [part for begin, end in pairwise(bounds) for part in _parts(words, begin, end)]


def _is_abbreviation(words: list[Word], i: int) -> bool:
    if words[i].text != "." or i == 0:
        return False
    return words[i - 1].word in ABBREVIATED and words[i - 1].text != "ms"  # 'Ms' is a title, 'ms' a unit


def _line_ends(text: str, tokens: Tokens, column: int) -> Iterator[int]:
    """Where a line break ends a sentence rather than wraps it."""
    at = text.find("\n")
    while at >= 0:
        after = bisect_right(tokens.starts, at)
        following = tokens.starts[after] if after < len(tokens.words) else len(text)
        if after and _breaks_line(text, tokens.end(after - 1), following, column):
            yield after
        at = text.find("\n", following)


def _breaks_line(text: str, end: int, following: int, column: int) -> bool:
    """Whether the line that ends at `end` is no mere wrap before what follows."""
    if text.count("\n", end, following) > 1:
        return True
    after = text.find("\n", end) + 1
    line = text.rfind("\n", 0, end)
    length = end - line if line >= 0 else end + column
    return length < SHORT_LINE or text[end - 1] in ":.!?" or bool(_BULLET.match(text[after : after + 8]))


def _parts(words: list[Word], begin: int, end: int) -> Iterator[tuple[int, int]]:
    while end - begin > _LONG:
        cut = _cut(words, begin, end)
        if cut is None:
            break
        yield begin, cut
        begin = cut
    if end > begin:
        yield begin, end


def _cut(words: list[Word], begin: int, end: int) -> int | None:
    last = min(begin + _LONG, end - _SHORTEST_PART)
    for i in range(last, begin + _SHORTEST_PART, -1):
        if words[i].word in _JOINS and (words[i - 1].text == "," or words[i + 1].word in _STARTS):
            return i
    return None

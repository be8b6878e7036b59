"""An answer as the scorer reads it: plain text with its way back to the original, tokens and sentences."""

import re
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from interview_drill.scoring.spelling import one_spelling
from interview_drill.scoring.verbs import LEMMAS

LONGEST_TEXT = 200_000
"""Characters of plain text that are read; a single letter of the original may stand for eighteen."""

MOST_MARKS = 30
"""Combining marks that are read as part of one letter."""

INVISIBLE = {0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, *range(0xFE00, 0xFE10), *range(0x200E, 0x2010)}
"""Characters that nobody sees: soft hyphens, zero-width joiners, byte order marks, variation selectors."""

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
}
_TOKEN = re.compile(r"(?P<number>\d+(?:[.,]\d+)*)|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*'?)|(?P<mark>\S)")
_BULLET = re.compile(r"[ \t]*(?:[-*•·+]|\d{1,2}[.)])[ \t]+")
_LONG = 34
_SHORTEST_PART = 8
_ABBREVIATED = {"mr", "mrs", "ms", "dr", "prof", "vs", "eg", "ie", "e.g", "i.e", "etc", "approx", "inc", "st"}
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
    starts: tuple[int, ...] | range
    """For each character of `text`, where its original begins."""
    ends: tuple[int, ...] | range
    """For each character of `text`, where its original ends."""


def plain(raw: str) -> Plain:
    """Fold width, ligatures and quotation marks, and drop what nobody sees; offsets are kept."""
    if raw.isascii() and raw.replace("\n", "").isprintable():
        return Plain(raw, range(len(raw)), range(1, len(raw) + 1))
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for begin, end in _letters(raw):
        if len(starts) >= LONGEST_TEXT:
            break
        folded = _fold(raw[begin:end])
        out.append(folded)
        starts.extend([begin] * len(folded))
        ends.extend([end] * len(folded))
    return Plain("".join(out), tuple(starts), tuple(ends))


def _letters(raw: str) -> Iterator[tuple[int, int]]:
    """Bounds of each character together with the combining marks on it; putting many in order is slow."""
    begin = 0
    for i in range(1, len(raw)):
        if i - begin > MOST_MARKS or not unicodedata.combining(raw[i]):
            yield begin, i
            begin = i
    if raw:
        yield begin, len(raw)


@lru_cache(maxsize=4096)
def _fold(letter: str) -> str:
    if letter in _SAME_AS:
        return _SAME_AS[letter]
    if letter.isascii():
        return letter if letter.isprintable() or letter == "\n" else " "
    folded = unicodedata.normalize("NFKC", letter)
    return "".join("" if ord(c) in INVISIBLE else _SAME_AS.get(c, c if c.isprintable() else " ") for c in folded)


_stemmer = snowballstemmer.stemmer("english")
_stemmer_lock = threading.Lock()


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a lower-case word; irregular verbs by their base form ('gave' is 'give'), adverbs as they are."""
    word = one_spelling(word).removesuffix("'s").removesuffix("'")
    if word.endswith("ly"):
        return word  # 'knowingly' is not 'know'
    base = LEMMAS.get(word, word)
    with _stemmer_lock:  # the stemmer keeps its word in itself
        return str(_stemmer.stemWord(base))


@dataclass(slots=True)
class Token:
    """A word, number or mark of the plain text."""

    start: int
    """Where it begins in the plain text."""
    end: int
    text: str
    """As written."""
    word: str
    """In lower case."""
    kind: str
    """'word', 'number' or 'mark'."""


def tokens_of(text: str) -> list[Token]:
    """Words, numbers and marks in order."""
    return [
        Token(found.start(), found.end(), found[0], found[0].casefold(), found.lastgroup or "mark")
        for found in _TOKEN.finditer(text)
    ]


@lru_cache(maxsize=4096)
def words_of(phrase: str) -> tuple[str, ...]:
    """The lower-case words and numbers of a phrase, as an answer's would be read; `*` is kept."""
    marks = (token for token in tokens_of(plain(phrase).text) if token.kind != "mark" or token.text == "*")
    return tuple(token.word for token in marks)


def sentences_of(text: str, tokens: list[Token]) -> list[tuple[int, int]]:
    """Sentences as token bounds; very long ones, as people speak, are cut where a new thought is joined on."""
    found: list[tuple[int, int]] = []
    begin = 0
    for i, token in enumerate(tokens):
        if _ends_sentence(text, tokens, i, token):
            found.extend(_parts(tokens, begin, i + 1))
            begin = i + 1
    found.extend(_parts(tokens, begin, len(tokens)))
    return found


def _ends_sentence(text: str, tokens: list[Token], i: int, token: Token) -> bool:
    following = tokens[i + 1].start if i + 1 < len(tokens) else len(text)
    between = text[token.end : following]
    if "\n" in between and _breaks_line(text, token.end, between):
        return True
    if token.text not in ".!?":
        return False
    before = tokens[i - 1].word if i else ""
    return between != "" and not (token.text == "." and before in _ABBREVIATED)


def _breaks_line(text: str, end: int, between: str) -> bool:
    if between.count("\n") > 1:
        return True
    line = text.rfind("\n", 0, end)
    after = text[end + between.index("\n") + 1 :][:8]
    return bool(_BULLET.match(after)) or end - line < 45 or text[end - 1 : end] in ":.!?"


def _parts(tokens: list[Token], begin: int, end: int) -> Iterator[tuple[int, int]]:
    while end - begin > _LONG:
        cut = _cut(tokens, begin, end)
        if cut is None:
            break
        yield begin, cut
        begin = cut
    if end > begin:
        yield begin, end


def _cut(tokens: list[Token], begin: int, end: int) -> int | None:
    last = min(begin + _LONG, end - _SHORTEST_PART)
    for i in range(last, begin + _SHORTEST_PART, -1):
        if tokens[i].word in _JOINS and (tokens[i - 1].text == "," or tokens[i + 1].word in _STARTS):
            return i
    return None

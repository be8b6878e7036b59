"""Stretches of an answer that can be read apart, and are remembered: a keystroke changes one of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import NamedTuple, get_args

from interview_drill.scoring.clauses import Clause, clauses_of
from interview_drill.scoring.marks import Mark
from interview_drill.scoring.muddle import muddled_at
from interview_drill.scoring.names import Names, names_in
from interview_drill.scoring.phrases import Heard, PhraseIndex
from interview_drill.scoring.said import Said, said
from interview_drill.scoring.status import settle
from interview_drill.scoring.text import ABBREVIATED, SHORT_LINE, Tokens, sentences_of, tokens_of
from interview_drill.scoring.words import Word, where

MOST_REMEMBERED = 512
"""Blocks that are kept: an answer of 5,000 words has about 300."""

LONGEST_REMEMBERED = 2_000
"""Characters of the longest block worth keeping, so that all of them together stay small."""

_END = re.compile(r"[.!?]\s+(?=\S)")
_TAIL = 60
_NONE: Mapping[str, Sequence[int]] = dict.fromkeys(get_args(Mark), ())
_LOOKS_AHEAD = re.compile(r"ha(?:s|ve)|'(?:ve|d)")
_ABBREVIATION = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(sorted(map(re.escape, ABBREVIATED)))})$")


class Place(NamedTuple):
    """A stretch of text that nothing outside changes the reading of."""

    start: int
    end: int
    column: int
    """How far from the beginning of its line it starts, from 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A stretch of an answer taken apart; all places are its own, and nobody may change it."""

    tokens: Tokens
    sentences: list[tuple[int, int]]
    said: list[Said]
    """What each sentence says."""
    clauses: list[Clause]
    hits: Mapping[str, list[Heard]]
    """Phrases heard, by lexicon id."""
    names: Names
    places: Mapping[str, Sequence[int]]
    """Tokens by what they tell by themselves, and 'slip' and 'muddle', which can't follow what it does."""
    covered: bytes
    """For each word and number 1 when a phrase of two words or more covers it, else 0."""


class Reader:
    """Reads stretches of answers, and remembers the last of them; safe to share between threads."""

    def __init__(self, index: PhraseIndex) -> None:
        self._index = index
        self._remembered = lru_cache(maxsize=MOST_REMEMBERED)(self._read)

    def blocks_of(self, text: str) -> Iterator[tuple[int, Block]]:
        """The blocks of a plain text, each with the character it starts at."""
        for start, end, column in places_in(text):
            stretch = text[start:end]
            read = self._remembered if len(stretch) <= LONGEST_REMEMBERED else self._read
            yield start, read(stretch, min(column, SHORT_LINE) if "\n" in stretch else 1)

    @property
    def remembered(self) -> int:
        """How many blocks are kept."""
        return self._remembered.cache_info().currsize

    def _read(self, text: str, column: int) -> Block:
        tokens = tokens_of(text)
        words = tokens.words
        sentences = sentences_of(text, tokens, column)
        clauses = clauses_of(words, sentences)
        settle(words, clauses)
        hits = self._index.find(tokens, sentences)
        return Block(
            tokens,
            sentences,
            [said(words[begin:end]) for begin, end in sentences],
            clauses,
            hits,
            names_in(words, sentences),
            {**_marked(words), "muddle": muddled_at(words, sentences), "slip": where("slip", words)},
            _covered(words, hits),
        )


def _marked(words: list[Word]) -> Mapping[str, Sequence[int]]:
    found: dict[str, list[int]] = {}
    for i in where("marks", words):
        for mark in words[i].marks:
            found.setdefault(mark, []).append(i)
    return {**_NONE, **found}


def _covered(words: list[Word], hits: Mapping[str, list[Heard]]) -> bytes:
    covered = bytearray(len(words))
    for of_lexicon in hits.values():
        for begin, end, _ in of_lexicon:
            if end - begin > 1:
                covered[begin:end] = b"\1" * (end - begin)
    return bytes(compress(covered, map(attrgetter("spoken"), words)))


def places_in(text: str) -> Iterator[Place]:
    """Bounds of the blocks of a text: cut after sentences that surely end, and that look at nothing after them."""
    begin = 0
    column = 1
    for found in _END.finditer(text):
        if _stands_alone(text, begin, found.start()):
            yield Place(begin, found.end(), column)
            line = text.rfind("\n", begin, found.end())
            column = found.end() - line if line >= 0 else column + found.end() - begin
            begin = found.end()
    if begin < len(text):
        yield Place(begin, len(text), column)


def _stands_alone(text: str, begin: int, end: int) -> bool:
    """Whether the sentence whose full stop is at `end` needs nothing that follows to be understood."""
    first = max(begin, end - _TAIL)
    return _ends_for_sure(text[first:end], first > begin)


@lru_cache(maxsize=4 * MOST_REMEMBERED)
def _ends_for_sure(tail: str, is_cut: bool) -> bool:  # noqa: FBT001 -- remembered faster by place
    words = tail.casefold().split()
    if len(words) < 3 and is_cut:
        return False
    return not _ABBREVIATION.search(words[-1] if words else "") and not any(map(_LOOKS_AHEAD.search, words[-2:]))

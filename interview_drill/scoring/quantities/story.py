"""An answer as sentences and clauses in which every figure is a placeholder, so that plain patterns can read them.

'Pages, um, fell from 30 a week to 2' reads 'pages fell from #0 to #1'.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.tokens import Token

_FILLERS = {"um", "uh", "er", "erm", "uhm", "hmm", "ah", "eh"}
_PHRASES = {"you": {"know"}, "i": {"mean", "think", "guess"}, "sort": {"of"}, "kind": {"of"}, "i'd": {"say"}}
_BREAKS = {",", ";", ":", "—", "–", "(", ")", "…"}
_JOINTS = {
    "and", "but", "so", "because", "while", "although", "though", "whereas", "which", "unless", "if", "then",
    "when",
}  # fmt: skip
_LONGEST = 60
_BREATH = 80
"""Speech has few full stops: a sentence ends at the comma after so many items, and anywhere after twice as many."""


class Item(NamedTuple):
    """A word, mark or figure of a sentence, as its skeleton shows it."""

    start: int
    end: int
    shown: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or clause: its items, and its skeleton with a place for each item."""

    items: tuple[Item, ...]
    skeleton: str
    places: tuple[int, ...]

    @property
    def start(self) -> int:
        """Where it begins in the answer."""
        return self.items[0].start

    @property
    def end(self) -> int:
        """Where it ends in the answer."""
        return self.items[-1].end

    def item_at(self, place: int) -> int:
        """The index of the item that stands at a place of the skeleton."""
        return max(0, bisect_right(self.places, place) - 1)


def passage(items: list[Item]) -> Passage:
    """Items as one passage."""
    places, at = [], 0
    for item in items:
        places.append(at)
        at += len(item.shown) + 1
    return Passage(tuple(items), " ".join(item.shown for item in items), tuple(places))


def sentences_in(text: str, tokens: list[Token], mentions: list[Mention]) -> list[Passage]:
    """The sentences, in order; a line break before a bullet or after a blank line ends one too."""
    first_of = {mention.first: index for index, mention in enumerate(mentions)}
    sentences: list[Passage] = []
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if items and _new_line(text, items[-1].end, token.start):
            sentences.append(passage(items))
            items = []
        if at in first_of:
            mention = mentions[first_of[at]]
            items.append(Item(token.start, tokens[mention.last].end, f"#{first_of[at]}"))
            at = mention.last + 1
            if len(items) >= 2 * _BREATH:
                sentences.append(passage(items))
                items = []
            continue
        skipped = _filler(tokens, at)
        if skipped:
            at += skipped
            if items and items[-1].shown == "," and at < len(tokens) and tokens[at].text == ",":
                at += 1
                items.pop()
            continue
        if token.kind == "word":
            del items[len(items) - _stuttered(items, token.text) :]
        items.append(Item(token.start, token.end, "@" if token.kind == "name" else token.text))
        at += 1
        if _ends(tokens, at, len(items)):
            sentences.append(passage(items))
            items = []
    return [*sentences, passage(items)] if items else sentences


def _ends(tokens: list[Token], at: int, length: int) -> bool:
    """Whether the sentence ends before token `at`."""
    last = tokens[at - 1].text
    if last in {".", "?", "!"}:
        return at == len(tokens) or not tokens[at].glued
    return length >= 2 * _BREATH or (length >= _BREATH and last in _BREAKS)


def _filler(tokens: list[Token], at: int) -> int:
    """How many tokens of filler stand here."""
    word = tokens[at].text
    if word in _FILLERS:
        return 1
    following = _PHRASES.get(word)
    return 2 if following and at + 1 < len(tokens) and tokens[at + 1].text in following else 0


def _stuttered(items: list[Item], word: str) -> int:
    """How many of the last items the word begins or ends anew: 'it's, it's', 'it took it took'."""
    last = [item.shown for item in items[-4:]]
    if last[-2:] == [word, ","]:
        return 2
    if len(last) > 2 and last[-2] == word and last[-1] == last[-3] != ",":
        return 2
    return 3 if len(last) > 3 and last[-3:-1] == [word, ","] and last[-1] == last[-4] else 0


def _new_line(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return gap != " " and "\n" in gap and (gap.count("\n") > 1 or bool(re.match(r"[-*•\d(]", text[start : start + 1])))


def clauses_of(sentence: Passage) -> list[Passage]:
    """The clauses of a sentence: cut at marks and joining words, none longer than 60 items."""
    clauses: list[list[Item]] = [[]]
    for item in sentence.items:
        full = len(clauses[-1]) >= _LONGEST
        if clauses[-1] and (item.shown in _JOINTS or full):
            clauses.append([])
        if item.shown == ":" and len(clauses) == 1 and len(clauses[0]) < 7:
            continue  # the label of a bullet belongs to its figure
        if item.shown in _BREAKS:
            if clauses[-1]:
                clauses.append([])
            continue
        clauses[-1].append(item)
    return [passage(clause) for clause in clauses if clause]

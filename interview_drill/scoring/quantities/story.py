"""An answer as sentences and clauses in which every figure is a placeholder, so that plain patterns can read them.

'Pages, um, fell from 30 a week to 2' reads 'pages fell from #0 to #1'.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress, count, pairwise
from operator import eq
from typing import NamedTuple

from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.tokens import Tokens, is_word

_FILLERS = {"um", "uh", "er", "erm", "uhm", "hmm", "ah", "eh"}
_PHRASES = {"you": {"know"}, "i": {"mean", "think", "guess"}, "sort": {"of"}, "kind": {"of"}, "i'd": {"say"}}
_HESITANT = _FILLERS | set(_PHRASES)
_STOPS = {".", "?", "!"}
_BREAKS = {",", ";", ":", "—", "–", "(", ")", "…"}
_JOINTS = {
    "and", "but", "so", "because", "while", "although", "though", "whereas", "which", "unless", "if", "then",
    "when",
}  # fmt: skip
_CUTS = _BREAKS | _JOINTS
_BULLET = re.compile(r"[-*•\d(]")
_LABEL = 7
"""A colon after fewer items than this ends a label."""
_LONGEST = 60
_BREATH = 80
"""Speech has few full stops: a sentence ends at the comma after so many items, and anywhere after twice as many."""


@dataclass(slots=True)
class Passage:
    """A sentence: its words, marks and figures as its skeleton shows them, and where each stands."""

    shown: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    skeleton: str
    """All that is shown, with one space between."""
    places: dict[int, int]
    """For each figure of the sentence, its item."""

    def item_at(self, place: int) -> int:
        """The index of what stands at a place of the skeleton."""
        return self.skeleton.count(" ", 0, place + 1) - (self.skeleton[place] == " ")

    def __len__(self) -> int:
        """How many words, marks and figures it has."""
        return len(self.shown)


class Clause(NamedTuple):
    """A clause of a sentence."""

    start: int
    end: int
    skeleton: str


Item = tuple[str, int, int]
"""What is shown, its start and its end."""


def _passage(items: list[Item]) -> Passage:
    shown, starts, ends = zip(*items, strict=True)
    places = {int(word[1:]): at for at, word in enumerate(shown) if word[0] == "#" and word != "#"}
    return Passage(shown, starts, ends, " ".join(shown), places)


def _clause(items: list[Item]) -> Clause:
    return Clause(items[0][1], items[-1][2], " ".join([item[0] for item in items]))


def sentences_in(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Passage]:
    """The sentences, in order; a line break before a bullet or after a blank line ends one too."""
    bounds = _plain_bounds(tokens, mentions) if _is_plain(text, tokens.texts) else []
    if bounds:
        return [_plain(tokens, mentions, begin, end) for begin, end in bounds]
    figures = {mention.first: (index, mention.last) for index, mention in enumerate(mentions)}
    texts, starts, ends = tokens.texts, tokens.starts, tokens.ends
    lines = "\n" in text
    sentences: list[list[Item]] = [[]]
    at = 0
    while at < len(texts):
        items = sentences[-1]
        if lines and items and _new_line(text, items[-1][2], starts[at]):
            items = []
            sentences.append(items)
        word = texts[at]
        if at in figures:
            index, last = figures[at]
            items.append((f"#{index}", starts[at], ends[last]))
            at = last + 1
            full = len(items) >= 2 * _BREATH
        elif word in _HESITANT and (skipped := _filler(texts, at)):
            at += skipped
            if items and items[-1][0] == "," and texts[at : at + 1] == [","]:
                at += 1
                items.pop()
            continue
        else:
            if len(items) > 1 and (items[-2][0] == word or items[len(items) - 3][0] == word):
                del items[len(items) - _stuttered([item[0] for item in items[-4:]], word) :]
            items.append((word, starts[at], ends[at]))
            at += 1
            full = (word in _STOPS or len(items) >= _BREATH) and _ends(tokens, at, len(items))
        if full:
            sentences.append([])
    return [_passage(items) for items in sentences if items]


def _is_plain(text: str, texts: list[str]) -> bool:
    """Whether a text is one line without fillers or stutter, as most are."""
    return (
        "\n" not in text.strip()
        and not any(_filler(texts, at) for at in compress(count(), map(_HESITANT.__contains__, texts)))
        and not _stutters(texts)
    )


def _stutters(texts: list[str]) -> bool:
    """Whether a word comes again at once; few sentences so much as repeat a word that soon."""
    again = [*compress(count(2), map(eq, texts, texts[2:])), *compress(count(3), map(eq, texts, texts[3:]))]
    return any(_stuttered(texts[max(0, at - 4) : at], texts[at]) for at in again)


def _plain_bounds(tokens: Tokens, mentions: list[Mention]) -> list[tuple[int, int]]:
    """First and last token of each sentence of a plain text; none where that takes a closer look."""
    stops = compress(count(1), map(_STOPS.__contains__, tokens.texts))
    ends = [end for end in stops if end < len(tokens) and not tokens.glued(end)]
    if any(mention.first < end <= mention.last + 1 for mention in mentions for end in ends):
        return []
    bounds = list(pairwise([0, *ends, len(tokens)]))
    return bounds if all(begin < end < begin + _BREATH for begin, end in bounds) else []


def _plain(tokens: Tokens, mentions: list[Mention], at: int, end: int) -> Passage:
    shown: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    places: dict[int, int] = {}
    for index, (first, last, *_) in enumerate(mentions):
        if at <= first < end:  # but 'EUR' of '5 EUR 2' is taken
            shown += tokens.texts[at:first]
            places[index] = len(shown)
            shown.append(f"#{index}")
            starts += tokens.starts[at : first + 1]
            ends += [*tokens.ends[at:first], tokens.ends[last]]
            at = last + 1
    shown += tokens.texts[at:end]
    starts += tokens.starts[at:end]
    ends += tokens.ends[at:end]
    return Passage(tuple(shown), tuple(starts), tuple(ends), " ".join(shown), places)


def _ends(tokens: Tokens, at: int, length: int) -> bool:
    """Whether the sentence ends before token `at`."""
    last = tokens.texts[at - 1]
    if last in _STOPS:
        return at == len(tokens) or not tokens.glued(at)
    return length >= _BREATH and (length >= 2 * _BREATH or last in _BREAKS)


def _filler(texts: list[str], at: int) -> int:
    """How many tokens of filler stand here."""
    if texts[at] in _FILLERS:
        return 1
    return 2 if at + 1 < len(texts) and texts[at + 1] in _PHRASES[texts[at]] else 0


def _stuttered(last: list[str], word: str) -> int:
    """How many of the last items, four at most, the word begins or ends anew: 'it's, it's', 'it took it took'."""
    if word not in last or not is_word(word):
        return 0
    if last[-2:] == [word, ","]:
        return 2
    if len(last) > 2 and last[-2] == word and last[-1] == last[-3] != ",":
        return 2
    return 3 if len(last) > 3 and last[-3:-1] == [word, ","] and last[-1] == last[-4] else 0


def _new_line(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return "\n" in gap and (gap.count("\n") > 1 or _BULLET.match(text, start) is not None)


def clauses_of(sentence: Passage) -> list[Clause]:
    """The clauses of a sentence: cut at marks and joining words, none longer than 60 items."""
    plain = len(sentence) < _LONGEST and ":" not in sentence.shown
    return list(_plain_clauses(sentence)) if plain else any_clauses(sentence)


def any_clauses(sentence: Passage) -> list[Clause]:
    """The same for any sentence, long or with a label; most need no such care."""
    clauses: list[list[Item]] = [[]]
    for item in zip(sentence.shown, sentence.starts, sentence.ends, strict=True):
        shown, here = item[0], clauses[-1]
        if here and (shown in _CUTS or len(here) >= _LONGEST):
            if shown == ":" and len(clauses) == 1 and len(here) < _LABEL:
                continue  # the label of a bullet belongs to its figure
            here = []
            clauses.append(here)
        if shown not in _BREAKS:
            here.append(item)
    return [_clause(items) for items in clauses if items]


def _plain_clauses(sentence: Passage) -> Iterator[Clause]:
    """The same for a short sentence without a label."""
    shown, starts, ends = sentence.shown, sentence.starts, sentence.ends
    begin = 0
    for at in [*compress(count(), map(_CUTS.__contains__, shown)), len(shown)]:
        if begin < at:
            yield Clause(starts[begin], ends[at - 1], " ".join(shown[begin:at]))
        begin = at + 1 if shown[at : at + 1] and shown[at] in _BREAKS else at

"""An answer as sentences and clauses in which every figure is a placeholder, so that plain patterns can read them.

'Pages, um, fell from 30 a week to 2' reads 'pages fell from #0 to #1'.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.tokens import Tokens

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


@dataclass(frozen=True)
class Passage:
    """A sentence or clause: its words, marks and figures as its skeleton shows them, and where each stands."""

    shown: list[str]
    starts: list[int]
    ends: list[int]

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.starts[0]

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.ends[-1]

    @cached_property
    def skeleton(self) -> str:
        """All that is shown, with one space between."""
        return " ".join(self.shown)

    @cached_property
    def _places(self) -> list[int]:
        return list(accumulate((len(shown) + 1 for shown in self.shown), initial=0))

    def item_at(self, place: int) -> int:
        """The index of what stands at a place of the skeleton."""
        return max(0, bisect_right(self._places, place, hi=len(self.shown)) - 1)

    def __len__(self) -> int:
        """How many words, marks and figures it has."""
        return len(self.shown)

    def add(self, start: int, end: int, shown: str) -> None:
        """Put one more at its end."""
        self.shown.append(shown)
        self.starts.append(start)
        self.ends.append(end)

    def drop(self) -> None:
        """Take the last away."""
        del self.shown[-1], self.starts[-1], self.ends[-1]


def _blank() -> Passage:
    return Passage([], [], [])


def sentences_in(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Passage]:
    """The sentences, in order; a line break before a bullet or after a blank line ends one too."""
    figures = {mention.first: (index, mention.last) for index, mention in enumerate(mentions)}
    texts, starts, ends = tokens.texts, tokens.starts, tokens.ends
    sentences: list[Passage] = []
    here = _blank()
    at = 0
    while at < len(texts):
        if here.shown and _new_line(text, here.ends[-1], starts[at]):
            sentences.append(here)
            here = _blank()
        if at in figures:
            index, last = figures[at]
            here.add(starts[at], ends[last], f"#{index}")
            at = last + 1
            full = len(here) >= 2 * _BREATH
        elif texts[at] in _HESITANT and (skipped := _filler(texts, at)):
            at += skipped
            if here.shown and here.shown[-1] == "," and texts[at : at + 1] == [","]:
                at += 1
                here.drop()
            continue
        else:
            here.add(starts[at], ends[at], texts[at])
            at += 1
            full = _ends(tokens, at, len(here))
        if full:
            sentences.append(here)
            here = _blank()
    return [*sentences, here] if here.shown else sentences


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


def _new_line(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return "\n" in gap and (gap.count("\n") > 1 or _BULLET.match(text, start) is not None)


def clauses_of(sentence: Passage) -> list[Passage]:
    """The clauses of a sentence: cut at marks and joining words, none longer than 60 items."""
    clauses: list[Passage] = []
    here = _blank()
    for start, end, shown in zip(sentence.starts, sentence.ends, sentence.shown, strict=True):
        if here.shown and (shown in _CUTS or len(here) >= _LONGEST):
            if shown == ":" and not clauses and len(here) < _LABEL:
                continue  # the label of a bullet belongs to its figure
            clauses.append(here)
            here = _blank()
        if shown not in _BREAKS:
            here.add(start, end, shown)
    return [*clauses, here] if here.shown else clauses

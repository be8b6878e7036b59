"""An answer as sentences and clauses in which every figure is a placeholder, so that plain patterns can read them.

'Pages, um, fell from 30 a week to 2' reads 'pages fell from #0 to #1'.
"""

import re
from dataclasses import dataclass

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


@dataclass(slots=True)
class Passage:
    """A sentence or clause: its words, marks and figures as its skeleton shows them, and where each stands."""

    shown: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    skeleton: str
    """All that is shown, with one space between."""

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.starts[0]

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.ends[-1]

    def item_at(self, place: int) -> int:
        """The index of what stands at a place of the skeleton."""
        return self.skeleton.count(" ", 0, place + 1) - (self.skeleton[place] == " ")

    def __len__(self) -> int:
        """How many words, marks and figures it has."""
        return len(self.shown)


Item = tuple[str, int, int]
"""What is shown, its start and its end."""


def passage(items: list[Item]) -> Passage:
    """Items as one passage."""
    shown, starts, ends = zip(*items, strict=True)
    return Passage(shown, starts, ends, " ".join(shown))


def sentences_in(text: str, tokens: Tokens, mentions: list[Mention]) -> list[Passage]:
    """The sentences, in order; a line break before a bullet or after a blank line ends one too."""
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
            items.append((word, starts[at], ends[at]))
            at += 1
            full = (word in _STOPS or len(items) >= _BREATH) and _ends(tokens, at, len(items))
        if full:
            sentences.append([])
    return [passage(items) for items in sentences if items]


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
    return [passage(items) for items in clauses if items]

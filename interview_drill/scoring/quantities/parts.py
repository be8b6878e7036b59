"""An answer in parts that share no figure and no sentence, so that each can be read and remembered alone."""

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from interview_drill.scoring.quantities.endings import ENDING_WORDS
from interview_drill.scoring.quantities.letters import words_in
from interview_drill.scoring.quantities.mentions import SECONDS, STARTERS

_SURE = STARTERS - SECONDS.keys()
_PAIRS = frozenset((word, second) for word, seconds in SECONDS.items() for second in seconds)
"""Without a digit, one of those words, or one of these pairs of words, there is no figure."""
_DIGIT = re.compile(r"\d")

_MONTH_ENDS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|ept|oct|nov|dec|ary|rch|ril|une|uly|ust|ber)"
_STOP = re.compile(
    rf"[.?!](?=\s)(?<!\d\.)(?<!\b(?:no)\.)(?<!\bper.)(?<![ap]m\.)(?<![ap]\.m\.)(?<!{_MONTH_ENDS}\.)"
    r"(?![ \t]*\(?\d|(?:\s+\S+){0,8}?\s+\S*to\b)",
    re.IGNORECASE,
)
"""The end of a sentence, unless the stop may belong to a date, a time or a number, or a range may follow: whether
'3 to 5' is a range or a change is told by the words before it."""


_MAY_STOP = re.compile(r"[.?!](?=\s)")
_BEHIND, _AHEAD = 8, 120
"""Characters before a stop, and after it, that `_STOP` looks at, and more: those after it hold ten words."""
_WORDS_AHEAD = 10


def parts_of(text: str) -> Iterator[tuple[int, str]]:
    """The parts, each with where it begins."""
    begin = 0
    for found in _MAY_STOP.finditer(text):
        end = found.end()
        if _stops_before(text[max(0, end - _BEHIND) : end], text[end : end + _AHEAD], text, end):
            yield begin, text[begin:end]
            begin = end
    yield begin, text[begin:]


def _stops_before(behind: str, ahead: str, text: str, end: int) -> bool:
    """Whether a sentence ends before `end`; told by what stands around it, and remembered, where that is enough."""
    known = _stops_between(behind, ahead, end + _AHEAD >= len(text))
    return _STOP.match(text, end - 1) is not None if known is None else known


@lru_cache(maxsize=2048)
def _stops_between(behind: str, ahead: str, ends: bool) -> bool | None:  # noqa: FBT001 -- remembered faster by place
    """Whether a sentence ends between two stretches; None when the second is too short to tell."""
    if not ends and len(ahead.split()) <= _WORDS_AHEAD:
        return None
    return _STOP.match(behind + ahead, len(behind) - 1) is not None


def may_hold_figure(part: str) -> bool:
    """Whether there is a digit or a word that figures are made with."""
    words = words_in(part)
    return (
        not _SURE.isdisjoint(words)
        or _DIGIT.search(part) is not None
        or not _PAIRS.isdisjoint(itertools.pairwise(words))
    )


def may_hold_ending(part: str) -> bool:
    """Whether there is a word with which something may be said to have ended."""
    return not ENDING_WORDS.isdisjoint(words_in(part))

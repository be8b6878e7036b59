"""An answer in parts that share no figure and no sentence, so that each can be read and remembered alone."""

import itertools
import re
from collections.abc import Iterator

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


def parts_of(text: str) -> Iterator[tuple[int, str]]:
    """The parts, each with where it begins."""
    begin = 0
    for stop in _STOP.finditer(text):
        yield begin, text[begin : stop.end()]
        begin = stop.end()
    yield begin, text[begin:]


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

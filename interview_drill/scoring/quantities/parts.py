"""An answer in parts that share no figure and no sentence, so that each can be read and remembered alone."""

import re
from collections.abc import Iterator

from interview_drill.scoring.quantities import numbers
from interview_drill.scoring.quantities.endings import ENDING_WORDS
from interview_drill.scoring.quantities.letters import words_in
from interview_drill.scoring.quantities.units import GLUED_ONLY, MULTIPLES, PARTS, TIME

FIGURE_WORDS = frozenset(
    [
        *(numbers.STARTERS - {"a", "an"}),
        *(numbers.AFTER_ARTICLE - {"good", "whole", "mere"}),
        *PARTS,
        *MULTIPLES,
        *(TIME.keys() - GLUED_ONLY),
        "ones", "once", "twice", "thrice", "magnitude", "overnight",
    ]
)  # fmt: skip
"""Without one of these words or a digit there is no figure, nor anything that looks like one."""
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
    return _DIGIT.search(part) is not None or not FIGURE_WORDS.isdisjoint(words_in(part))


def may_hold_ending(part: str) -> bool:
    """Whether there is a word with which something may be said to have ended."""
    return not ENDING_WORDS.isdisjoint(words_in(part))

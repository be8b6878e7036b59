"""Pairs of figures that are one before and one after."""

import re
from dataclasses import dataclass

from interview_drill.scoring.quantities.alternatives import by_letter
from interview_drill.scoring.quantities.lexicon import DOWN, HEDGE, MOVED, UP

_W = r"(?:[^\s#,;:]+ )"
_M = r"#(\d+)"
_H = HEDGE
_VERB = by_letter(f"{DOWN}|{UP}|{MOVED}")

_TO = re.compile(rf" (?:to|into|till) {_H}#")
"""A 'to' that leads to a figure; most 'to' of an answer do not."""
_FORWARD = [
    ("to#", rf"\bfrom {_W}{{0,3}}{_M} {_W}{{0,8}}?(?:#\d+ )?(?:, )?{_W}{{0,2}}?(?:to|into|till) {_H}{_M}"),
    ("to#", rf"\b{_VERB} {_W}{{0,3}}{_M} {_W}{{0,2}}?to {_H}{_M}"),
    ("> → ⇒", rf"{_M} (?:(?:-|=|–|—) )?(?:>|→|⇒) {_H}{_M}"),
    ("to#", rf"{_M} (?:down|up) to {_H}{_M}"),
    (
        "to#",
        (
            rf"{_M} {_W}{{0,2}}?(?:went|dropped|fell|became|turned|shrank|came|rose|grew|changed|goes"
            rf"|comes) (?:to|into|down to|up to) {_H}{_M}"
        ),
    ),
    (
        "now today afterwards after these",
        (
            rf"\b(?:used to|was|were|took|had taken|had been|needed|before|earlier"
            rf"|previously) {_W}{{0,5}}?(?:, )?{_H}{_M}"
            rf" {_W}{{0,4}}?(?:[,;] )?(?:and |but |so )?{_W}{{0,4}}?(?:now|today|afterwards|after"
            rf"|these days) (?:, )?(?:it |they |that |it's )?"
            rf"(?:(?!against|instead|from|than|compared)[^\s#,;:]+ ){{0,2}}?{_H}{_M}"
        ),
    ),
    (
        "where when",
        (
            rf"\b(?:where|when) (?:it |they |that |we )?(?:had |used to )?(?:been|taken?|took|needed|was|were"
            rf"|had) {_H}{_M} , {_W}{{0,3}}?(?:took|takes|was|were|is|are|needed|needs|had|have) {_H}{_M}"
        ),
    ),
    (
        "beginning start",
        (
            rf"{_M} {_W}{{0,2}}?(?:at|in) the (?:beginning|start) (?:, )?(?:and |but )?(?:at|by|in) the end"
            rf" (?:, )?{_W}{{0,2}}?(?:was|were|had|is) {_H}{_M}"
        ),
    ),
    (
        "to#",
        (
            rf"{_M} {_W}{{0,4}}?, (?:{_W}{{0,8}}?, )?{_W}{{0,9}}?(?:got|brought|cut|took|pulled|squeezed"
            rf"|pushed|trimmed|reduced) (?:it |that |this |them |those )?(?:down )?to {_H}{_M}"
        ),
    ),
    (
        "later after afterwards now",
        (
            rf"{_M} {_W}{{0,4}}?[,;] {_W}{{0,4}}?(?:later|after that|afterwards|now) (?:, )?(?:it|that|they"
            rf"|this) (?:was|were|is|took|takes) {_H}{_M}"
        ),
    ),
    (
        "to# now",
        (
            rf"{_M} {_W}{{0,6}}?(?:, )?(?:and |but |then )?(?:it|that|they|this) (?:(?:went|came|dropped|fell"
            rf"|got|goes)(?: right| all the way)?(?: down| up)? to|is now|now takes|takes now) {_H}{_M}"
        ),
    ),
]
_LOOSE = [("to#", rf"(?<!\bat )(?<!\blike ){_M} to {_H}{_M}")]
"""No verb: a change only when the figure falls, and no time of day: 'he rang at ten to six'."""
_BACKWARD = [
    ("from", rf"\bto {_H}{_M} {_W}{{0,6}}?from {_W}{{0,3}}{_M}"),
    (
        "instead rather from against compared versus vs opposed",
        (
            rf"{_M} {_W}{{0,7}}?(?:, )?(?:instead of|rather than|down from|up from|against|compared (?:with|to"
            rf"|against)|versus|vs|as opposed to) (?:\. )?{_W}{{0,2}}?{_H}{_M}"
        ),
    ),
    (
        "where when whereas while which",
        (
            rf"{_M} {_W}{{0,6}}?(?:, )?(?:where|when|whereas|while|which used to) {_W}{{0,4}}?(?:took|taken"
            rf"|was|were|had|used|been|needed|be|take) {_W}{{0,2}}?{_H}{_M}"
        ),
    ),
    (
        "the it previously formerly",
        (
            rf"{_M} {_W}{{0,6}}?, {_W}{{0,2}}?(?:the year|the month|the week|the season|the quarter|it was"
            rf"|it had been|previously|formerly) {_W}{{0,5}}?{_H}{_M}"
        ),
    ),
    ("from", rf"{_M} {_W}{{0,6}}?, (?:down|up) from {_H}{_M}"),
    (
        "earlier previous old former usual",
        rf"{_M} {_W}{{0,3}}?[,;] (?:and )?{_W}{{0,2}}?(?:earlier|previous|old|former|usual) {_W}{{0,3}}?{_H}{_M}",
    ),
]
_PATTERNS = [
    (frozenset(words.split()), re.compile(pattern), backward, loose)
    for patterns, backward, loose in ((_FORWARD, False, False), (_BACKWARD, True, False), (_LOOSE, False, True))
    for words, pattern in patterns
]
"""Each after the words without one of which it says nothing; `to#` is a 'to' that leads to a figure."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Indices of the figures before and after, and where the words of the change stand in the skeleton."""

    before: int
    after: int
    start: int
    end: int
    loose: bool = False
    """Whether it is a change only when the figure falls."""


def pairs_in(skeleton: str) -> list[Pair]:
    """Every before and after of a sentence; no figure serves twice."""
    found: list[Pair] = []
    taken: set[int] = set()
    said = {*skeleton.split(), "to#" if _TO.search(skeleton) else ""}
    for words, pattern, backward, loose in _PATTERNS:
        for match in () if words.isdisjoint(said) else pattern.finditer(skeleton):
            first, second = int(match[1]), int(match[2])
            if {first, second} & taken:
                continue
            taken |= {first, second}
            before, after = (second, first) if backward else (first, second)
            found.append(Pair(before, after, match.start(), match.end(), loose))
    return sorted(found, key=lambda pair: pair.start)

"""Things that no longer happen: 'none since', 'stopped entirely', 'no repeats in a year'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from interview_drill.scoring.quantities.lexicon import BAD_METRIC
from interview_drill.scoring.quantities.story import Passage

_BAD = BAD_METRIC
_ENDED = [
    (frozenset(words.split()), re.compile(pattern))
    for words, pattern in (
        (
            "none zero no",
            (
                rf"\b(?:none|zero|no (?:[^ #]+ ){{0,3}}?(?:repeats?|events?|duplicates?|differences|{_BAD}))"
                r" (?:[^ #]+ ){0,4}?(?:since|all (?:season|year|month|week|summer|winter|quarter|night)|in (?:a"
                r"|the|over )?(?: ?#\d+|year|month|week|quarter)"
                r"|for #\d+|ever again|any ?more)\b"
            ),
        ),
        ("since", r"\bsince(?: then)? (?:[^ ]+ ){0,6}?(?:none|no|zero|not one|not a single)\b(?: [^ #]+){0,2}"),
        (
            "stopped ceased vanished disappeared away gone dried quiet ended",
            (
                rf"\b{_BAD} (?:[^ #]+ ){{0,4}}?(?:stopped|ceased|vanished|disappeared|went away|(?:is|are|was"
                rf"|were) gone|dried up|went quiet|ended)\b"
            ),
        ),
        (
            "stopped",
            (
                r"(?<!\bi )(?<!\bi've )(?<!\bi'd )(?<!\bi have )(?<!\bi had )\bstopped"
                r" (?:[^ ,;#]+ing|entirely|altogether|completely|for good)\b"
            ),
        ),
        ("since", r"\b(?:been|had|seen) (?:, )?(?:only |just |exactly )?(?:#\d+|once|twice) (?:[^ ,#]+ ){0,2}?since\b"),
        (
            "since",
            r"(?<!he )\bhas (?:only |just )?[^ #]+ (?:us |me |only |just )?(?:#\d+ times|once|twice) since\b",
        ),
        ("single", r"\bwithout (?:[^ ,#]+ing )?a single [^ ,.;:#]+"),
        ("back", r"\b(?:haven't|hasn't|have not|has not|didn't|did not|never) (?:once )?(?:come|came) back\b"),
        (
            "no",
            (
                r"\bno [^ ,.#]+ (?:was |were |got |has been |have been )?(?:lost|missed|failed|broke|broken|dropped"
                r"|crashed|bricked|late|harmed|affected)\b(?: [^ ,.;:#]+){0,3}"
            ),
        ),
        (
            "nobody no none",
            (
                r"\b(?:nobody|no one|none of them) (?:left|quit|resigned|complained|was hurt|lost)\b"
                r"(?: [^ ,.;:#]+){0,3}"
            ),
        ),
        (
            "never",
            (
                r"\bnever (?:happened|came back|paged|failed|broke|recurred|occurred|seen it)(?: again| since)\b"
                r"|\bnever again\b"
            ),
        ),
        ("since", r"\b(?:haven't|hasn't|have not|has not|not) (?:[^ #]+ ){0,4}?(?:once )?since\b"),
        (
            "no",
            (
                r"\bno (?:rise|increase|downtime|outages?|data loss|complaints|regressions?|incidents?"
                r"|customer impact|interruptions?|losses|lost \w+|wrong \w+|missed \w+|failed \w+)\b"
                r"(?: [^ ,.;:#]+){0,3}"
            ),
        ),
        ("never", r"\bnever (?:[^ ]+ ){1,6}?again\b"),
        ("single one", rf"\bnot (?:a single|one) (?:[^ #]+ )?{_BAD}\b(?: [^ ,.;:#]+){{0,3}}"),
        (
            "lost missed failed broke broken dropped late",
            (
                r"\bnot (?:a single|one|#\d+) [^ #]+ (?:was |were |had |got )?"
                r"(?:lost|missed|failed|broken?|dropped|late)\b"
            ),
        ),
        ("any anymore", r"(?<!\bi )\b(?:don't|doesn't|no longer) (?:[^ #]+ ){0,6}?any ?more\b"),
    )
]
"""What may be said, each after the words without one of which it is not."""
ENDING_WORDS = frozenset().union(*(words for words, _ in _ENDED))
"""Without one of these words nothing is said to have ended."""


@dataclass(frozen=True, slots=True)
class Ending:
    """The first and last item that tell of an ending."""

    first: int
    last: int


def endings_in(sentence: Passage) -> list[Ending]:
    """Every ending of a sentence."""
    said = ENDING_WORDS.intersection(sentence.shown)
    patterns = [pattern for words, pattern in _ENDED if not words.isdisjoint(said)]
    return [
        Ending(sentence.item_at(match.start()), sentence.item_at(match.end() - 1))
        for match in _matches(patterns, sentence.skeleton)
    ]


def _matches(patterns: list[re.Pattern[str]], skeleton: str) -> Iterator[re.Match[str]]:
    """What one pattern of all alternatives would find, without trying those that can't be there."""
    at = 0
    while found := [match for pattern in patterns if (match := pattern.search(skeleton, at))]:
        first = min(found, key=lambda match: match.start())
        yield first
        at = first.end()

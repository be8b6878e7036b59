"""Things that no longer happen: 'none since', 'stopped entirely', 'no repeats in a year'."""

import re
from dataclasses import dataclass

from interview_drill.scoring.quantities.lexicon import BAD_METRIC

_BAD = BAD_METRIC
_ENDED = re.compile(
    "|".join(
        (
            (
                rf"\b(?:none|zero|no (?:[^ #]+ ){{0,3}}?(?:repeats?|events?|duplicates?|differences|{_BAD}))"
                r" (?:[^ #]+ ){0,4}?(?:since|all (?:season|year|month|week|summer|winter|quarter|night)|in (?:a"
                r"|the|over )?(?: ?#\d+|year|month|week|quarter)"
                r"|for #\d+|ever again|any ?more)\b"
            ),
            r"\bsince(?: then)? (?:[^ ]+ ){0,6}?(?:none|no|zero|not one|not a single)\b(?: [^ #]+){0,2}",
            (
                rf"\b{_BAD} (?:[^ #]+ ){{0,4}}?(?:stopped|ceased|vanished|disappeared|went away|(?:is|are|was"
                rf"|were) gone|dried up|went quiet|ended)\b"
            ),
            (
                r"(?<!\bi )(?<!\bi've )(?<!\bi'd )(?<!\bi have )(?<!\bi had )\bstopped"
                r" (?:[^ ,;#]+ing|entirely|altogether|completely|for good)\b"
            ),
            r"\b(?:been|had|seen) (?:, )?(?:only |just |exactly )?(?:#\d+|once|twice) (?:[^ ,#]+ ){0,2}?since\b",
            r"(?<!he )\bhas (?:only |just )?[^ #]+ (?:us |me |only |just )?(?:#\d+ times|once|twice) since\b",
            r"\bwithout (?:[^ ,#]+ing )?a single [^ ,.;:#]+",
            r"\b(?:haven't|hasn't|have not|has not|didn't|did not|never) (?:once )?(?:come|came) back\b",
            (
                r"\bno [^ ,.#]+ (?:was |were |got |has been |have been )?(?:lost|missed|failed|broke|broken|dropped"
                r"|crashed|bricked|late|harmed|affected)\b(?: [^ ,.;:#]+){0,3}"
            ),
            (
                r"\b(?:nobody|no one|none of them) (?:left|quit|resigned|complained|was hurt|lost)\b"
                r"(?: [^ ,.;:#]+){0,3}"
            ),
            (
                r"\bnever (?:happened|came back|paged|failed|broke|recurred|occurred|seen it)(?: again| since)\b"
                r"|\bnever again\b"
            ),
            r"\b(?:haven't|hasn't|have not|has not|not) (?:[^ #]+ ){0,4}?(?:once )?since\b",
            (
                r"\bno (?:rise|increase|downtime|outages?|data loss|complaints|regressions?|incidents?"
                r"|customer impact|interruptions?|losses|lost \w+|wrong \w+|missed \w+|failed \w+)\b"
                r"(?: [^ ,.;:#]+){0,3}"
            ),
            r"\bnever (?:[^ ]+ ){1,6}?again\b",
            rf"\bnot (?:a single|one) (?:[^ #]+ )?{_BAD}\b(?: [^ ,.;:#]+){{0,3}}",
            (
                r"\bnot (?:a single|one|#\d+) [^ #]+ (?:was |were |had |got )?"
                r"(?:lost|missed|failed|broken?|dropped|late)\b"
            ),
            r"(?<!\bi )\b(?:don't|doesn't|no longer) (?:[^ #]+ ){0,6}?any ?more\b",
        )
    )
)


@dataclass(frozen=True, slots=True)
class Ending:
    """Where the words of an ending stand in the skeleton."""

    start: int
    end: int


def endings_in(skeleton: str) -> list[Ending]:
    """Every ending of a clause."""
    return [Ending(*match.span()) for match in _ENDED.finditer(skeleton)]

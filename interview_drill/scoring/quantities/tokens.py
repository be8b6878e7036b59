"""Words, figures and marks of a text, with look-alikes of figures already set aside."""

import re
from dataclasses import dataclass
from typing import Literal

from interview_drill.scoring.quantities.lookalikes import lookalikes_in

TokenKind = Literal["word", "figure", "mark", "name"]

_TOKEN = re.compile(
    r"""
    (?P<figure> \d{1,3} (?:[,'’\u00a0\u202f]\d{3})+ (?!\d) (?:\.\d+)? | \d{1,15} (?:[.,]\d{1,9})? )
    | (?P<word> [^\W\d_] [\w]* (?: ['’] [^\W\d_]+ )* )
    | (?P<mark> [^\s\w] | _ )
    | (?P<rest> \d+ )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, figure or mark; a name is a look-alike kept whole."""

    start: int
    end: int
    text: str
    """In lower case, with straight apostrophes."""
    kind: TokenKind
    glued: bool = False
    """Whether nothing stands between it and the token before."""


def tokens_in(text: str) -> list[Token]:
    """Every token of the text, in order."""
    tokens: list[Token] = []
    at = 0
    for start, end in [*lookalikes_in(text), (len(text), len(text))]:
        _read(text, at, start, tokens)
        if start < end:
            tokens.append(Token(start, end, text[start:end].lower(), "name", _touches(tokens, start)))
        at = end
    return tokens


def _read(text: str, start: int, end: int, tokens: list[Token]) -> None:
    for match in _TOKEN.finditer(text, start, end):
        kind: TokenKind = "figure" if match["figure"] else "word" if match["word"] else "mark"
        words = match.group().lower().replace("’", "'")
        tokens.append(Token(match.start(), match.end(), words, kind, _touches(tokens, match.start())))


def _touches(tokens: list[Token], start: int) -> bool:
    return bool(tokens) and tokens[-1].end == start


def word_at(tokens: list[Token], at: int) -> str:
    """The word at a place, or empty for anything else."""
    return tokens[at].text if 0 <= at < len(tokens) and tokens[at].kind in {"word", "mark"} else ""

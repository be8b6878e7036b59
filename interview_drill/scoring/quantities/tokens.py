"""Words, figures and marks of a text, with look-alikes of figures already set aside."""

import re
from typing import Literal, NamedTuple, cast

from interview_drill.scoring.quantities.lookalikes import lookalikes_in

TokenKind = Literal["word", "figure", "mark", "name"]

_TOKEN = re.compile(
    r"""
    (?P<figure> \d{1,3} (?:[,'’\u00a0\u202f]\d{3})+ (?!\d) (?:\.\d+)? | \d{1,15} (?:[.,]\d{1,9})? )
    | (?P<word> [^\W\d_] [\w]* (?: ['’] [^\W\d_]+ )* )
    | (?P<mark> [^\s\w] | _ )
    | \d+
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
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
            glued = bool(tokens) and tokens[-1].end == start
            tokens.append(Token(start, end, text[start:end].lower(), "name", glued))
        at = end
    return tokens


def _read(text: str, start: int, end: int, tokens: list[Token]) -> None:
    last = tokens[-1].end if tokens else -1
    for match in _TOKEN.finditer(text, start, end):
        begin, stop = match.span()
        kind = cast("TokenKind", match.lastgroup or "mark")
        tokens.append(Token(begin, stop, match[0].lower().replace("’", "'"), kind, begin == last))
        last = stop


def word_at(tokens: list[Token], at: int) -> str:
    """The word at a place, or empty for anything else."""
    return tokens[at].text if 0 <= at < len(tokens) and tokens[at].kind in {"word", "mark"} else ""

"""Words, figures and marks of a text, with look-alikes of figures already set aside."""

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Literal, NamedTuple

from interview_drill.scoring.quantities.lookalikes import lookalikes_in

TokenKind = Literal["word", "figure", "mark", "name"]

NAME = "@@"
"""What stands for a name; a mark is a single character, so that nothing else reads like it."""

_BEYOND = [""] * 16
"""As far as anybody looks past the last token, or back before the first."""

_TOKEN = re.compile(
    r"""(
      [a-z]++ (?! [\w'’] )
    | [^\W\d_] \w* (?: ['’] [^\W\d_]+ )*
    | \d (?: \d{,2} (?:[,'’\u00a0\u202f]\d{3})+ (?!\d) (?:\.\d+)? | \d{,14} (?:[.,]\d{1,9})? )
    | \S
    )""",
    re.VERBOSE,
)
"""A plain word (most are), any other word, a figure or a mark."""
_DIGIT = re.compile(r"\d")


class Token(NamedTuple):
    """A word, figure or mark; a name is a look-alike kept whole."""

    start: int
    end: int
    text: str
    """In lower case, with straight apostrophes."""
    kind: TokenKind
    glued: bool = False
    """Whether nothing stands between it and the token before."""


class Tokens:
    """The tokens of a text in order, column by column: few of them are ever looked at one by one."""

    def __init__(self) -> None:
        """Begin without any."""
        self.texts: list[str] = []
        self.words: list[str] = []
        """Each word or mark, empty for anything else; then a few empty ones, for who looks past either end."""
        self.starts: list[int] = []
        self.ends: list[int] = []

    def __len__(self) -> int:
        """How many there are."""
        return len(self.texts)

    def __getitem__(self, at: int) -> Token:
        """The token at a place."""
        text = self.texts[at]
        return Token(self.starts[at], self.ends[at], text, _kind(text), self.glued(at))

    def __iter__(self) -> Iterator[Token]:
        """Every token."""
        return (self[at] for at in range(len(self)))

    def glued(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before."""
        return at > 0 and self.starts[at] == self.ends[at - 1]

    def read(self, text: str, start: int, end: int) -> None:
        """Add what stands between two places of a text in lower case."""
        pieces = _TOKEN.split(text[start:end])  # every second piece is a token
        bounds = list(accumulate(map(len, pieces), initial=start))
        texts = pieces[1::2]
        self.texts += texts
        figures = _DIGIT.search(text, start, end)
        self.words += ["" if one[0].isdecimal() else one for one in texts] if figures else texts
        self.starts += bounds[1:-1:2]
        self.ends += bounds[2::2]

    def name(self, start: int, end: int) -> None:
        """Add a look-alike."""
        self.texts.append(NAME)
        self.words.append("")
        self.starts.append(start)
        self.ends.append(end)


def tokens_in(text: str) -> Tokens:
    """Every token of the text, in order."""
    tokens, lower, at = Tokens(), _lower(text), 0
    for start, end in lookalikes_in(text):
        tokens.read(lower, at, start)
        tokens.name(start, end)
        at = end
    tokens.read(lower, at, len(lower))
    tokens.words += _BEYOND
    return tokens


def word_at(tokens: Tokens, at: int) -> str:
    """The word or mark at a place or a little beyond the text, or empty for anything else."""
    return tokens.words[at]


def is_word(text: str) -> bool:
    """Whether a token's text is a word, not a figure, mark or name."""
    return text[:1].isalnum() and not text[0].isdecimal()


def _lower(text: str) -> str:
    """The text in lower case, as long as it was: the one letter that would grow (İ) becomes a plain i."""
    return text.replace("İ", "i").lower().replace("’", "'")


def _kind(text: str) -> TokenKind:
    if text == NAME:
        return "name"
    if text[0].isdecimal():
        return "figure"
    return "word" if is_word(text) else "mark"

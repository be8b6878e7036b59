"""An answer cut into sentences, and put together again."""

from collections.abc import Callable
from random import Random

from interview_drill.scoring.text import Token, sentences_of, tokens_of


def sentences(text: str) -> list[str]:
    """The sentences of a text, each trimmed, in order."""
    tokens = tokens_of(text)
    return [text[tokens[begin].start : tokens[end - 1].end] for begin, end in sentences_of(text, tokens)]


def sentence(text: str) -> str:
    """`text` with a capital letter and a full stop."""
    return text[:1].upper() + text[1:] + "."


def each_word(text: str, change: Callable[[Token], str | None]) -> str:
    """The text with every word or number for which `change` gives something else replaced by that."""
    parts: list[str] = []
    done = 0
    for token in tokens_of(text):
        new = None if token.kind == "mark" else change(token)
        if new is not None:
            parts += [text[done : token.start], new]
            done = token.end
    return "".join([*parts, text[done:]])


def like(old: str, new: str) -> str:
    """`new` with a capital letter where `old` has one."""
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def some(dice: Random, things: tuple[str, ...] | list[str], most: int) -> list[str]:
    """Up to `most` of the things, each once, in any order."""
    return dice.sample(things, min(most, len(things)))


def spread(answer: str, pieces: list[str], dice: Random) -> str:
    """The answer with the pieces dropped between its sentences."""
    out = sentences(answer)
    for piece in pieces:
        out.insert(dice.randint(0, len(out)), piece)
    return " ".join(out)

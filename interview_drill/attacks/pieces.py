"""An answer cut into sentences, and put together again."""

from collections.abc import Callable, Sequence
from random import Random

from interview_drill.scoring.text import sentences_of, tokens_of
from interview_drill.scoring.words import Word


def sentences(text: str) -> list[str]:
    """The sentences of a text, each trimmed, in order."""
    tokens = tokens_of(text)
    return [text[tokens.starts[begin] : tokens.end(end - 1)] for begin, end in sentences_of(text, tokens)]


def sentence(text: str) -> str:
    """`text` with a capital letter and a full stop."""
    return text[:1].upper() + text[1:] + "."


def ended(text: str) -> str:
    """`text` with a full stop where it ends like a part of a sentence."""
    return text if text[-1:] in ".!?" else text.rstrip(",;: -") + "."


def each_word(text: str, change: Callable[[Word], str | None]) -> str:
    """The text with every word or number for which `change` gives something else replaced by that."""
    return each_place(text, lambda words, i: change(words[i]))


def each_place(text: str, change: Callable[[Sequence[Word], int], str | None]) -> str:
    """The same, for changes that look at what stands beside a word as well."""
    parts: list[str] = []
    done = 0
    tokens = tokens_of(text)
    for i, word in enumerate(tokens.words):
        new = change(tokens.words, i) if word.spoken else None
        if new is not None:
            parts += [text[done : tokens.starts[i]], new]
            done = tokens.end(i)
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

"""Proper names: capitalised words that a sentence's beginning does not explain."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from interview_drill.scoring.verbs import is_past
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word, where

_CALENDAR = word_set("""
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday english french german spanish italian european american british
    chinese indian christmas easter
    """)
_OPENERS = word_set("""
    the a an this that these those it he she they we you i my our his her their its one two three four five six
    seven eight nine ten then there here now so and but or because when while after before since if although
    though for in on at by with from to of as what who how why where which not no yes yeah well also another
    each every some many most all both everyone everybody nobody somebody people later once instead finally
    first second third next last only even still both neither either given during until without within situation
    task action result results context decision outcome problem challenge background approach lesson reflection
    impact learning however meanwhile afterwards moreover besides nevertheless therefore hence anyway today eventually
    unfortunately luckily obviously honestly basically actually
    """)


class Names(NamedTuple):
    """Names in a text, and words that may be some if they turn up as names elsewhere."""

    sure: tuple[int, ...]
    """Indices of tokens that are names."""
    known: frozenset[str]
    """Those of them that no sentence begins with."""
    openers: tuple[tuple[int, str], ...]
    """First words of sentences: names where they are known ones."""


def names_in(tokens: Sequence[Word], sentences: Iterable[tuple[int, int]]) -> Names:
    """The names of people, places, products and firms that can be told without looking elsewhere."""
    first = {_first_word(tokens, begin, end) for begin, end in sentences}
    sure = tuple(i for i in where("capital", tokens) if _is_name(tokens, i, opens=i in first))
    known = frozenset(tokens[i].text for i in sure if i not in first)
    return Names(sure, known, tuple((i, tokens[i].text) for i in sorted(first)))


def _first_word(tokens: Sequence[Word], begin: int, end: int) -> int:
    if tokens[begin].kind == "word":
        return begin
    return next((i for i in range(begin, end) if tokens[i].kind == "word"), begin)


def _is_name(tokens: Sequence[Word], i: int, *, opens: bool) -> bool:
    token = tokens[i]
    word = token.word.removesuffix("'s")
    if len(token.text) < 2 or word in _CALENDAR or word in _OPENERS or word.startswith("i'"):
        return False
    return not opens or _opens_as_name(tokens, i)


def _opens_as_name(tokens: Sequence[Word], i: int) -> bool:
    """Whether what follows the first word of a sentence shows that it is a name: 'Marta feared', 'Marta's'."""
    if i + 1 == len(tokens) or is_past(tokens[i].word.removesuffix("'s")):
        return False
    return tokens[i].word.endswith("'s") or tokens[i + 1].past or _introduces(tokens, i)


def _introduces(tokens: Sequence[Word], i: int) -> bool:
    """'Marta, who ran the desk': nobody but a person is introduced like that."""
    return [token.word for token in tokens[i + 1 : i + 3]] in ([",", "who"], [",", "whose"])

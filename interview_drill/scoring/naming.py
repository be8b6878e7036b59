"""Who is named in a block, once it is known which names the answer holds; and what stands in quotation marks."""

from collections.abc import Iterable
from functools import lru_cache

from interview_drill.scoring.blocks import MOST_REMEMBERED, Block
from interview_drill.scoring.wordlists import word_set

LONGEST_QUOTE = 60
"""Most tokens between two quotation marks that still count as speech."""

_PLACING = word_set("from in at")


def names_in(block: Block, known: frozenset[str]) -> tuple[int, ...]:
    """Names of a block, and first words of its sentences that are `known` names."""
    if known.isdisjoint(openers_in(block)):
        return block.names.sure
    return tuple(sorted({*block.names.sure, *(i for i, text in block.names.openers if text in known)}))


@lru_cache(maxsize=MOST_REMEMBERED)
def openers_in(block: Block) -> frozenset[str]:
    """First words of the sentences of a block."""
    return frozenset(text for _, text in block.names.openers)


@lru_cache(maxsize=MOST_REMEMBERED)
def placed_in(block: Block) -> list[tuple[int, int]]:
    """Clauses told of somebody who is placed by what stands after the name, with the token of the name."""
    words = block.tokens.words
    told = ((i, c.begin) for i, c in enumerate(block.clauses) if c.standing == "told" and c.subject in ("others", ""))
    ahead = ((i, at) for i, at in told if at + 1 < len(words) and words[at + 1].word in _PLACING)
    return [(i, at) for i, at in ahead if words[at].text.istitle()]


def quotations(marks: Iterable[int]) -> list[tuple[int, int]]:
    """Token bounds of quoted speech, out of all double quotation marks."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in marks:
        if opened is not None and mark - opened <= LONGEST_QUOTE:
            found.append((opened, mark + 1))
            opened = None
        else:
            opened = mark
    return found

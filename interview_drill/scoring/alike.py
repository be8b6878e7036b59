"""How alike two texts are, whatever their order and small words: for questions that ask the same."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process

ALIKE = 82.0
"""From this likeness on, 0 to 100, two questions ask the same; unrelated ones stay below 60."""

_SMALL = frozenset(
    re.findall(
        r"\w+",
        """a about an and are as at be been by did do does for from had has have how i if in into is it its me of on one
        or so tell that the their them then there they this time to was were what when where which who why will with
        would you your describe give example situation occasion think suppose happening now walk through""",
    )
)


def likeness(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 100."""
    return fuzz.ratio(_bare(one), _bare(other))


def alike_pairs(texts: Sequence[str]) -> Iterator[tuple[int, int, float]]:
    """The places of every two texts that ask the same, the earlier one first, with their likeness."""
    bare = [_bare(text) for text in texts]
    for place, one in enumerate(bare):
        for _, score, gap in process.extract(one, bare[place + 1 :], scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None):
            yield place, place + 1 + gap, score


def _bare(text: str) -> str:
    """The words that carry the meaning, sorted, each once."""
    return " ".join(sorted(set(re.findall(r"[a-z0-9']+", text.casefold())) - _SMALL))

"""Words that some write as one, some as two and some with a hyphen, such as 'trade-off'."""

import itertools
import re
from collections.abc import Iterator

from interview_drill.scoring.stems import stem
from interview_drill.scoring.verbs import is_past
from interview_drill.scoring.wordlists import word_set

PARTICLES = word_set("around away back by down in off on out over through up")
"""Words that mean little without the verb before them."""

_SECONDS = PARTICLES | word_set("body call cent line more mortem one side wide work")
_SOLID = re.compile(rf"([a-z]{{3,}}?)({'|'.join(sorted(_SECONDS))})")
_HYPHENATED = re.compile(r"(?<![\w-])([^\W\d_]+)-([^\W\d_]+)(?![\w-])")


def joined(phrase: str) -> str:
    """A phrase with its hyphenated pairs of words written as one."""
    return _HYPHENATED.sub(r"\1\2", phrase)


def pairs_in(phrase: str) -> Iterator[tuple[tuple[str, str], str]]:
    """A word and the stem of the next, with the stem of the one word they are, should an answer write them apart."""
    for first, second in _HYPHENATED.findall(phrase):
        yield (first, stem(second)), stem(first + second)
    for word in phrase.split():
        found = _SOLID.fullmatch(word)
        if found:
            first, second = found.groups()
            yield (first, stem(second)), stem(word)


def solid(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words once more for each two of them that an answer may write as one, such as 'any more'."""
    for i, (first, second) in enumerate(itertools.pairwise(words)):
        if second in _SECONDS and not is_past(first) and _SOLID.fullmatch(first + second):
            yield (*words[:i], first + second, *words[i + 2 :])

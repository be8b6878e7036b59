"""Words that some write as one, some as two and some with a hyphen, such as 'trade-off'."""

import re
from collections.abc import Iterator

from interview_drill.scoring.text import stem
from interview_drill.scoring.wordlists import word_set

PARTICLES = word_set("around away back by down in off on out over through up")
"""Words that mean little without the verb before them."""

_SECONDS = PARTICLES | word_set("call cent line mortem side time wide work")
_SOLID = re.compile(rf"([a-z]{{3,}}?)({'|'.join(sorted(_SECONDS))})|(any)(more|way|one|body)")
_HYPHENATED = re.compile(r"(?<![\w-])([^\W\d_]+)-([^\W\d_]+)(?![\w-])")


def joined(phrase: str) -> str:
    """A phrase with its hyphenated pairs of words written as one."""
    return _HYPHENATED.sub(r"\1\2", phrase)


def pairs_in(phrase: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Two stems, and that of the one word they are in this phrase, should an answer write them apart."""
    for first, second in _HYPHENATED.findall(phrase):
        yield (stem(first), stem(second)), stem(first + second)
    for word in phrase.split():
        found = _SOLID.fullmatch(word)
        if found:
            first, second = filter(None, found.groups())
            yield (stem(first), stem(second)), stem(word)


def solid(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words once more for each two of them that an answer may write as one, such as 'any more'."""
    for i, (first, second) in enumerate(zip(words, words[1:], strict=False)):
        if _SOLID.fullmatch(first + second) and (first == "any" or second in _SECONDS):
            yield (*words[:i], first + second, *words[i + 2 :])

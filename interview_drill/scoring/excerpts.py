"""Short quotations: a few whole words around a place, begun and ended where it reads well."""

from collections.abc import Iterator
from itertools import pairwise

from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set

FEWEST, MOST = 3, 12
"""Words of a quotation, as a reader counts them."""

Span = tuple[int, int]

_LEADING = word_set("and so but or then um uh er well yeah like okay right because which also that plus")
_TRAILING = word_set(
    "a an the of to and or but in on at for with by from as that which who so because my our their its his her is was"
)
_CLOSING = frozenset(".,;:!?-–—…()[]\"'*•·")


def excerpt(story: Story, begin: int, end: int) -> Span | None:
    """Tokens of 3 to 12 words from the clause of the tokens `begin` to `end`, or from its sentence when it is short.

    None when the sentence has fewer.
    """
    clause = story.clause_of(begin)
    for first, last in ((clause.begin, clause.end), story.sentences[clause.sentence]):
        words = _words(story, first, last)
        cut = _trimmed(story, _around(words, begin, end), whole=words[-1:])
        if len(cut) >= FEWEST:
            return _bare(story, cut[0][0], cut[-1][1])
    return None


def _words(story: Story, begin: int, end: int) -> list[Span]:
    """Words as a reader sees them: tokens with no space between, one of them at least no mark."""
    tokens, bounds = story.tokens, [*_after_blanks(story, begin, end), end]
    return [(i, j) for i, j in pairwise(bounds) if tokens[i].spoken or any(token.spoken for token in tokens[i:j])]


def _after_blanks(story: Story, begin: int, end: int) -> Iterator[int]:
    """The first token, and those with a space in front of them."""
    text, at = story.plain.text, story.start(begin)
    yield begin
    for i in range(begin, end - 1):
        at += len(story.tokens[i].text)
        if text[at].isspace():
            yield i + 1
        while text[at].isspace():
            at += 1


def _around(words: list[Span], begin: int, end: int) -> list[Span]:
    """The words from the first, or, where those would miss the place, the ones that lead up to it."""
    last = next((i for i, word in enumerate(words) if word[1] >= end), len(words) - 1)
    first = next((i for i, word in enumerate(words) if word[1] > begin), 0)
    start = 0 if last < MOST else max(0, min(first, len(words) - MOST, last + 3 - MOST))
    return words[start : start + MOST]


def _trimmed(story: Story, words: list[Span], whole: list[Span]) -> list[Span]:
    """Without words that only join it to what stood before, or that lead on to what was cut; `whole` is the end."""
    first, last = 0, len(words)
    while first < last and _word(story, words[first]) in _LEADING:
        first += 1
    while last > first and words[last - 1 :] != whole and _word(story, words[last - 1]) in _TRAILING:
        last -= 1
        whole = []
    return words[first:last]


def _bare(story: Story, begin: int, end: int) -> Span:
    """Without the marks around it."""
    while begin < end - 1 and story.tokens[begin].text in _CLOSING:
        begin += 1
    while end > begin + 1 and story.tokens[end - 1].text in _CLOSING:
        end -= 1
    return begin, end


def _word(story: Story, span: Span) -> str:
    return next((token.word for token in story.tokens[span[0] : span[1]] if token.spoken), "")

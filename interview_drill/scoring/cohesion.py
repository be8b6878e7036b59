"""How sentences hang together: a told story comes back to what it spoke of; a list of claims does not."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from interview_drill.scoring.everyday import EVERYDAY
from interview_drill.scoring.said import Said
from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set

CLIPPED = 6
"""Most words of a clipped sentence: 'I led the team.'"""

MOST_CLIPPED = 4
"""How many clipped sentences may stand in a row; told stories hold three at most, and follow-ups may add one."""

CLIPPED_SHARE = 0.6
"""Share of all sentences that may be clipped, in a row or not."""

LONGEST_CLAIM = 14
"""Most words of a bare claim: 'Revenue grew by 40 %.'"""

MOST_CLAIMS = 1
"""How many bare claims an answer may hold; the figures of told stories are about something in them."""

MOST_EVERYDAY, WORDS_FOR_ONE_MORE = 2, 200
"""How many sentences that fit any answer may stand in one, and words for which a long one may hold one more.

Of 405 told answers none holds more: 'It was a challenging time. I took it one step at a time.'
"""

_CLAIMING = frozenset(("change", "percent", "multiple", "ended"))
_CHANGING = frozenset(
    stem(word)
    for word in word_set("""
    grow grew fall fell rise rose drop dropped go went cut reduce reduced increase increased improve improved double
    doubled bring brought raise raised lower lowered percent ms number rate time quarter month year one two
    """)
)


Numbers = Sequence[int]
"""Sentences of a story, in order."""


def unconnected_sentences(story: Story, left_out: Collection[int]) -> set[int]:
    """Sentences that belong to no story: clipped ones, bare claims, and filler."""
    kept = [number for number in range(len(story.said)) if number not in left_out]
    claims = _claims(story, kept)
    rest = [number for number in kept if number not in claims] if claims else kept
    return {*claims, *_clipped(story.said, rest), *_filler(story.said, rest)}


def _clipped(said: Sequence[Said], kept: Numbers) -> Iterator[int]:
    """Strings of sentences of a few words, one like the other."""
    for run in _runs(kept, [said[number].length <= CLIPPED for number in kept], MOST_CLIPPED):
        if sum(not said[number].points_back for number in run) > MOST_CLIPPED:
            yield from run
    short = [number for number in kept if _is_clipped(said[number])]
    if len(short) > max(MOST_CLIPPED, CLIPPED_SHARE * len(kept)):
        yield from short


def _is_clipped(said: Said) -> bool:
    """Whether it is a few words that point to nothing."""
    return said.length <= CLIPPED and not said.points_back


def _filler(said: Sequence[Said], kept: Numbers) -> Numbers:
    """Sentences that fit any answer, where there are too many of them."""
    found = [number for number in kept if said[number].everyday]
    if len(found) <= MOST_EVERYDAY:
        return ()
    words = sum(said[number].length for number in kept if not said[number].everyday)
    return found if len(found) > MOST_EVERYDAY + words / WORDS_FOR_ONE_MORE else ()


def _runs(kept: Numbers, alike: Sequence[bool], longer: int = 0) -> Iterator[Numbers]:
    """Runs of more than so many sentences that are alike in something."""
    for is_alike, run in groupby(zip(alike, kept, strict=True), key=itemgetter(0)):
        found = [number for _, number in run] if is_alike else []
        if len(found) > longer:
            yield found


def _claims(story: Story, kept: Numbers) -> set[int]:
    """Measured changes of something that the rest of the answer never mentions."""
    said = story.said
    measured = {story.sentence_at(f.begin) for f in story.figures if f.quantity.kind in _CLAIMING}
    able = {i for i in kept if i in measured and said[i].length <= LONGEST_CLAIM and not said[i].points_back}
    able = {i for i in able if not _names(story, i)}
    if len(able) <= MOST_CLAIMS:
        return set()
    others = {word for i in kept if i not in able and not _is_clipped(said[i]) for word in said[i].stems}
    spoken_of = {word for word in others if word[0].isalpha()} - _CHANGING - EVERYDAY
    bare = {i for i in able if spoken_of.isdisjoint(said[i].stems)}
    return _with_neighbours(bare, able) if len(bare) > MOST_CLAIMS else set()


def _with_neighbours(bare: set[int], able: set[int]) -> set[int]:
    """Among bare claims one that happens to hold a word of the story is no better."""
    return {i for i in able if not bare.isdisjoint((i - 1, i, i + 1))}


def _names(story: Story, sentence: int) -> bool:
    """Whether it holds a name elsewhere than at its beginning."""
    begin, end = story.sentences[sentence]
    return any(begin < name < end for name in story.names)

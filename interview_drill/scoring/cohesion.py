"""How sentences hang together: a told story comes back to what it spoke of; a list of claims does not."""

from collections.abc import Collection, Iterator
from itertools import groupby
from typing import NamedTuple

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

_POINTING = word_set("it they them he she him her that this these those its their his which both")
_CLAIMING = frozenset(("change", "percent", "multiple", "ended"))
_CHANGING = frozenset(
    stem(word)
    for word in word_set("""
    grow grew fall fell rise rose drop dropped go went cut reduce reduced increase increased improve improved double
    doubled bring brought raise raised lower lowered percent ms number rate time quarter month year one two
    """)
)


class _Sentence(NamedTuple):
    number: int
    said: Said

    @property
    def clipped(self) -> bool:
        """Whether it is a few words that point to nothing."""
        return self.said.length <= CLIPPED and not self.points_back

    @property
    def points_back(self) -> bool:
        return not _POINTING.isdisjoint(self.said.words)


def unconnected_sentences(story: Story, left_out: Collection[int]) -> set[int]:
    """Sentences that belong to no story: clipped ones, bare claims, and filler."""
    kept = [_Sentence(number, said) for number, said in enumerate(story.said) if number not in left_out]
    claims = _claims(story, kept)
    rest = [one for one in kept if one not in claims]
    return {one.number for one in (*claims, *_clipped(rest), *_filler(rest))}


def _clipped(kept: list[_Sentence]) -> Iterator[_Sentence]:
    """Strings of sentences of a few words, one like the other."""
    for clipped, run in groupby(kept, key=lambda one: one.said.length <= CLIPPED):
        found = list(run)
        if clipped and sum(not one.points_back for one in found) > MOST_CLIPPED:
            yield from found
    short = [one for one in kept if one.clipped]
    if len(short) > max(MOST_CLIPPED, CLIPPED_SHARE * len(kept)):
        yield from short


def _filler(kept: list[_Sentence]) -> list[_Sentence]:
    """Sentences that fit any answer, where there are too many of them."""
    found = [one for one in kept if one.said.everyday]
    words = sum(one.said.length for one in kept if not one.said.everyday)
    return found if len(found) > MOST_EVERYDAY + words / WORDS_FOR_ONE_MORE else []


def _claims(story: Story, kept: list[_Sentence]) -> list[_Sentence]:
    """Measured changes of something that the rest of the answer never mentions."""
    measured = {story.clause_of(f.begin).sentence for f in story.figures if f.quantity.kind in _CLAIMING}
    named = {story.clause_of(i).sentence for i in story.names if i != story.sentences[story.clause_of(i).sentence][0]}
    able = [one for one in kept if one.number in measured - named and not one.points_back]
    able = [one for one in able if one.said.length <= LONGEST_CLAIM]
    others = {word for one in kept if one not in able and not one.clipped for word in one.said.stems}
    spoken_of = {word for word in others if word[0].isalpha()} - _CHANGING - EVERYDAY
    bare = [one for one in able if spoken_of.isdisjoint(one.said.stems)]
    return _with_neighbours(bare, able) if len(bare) > MOST_CLAIMS else []


def _with_neighbours(bare: list[_Sentence], able: list[_Sentence]) -> list[_Sentence]:
    """Among bare claims one that happens to hold a word of the story is no better."""
    numbers = {one.number for one in bare}
    return [one for one in able if not numbers.isdisjoint((one.number - 1, one.number, one.number + 1))]

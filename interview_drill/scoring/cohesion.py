"""How sentences hang together: a told story comes back to what it spoke of; a list of claims does not."""

from collections.abc import Collection, Iterator
from itertools import groupby
from typing import NamedTuple

from interview_drill.scoring.said import Said
from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set

CLIPPED = 6
"""Most words of a clipped sentence: 'I led the team.'"""

MOST_CLIPPED = 4
"""How many clipped sentences may stand in a row; told stories hold three at most, and follow-ups may add one."""

LONGEST_CLAIM = 14
"""Most words of a bare claim: 'Revenue grew by 40 %.'"""

MOST_CLAIMS = 1
"""How many bare claims an answer may hold; the figures of told stories are about something in them."""

LONG_DIGRESSION, LEAST_SHARED = 55, 0.08
"""Words that may be told without an 'I' or 'we' in a row, and the share of them that has to recur elsewhere."""

_CLAIMING = frozenset(("change", "percent", "multiple", "ended"))
_CHANGING = frozenset(
    stem(word)
    for word in word_set("""
    grow grew fall fell rise rose drop dropped go went cut reduce reduced increase increased improve improved double
    doubled bring brought raise raised lower lowered percent ms number rate time quarter month year one two
    """)
)
_EVERYWHERE = frozenset(
    stem(word)
    for word in word_set("""
    time day week month year hour minute people thing way work make get go take want ask say tell know think see come
    first last new old good one two three four five six seven eight nine ten like need find start end put let look
    call give show keep feel try use long left part really lot bit back
    """)
)


class _Sentence(NamedTuple):
    number: int
    said: Said


def unconnected_sentences(story: Story, left_out: Collection[int]) -> set[int]:
    """Sentences that belong to no story: clipped ones, bare claims, digressions."""
    kept = [_Sentence(number, said) for number, said in enumerate(story.said) if number not in left_out]
    claims = _claims(story, kept)
    rest = [one for one in kept if one not in claims]
    found = (claims, _clipped(rest), _digressions(story, rest))
    return {one.number for of_a_kind in found for one in of_a_kind}


def _clipped(kept: list[_Sentence]) -> Iterator[_Sentence]:
    """Strings of sentences of a few words, one like the other."""
    for clipped, run in groupby(kept, key=lambda one: one.said.length <= CLIPPED):
        found = list(run)
        if clipped and sum(not one.said.points_back for one in found) > MOST_CLIPPED:
            yield from found


def _claims(story: Story, kept: list[_Sentence]) -> list[_Sentence]:
    """Measured changes of something that the rest of the answer never mentions."""
    measured = {story.sentence_at(f.begin) for f in story.figures if f.quantity.kind in _CLAIMING}
    able = [one for one in kept if one.number in measured and not one.said.points_back]
    able = [one for one in able if one.said.length <= LONGEST_CLAIM and not _names(story, one.number)]
    if len(able) <= MOST_CLAIMS:
        return []
    others = {word for one in kept if one not in able for word in one.said.stems if word[0].isalpha()}
    spoken_of = others - _CHANGING
    bare = [one for one in able if spoken_of.isdisjoint(one.said.stems)]
    return bare if len(bare) > MOST_CLAIMS else []


def _names(story: Story, sentence: int) -> bool:
    """Whether it holds a name elsewhere than at its beginning."""
    begin, end = story.sentences[sentence]
    return any(begin < name < end for name in story.names)


def _digressions(story: Story, kept: list[_Sentence]) -> Iterator[_Sentence]:
    """Long reports of what others did that speak of nothing the rest speaks of: weather, news, a recipe."""
    for about_us, run in groupby(kept, key=lambda one: one.said.about_us):
        found = list(run)
        long = sum(one.said.length for one in found) >= LONG_DIGRESSION
        if not about_us and long and _mostly_told(story, found) and _shared(found, kept) < LEAST_SHARED:
            yield from found


def _mostly_told(story: Story, found: list[_Sentence]) -> bool:
    numbers = {one.number for one in found}
    clauses = [clause for clause in story.clauses if clause.sentence in numbers]
    told = sum(clause.standing == "told" for clause in clauses)
    return 2 * told >= sum(clause.verb >= 0 for clause in clauses)


def _shared(found: list[_Sentence], kept: list[_Sentence]) -> float:
    """Share of the words of weight that recur outside of these sentences."""
    numbers = {one.number for one in found}
    own = {word for one in found for word in one.said.stems if word[0].isalpha()} - _EVERYWHERE
    others = {word for one in kept if one.number not in numbers for word in one.said.stems}
    return len(own & others) / max(1, len(own))

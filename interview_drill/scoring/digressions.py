"""Stretches about something else: nothing in them is of the rubric's topic, and hardly a word comes back elsewhere."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, pairwise, takewhile

from interview_drill.scoring.everyday import EVERYDAY
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set

LONG, FEWEST_OWN = 40, 20
"""Words, and different words of weight, from which a stretch is looked at: a vague one may be about anything."""

MOST_SHARED = 0.11
"""Share of its words of weight that may come back in the rest of the answer; told stretches are above it."""

MOST_ON_TOPIC = 0.02
"""Share of its words that may be of the topic: one in a paragraph of fifty."""

_OURSELVES = word_set("i i'd i'm i've i'll me my mine myself we we'd we're we've we'll us our ours")
_SOUNDS = word_set("um uh er erm i'm")


def digressions(story: Story, topic: tuple[str, ...], left_out: Collection[int]) -> set[int]:
    """Sentences about something else: whole paragraphs at the beginning or the end, and reports that know no I."""
    if not topic:
        return set()
    on_topic = [story.clause_of(begin).sentence for begin in {hit.begin for hit in heard(story, topic)}]
    kept = [number for number in range(len(story.said)) if number not in left_out]

    def foreign(found: Sequence[int]) -> bool:
        return _is_foreign(story, found, kept, sum(map(found.__contains__, on_topic)))

    paragraphs = list(_paragraphs(story, kept))
    apart = [*takewhile(foreign, paragraphs[:0:-1]), *takewhile(foreign, paragraphs[:-1])]
    return {number for found in (*apart, *filter(foreign, _reports(story, kept))) for number in found}


def _is_foreign(story: Story, found: Sequence[int], kept: Collection[int], on_topic: int) -> bool:
    length = sum(story.said[number].length for number in found)
    if length < LONG or on_topic > MOST_ON_TOPIC * length:
        return False
    own = _weighty(story, found)
    rest = _weighty(story, [number for number in kept if number not in found])
    return len(own) >= FEWEST_OWN and len(own & rest) < MOST_SHARED * len(own)


def _weighty(story: Story, numbers: Sequence[int]) -> frozenset[str]:
    """Stems of what this story is about: no little words, no figures, none that any story may hold."""
    stems = frozenset().union(*(story.said[number].stems for number in numbers))
    return frozenset(word for word in stems if word[0].isalpha()) - EVERYDAY - _SOUNDS


def _paragraphs(story: Story, kept: Sequence[int]) -> Iterator[list[int]]:
    """Sentences by paragraph."""
    begins = {after for before, after in pairwise(kept) if story.breaks_between(before, after)}
    found: list[int] = []
    for number in kept:
        if number in begins:
            yield found
            found = []
        found.append(number)
    yield found


def _reports(story: Story, kept: Sequence[int]) -> Iterator[list[int]]:
    """Runs of sentences without an I or a we."""
    for about_us, run in groupby(kept, key=lambda number: not _OURSELVES.isdisjoint(story.said[number].words)):
        if not about_us:
            yield list(run)

"""Stretches about something else: hardly a word of working life in them, and hardly one that comes back elsewhere."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate, groupby, pairwise

from interview_drill.scoring.everyday import EVERYDAY
from interview_drill.scoring.guards import asked_in
from interview_drill.scoring.said import Said
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set

LONG, LONG_REPORT = 60, 50
"""Words from which paragraphs, or a report in which there is no I or we, are looked at."""

FEWEST_OWN = 18
"""Different words of weight from which they are: a vague stretch may be about anything."""

MOST_SHARED, MOST_SHARED_LONG, VERY_LONG = 0.085, 0.16, 100
"""Share of these words that may come back in the rest of the answer or stand in the question, and how many may where
paragraphs of so many words hold none of the topic.

Of 405 told answers none has such a stretch; of those with news or a private story appended nearly all have.
"""

MOST_SHARED_REPORT, MOST_SHARED_PARAGRAPH = 0.1, 0.14
"""The same for a report, and for one that makes up a whole paragraph."""

MOST_ON_TOPIC = 0.035
"""Share of a report's words that may be of the topic; paragraphs hold none at all."""

_OURSELVES = word_set("i i'd i'm i've i'll me my mine myself we we'd we're we've we'll us our ours")
_POINTING = word_set("it they them he him she her that this these those its their his such so but and also")
_ANYWHERE = EVERYDAY | word_set("um uh er erm i'm one two three four five six seven eight nine ten")


def digressions(story: Story, topic: tuple[str, ...], question: str) -> set[int]:
    """Sentences of paragraphs at the beginning or the end, and of reports, that belong to another story."""
    on_topic = Counter(story.clause_of(begin).sentence for begin in {hit.begin for hit in heard(story, topic)})
    asked = asked_in(question).stems
    paragraphs = list(_paragraphs(story))
    ends = _ends(story, paragraphs) if topic else ()
    foreign = [run for run in ends if on_topic.keys().isdisjoint(run) and _is_apart(story, run, asked)]
    for run in _reports(story, paragraphs):
        most = MOST_SHARED_PARAGRAPH if run in paragraphs[1:] else MOST_SHARED_REPORT
        of_topic = sum(on_topic[number] for number in run)
        if of_topic <= MOST_ON_TOPIC * _length(story, run) and _shared(story, run, asked) < most:
            foreign.append(run)
    return {number for run in foreign for number in run}


def _ends(story: Story, paragraphs: list[list[int]]) -> Iterator[list[int]]:
    """The first paragraph, the first two... and the last, the last two..., but never all."""
    ends = (*accumulate(paragraphs), *accumulate(reversed(paragraphs), lambda run, before: before + run))
    return (run for run in ends if _length(story, run) >= LONG and len(run) < len(story.said))


def _paragraphs(story: Story) -> Iterator[list[int]]:
    found: list[int] = []
    for before, after in pairwise(range(len(story.said) + 1)):
        found.append(before)
        if after == len(story.said) or story.breaks_between(before, after):
            yield found
            found = []


def _reports(story: Story, paragraphs: list[list[int]]) -> Iterator[list[int]]:
    """Long runs of sentences without an I or a we that mostly tell what happened, in one paragraph or more."""
    told = Counter(clause.sentence for clause in story.clauses if clause.standing == "told")
    clauses = Counter(clause.sentence for clause in story.said_clauses)
    for run in _without_us(story, paragraphs):
        mostly_told = 2 * sum(told[i] for i in run) >= sum(clauses[i] for i in run)
        if mostly_told and _length(story, run) >= LONG_REPORT:
            yield run


def _without_us(story: Story, paragraphs: list[list[int]]) -> Iterator[list[int]]:
    parts = (*paragraphs, *_ends(story, paragraphs)) if len(paragraphs) > 1 else ()
    for sentences in ([*range(len(story.said))], *parts):
        for about_us, run in groupby(sentences, lambda i: _is_about_us(story.said[i])):
            if not about_us:
                yield list(run)


def _is_about_us(said: Said) -> bool:
    return not _OURSELVES.isdisjoint(said.words)


def _is_apart(story: Story, run: Sequence[int], asked: frozenset[str]) -> bool:
    """Whether the first sentence points back to nothing, and hardly a word comes back elsewhere."""
    opening = story.words(*story.sentences[run[0]])[:3]
    most = MOST_SHARED if _length(story, run) < VERY_LONG else MOST_SHARED_LONG
    return _POINTING.isdisjoint(opening) and _shared(story, run, asked) < most


def _shared(story: Story, run: Sequence[int], asked: frozenset[str]) -> float:
    """Share of the words of weight that recur; 1 for a vague stretch, and when somebody named in it is named again."""
    own = _weighty(story, run)
    if len(own) < FEWEST_OWN or _names_again(story, run):
        return 1.0
    rest = _weighty(story, [number for number in range(len(story.said)) if number not in run])
    return len(own & (rest | asked)) / len(own)


def _weighty(story: Story, numbers: Collection[int]) -> frozenset[str]:
    """Stems of what this story is about: no little words, no figures, none that any story may hold."""
    stems = frozenset().union(*(story.said[number].stems for number in numbers))
    return frozenset(word for word in stems if word[0].isalpha()) - _ANYWHERE


def _names_again(story: Story, run: Collection[int]) -> bool:
    inside, outside = set[str](), set[str]()
    for token in story.names:
        (inside if story.clause_of(token).sentence in run else outside).add(story.tokens[token].word.removesuffix("'s"))
    return not inside.isdisjoint(outside)


def _length(story: Story, run: Sequence[int]) -> int:
    return sum(story.said[number].length for number in run)

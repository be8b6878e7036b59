"""What to say about a criterion below its top, in the candidate's own words where there are some."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from interview_drill.core.coaching import Coaching, Find, Quote
from interview_drill.core.rubrics import Criterion
from interview_drill.core.scores import Advice
from interview_drill.core.signals import Standing
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.excerpts import excerpt
from interview_drill.scoring.people import mentions
from interview_drill.scoring.signals.finding import is_about
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.story import Story

_SPOKEN: tuple[Standing, ...] = ("told", "stated", "supposed", "denied")
"""How a clause may stand where a rubric does not say: whatever is not somebody's words."""

MOST_TRIED = 20
"""Places that are tried for one sentence of advice; text made of nothing but one-word sentences has thousands."""


class Found(NamedTuple):
    """Tokens to quote around, and the person they are about if there is one."""

    begin: int
    end: int
    name: str = ""


def advice_of(criterion: Criterion, level: float, story: Story) -> Advice:
    """The first coaching that fits the level and finds words to quote; what is missing in general, otherwise."""
    fitting = (coaching for coaching in criterion.coaching if coaching.fits(level))
    said = (_said(coaching, found, story) for coaching in fitting for found in _find(coaching.quote, story))
    return next(filter(None, said), Advice(criterion.missing))


def _said(coaching: Coaching, found: Found, story: Story) -> Advice | None:
    """The sentence about these words; None when there is not enough around them to quote."""
    quoted = excerpt(story, found.begin, found.end)
    if quoted is None:
        return None
    start, end = story.span(*quoted)
    words = " ".join(story.plain.text[story.start(quoted[0]) : story.end(quoted[1] - 1)].split())
    return Advice(coaching.say.format(quote=words, name=found.name), start, end)


def _find(quote: Quote, story: Story) -> Iterator[Found]:
    """What fits, in the order in which it is to be tried."""
    found = _FINDERS[quote.find](_Search(quote, story))
    return islice(found if quote.which == "first" else reversed(list(found)), MOST_TRIED)


class _Search:
    """A quote being looked for: where its lexicons are heard, and where it may not be taken from."""

    def __init__(self, quote: Quote, story: Story) -> None:
        self.quote = quote
        self.story = story
        self.spoken = {story.clause_at[hit.begin]: hit for hit in reversed(heard(story, quote.lexicons))}
        """The first phrase heard in each clause."""
        hushed = {story.clause_of(hit.begin).sentence for hit in heard(story, quote.without)}
        self.hushed = hushed | {sentence - 1 for sentence in hushed} | story.barred

    def clauses(self) -> Iterator[tuple[int, Clause]]:
        """The clauses that fit, with their numbers."""
        clauses, subject = self.story.clauses, self.quote.subject
        standing = self.quote.standing or _SPOKEN
        for number in sorted(self.spoken) if self.quote.lexicons else range(len(clauses)):
            clause = clauses[number]
            stands = clause.verb >= 0 and clause.standing in standing and clause.sentence not in self.hushed
            if stands and is_about(clause, subject):
                yield number, clause


def _clauses(search: _Search) -> Iterator[Found]:
    """Clauses that fit, by the phrase heard in them or by their verb."""
    for number, clause in search.clauses():
        hit = search.spoken.get(number)
        yield Found(hit.begin, hit.end) if hit else Found(clause.verb, clause.verb + 1)


def _acts(search: _Search) -> Iterator[Found]:
    for _, clause in search.clauses():
        if clause.act and clause.standing == "told":
            yield Found(clause.verb, clause.verb + 1)


def _figures(search: _Search) -> Iterator[Found]:
    quote, story = search.quote, search.story
    fitting = {number for number, _ in search.clauses()}
    for figure in story.figures:
        wanted = not quote.roles or figure.quantity.role in quote.roles
        bare = figure.quantity.before is None or not quote.without_before
        if wanted and bare and story.clause_at[figure.begin] in fitting:
            yield Found(figure.begin, figure.end)


def _persons(search: _Search) -> Iterator[Found]:
    """Persons, the one named most often first."""
    for name, places in sorted(mentions(search.story).items(), key=lambda item: -len(item[1])):
        if not search.hushed & {search.story.clause_of(place).sentence for place in places}:
            yield Found(places[0], places[0] + 1, name)


def _sentences(search: _Search) -> Iterator[Found]:
    """Sentences by their first word, or, where the last one is wanted, by their last."""
    spoken = {search.story.clauses[number].sentence for number in search.spoken}
    closing = search.quote.which == "last"
    for number, (begin, end) in enumerate(search.story.sentences):
        if number not in search.hushed and (not search.quote.lexicons or number in spoken):
            yield Found(end - 1, end) if closing else Found(begin, begin + 1)


_FINDERS: Mapping[Find, Callable[[_Search], Iterator[Found]]] = {
    "clause": _clauses,
    "act": _acts,
    "figure": _figures,
    "person": _persons,
    "sentence": _sentences,
}

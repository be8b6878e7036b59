"""Signals of kind 'together': several parts close to each other."""

from bisect import bisect_left
from collections.abc import Iterator

from interview_drill.core.signals import Together
from interview_drill.scoring.signals.features import Span, spans_of
from interview_drill.scoring.signals.finding import LONGEST, Finding, around, may_earn
from interview_drill.scoring.story import Story


def find(signal: Together, story: Story) -> Iterator[Finding]:
    """One finding for each stretch of text that holds all parts."""
    parts = [_spans(signal, story, i) for i in range(len(signal.parts))]
    if not all(parts):
        return
    for stretch in _stretches(signal, story):
        tries = (_gather(signal, story, parts, first, stretch) for first in _inside(parts[0], stretch))
        chosen = next(filter(None, tries), None)
        if chosen:
            yield _evidence(story, chosen, signal)


def _spans(signal: Together, story: Story, part: int) -> list[Span]:
    subject = signal.subject if part == 0 else "anyone"
    spans = {span for name in signal.parts[part] for span in spans_of(story, name)}
    return [span for span in sorted(spans) if may_earn(story, story.clause_of(span[0]), signal, subject)]


def _stretches(signal: Together, story: Story) -> Iterator[Span]:
    if signal.within == "clause":
        yield from ((clause.begin, clause.end) for clause in story.clauses)
    elif signal.within == "sentence":
        yield from story.sentences
    else:
        ends = [end for _, end in story.sentences]
        yield from ((begin, ends[min(i + 1, len(ends) - 1)]) for i, (begin, _) in enumerate(story.sentences))


def _gather(signal: Together, story: Story, parts: list[list[Span]], first: Span, stretch: Span) -> list[Span] | None:
    """A span of every part around one of the first, no two of them sharing a token."""
    clause = story.clause_of(first[0])
    chosen = [first]
    for place, spans in enumerate(parts[1:], start=2):
        where = (clause.begin, clause.end) if place <= signal.in_one_clause else stretch
        found = next((span for span in _inside(spans, where) if _may_join(span, chosen, signal)), None)
        if found is None:
            return None
        chosen.append(found)
    return chosen


def _may_join(span: Span, chosen: list[Span], signal: Together) -> bool:
    if signal.in_order:
        return chosen[-1][1] <= span[0]
    return not any(_share(span, other) for other in chosen)


def _inside(spans: list[Span], stretch: Span) -> list[Span]:
    """The spans of a stretch, out of many in the order of the text."""
    near = spans[bisect_left(spans, (stretch[0], 0)) : bisect_left(spans, (stretch[1], 0))]
    return [span for span in near if span[1] <= stretch[1]]


def _share(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _evidence(story: Story, chosen: list[Span], signal: Together) -> Finding:
    if signal.shows == "first":
        return around(story, *chosen[0])
    begin, end = min(span[0] for span in chosen), max(span[1] for span in chosen)
    whole = around(story, begin, end, signal.shows)
    return whole if whole.end - whole.begin <= LONGEST else around(story, *chosen[0])

"""Signals of kind 'together': several parts close to each other."""

from bisect import bisect_left
from collections.abc import Iterator

from interview_drill.core.signals import Together
from interview_drill.scoring.signals.features import Span, spans_of
from interview_drill.scoring.signals.finding import LONGEST, Finding, around, may_earn
from interview_drill.scoring.story import Story


def find(signal: Together, story: Story) -> Iterator[Finding]:
    """One finding for each stretch of text that holds all parts."""
    parts: list[list[Span]] = []
    for names in signal.parts:
        parts.append(_spans(story, names))
        if not parts[-1]:
            return
    parts[0] = firsts = _starts(signal, story, parts[0])
    for stretch in _stretches(signal, story, firsts):
        near = [_inside(spans, stretch) for spans in parts]
        if all(near):
            tries = (_gather(signal, story, near, first) for first in near[0])
            chosen = next(filter(None, tries), None)
            if chosen:
                yield _evidence(story, chosen, signal)


def _spans(story: Story, names: tuple[str, ...]) -> list[Span]:
    """Where one of several alternatives stands, in the order of the text."""
    known = story.spans.get(names)
    if known is None:
        known = spans_of(story, names[0])
        if len(names) > 1:
            known = sorted({span for name in names for span in spans_of(story, name)})
        story.spans[names] = known
    return known


def _starts(signal: Together, story: Story, firsts: list[Span]) -> list[Span]:
    """Where the first part stands and may earn; within a clause, only where the clause has all others."""
    at, clauses, subject = story.clause_at, story.clauses, signal.subject
    if signal.within == "clause":
        shared = set.intersection(*[_clauses_with(story, names) for names in signal.parts])
        firsts = [span for span in firsts if at[span[0]] in shared] if shared else []
    return [span for span in firsts if may_earn(story, clauses[at[span[0]]], signal, subject)]


def _clauses_with(story: Story, names: tuple[str, ...]) -> set[int]:
    known = story.clauses_with.get(names)
    if known is None:
        at = story.clause_at
        known = story.clauses_with[names] = {at[begin] for begin, _ in _spans(story, names)}
    return known


def _stretches(signal: Together, story: Story, firsts: list[Span]) -> list[Span]:
    """The stretches in which one of `firsts` begins, in the order of the text."""
    if not firsts:
        return []
    clauses = sorted({story.clause_at[begin] for begin, _ in firsts})
    if signal.within == "clause":
        return [(story.clauses[number].begin, story.clauses[number].end) for number in clauses]
    sentences = {story.clauses[number].sentence for number in clauses}
    if signal.within == "sentence":
        return [story.sentences[number] for number in sorted(sentences)]
    last = len(story.sentences) - 1
    pairs = sorted(
        number for number in sentences | {each - 1 for each in sentences} if 0 <= number < story.follows_from
    )
    return [(story.sentences[number][0], story.sentences[min(number + 1, last)][1]) for number in pairs]


def _gather(signal: Together, story: Story, near: list[list[Span]], first: Span) -> list[Span] | None:
    """A span of every part around one of the first, no two of them sharing a token; all of them are `near`."""
    clause = story.clause_of(first[0])
    chosen = [first]
    for place, spans in enumerate(near[1:], start=2):
        inside = _inside(spans, (clause.begin, clause.end)) if place <= signal.in_one_clause else spans
        free = (span for span in inside if _may_join(span, chosen, signal))
        found = next((span for span in free if may_earn(story, story.clause_of(span[0]), signal, "anyone")), None)
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
    begin, end = stretch
    near = spans[bisect_left(spans, (begin, 0)) : bisect_left(spans, (end, 0))]
    return [span for span in near if span[1] <= end]


def _share(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _evidence(story: Story, chosen: list[Span], signal: Together) -> Finding:
    if signal.shows == "first":
        return around(story, *chosen[0])
    begin, end = min(span[0] for span in chosen), max(span[1] for span in chosen)
    whole = around(story, begin, end, signal.shows)
    return whole if whole.end - whole.begin <= LONGEST else around(story, *chosen[0])

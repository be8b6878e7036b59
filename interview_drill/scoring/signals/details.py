"""Signals of kind 'details': particulars that only someone who was there would know."""

from collections.abc import Iterator

from interview_drill.core.signals import Details, Particular
from interview_drill.scoring.signals.finding import Finding, around, may_earn
from interview_drill.scoring.story import Story


def find(signal: Details, story: Story) -> Iterator[Finding]:
    """One finding for each clause that holds a particular."""
    seen: set[int] = set()
    for token in sorted({token for kind in signal.of for token in particulars(story, kind)}):
        number = story.clause_at[token]
        if number not in seen and may_earn(story, story.clauses[number], signal):
            seen.add(number)
            yield around(story, token, token + 1, signal.shows)


def particulars(story: Story, kind: Particular) -> list[int]:
    """Token indices of one kind of particular."""
    if kind == "name":
        return story.names
    if kind == "figure":
        return [figure.begin for figure in story.figures]
    if kind == "date":
        return story.places("date")
    return [clause.begin for clause in story.clauses if clause.standing == "quoted"]

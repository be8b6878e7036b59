"""Signals of kind 'quantity': figures that play a certain role."""

from collections.abc import Iterator

from interview_drill.core.signals import Quantities
from interview_drill.scoring.signals.finding import Finding, around, may_earn
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.story import Figure, Story


def find(signal: Quantities, story: Story) -> Iterator[Finding]:
    """Clauses with a figure in one of the roles."""
    for figure in story.figures:
        if figure.quantity.role in signal.roles and _counts(signal, story, figure):
            yield around(story, figure.begin, figure.end)


def _counts(signal: Quantities, story: Story, figure: Figure) -> bool:
    clause = story.clause_of(figure.begin)
    if not may_earn(story, clause, signal):
        return False
    hits = heard(story, signal.lexicons)
    return not signal.lexicons or any(clause.begin <= hit.begin < clause.end for hit in hits)

"""Signals of kind 'quantity': figures that play a certain role."""

from collections.abc import Iterator

from interview_drill.core.signals import Quantities
from interview_drill.scoring.signals.finding import Finding, around, may_earn
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.story import Story


def find(signal: Quantities, story: Story) -> Iterator[Finding]:
    """Clauses with a figure in one of the roles."""
    spoken = {story.clause_at[hit.begin] for hit in heard(story, signal.lexicons)}
    for figure in story.figures:
        number = story.clause_at[figure.begin]
        wanted = figure.quantity.role in signal.roles and (not signal.lexicons or number in spoken)
        if wanted and may_earn(story, story.clauses[number], signal):
            yield around(story, figure.begin, figure.end, signal.shows)

"""Signals of kind 'acts': somebody did something."""

from collections.abc import Iterator

from interview_drill.core.signals import Acts
from interview_drill.scoring.signals.finding import Finding, around, may_earn
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.story import Story


def find(signal: Acts, story: Story) -> Iterator[Finding]:
    """Clauses that tell a past act; with lexicons, only those in which one of them is heard."""
    spoken = {story.clause_at[hit.begin] for hit in heard(story, signal.lexicons)}
    for number, clause in story.creditable:
        wanted = number in spoken if signal.lexicons else clause.act
        if wanted and may_earn(story, clause, signal):
            yield around(story, clause.verb, clause.verb + 1)

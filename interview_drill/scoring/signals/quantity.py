"""Signals of kind 'quantity': figures that play a certain role."""

from collections.abc import Iterator

from interview_drill.core.signals import Quantities
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.signals.finding import Finding, around, is_placed, may_earn
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.story import Figure, Story


def find(signal: Quantities, story: Story) -> Iterator[Finding]:
    """Clauses with a figure in one of the roles."""
    spoken = {story.clause_at[hit.begin] for hit in heard(story, signal.lexicons)}
    for figure in story.figures:
        number = story.clause_at[figure.begin]
        wanted = figure.quantity.role in signal.roles and (not signal.lexicons or number in spoken)
        clause = story.clauses[number]
        if wanted and (may_earn(story, clause, signal) or _says_it_without_a_verb(story, clause, figure, signal)):
            yield around(story, figure.begin, figure.end, signal.shows)


def _says_it_without_a_verb(story: Story, clause: Clause, figure: Figure, signal: Quantities) -> bool:
    """Whether a before and an after stand for a sentence in a story, as in notes: 'Mismatches, 2.1 down to 0.04.'."""
    whole = figure.quantity.before is not None or figure.quantity.kind == "ended"
    lone = clause.verb < 0 and clause.sentence not in story.barred
    return whole and lone and story.is_story and is_placed(story, clause, signal)

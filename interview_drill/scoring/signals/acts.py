"""Signals of kind 'acts': somebody did something."""

from collections.abc import Iterator

from interview_drill.core.signals import Acts
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.phrases import Hit
from interview_drill.scoring.signals.finding import Finding, around, may_earn
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.story import Story

_HAVING = ("had", "have", "has", "'d", "'ve")


def find(signal: Acts, story: Story) -> Iterator[Finding]:
    """Clauses that tell a past act; with lexicons, only those in which one of them is heard."""
    for clause in _spoken(signal, story) if signal.lexicons else story.acts:
        if may_earn(story, clause, signal):
            yield around(story, clause.verb, clause.verb + 1, signal.shows)


def _spoken(signal: Acts, story: Story) -> list[Clause]:
    """Clauses in which one of the lexicons is heard."""
    hits = (hit for hit in heard(story, signal.lexicons) if not signal.as_verb or _is_verb(story, hit))
    return [story.clauses[number] for number in sorted({story.clause_at[hit.begin] for hit in hits})]


def _is_verb(story: Story, hit: Hit) -> bool:
    """Whether the phrase begins with the verb of its clause, or right after the 'had' or 'have' in front of it."""
    verb = story.clause_of(hit.begin).verb
    return hit.begin == verb or (hit.begin == verb + 1 and story.tokens[verb].word.endswith(_HAVING))

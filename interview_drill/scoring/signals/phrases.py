"""Signals of kind 'phrases': one of the phrases is said."""

from collections.abc import Iterator, Sequence

from interview_drill.core.signals import Phrases
from interview_drill.scoring.phrases import Hit
from interview_drill.scoring.signals.finding import Finding, around, may_earn
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word

_DENYING = word_set("no without never not zero nor neither")


def own_lexicon(signal_id: str) -> str:
    """The name under which a signal's own phrases are indexed; no lexicon can have it."""
    return f"={signal_id}"


def find(signal: Phrases, story: Story) -> Iterator[Finding]:
    """Clauses that say one of the phrases."""
    for hit in heard(story, (*signal.lexicons, own_lexicon(signal.id))):
        if may_earn(story, story.clause_of(hit.begin), signal) and not is_denied(story.tokens, hit.begin):
            yield around(story, hit.begin, hit.end, signal.shows)


def heard(story: Story, lexicons: tuple[str, ...]) -> list[Hit]:
    """Hits of several lexicons in the order of the text."""
    return sorted(hit for name in lexicons for hit in story.hits_of(name))


def is_denied(tokens: Sequence[Word], begin: int) -> bool:
    """Whether 'no', 'without' or their like stands right before the phrase without being part of it."""
    before = tokens[begin - 1].word if begin else ""
    if before in ("a", "any"):
        return begin > 1 and tokens[begin - 2].word in _DENYING
    return before in _DENYING

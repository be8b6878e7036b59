"""Sample answers: what a question proves its rubric with, and the model answer shown after submitting."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from interview_drill.core.content import Content, Slug

SAMPLE_MARGIN = 0.5
"""Half a band: by so much at least the strong sample is above the middling one, and that above the weak one."""

AnswerText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=200, max_length=6_000)]
"""An answer as somebody would give it, 200 to 6,000 characters."""

Fault = Literal[
    "we-only",
    "no-episode",
    "adjectives",
    "input-figures",
    "no-landing",
    "no-people",
    "one-path",
    "nothing-learned",
    "blame",
    "management-speak",
    "bare-percentages",
    "dodging",
    "dogma",
    "one-context",
    "solution-first",
]
"""How an answer fails.

we-only: the team did everything · no-episode: principles instead of an event · adjectives: praise for results ·
input-figures: numbers about effort and size · no-landing: a story that never arrives · no-people: nobody else in it ·
one-path: no alternative · nothing-learned: a lesson that could be anyone's · blame: contempt for others ·
management-speak: no fact that could be checked · bare-percentages: figures attached to nothing · dodging: another,
easier question is answered · dogma: always or never, whatever the case · one-context: technical, team or business only
· solution-first: answers before it has understood.
"""


class StrongSample(Content):
    """An answer that belongs in band 4 or 5."""

    shows: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """The criteria it has evidence for."""

    answer: AnswerText
    """The answer."""


class MiddlingSample(Content):
    """An answer that belongs in band 3: real, but with something missing."""

    lacks: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """The criteria it falls short in."""

    answer: AnswerText
    """The answer."""


class WeakSample(Content):
    """An answer that belongs in band 1 or 2, although it is about as long as the strong one."""

    fault: Fault
    """How it fails."""

    answer: AnswerText
    """The answer."""


class Samples(Content):
    """Three answers to one question, which its rubric has to tell apart."""

    strong: StrongSample
    """Band 4 or 5."""

    middling: MiddlingSample
    """Band 3."""

    weak: WeakSample
    """Band 1 or 2."""

    def ranked(self) -> Iterator[tuple[str, StrongSample | MiddlingSample | WeakSample]]:
        """Name and sample, the best first."""
        yield from (("strong", self.strong), ("middling", self.middling), ("weak", self.weak))

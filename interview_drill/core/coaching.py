"""Coaching: what to say to a candidate about a criterion, and which of their words to say it about."""

from collections.abc import Mapping
from string import Formatter
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from interview_drill.core.content import Content, Sentence, Slug
from interview_drill.core.signals import QuantityRole, Standing, Subject

Find = Literal["clause", "act", "figure", "person", "sentence"]
"""What is quoted: a clause with a verb, a clause that tells a past act, a figure, a named person, a sentence."""

_ONLY_FOR: Mapping[str, tuple[Find, ...]] = {
    "subject": ("clause", "act", "figure"),
    "standing": ("clause", "figure"),
    "roles": ("figure",),
    "without_before": ("figure",),
}


class Quote(Content):
    """Which words of an answer to quote; every key but `find` narrows the choice."""

    find: Find
    """What to look for. Of several persons, the one named most often."""

    which: Literal["first", "last"] = "first"
    """Which of those that fit."""

    lexicons: tuple[Slug, ...] = ()
    """One of these is heard in it."""

    without: tuple[Slug, ...] = ()
    """None of these is heard in its sentence or the next; for a person, in any sentence that names them."""

    subject: Subject = "anyone"
    """Whom the clause is about."""

    standing: tuple[Standing, ...] = ()
    """How the clause stands; none: in whichever way, but not quoted."""

    roles: tuple[QuantityRole, ...] = ()
    """What the figure does in the story."""

    without_before: bool = False
    """Whether the figure has to lack what it was before."""

    @model_validator(mode="after")
    def _narrows_what_it_finds(self) -> Self:
        for key, finds in _ONLY_FOR.items():
            if key in self.model_fields_set and self.find not in finds:
                raise ValueError(f"'{key}' goes with find: {' or '.join(finds)}, not with find: {self.find}")
        return self

    @property
    def lexicons_used(self) -> frozenset[str]:
        """Ids of the lexicons it refers to."""
        return frozenset((*self.lexicons, *self.without))


class Coaching(Content):
    """A sentence for a criterion below its top, said when the level fits and there is something to quote."""

    say: Sentence
    """The sentence; {quote} stands for the words that are quoted, {name} for the person found."""

    quote: Quote
    """The words it is about."""

    at_least: Annotated[float, Field(ge=0, le=3)] | None = None
    """Said from this level of the criterion up."""

    below: Annotated[float, Field(ge=0, le=3)] | None = None
    """Said under this level of the criterion."""

    @model_validator(mode="after")
    def _quotes_what_it_finds(self) -> Self:
        try:
            holes = [name for _, name, _, _ in Formatter().parse(self.say) if name is not None]
        except ValueError as error:
            raise ValueError("a brace too few or too many; only {quote} and {name} may be written in braces") from error
        unknown = [name for name in holes if name not in ("quote", "name")]
        if unknown:
            raise ValueError(f"unknown {{{unknown[0]}}}; only {{quote}} and {{name}} may be written in braces")
        if "quote" not in holes:
            raise ValueError("the sentence has to hold {quote}, where the candidate's words go")
        if "name" in holes and self.quote.find != "person":
            raise ValueError("{name} goes with find: person")
        return self

    def fits(self, level: float) -> bool:
        """Whether it may be said at this level of the criterion."""
        return (self.at_least is None or level >= self.at_least) and (self.below is None or level < self.below)

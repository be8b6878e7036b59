"""What a lens is: criteria that are added to a rubric, for what a question gives special occasion to show."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from interview_drill.core.content import Content, Sentence, Slug
from interview_drill.core.rubrics import Criterion, Rubric
from interview_drill.core.signals import refuse_repeats


class Lens(Content):
    """Criteria to look at an answer with, beside those of its rubric."""

    id: Slug
    """The file's name without `.yaml`."""

    title: Annotated[str, StringConstraints(min_length=3, max_length=60)]
    """Its name on the screen."""

    about: Sentence
    """Which answers it is for."""

    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1, max_length=5)]
    """What it listens for, in the order shown; each weighs in the overall mark like any other criterion."""

    @model_validator(mode="after")
    def _names_fit_together(self) -> "Lens":
        refuse_repeats("criterion", (criterion.id for criterion in self.criteria))
        refuse_repeats("signal", (signal.id for criterion in self.criteria for signal in criterion.signals))
        return self

    @property
    def lexicons_used(self) -> frozenset[str]:
        """Ids of the lexicons it refers to anywhere."""
        return frozenset[str]().union(*(criterion.lexicons_used for criterion in self.criteria))


def through(rubric: Rubric, lenses: Sequence[Lens]) -> Rubric:
    """The rubric with the lenses' criteria after its own, called `rubric+lens+lens`.

    Raises ValueError when two criteria or two signals would have one name.
    """
    if not lenses:
        return rubric
    criteria = (*rubric.criteria, *(criterion for lens in lenses for criterion in lens.criteria))
    refuse_repeats("criterion", (criterion.id for criterion in criteria))
    refuse_repeats("signal", (signal.id for criterion in criteria for signal in criterion.signals))
    return rubric.model_copy(update={"id": named(rubric.id, [lens.id for lens in lenses]), "criteria": criteria})


def clashes(rubric: Rubric, lens: Lens) -> bool:
    """Whether the lens has a name that the rubric has already, so that it can't be added."""
    criteria = {criterion.id for criterion in rubric.criteria}
    signals = {signal.id for criterion in rubric.criteria for signal in criterion.signals}
    own = {signal.id for criterion in lens.criteria for signal in criterion.signals}
    return bool(criteria & {criterion.id for criterion in lens.criteria} or signals & own)


def named(rubric: str, lenses: Sequence[str]) -> str:
    """What a rubric seen through lenses is called in scores and histories."""
    return "+".join((rubric, *lenses))

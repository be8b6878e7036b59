"""What a question of the bank is."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from interview_drill.core.levels import Level

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""A kebab-case name: lower-case letters, digits and single hyphens."""

Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=1_000)]
"""Text a person reads, 3 to 1,000 characters."""

Format = Literal[
    "past-behaviour",
    "situational",
    "scenario",
]
"""How a question is put: tell me about a time · what would you do if · it is happening now."""


class Content(BaseModel):
    """Anything written in YAML: frozen, and a key we do not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, allow_inf_nan=False)


class FollowUp(Content):
    """A probe the interviewer may ask after the answer."""

    probes: Slug
    """The criterion it probes, by its id in the rubric."""

    ask: Sentence
    """The follow-up as it is spoken."""

    minutes: Annotated[float, Field(gt=0, le=15)] = 1.5
    """Planned time for the reply, in minutes."""


class SoundsLike(Content):
    """What answers to this question sound like, for the reader who compares their own."""

    weak: Sentence
    """A band 1 or 2 answer, described in a sentence or two."""

    solid: Sentence
    """A band 3 answer, described in a sentence or two."""

    strong: Sentence
    """A band 5 answer, described in a sentence or two."""


class Question(Content):
    """One question of the bank: a file, named after its id, in the folder of its theme."""

    id: Slug
    """The file's name without `.yaml`; never reused for another question."""

    theme: Slug
    """The theme, one of those in `themes.yaml`, and the folder the file lies in."""

    format: Format = "past-behaviour"
    """How the question is put."""

    levels: Annotated[tuple[Level, ...], Field(min_length=1)]
    """The levels it may be asked at."""

    question: Annotated[str, StringConstraints(strip_whitespace=True, min_length=20, max_length=600)]
    """The question exactly as it is asked, 20 to 600 characters."""

    tests: Sentence
    """What it really tests."""

    minutes: Annotated[float, Field(gt=0, le=60)]
    """Planned time for the first answer, in minutes."""

    follow_ups: Annotated[tuple[FollowUp, ...], Field(min_length=3, max_length=8)]
    """Three to eight probes, in the order of preference among probes of one criterion."""

    sounds_like: SoundsLike
    """Weak, solid and strong answers, each described."""

    strong_answers_contain: Annotated[tuple[Sentence, ...], Field(min_length=2, max_length=8)]
    """What to find in a strong answer, shown only after submitting."""

    common_mistakes: tuple[Sentence, ...] = ()
    """What people get wrong here."""

    rubric: Slug = "core"
    """The rubric that scores it, by id."""

    tags: tuple[Slug, ...] = ()
    """Further words to find it by."""

    @property
    def models(self) -> tuple[str, ...]:
        """Everything it tells of good answers: an answer that copies it shows nothing."""
        return self.sounds_like.solid, self.sounds_like.strong, *self.strong_answers_contain


class Theme(Content):
    """A subject that several questions share."""

    id: Slug
    """The name of the folder."""

    name: Annotated[str, StringConstraints(min_length=3, max_length=40)]
    """The name on the screen."""

    about: Sentence
    """What questions of this theme look into."""


class Themes(Content):
    """The file `themes.yaml`: every theme the bank knows."""

    themes: Annotated[tuple[Theme, ...], Field(min_length=1)]
    """All themes, in the order they are listed."""

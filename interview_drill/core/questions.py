"""What a question of the bank is."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from interview_drill.core.content import Content, Sentence, Slug
from interview_drill.core.formats import Format
from interview_drill.core.levels import Level
from interview_drill.core.samples import Samples

Context = Literal["technical", "team", "business"]
"""What can work · what people will take up, own or lose by · what is worth pursuing."""

StaffSignal = Literal["self-awareness", "judgement", "collaboration", "communication", "development"]
"""What loops for staff and above reason back from."""

Archetype = Literal["tech-lead", "architect", "solver", "right-hand"]
"""Kinds of staff work."""

Lever = Literal["written-decisions", "mentoring", "infrastructure", "initiatives", "process"]
"""Ways to get results through others."""

Stage = Literal["start-up", "growth", "large", "enterprise"]
"""Under about 50 engineers · to about 500 · 1,000 and more · with boards and change control."""


class FollowUp(Content):
    """A probe the interviewer may ask after the answer."""

    probes: Slug
    """The criterion it probes, by its id in the rubric."""

    ask: Sentence
    """The follow-up as it is spoken."""

    minutes: Annotated[float, Field(gt=0, le=15)] = 1.5
    """Planned time for the reply, in minutes."""

    order: Annotated[int, Field(ge=1, le=6)] | None = None
    """For probes that build on each other: 1 is asked before 2. Without it, whenever its criterion is lacking."""


class SoundsLike(Content):
    """What answers to this question sound like, for the reader who compares their own."""

    weak: Sentence
    """A band 1 or 2 answer, described in a sentence or two."""

    solid: Sentence
    """A band 3 answer, described in a sentence or two."""

    strong: Sentence
    """A band 5 answer, described in a sentence or two."""


class Bar(Content):
    """What a strong answer to this question shows at each level; only for levels that it may be asked at."""

    senior: Sentence | None = None
    """At senior level."""

    staff: Sentence | None = None
    """At staff level."""

    principal: Sentence | None = None
    """At principal level."""

    def at(self, level: Level) -> str | None:
        """What is said of `level`."""
        said: str | None = getattr(self, level)
        return said


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

    bar: Bar = Bar()
    """What a strong answer shows at each level, where the levels differ."""

    question: Annotated[str, StringConstraints(strip_whitespace=True, min_length=20, max_length=600)]
    """The question exactly as it is asked, 20 to 600 characters."""

    material: Annotated[str, StringConstraints(strip_whitespace=True, min_length=20, max_length=3_000)] | None = None
    """A text that comes with the question: a design, a review comment, a rough question, the facts of a scenario."""

    tests: Sentence
    """What it really tests."""

    minutes: Annotated[float, Field(gt=0, le=60)]
    """Planned time for the first answer, in minutes."""

    follow_ups: Annotated[tuple[FollowUp, ...], Field(min_length=3, max_length=6)]
    """Three to six probes, in the order of preference among probes of one criterion."""

    sounds_like: SoundsLike
    """Weak, solid and strong answers, each described."""

    strong_answers_contain: Annotated[tuple[Sentence, ...], Field(min_length=2, max_length=8)]
    """What to find in a strong answer, shown only after submitting."""

    common_mistakes: tuple[Sentence, ...] = ()
    """What people get wrong here."""

    samples: Samples | None = None
    """A strong, a middling and a weak answer: `check` scores them, and the strong one is shown after submitting."""

    rubric: Slug = "core"
    """The rubric that scores it, by id."""

    lenses: Annotated[tuple[Slug, ...], Field(max_length=3)] = ()
    """Lenses that add their criteria to the rubric, by id."""

    contexts: tuple[Context, ...] = ()
    """The contexts an answer has to move through."""

    staff_signals: tuple[StaffSignal, ...] = ()
    """The staff-plus signals it gives occasion to show."""

    archetypes: tuple[Archetype, ...] = ()
    """The kinds of staff work it fits best."""

    leverage: tuple[Lever, ...] = ()
    """The levers it gives occasion to show."""

    stages: tuple[Stage, ...] = ()
    """The company stages it belongs to; without any, all of them."""

    tags: tuple[Slug, ...] = ()
    """Further words to find it by, each from `tags.yaml`."""

    references: Annotated[tuple[Sentence, ...], Field(max_length=5)] = ()
    """Where to read on: author and title."""

    replaces: Slug | None = None
    """The id of the question it took the place of, when the meaning changed and a new id was due."""

    @property
    def given(self) -> str:
        """Everything the candidate is given: the question, and the text that comes with it."""
        return f"{self.question}\n\n{self.material}" if self.material else self.question

    @property
    def models(self) -> tuple[str, ...]:
        """Everything it tells of good answers: an answer that copies it shows nothing."""
        shown = (self.samples.strong.answer, self.samples.middling.answer) if self.samples else ()
        return self.sounds_like.solid, self.sounds_like.strong, *self.strong_answers_contain, *shown


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


class Tag(Content):
    """A word to find questions by."""

    id: Slug
    """The word, as questions carry it."""

    about: Sentence
    """What questions with it have in common."""


class Tags(Content):
    """The file `tags.yaml`: every tag the bank knows."""

    tags: Annotated[tuple[Tag, ...], Field(min_length=1)]
    """All tags, by the alphabet."""

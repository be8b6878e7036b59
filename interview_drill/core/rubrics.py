"""What a rubric is: criteria with anchors and signals, bands, and its rules."""

from typing import Annotated, Literal, Self, get_args

from pydantic import Field, StringConstraints, field_validator, model_validator

from interview_drill.core.coaching import Coaching
from interview_drill.core.content import Content, Sentence, Slug
from interview_drill.core.levels import Level
from interview_drill.core.rules import Condition, FlagRule, Fragment, Limit, OneSentence
from interview_drill.core.scores import band_of
from interview_drill.core.signals import FEATURES, Phrase, Signal, refuse_repeats


class Lexicon(Content):
    """Phrases that mean much the same, in a file of their own so that several signals may share them."""

    id: Slug
    """The file's name without `.yaml`."""

    about: Sentence
    """What the phrases have in common."""

    match: Literal["loose", "close"] = "loose"
    """How phrases are compared.

    loose: in any order, with up to three other words between · close: side by side and in order; `*` stands for up to
    three words. Either way words may be inflected, misspelt, British or American, and compounds joined or apart.
    """

    phrases: Annotated[tuple[Phrase, ...], Field(min_length=1, max_length=1_000)]
    """The phrases, each once."""

    @field_validator("id")
    @classmethod
    def _is_no_feature(cls, name: str) -> str:
        if name in FEATURES:
            raise ValueError(f"'{name}' is the name of something the scorer sees by itself; call the lexicon otherwise")
        return name

    @field_validator("phrases")
    @classmethod
    def _each_phrase_once(cls, phrases: tuple[str, ...]) -> tuple[str, ...]:
        refuse_repeats("phrase", (phrase.casefold() for phrase in phrases))
        return phrases


class Weight(Content):
    """How much a criterion counts in the overall mark, by the level interviewed for."""

    senior: Annotated[float, Field(ge=0, le=10)]
    """At senior level."""

    staff: Annotated[float, Field(ge=0, le=10)]
    """At staff level."""

    principal: Annotated[float, Field(ge=0, le=10)]
    """At principal level."""

    def at(self, level: Level) -> float:
        """The weight at `level`."""
        return float(getattr(self, level))


class Criterion(Content):
    """One thing an interviewer listens for."""

    id: Slug
    """Its name in scores, questions and histories; never reused for another meaning."""

    name: Annotated[str, StringConstraints(min_length=3, max_length=30)]
    """Its name on the screen."""

    anchors: Annotated[tuple[Sentence, ...], Field(min_length=4, max_length=4)]
    """What levels 0, 1, 2 and 3 sound like."""

    missing: Sentence
    """What to say to the candidate when it is below full and no coaching fits."""

    coaching: tuple[Coaching, ...] = ()
    """What to say about the candidate's own words instead: the first that fits."""

    weight: Weight
    """How much it counts."""

    shares_sentences: bool = False
    """Whether a sentence that already serves two other criteria may serve this one as well."""

    signals: Annotated[tuple[Signal, ...], Field(min_length=1)]
    """What earns its points, strongest first: words that one signal has claimed, those after it leave alone.

    The level is the sum of the points, 3 at most.
    """

    @model_validator(mode="after")
    def _follows_what_stands_before(self) -> Self:
        before: set[str] = set()
        for signal in self.signals:
            if signal.follows is not None and signal.follows not in before:
                raise ValueError(f"'{signal.id}' follows '{signal.follows}', which is no signal before it here")
            before.add(signal.id)
        return self

    @property
    def lexicons_used(self) -> frozenset[str]:
        """Ids of the lexicons its signals and its coaching refer to."""
        said = [*self.signals, *(coaching.quote for coaching in self.coaching)]
        return frozenset[str]().union(*(one.lexicons_used for one in said))


class Band(Content):
    """One of the five overall bands."""

    band: Annotated[int, Field(ge=1, le=5)]
    """1 to 5."""

    name: Annotated[str, StringConstraints(min_length=3, max_length=30)]
    """One or two words for it."""

    anchor: Sentence
    """What an answer in this band sounds like."""


class Rubric(Content):
    """A scale for answers: what is listened for, what earns points, and what the bands mean."""

    id: Slug
    """The file's name without `.yaml`."""

    title: Annotated[str, StringConstraints(min_length=3, max_length=60)]
    """Its name on the screen."""

    about: Sentence
    """Which answers it is for."""

    episode: bool = True
    """Whether an answer has to tell an episode: without one, what is only stated or supposed earns nothing."""

    bands: Annotated[tuple[Band, ...], Field(min_length=5, max_length=5)]
    """The five bands, from 1 to 5."""

    criteria: Annotated[tuple[Criterion, ...], Field(min_length=1, max_length=12)]
    """The criteria, in the order they are shown."""

    flags: tuple[FlagRule, ...] = ()
    """When flags are raised."""

    limits: tuple[Limit, ...] = ()
    """Gates on the overall mark."""

    one_sentence: OneSentence | None = None
    """How far a single sentence may lift a weak answer; as far as it goes when this is left out."""

    not_enough: tuple[Fragment, ...] = ()
    """When there is not enough to judge; the first rule that holds is named."""

    full_level: Annotated[float, Field(ge=1, le=3)] = 3.0
    """The level from which a criterion counts in full in the overall mark, 1 to 3."""

    topic: tuple[Slug, ...] = ()
    """Lexicons of what answers are about: long paragraphs with none of it and tied to nothing are left out."""

    hollow: tuple[Slug, ...] = ()
    """Lexicons of words that name no fact: a sentence with two of their phrases and no name or figure earns nothing."""

    @field_validator("bands")
    @classmethod
    def _run_from_one_to_five(cls, bands: tuple[Band, ...]) -> tuple[Band, ...]:
        if [band.band for band in bands] != [1, 2, 3, 4, 5]:
            raise ValueError("the bands have to be 1, 2, 3, 4 and 5, in this order")
        return bands

    @model_validator(mode="after")
    def _names_fit_together(self) -> Self:
        refuse_repeats("criterion", (criterion.id for criterion in self.criteria))
        refuse_repeats("signal", (signal.id for criterion in self.criteria for signal in criterion.signals))
        refuse_repeats("limit", (limit.id for limit in self.limits))
        refuse_repeats("rule", (rule.id for rule in self.not_enough))
        self._refuse_unknown_criteria()
        self._refuse_weightless_levels()
        return self

    def _refuse_unknown_criteria(self) -> None:
        known = {criterion.id for criterion in self.criteria}
        named = [condition.criterion for condition in self.conditions] + [limit.first for limit in self.limits]
        for name in named:
            if name is not None and name not in known:
                raise ValueError(f"no criterion is called '{name}'; there are {', '.join(sorted(known))}")

    def _refuse_weightless_levels(self) -> None:
        for level in get_args(Level):
            if not any(criterion.weight.at(level) for criterion in self.criteria):
                raise ValueError(f"at {level} level every criterion weighs nothing; one at least has to count")

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition of flags, limits and fragments."""
        rules = [rule.when for rule in self.flags] + [limit.when for limit in self.limits]
        rules += [rule.when for rule in self.not_enough]
        return tuple(condition for when in rules for condition in when)

    @property
    def lexicons_used(self) -> frozenset[str]:
        """Ids of the lexicons it refers to anywhere."""
        used = [criterion.lexicons_used for criterion in self.criteria]
        heard = (condition.lexicons for condition in self.conditions)
        return frozenset((*self.topic, *self.hollow)).union(*used, *heard)

    def criterion(self, criterion_id: str) -> Criterion:
        """The criterion of that id; KeyError when there is none."""
        for criterion in self.criteria:
            if criterion.id == criterion_id:
                return criterion
        raise KeyError(criterion_id)

    def anchor(self, overall: float) -> str:
        """The words for the band of an overall mark, 1.0 to 5.0."""
        return self.bands[band_of(overall) - 1].anchor

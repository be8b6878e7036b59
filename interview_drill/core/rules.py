"""The rules of a rubric: when a flag is raised, the overall mark is held, or there is too little to judge."""

from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from interview_drill.core.content import Content, Sentence, Slug
from interview_drill.core.levels import LEVELS, Level
from interview_drill.core.scores import FLAGS

Measure = Literal[
    "words",
    "sentences",
    "clauses",
    "told-acts",
    "my-acts",
    "our-acts",
    "my-share",
    "my-words-per-100",
    "my-words-share",
    "first-person-per-100",
    "told-share",
    "supposed-share",
    "general-share",
    "particulars",
    "particulars-per-100",
    "figures-per-100",
    "unexplained-figures",
    "impact-figures",
    "impact-figures-share",
    "phrases-per-100",
    "phrase-sentences",
    "question-overlap",
    "english-share",
]
"""What a rule may measure besides the level of a criterion.

`*-share` runs from 0 to 1, `*-per-100` counts for each hundred words, the others count. `clauses` are those with a
verb of their own. `my-words-*` count I, me and mine, and the share is out of these and we, us and ours;
`first-person-*` counts all of them. `phrases-*`
count the phrases of the rule's own lexicons.
"""


class Condition(Content):
    """One comparison: a measure, or a criterion's level, against a bound."""

    measure: Measure | None = None
    """What is measured."""

    criterion: Slug | None = None
    """The criterion whose level is measured instead."""

    lexicons: tuple[Slug, ...] = ()
    """For `phrases-per-100` and `phrase-sentences`: whose phrases are counted."""

    at_least: float | None = None
    """Holds from this value up."""

    below: float | None = None
    """Holds under this value."""

    @model_validator(mode="after")
    def _says_what_and_how_much(self) -> Self:
        if (self.measure is None) == (self.criterion is None):
            raise ValueError("a condition needs either 'measure' or 'criterion', one of the two")
        if self.at_least is None and self.below is None:
            raise ValueError("a condition needs 'at_least', 'below' or both")
        counts_phrases = self.measure in ("phrases-per-100", "phrase-sentences")
        if counts_phrases != bool(self.lexicons):
            raise ValueError(
                "'lexicons' belong to the measures 'phrases-per-100' and 'phrase-sentences', and these need them"
            )
        return self


class FlagRule(Content):
    """When a flag is raised: all conditions hold. Several rules for one flag are alternatives."""

    flag: str
    """One of the known flags, such as no_episode."""

    when: Annotated[tuple[Condition, ...], Field(min_length=1)]
    """The conditions, all needed."""

    @field_validator("flag")
    @classmethod
    def _is_known(cls, flag: str) -> str:
        if flag not in FLAGS:
            raise ValueError(f"unknown flag '{flag}'; the flags are {', '.join(FLAGS)}")
        return flag


class Limit(Content):
    """A gate: when all conditions hold and all flags are raised, the overall mark stays within bounds."""

    id: Slug
    """Its name."""

    because: Sentence
    """What to say to the candidate."""

    flags: tuple[str, ...] = ()
    """Flags that have to be raised."""

    when: tuple[Condition, ...] = ()
    """Conditions that have to hold."""

    at_most: Annotated[float, Field(ge=1, le=5)] | None = None
    """The highest overall mark left."""

    at_least: Annotated[float, Field(ge=1, le=5)] | None = None
    """The lowest overall mark given; a ceiling of another limit still holds."""

    levels: Annotated[tuple[Level, ...], Field(min_length=1)] = LEVELS
    """The levels it holds at."""

    first: Slug | None = None
    """For a ceiling, the criterion to work on first where no single one would lift it."""

    @model_validator(mode="after")
    def _limits_something(self) -> Self:
        unknown = [flag for flag in self.flags if flag not in FLAGS]
        if unknown:
            raise ValueError(f"unknown flag '{unknown[0]}'; the flags are {', '.join(FLAGS)}")
        if not self.flags and not self.when:
            raise ValueError("a limit needs 'flags', 'when' or both")
        if self.at_most is None and self.at_least is None:
            raise ValueError("a limit needs 'at_most', 'at_least' or both")
        return self


class OneSentence(Content):
    """How far a single sentence may lift a weak answer: one that says everything does not make a story."""

    because: Sentence
    """What to say to the candidate."""

    lifts_by: Annotated[float, Field(gt=0, le=4)]
    """How far above the mark of the rest it may lift the whole."""

    below: Annotated[float, Field(gt=1, le=5)]
    """The mark of the rest from which on a sentence may lift it as far as it goes."""

    share: Annotated[float, Field(gt=0, le=1)]
    """Share of the answer's words from which on a sentence is more than one among many, 0 to 1."""


class Fragment(Content):
    """When an answer is too little to judge: all conditions hold."""

    id: Slug
    """Its name."""

    because: Sentence
    """Why it can't be judged, said to the candidate in place of a mark."""

    ask: Sentence
    """What to ask for: shown beside the reason, and the first follow-up in a drill."""

    when: Annotated[tuple[Condition, ...], Field(min_length=1)]
    """The conditions, all needed."""

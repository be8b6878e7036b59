"""What a score is: levels and a band, and the words that earned them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Flag = str
"""One of `FLAGS`."""

FLAGS: Mapping[Flag, str] = {
    "no_episode": "No particular episode: it says what one does, not what you did once.",
    "no_ownership": "Your own part can't be told apart from the team's.",
    "no_outcome": "No outcome that could be checked.",
    "blame": "Others get the blame.",
    "buzzwords": "Management words without a checkable fact.",
    "implausible_numbers": "Confident figures with nothing behind them.",
    "off_question": "It answers another question.",
    "rambling": "The story does not land.",
}
"""Every flag a score may carry, with what it says on the screen."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the answer that earned points: `answer[start:end] == text`, in characters."""

    start: int
    end: int
    text: str
    signal: str
    """The signal of the rubric that fired."""
    points: float
    """What these words add to the criterion's level."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What is missing for a criterion in this answer, in a sentence, and the words it is about."""

    sentence: str
    start: int | None = None
    """Where the words it quotes begin in the answer, in characters; None when it quotes none."""
    end: int | None = None


@dataclass(frozen=True, slots=True)
class CriterionScore:
    """How one criterion of the rubric was met."""

    level: float
    """0 absent · 1 hinted · 2 present and specific · 3 carries the story; tenths between."""
    evidence: tuple[Evidence, ...] = ()
    weight: float = 0.0
    """What it weighed in the overall mark at the level held to."""
    advice: Advice | None = None
    """None from the level at which it counts in full."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The one thing to close first."""

    criterion: str
    """Id of the criterion that would raise the mark most."""
    missing: str
    """One sentence: what is missing."""
    next_band: int
    """The band to reach, 2 to 5."""
    next_anchor: str
    """What that band sounds like."""
    would_reach: float | None = None
    """The overall mark with this criterion in full and all else as it is; None when that is not known."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A limit of the rubric that applied to the overall mark."""

    limit: str
    """Its id in the rubric."""
    because: str
    """The rubric's reason, in a sentence."""
    at_most: float | None = None
    at_least: float | None = None

    def holds(self, overall: float) -> bool:
        """Whether the mark would be another without it."""
        return overall in (self.at_most, self.at_least)


@dataclass(frozen=True, slots=True)
class NotJudged:
    """Why an answer is too little to judge."""

    rule: str
    """Id of the rubric's rule."""
    because: str
    """The rubric's reason, in a sentence."""
    ask: str
    """What to ask the candidate for, in a sentence."""


@dataclass(frozen=True, slots=True)
class Score:
    """An answer held against a rubric at a level."""

    overall: float
    """1.0 to 5.0, in hundredths."""
    band: int
    """`overall` rounded to the nearest whole number, halves up: 1 to 5."""
    anchor: str
    """The rubric's words for the band."""
    level: str
    """The level the answer was held to: senior, staff or principal."""
    rubric: str
    """Id of the rubric."""
    rubric_version: str
    """A short hash of everything in the rubric that can change a score."""
    criteria: Mapping[str, CriterionScore] = field(default_factory=dict)
    """By criterion id, in the rubric's order."""
    flags: tuple[Flag, ...] = ()
    gap: Gap | None = None
    """None at the top."""
    limits: tuple[Bound, ...] = ()
    """The limits that applied, whether or not they moved the mark."""
    full_level: float = 3.0
    """The level from which a criterion counted in full."""
    not_judged: NotJudged | None = None
    """Why there is not enough to judge; `overall` is then no mark, only what the words earned."""


def band_of(overall: float) -> int:
    """The band of an overall mark: the nearest whole number from 1 to 5, halves up."""
    return min(5, max(1, int(overall + 0.5)))

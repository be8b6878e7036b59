"""Attacks tried on answers, and whether they paid."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random

from interview_drill.attacks.kinds import Kind
from interview_drill.attacks.material import Material
from interview_drill.core.levels import Level
from interview_drill.core.scores import Score

HALF_A_BAND = 0.5
WORTHLESS = 1.6
HARDLY = 0.3
_ROUNDING = 0.005

DiceOf = Callable[[str], Random]
"""Dice for a name, the same every time."""


@dataclass(frozen=True, slots=True)
class Base:
    """An answer as somebody gave it."""

    name: str
    text: str
    question: str
    level: Level
    weak: bool
    """Whether it deserves a mark below solid."""
    models: tuple[str, ...] = ()
    """What the bank says of strong answers to its question."""


@dataclass(frozen=True, slots=True)
class Try:
    """One attack on one answer."""

    kind: Kind
    base: Base
    text: str
    """What was handed in."""
    before: Score
    after: Score

    @property
    def gain(self) -> float:
        """By how much the mark rose, in hundredths; for worthless text, how far it is above the lowest mark."""
        start = 1.0 if self.kind.aim == "worthless" else self.before.overall
        return round(self.after.overall - start, 2)

    @property
    def paid(self) -> bool:
        """Whether the attack succeeded, or the harmless edit did harm."""
        if self.kind.aim == "worthless":
            return self.after.overall > WORTHLESS
        if self.kind.aim == "no-move":
            return abs(self.gain) > HARDLY + _ROUNDING
        return self.gain >= HALF_A_BAND - _ROUNDING


Mark = Callable[[str, Base], Score]
"""The score of a text as an answer to the question of the base."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What attacks are tried with."""

    mark: Mark
    dice_of: DiceOf
    seeds: int

    def tries(self, kinds: Iterable[Kind], base: Base, material: Material) -> Iterator[Try]:
        """Every kind on one answer; kinds without dice once, the others once for each seed."""
        before = self.mark(base.text, base)
        for kind in kinds:
            if kind.only_weak and not base.weak:
                continue
            for seed in range(1 if kind.once else self.seeds):
                text = kind.change(base.text, material, self.dice_of(f"{seed} {kind.name} {base.name}"))
                if text != base.text:
                    yield Try(kind, base, text, before, self.mark(text, base))

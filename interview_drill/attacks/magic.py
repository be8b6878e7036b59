"""The sentence that pays best: found by trying, as somebody with the rubric and an evening would."""

from collections.abc import Callable
from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import sentence

_OPENINGS = ("I {}", "We {}", "Now I {}", "In the end {}", "Priya {}", "I would have {}", "Two other teams {}")
_JOINTS = ("{} and I {}", "{} and the team {}", "{}, so I told her {}", "{}, but {}", "{} because we {}", "{} {}")

Paying = Callable[[str], float]
"""What a sentence is worth at the end of a thin answer."""


def search(worth: Paying, material: Material, dice: Random, *, width: int, length: int) -> tuple[str, float]:
    """The best sentence found and its worth, adding one phrase after the other up to `length`.

    Each step tries `width` phrases of every lexicon in a clause of a random kind.
    """
    best, paid = "", worth("")
    for step in range(length):
        joints = _JOINTS if best else _OPENINGS
        tries = [_try(best, dice.choice(joints), phrase) for phrase in _drawn(material, dice, width)]
        top, text = max((worth(sentence(one)), one) for one in tries)
        if top <= paid and step:
            break
        best, paid = text, top
    return sentence(best), paid


def _drawn(material: Material, dice: Random, width: int) -> list[str]:
    return [phrase for lexicon in material.paying for phrase in dice.sample(lexicon, min(width, len(lexicon)))]


def _try(before: str, joint: str, phrase: str) -> str:
    return joint.format(before, phrase) if before else joint.format(phrase)

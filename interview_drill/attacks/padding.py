"""Length without content."""

from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import spread

_FILLER = (
    "It was a challenging time for everyone involved.",
    "There were many moving parts and a lot was going on.",
    "As you can imagine, it was quite a journey.",
    "There were ups and downs along the way.",
    "It took a great deal of hard work and patience.",
    "At the end of the day it was all about working together.",
    "Nobody had expected it to be easy, and it was not.",
    "We kept at it day after day.",
    "I gave it my best and never lost sight of the goal.",
    "It was one of those things that one remembers.",
    "Looking back, I am proud of how it all turned out.",
    "I worked hard and I stayed focused.",
    "I took it one step at a time.",
    "I did what had to be done.",
    "The days were long and the weeks were short.",
    "Everyone did their part and I did mine.",
)
_STOP_WORDS = (
    "the", "and", "of", "to", "in", "that", "it", "was", "for", "on", "with", "as", "at", "by", "from", "so", "then",
    "there", "we", "had", "this", "but",
)  # fmt: skip
_HEADINGS = ("Situation", "Task", "Action", "Result", "Reflection", "Context", "Outcome", "Lessons learned")


def filler_at_end(answer: str, _material: Material, dice: Random) -> str:
    """The answer, then sentences that fit any answer."""
    return " ".join([answer, *dice.sample(_FILLER, dice.randint(4, len(_FILLER)))])


def filler_between(answer: str, _material: Material, dice: Random) -> str:
    """Sentences that fit any answer, dropped between those of this one."""
    return spread(answer, dice.sample(_FILLER, dice.randint(4, len(_FILLER))), dice)


def filler(_answer: str, _material: Material, dice: Random) -> str:
    """Nothing but sentences that fit any answer."""
    return " ".join(dice.sample(_FILLER, dice.randint(6, len(_FILLER))))


def stop_words(answer: str, _material: Material, dice: Random) -> str:
    """The answer, then little words."""
    return f"{answer} {' '.join(dice.choices(_STOP_WORDS, k=dice.randint(30, 150)))}."


def headings(_answer: str, material: Material, dice: Random) -> str:
    """Headings and nothing under them."""
    chosen = dice.sample([*_HEADINGS, *material.names], dice.randint(4, len(_HEADINGS)))
    return "\n\n".join(f"## {one}" for one in chosen)


def headings_between(answer: str, material: Material, dice: Random) -> str:
    """The answer under headings that promise more than it holds."""
    return spread(answer, [f"\n\n{name}:\n" for name in (*material.names, *_HEADINGS)], dice)

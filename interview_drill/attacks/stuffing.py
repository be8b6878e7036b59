"""A thin answer with paying words pushed in."""

from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import sentence, some, spread
from interview_drill.attacks.salad import false_sentences


def at_start(answer: str, material: Material, dice: Random) -> str:
    """Phrases first, then the answer."""
    return f"{_listed(material, dice)} {answer}"


def at_end(answer: str, material: Material, dice: Random) -> str:
    """The answer first, then phrases."""
    return f"{answer} {_listed(material, dice)}"


def between(answer: str, material: Material, dice: Random) -> str:
    """Phrases dropped between the sentences, each ended like one."""
    return spread(answer, [sentence(phrase) for phrase in some(dice, material.phrases, dice.randint(6, 15))], dice)


def clauses_at_end(answer: str, material: Material, dice: Random) -> str:
    """The answer, then sentences that say nothing."""
    return " ".join([answer, *false_sentences(material, dice, dice.randint(2, 8))])


def clauses_between(answer: str, material: Material, dice: Random) -> str:
    """Sentences that say nothing, dropped between those of the answer."""
    return spread(answer, false_sentences(material, dice, dice.randint(2, 8)), dice)


def magic(answer: str, material: Material, dice: Random) -> str:
    """The answer and one sentence that a search found to pay well."""
    return f"{answer} {dice.choice(material.magic)}" if material.magic else answer


def _listed(material: Material, dice: Random) -> str:
    chosen = some(dice, material.phrases, dice.randint(8, 20))
    return sentence(", ".join(chosen)) if dice.random() < 0.5 else " ".join(map(sentence, chosen))

"""Texts made of nothing but the rubric's own words."""

from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import sentence, some

_CLAUSES = (
    "I {0} and we {1}",
    "We {0} and the {1}",
    "I {0} the {1}",
    "In March I {0} because the team {1}",
    "Priya {0}, so I {1}",
    "They {0} and I {1} with them",
    "In the end {0} and {1}",
)


def words(_answer: str, material: Material, dice: Random) -> str:
    """Single words of the phrases, in any order."""
    all_words = sorted({word for phrase in material.phrases for word in phrase.split()})
    return " ".join(some(dice, all_words, dice.randint(40, 200)))


def phrases(_answer: str, material: Material, dice: Random) -> str:
    """Phrases one after the other."""
    return " ".join(_chosen(material, dice))


def commas(_answer: str, material: Material, dice: Random) -> str:
    """Phrases between commas."""
    return ", ".join(_chosen(material, dice)) + "."


def false_clauses(_answer: str, material: Material, dice: Random) -> str:
    """Phrases where the verb and the object of a sentence should be."""
    return " ".join(false_sentences(material, dice, dice.randint(5, 20)))


def every_lexicon(_answer: str, material: Material, dice: Random) -> str:
    """One phrase of every lexicon, each in a sentence of its own."""
    chosen = [dice.choice(lexicon) for lexicon in material.paying]
    return " ".join(sentence(dice.choice(("I {}", "We {}", "The team {}", "{}")).format(one)) for one in chosen)


def false_sentences(material: Material, dice: Random, many: int) -> list[str]:
    """Sentences with two phrases each that say nothing."""
    return [
        sentence(dice.choice(_CLAUSES).format(dice.choice(material.phrases), dice.choice(material.phrases)))
        for _ in range(many)
    ]


def _chosen(material: Material, dice: Random) -> list[str]:
    return some(dice, material.phrases, dice.randint(15, 70))

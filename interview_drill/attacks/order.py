"""The words of an answer without the order that made sense of them."""

from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import sentences


def words_shuffled(answer: str, _material: Material, dice: Random) -> str:
    """All words in any order."""
    words = answer.split()
    dice.shuffle(words)
    return " ".join(words)


def words_shuffled_plain(answer: str, _material: Material, dice: Random) -> str:
    """All words in any order, in small letters and with full stops every dozen words."""
    words = [word.strip(".,;:!?()-\"'").lower() for word in answer.split()]
    dice.shuffle(words)
    lines = [words[i : i + 12] for i in range(0, len(words), 12)]
    return " ".join(" ".join(line).capitalize() + "." for line in lines)


def words_shuffled_in_sentences(answer: str, _material: Material, dice: Random) -> str:
    """Every sentence in its place, its words in any order."""
    return " ".join(words_shuffled(one, _material, dice) for one in sentences(answer))


def words_sorted(answer: str, _material: Material, _dice: Random) -> str:
    """All words by the alphabet."""
    return " ".join(sorted(answer.split()))


def sentences_shuffled(answer: str, _material: Material, dice: Random) -> str:
    """All sentences in any order: no shame in that, unless it pays."""
    pieces = sentences(answer)
    dice.shuffle(pieces)
    return " ".join(pieces)

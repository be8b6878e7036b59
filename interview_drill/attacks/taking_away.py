"""An answer with the truth taken out of it: denied, told of somebody else, or without its figures."""

from collections.abc import Sequence
from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import each_place, each_word, like, sentences
from interview_drill.scoring import verbs
from interview_drill.scoring.quantities import find_quantities
from interview_drill.scoring.words import Word

_THIRD = {
    "i": "he", "i'd": "he'd", "i'm": "he's", "i've": "he's", "i'll": "he'll", "my": "his", "me": "him", "mine": "his",
    "myself": "himself", "we": "they", "we'd": "they'd", "we're": "they're", "we've": "they've", "we'll": "they'll",
    "our": "their", "us": "them", "ours": "theirs", "am": "is",
}  # fmt: skip
_NO_SUBJECTS = ("was", "were", "had", "been", "and", "the")


def denied(answer: str, _material: Material, _dice: Random) -> str:
    """Every past act denied: 'I never asked her.'"""
    return each_place(answer, _denied)


def _denied(words: Sequence[Word], i: int) -> str | None:
    if not words[i].past or not _follows_subject(words, i):
        return None
    late = words[i].word in verbs.PAST_AUXILIARIES
    return f"{words[i].text} never" if late else f"never {words[i].text}"


def untrue(answer: str, _material: Material, _dice: Random) -> str:
    """Every sentence called untrue."""
    return " ".join(f"It is not true that {one}" for one in sentences(answer))


def third_person(answer: str, _material: Material, _dice: Random) -> str:
    """Everything done by somebody else."""
    return each_word(answer, lambda token: like(token.text, _THIRD[token.word]) if token.word in _THIRD else None)


def numbers_removed(answer: str, _material: Material, _dice: Random) -> str:
    """'Some' for every figure."""
    parts: list[str] = []
    done = 0
    for figure in find_quantities(answer):
        if figure.start >= done:
            parts += [answer[done : figure.start], "some"]
            done = figure.end
    rest = "".join([*parts, answer[done:]])
    return each_word(rest, lambda token: "some" if token.kind == "number" else None)


def _follows_subject(words: Sequence[Word], i: int) -> bool:
    return i > 0 and words[i - 1].kind == "word" and words[i - 1].word not in _NO_SUBJECTS

"""An answer with the truth taken out of it: denied, told of somebody else, or without its figures."""

from itertools import pairwise
from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import each_word, like, sentences
from interview_drill.scoring import verbs
from interview_drill.scoring.quantities import find_quantities
from interview_drill.scoring.text import Token, tokens_of

_THIRD = {
    "i": "he", "i'd": "he'd", "i'm": "he's", "i've": "he's", "i'll": "he'll", "my": "his", "me": "him", "mine": "his",
    "myself": "himself", "we": "they", "we'd": "they'd", "we're": "they're", "we've": "they've", "we'll": "they'll",
    "our": "their", "us": "them", "ours": "theirs", "am": "is",
}  # fmt: skip


def denied(answer: str, _material: Material, _dice: Random) -> str:
    """Every past act denied: 'I never asked her.'"""
    tokens = tokens_of(answer)

    def change(token: Token) -> str | None:
        if not verbs.is_past(token.word) or not _follows_subject(token, before):
            return None
        late = token.word in verbs.PAST_AUXILIARIES
        return f"{token.text} never" if late else f"never {token.text}"

    before = {after.start: token for token, after in pairwise(tokens)}
    return each_word(answer, change)


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


def _follows_subject(token: Token, before: dict[int, Token]) -> bool:
    ahead = before.get(token.start)
    return ahead is not None and ahead.kind == "word" and ahead.word not in ("was", "were", "had", "been", "and", "the")

"""Edits that change nothing an interviewer would mark: the score should hardly notice them."""

import re
from collections.abc import Sequence
from random import Random

from interview_drill.attacks.material import Material
from interview_drill.attacks.pieces import each_place, each_word, like, sentences
from interview_drill.scoring.names import names_in
from interview_drill.scoring.text import sentences_of, tokens_of
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import Word

_NAMES = ("Tomasz", "Ines", "Farid", "Wanda", "Kofi", "Greta", "Ruben", "Yuki", "Soren", "Amina", "Pablo", "Edda")
_TYPOS_IN = 0.02
_KEYS = "qwertyuiopasdfghjklzxcvbnm"

_AMERICAN = dict(
    pair.split(":")
    for pair in word_set("""
    organised:organized organise:organize prioritised:prioritized prioritise:prioritize realised:realized
    realise:realize recognised:recognized apologised:apologized centralised:centralized summarised:summarized
    minimised:minimized optimised:optimized standardised:standardized analysed:analyzed colour:color behaviour:behavior
    favour:favor favourite:favorite labour:labor honour:honor neighbour:neighbor programme:program centre:center
    cancelled:canceled labelled:labeled travelled:traveled modelled:modeled modelling:modeling cancelling:canceling
    catalogue:catalog licence:license defence:defense judgement:judgment learnt:learned burnt:burned metre:meter
    cheque:check grey:gray fulfil:fulfill enrol:enroll towards:toward whilst:while
    """)
)
_BRITISH = {american: british for british, american in _AMERICAN.items()}
_KEPT = ("license", "check", "learned", "burned", "while", "program")
_SHORT = tuple(
    (re.compile(rf"\b{long}\b", re.IGNORECASE), short)
    for long, short in (
        ("did not", "didn't"), ("was not", "wasn't"), ("were not", "weren't"), ("could not", "couldn't"),
        ("would not", "wouldn't"), ("had not", "hadn't"), ("is not", "isn't"), ("are not", "aren't"),
        ("do not", "don't"), ("does not", "doesn't"), ("has not", "hasn't"), ("have not", "haven't"), ("it is", "it's"),
        ("I am", "I'm"), ("we are", "we're"),
    )
)  # fmt: skip


def typing_errors(answer: str, _material: Material, dice: Random) -> str:
    """One letter in fifty left out, doubled, exchanged with the next, or missed."""
    out: list[str] = []
    letters = list(answer)
    i = 0
    while i < len(letters):
        step = 1
        if letters[i].isalpha() and dice.random() < _TYPOS_IN:
            step, new = _slip(letters, i, dice)
            out.append(new)
        else:
            out.append(letters[i])
        i += step
    return "".join(out)


def _slip(letters: list[str], i: int, dice: Random) -> tuple[int, str]:
    kind = dice.randrange(4)
    if kind == 0:
        return 1, ""
    if kind == 1:
        return 1, letters[i] * 2
    if kind == 2 and i + 1 < len(letters) and letters[i + 1].isalpha():
        return 2, letters[i + 1] + letters[i]
    return 1, dice.choice(_KEYS)


def quotes(answer: str, _material: Material, _dice: Random) -> str:
    """Curly quotation marks straight, and straight ones curly."""
    if any(mark in answer for mark in "‘’“”"):
        return answer.translate(str.maketrans("‘’“”", "''\"\""))
    opened = re.sub(r'(^|[\s(])"', r"\1“", answer)
    return opened.replace('"', "”").replace("'", "’")


def bullets(answer: str, _material: Material, _dice: Random) -> str:
    """Every sentence on a line of its own behind a bullet."""
    return "\n".join(f"- {one.lstrip('-*• ')}" for one in sentences(answer))


def line_ends(answer: str, _material: Material, dice: Random) -> str:
    """Lines ended as on another system, or broken after so many letters."""
    if dice.random() < 0.5:
        return answer.replace("\n", "\r\n")
    return "\n".join(_wrapped(line) for line in answer.split("\n"))


def _wrapped(line: str) -> str:
    return re.sub(r"(.{60,72}) (?!$|[-*•+·]|\d{1,2}[.)])", r"\1\n", line)


def names(answer: str, _material: Material, dice: Random) -> str:
    """Everybody and everything called otherwise."""
    tokens = tokens_of(answer)
    found = names_in(tokens.words, sentences_of(answer, tokens))
    places = {*found.sure, *(i for i, text in found.openers if text in found.known)}
    spare = list(dice.sample(_NAMES, len(_NAMES)))
    known: dict[str, str] = {}

    def change(words: Sequence[Word], i: int) -> str | None:
        if i not in places:
            return None
        bare = words[i].text.removesuffix("'s")
        new = known.setdefault(bare, spare[len(known) % len(spare)])
        return new + words[i].text[len(bare) :]

    return each_place(answer, change)


def spelling(answer: str, _material: Material, _dice: Random) -> str:
    """British words spelt the American way, and American ones the British."""

    def change(token: Word) -> str | None:
        word = token.word
        new = _AMERICAN.get(word) or (None if word in _KEPT else _BRITISH.get(word))
        return like(token.text, new) if new else None

    return each_word(answer, change)


def contractions(answer: str, _material: Material, _dice: Random) -> str:
    """'Didn't' for 'did not', or the other way round where the short form is there already."""
    if "n't" in answer or "n’t" in answer:
        return re.sub(r"\b(did|was|were|could|would|had|is|are|do|does|has|have)n['’]t\b", r"\1 not", answer)
    for long, short in _SHORT:
        answer = long.sub(lambda found, short=short: like(found[0], short), answer)  # type: ignore[misc]
    return answer

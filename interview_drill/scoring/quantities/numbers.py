"""Numbers among tokens: digits, words, and scales such as k, million and dozen."""

import re
from typing import NamedTuple

from interview_drill.scoring.quantities.tokens import Tokens, word_at

_NAMES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
ONES = {name: float(value) for value, name in enumerate(_NAMES)} | {"fourty": 40.0, "nil": 0.0}
TENS = {
    name: 10.0 * value
    for value, name in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "grand": 1e3,
    "k": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "mn": 1e6,
    "mm": 1e6,
    "mio": 1e6,
    "m": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "dozen": 12.0,
}
_WORD_SCALES = {"hundred", "thousand", "grand", "million", "billion", "trillion", "dozen", "lakh", "crore", "bn", "mn"}
_VAGUE = {"couple": 2.0, "few": 3.0, "several": None, "handful": None, "pair": 2.0}
_PLURALS = {"dozens", "hundreds", "thousands", "tens", "millions"}
_ARTICLES = {"a", "an", "half"}
STARTERS = frozenset([*ONES, *TENS, *_VAGUE, *_PLURALS, *_ARTICLES])
"""Words that a number may begin with."""
AFTER_ARTICLE = frozenset([*_WORD_SCALES, *_VAGUE, *_PLURALS, "good", "whole", "mere"])
"""Words that may follow the article of a number."""
_DIGITS = re.compile(r"[,'’\u00a0\u202f]")


class Number(NamedTuple):
    """A number: tokens `first` to `last`, both included."""

    first: int
    last: int
    value: float | None
    """None when the words give none ('several')."""
    weak: bool = False
    """Whether it counts only with a unit or a partner: one, zero, a few."""


def number_at(tokens: Tokens, at: int) -> Number | None:
    """The number that begins at token `at`, if any."""
    text = tokens.texts[at]
    if text[0].isdecimal():
        return _scaled(tokens, at, at, _digits(text))
    if text in ONES or text in TENS:
        return _words(tokens, at)
    return _article(tokens, at) if text in _ARTICLES else _vague(tokens, at)


def _digits(text: str) -> float:
    if re.fullmatch(r"\d+,\d{1,2}", text):  # a decimal comma
        return float(text.replace(",", "."))
    return float(_DIGITS.sub("", text))


def _scaled(tokens: Tokens, first: int, last: int, value: float | None) -> Number:
    """The number with the scales after it: '1.4 million', '5k', 'two hundred thousand'."""
    while value is not None and (scale := _scale_after(tokens, last)):
        value *= scale
        last += 1
    if value is not None and tokens.words[last + 1 : last + 4] == ["and", "a", "half"]:
        return Number(first, last + 3, value + 0.5)
    return Number(first, last, value)


def _scale_after(tokens: Tokens, last: int) -> float | None:
    word = word_at(tokens, last + 1)
    if word in _WORD_SCALES or (word in SCALES and tokens.glued(last + 1) and tokens.texts[last][0].isdecimal()):
        return SCALES[word]
    return None


def _article(tokens: Tokens, at: int) -> Number | None:
    """'a hundred', 'half a million', 'a couple of hundred', 'a few', 'a dozen'."""
    word, following = tokens.texts[at], word_at(tokens, at + 1)
    if word == "half" and following in {"a", "an"} and word_at(tokens, at + 2) in _WORD_SCALES:
        return _scaled(tokens, at, at + 1, 0.5)
    if word not in {"a", "an"}:
        return None
    if following in {"good", "whole", "mere"}:
        following, at_word = word_at(tokens, at + 2), at + 2
    else:
        at_word = at + 1
    if following in _WORD_SCALES:
        number = _words(tokens, at_word, start=1.0)
        return number and Number(at, number.last, number.value)
    vague = _vague(tokens, at_word) if following else None
    return vague and Number(at, vague.last, vague.value, vague.weak)


def _vague(tokens: Tokens, at: int) -> Number | None:
    word = tokens.texts[at]
    if word in _PLURALS:
        of = word_at(tokens, at + 1) == "of" and word_at(tokens, at + 2) in _PLURALS
        return Number(at, at + 2 if of else at, None, weak=True)
    if word not in _VAGUE:
        return None
    last = at + 1 if word_at(tokens, at + 1) == "of" else at
    scaled = _scaled(tokens, at, last, _VAGUE[word])
    return Number(at, scaled.last, scaled.value, weak=scaled.last == last)


def _words(tokens: Tokens, at: int, start: float | None = None) -> Number | None:
    """'three hundred and forty', 'twenty-five', 'nineteen hundred', 'two point eight'."""
    if start is None and not _is_small(tokens.texts[at]):
        return None
    total, group, last = 0.0, start or 0.0, at - 1
    index = at
    while index < len(tokens) and index < at + 16:
        word = word_at(tokens, index)
        if word in ONES and _fits(group, 1, tokens, index, last):
            group += ONES[word]
        elif word in TENS and _fits(group, 10, tokens, index, last):
            group += TENS[word]
        elif word == "hundred" and last >= at - (start is not None) and group:
            group *= 100
        elif word in _WORD_SCALES and group:
            total, group = total + group * SCALES[word], 0.0
        elif word in {"and", "-"} and _goes_on(tokens, index, last, group, total):
            index += 1
            continue
        else:
            break
        last = index
        index += 1
    value = total + group
    last, value = _point(tokens, last, value)
    scaled = _scaled(tokens, at, last, value)
    return Number(at, scaled.last, scaled.value, weak=scaled.last == at and tokens.texts[at] in {"one", "zero", "nil"})


def _fits(group: float, place: int, tokens: Tokens, index: int, last: int) -> bool:
    """Whether ones or tens may follow what was read: 'twenty' takes 'five', 'five' takes nothing."""
    if not group:
        return True
    value = ONES.get(tokens.texts[index], 0.0)
    rest = group % 100
    if place == 10 or value >= 10:
        return rest == 0 and group >= 100
    return rest == 0 or (rest % 10 == 0 and rest >= 20 and value > 0 and index - last <= 2)


def _goes_on(tokens: Tokens, index: int, last: int, group: float, total: float) -> bool:
    following = word_at(tokens, index + 1)
    if last != index - 1 or not _is_small(following):
        return False
    if tokens.texts[index] == "-":
        return tokens.glued(index) and group % 10 == 0 and group > 0
    return bool(group and group % 100 == 0) or bool(total and not group)


def _point(tokens: Tokens, last: int, value: float) -> tuple[int, float]:
    """Digits after a spoken point."""
    if word_at(tokens, last + 1) != "point" or word_at(tokens, last + 2) not in ONES:
        return last, value
    digits, index = "", last + 2
    while (word := word_at(tokens, index)) in ONES and ONES[word] < 10:
        digits += str(int(ONES[word]))
        index += 1
    return (index - 1, value + float(f"0.{digits}")) if digits else (last, value)


def _is_small(word: str) -> bool:
    return word in ONES or word in TENS

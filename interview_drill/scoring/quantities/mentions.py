"""Figures with their units: what a text mentions, before asking what role it plays."""

from dataclasses import replace

from interview_drill.scoring.quantities import numbers, stretches
from interview_drill.scoring.quantities.fractions import part_at
from interview_drill.scoring.quantities.mention import Mention, rated
from interview_drill.scoring.quantities.numbers import Number, number_at
from interview_drill.scoring.quantities.quantity import Kind
from interview_drill.scoring.quantities.stretches import stretch_at
from interview_drill.scoring.quantities.tokens import Token, word_at
from interview_drill.scoring.quantities.units import GLUED_ONLY, MONEY, MULTIPLES, NOT_NOUNS, SIGNS, SIZES, TIME

_ADJECTIVES = {"full", "whole", "single", "working", "business", "calendar", "engineer", "person", "man", "developer",
               "gpu", "cpu", "driver", "staff", "more", "extra", "solid", "straight", "long", "short", "good", "other",
               "night", "engineering", "consecutive", "additional", "different", "separate", "-", "of"}  # fmt: skip
_COMPARED = {"as", "more", "less", "fewer", "faster", "slower", "cheaper", "better", "higher", "lower", "longer",
             "shorter", "larger", "smaller", "quicker", "bigger", "worse", "the", "my", "our", "what", "its",
             "their"}  # fmt: skip

STARTERS = frozenset(
    [*numbers.STARTERS, *stretches.STARTERS, *MULTIPLES, "order", "orders", "every", "once", "twice", "thrice"]
)
"""Words that a figure may begin with; most words of an answer are none, and need no closer look."""


def mentions_in(tokens: list[Token]) -> list[Mention]:
    """Every figure of the text, in order and without overlap."""
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        mention = _mention_at(tokens, at)
        if mention is None:
            at += 1
            continue
        mention = _wider(tokens, mention)
        found.append(mention)
        at = mention.last + 1
    return found


def _mention_at(tokens: list[Token], at: int) -> Mention | None:
    token = tokens[at]
    if token.kind in {"mark", "name"}:
        return _signed(tokens, at) if token.text in SIGNS else None
    if token.kind == "word":
        if token.text not in STARTERS:
            return None
        found = _multiple(tokens, at) or _frequency(tokens, at) or part_at(tokens, at) or stretch_at(tokens, at)
        if found:
            return found
    number = number_at(tokens, at)
    return _with_unit(tokens, number) if number else None


def _signed(tokens: list[Token], at: int) -> Mention | None:
    """An amount after its currency sign."""
    number = number_at(tokens, at + 1) if at + 1 < len(tokens) and tokens[at + 1].kind == "figure" else None
    return rated(tokens, Mention(at, number.last, "money", number.value, tokens[at].text)) if number else None


def _multiple(tokens: list[Token], at: int) -> Mention | None:
    word, following = tokens[at].text, word_at(tokens, at + 1)
    if word in MULTIPLES:
        if word in {"double", "triple", "quadruple", "halves", "doubles"} and following not in _COMPARED | {"that"}:
            return None
        return Mention(at, at, "multiple", MULTIPLES[word], "times")
    if word == "twice" and following in _COMPARED:
        return Mention(at, at, "multiple", 2.0, "times")
    if word == "half" and following == "as":
        return Mention(at, at, "multiple", 0.5, "times")
    if word in {"order", "orders"} and following == "of" and word_at(tokens, at + 2) == "magnitude":
        return Mention(at, at + 2, "multiple", 10.0, "times")
    return None


def _frequency(tokens: list[Token], at: int) -> Mention | None:
    """'twice a week', 'once or twice a quarter', 'once every three months'."""
    if tokens[at].text == "every" and word_at(tokens, at + 1) in TIME and not word_at(tokens, at + 1).endswith("s"):
        return Mention(at, at + 1, "rate", 1.0, "times", weak=True)
    if tokens[at].text not in {"once", "twice", "thrice"}:
        return None
    last = at + 2 if word_at(tokens, at + 1) == "or" and word_at(tokens, at + 2) == "twice" else at
    value = {"once": 1.0, "twice": 2.0, "thrice": 3.0}[tokens[last].text]
    rate = rated(tokens, Mention(at, last, "count", value, "times"))
    return rate if rate.kind == "rate" else None


def _with_unit(tokens: list[Token], number: Number) -> Mention:
    first, last, value = number.first, number.last, number.value
    here = Mention(first, last, "count", value, weak=number.weak)
    return (
        _percent(tokens, here)
        or _money(tokens, here)
        or _ratio(tokens, here)
        or _time(tokens, here)
        or _times(tokens, here)
        or _counted(tokens, here)
    )


def _percent(tokens: list[Token], here: Mention) -> Mention | None:
    found = _bare_percent(tokens, here)
    return found and replace(rated(tokens, found), kind="percent")


def _bare_percent(tokens: list[Token], here: Mention) -> Mention | None:
    after = [word_at(tokens, here.last + step) for step in (1, 2)]
    for words, unit in (
        (("%",), "%"),
        (("per", "cent"), "%"),
        (("percentage", "points"), "points"),
        (("percentage", "point"), "points"),
    ):
        if tuple(after[: len(words)]) == words:
            return replace(here, last=here.last + len(words), kind="percent", unit=unit, weak=False)
    if after[0] in {"percent", "pct", "percents", "prozent", "pp"}:
        return replace(here, last=here.last + 1, kind="percent", unit="%", weak=False)
    if (
        after[0] in {"points", "point"}
        and here.value is not None
        and word_at(tokens, here.first - 1) in {"by", "up", "down", "rose", "climbed", "gained", "fell", "dropped"}
    ):
        return replace(here, last=here.last + 1, kind="percent", unit="points", weak=False)
    return None


def _money(tokens: list[Token], here: Mention) -> Mention | None:
    word, before = word_at(tokens, here.last + 1), word_at(tokens, here.first - 1)
    if word in MONEY or word in SIGNS:
        return rated(tokens, replace(here, last=here.last + 1, kind="money", unit=MONEY.get(word, word), weak=False))
    if before in MONEY and before not in {"real", "pound", "sterling"} and tokens[here.first].kind == "figure":
        return rated(tokens, replace(here, first=here.first - 1, kind="money", unit=MONEY[before], weak=False))
    if tokens[here.last].text == "grand":
        return rated(tokens, replace(here, kind="money", unit="grand"))
    return None


def _time(tokens: list[Token], here: Mention) -> Mention | None:
    last = here.last + 1
    for _ in range(2):
        if word_at(tokens, last) in _ADJECTIVES and word_at(tokens, last) not in TIME:
            last += 1
    word = word_at(tokens, last)
    glued = last < len(tokens) and tokens[last].glued and last == here.last + 1
    if word not in TIME or (word in GLUED_ONLY and not glued):
        return None
    weak = here.weak and here.value is None
    found = replace(here, last=last, kind="duration", unit=TIME[word], weak=weak)
    if word_at(tokens, last + 1) == "and" and word_at(tokens, last + 2) == "a" and word_at(tokens, last + 3) == "half":
        return replace(found, last=last + 3, value=None if here.value is None else here.value + 0.5)
    return found


def _times(tokens: list[Token], here: Mention) -> Mention | None:
    word = word_at(tokens, here.last + 1)
    hyphen = word == "-"
    if hyphen:
        word = word_at(tokens, here.last + 2)
    last = here.last + 2 if hyphen else here.last + 1
    if word == "fold" or (word == "x" and last < len(tokens)) or word == "×":
        return replace(here, last=last, kind="multiple", unit="times", weak=False)
    if word == "times" or (word == "time" and word_at(tokens, last + 1) in _COMPARED):
        rate = rated(tokens, replace(here, last=last, unit="times", weak=False))
        if rate.kind == "rate" or word_at(tokens, last + 1) not in _COMPARED:
            return rate
        return replace(here, last=last, kind="multiple", unit="times", weak=False)
    if word == "nines":
        return replace(here, last=last, kind="nines", unit="nines", weak=False)
    return None


def _ratio(tokens: list[Token], here: Mention) -> Mention | None:
    """'4 of 5 teams', 'nine out of ten', 'one morning in six', 'three in a hundred'."""
    at = here.last + 1
    if at < len(tokens) and tokens[at].kind == "word" and tokens[at].text not in NOT_NOUNS:
        if tokens[at].text in TIME and here.value != 1:
            return None
        at += 1
    joint = word_at(tokens, at)
    if joint == "out" and word_at(tokens, at + 1) == "of":
        at += 1
    elif joint not in {"of", "in"}:
        return None
    at += 1
    if joint != "in" and word_at(tokens, at) in {"the", "our", "my", "those", "these", "their", "all"}:
        at += 1
    whole = number_at(tokens, at) if at < len(tokens) else None
    if whole is None or whole.value is None or here.value is None or whole.value < here.value or whole.weak:
        return None
    if (
        whole.value <= 1
        or _percent(tokens, replace(here, last=whole.last))
        or (_time(tokens, replace(here, last=whole.last, weak=False)) and joint == "in")
    ):
        return None
    unit = _noun_after(tokens, whole.last)[1]
    return replace(here, last=whole.last, kind="ratio", value=here.value / whole.value, unit=unit, weak=False)


def _counted(tokens: list[Token], here: Mention) -> Mention:
    last, noun = _noun_after(tokens, here.last)
    rate = rated(tokens, replace(here, last=last, unit=noun))
    if rate.kind == "rate":
        return rate
    if noun in SIZES:
        return replace(here, last=last, unit=noun)
    return replace(here, unit=noun)


def _noun_after(tokens: list[Token], last: int) -> tuple[int, str]:
    """The noun that is counted, and its place; the number's own place and empty when there is none."""
    noun, place = "", last
    for at in range(last + 1, min(last + 4, len(tokens))):
        token = tokens[at]
        if token.text == "-" and token.glued:
            continue
        if token.kind != "word" or token.text in NOT_NOUNS or (noun and token.text.endswith(("ing", "ed", "ly"))):
            break
        noun, place = token.text, at
        if token.text.endswith("s") or token.text in {"people", "men", "women", "staff"}:
            break
    return place, noun


def _wider(tokens: list[Token], here: Mention) -> Mention:
    """A range, if another figure closes it: '2-3 days', 'one or two', 'between five and ten'."""
    joint = word_at(tokens, here.last + 1)
    if joint not in {"-", "–", "—", "or", "to", "and"} or here.last + 2 >= len(tokens) or here.value is None:
        return here
    other = _mention_at(tokens, here.last + 2)
    if other is None or other.value is None or other.kind not in {"count", "percent", "money", "duration", "rate"}:
        return here
    between = word_at(tokens, here.first - 1) == "between"
    if joint == "to" and _moves(tokens, here.first):
        return here
    bare = (here.kind == "count" and not here.unit) or here.kind == "money"
    spoken = joint == "or" and other.value - here.value <= max(2.0, here.value) and bare
    marked = joint in {"-", "–"} and tokens[here.last + 1].glued
    if other.value <= here.value or not (marked or spoken or (joint == "and" and between) or (joint == "to" and bare)):
        return here
    kind: Kind = "rate" if other.kind == "rate" else "range"
    return replace(other, first=here.first, kind=kind, before=here.value, weak=False)


_MOVES = {"from", "went", "rose", "grew", "climbed", "increased", "jumped", "up", "moved", "improved", "raised"}


def _moves(tokens: list[Token], first: int) -> bool:
    """Whether a word before the figure makes a change of what follows, not a range."""
    return any(word_at(tokens, at) in _MOVES for at in range(first - 4, first))

"""Figures with their units: what a text mentions, before asking what role it plays."""

from itertools import compress

from interview_drill.scoring.quantities import numbers, stretches
from interview_drill.scoring.quantities.fractions import part_at
from interview_drill.scoring.quantities.mention import Mention, rated
from interview_drill.scoring.quantities.numbers import Number, number_at
from interview_drill.scoring.quantities.quantity import Kind
from interview_drill.scoring.quantities.stretches import stretch_at
from interview_drill.scoring.quantities.tokens import Tokens, is_word, word_at
from interview_drill.scoring.quantities.units import GLUED_ONLY, MONEY, MULTIPLES, NOT_NOUNS, PARTS, SIGNS, SIZES, TIME

_ADJECTIVES = {"full", "whole", "single", "working", "business", "calendar", "engineer", "person", "man", "developer",
               "gpu", "cpu", "driver", "staff", "more", "extra", "solid", "straight", "long", "short", "good", "other",
               "night", "engineering", "consecutive", "additional", "different", "separate", "-", "of"}  # fmt: skip
_PERCENT = {"%", "percent", "pct", "percents", "prozent", "pp"}
_POINTS = {"points", "point"}
_BEFORE_POINTS = {"by", "up", "down", "rose", "climbed", "gained", "fell", "dropped"}
_PERCENT_PAIRS = {"per": {"cent": "%"}, "percentage": {"points": "points", "point": "points"}}
_AFTER_PERCENT = _PERCENT | _POINTS | _PERCENT_PAIRS.keys()
_BEFORE_TIME = _ADJECTIVES | TIME.keys()
_TIMES = {"-", "fold", "x", "×", "times", "time", "nines"}
_JOINTS = {"of", "in", "out"}
_COMPARED = {"as", "more", "less", "fewer", "faster", "slower", "cheaper", "better", "higher", "lower", "longer",
             "shorter", "larger", "smaller", "quicker", "bigger", "worse", "the", "my", "our", "what", "its",
             "their"}  # fmt: skip

STARTERS = frozenset(
    [*numbers.STARTERS, *stretches.STARTERS, *MULTIPLES, "order", "orders", "every", "once", "twice", "thrice"]
)
"""Words that a figure may begin with; most words of an answer are none, and need no closer look."""
_BEGINNINGS = STARTERS | SIGNS | {""}
"""The same among the words of tokens, where figures in digits, and names, are empty."""

_AFTER_ARTICLE = frozenset([*numbers.AFTER_ARTICLE, *stretches.BETWEEN, *TIME, *PARTS])
SECONDS = {
    "a": _AFTER_ARTICLE,
    "an": _AFTER_ARTICLE,
    "the": frozenset(["same", "better"]),
    "most": frozenset(["of"]),
    "part": frozenset(["of"]),
    "every": frozenset(TIME),
    "order": frozenset(["of"]),
    "orders": frozenset(["of"]),
}
"""For common words, those that must follow if a figure is to begin."""


def mentions_in(tokens: Tokens) -> list[Mention]:
    """Every figure of the text, in order and without overlap."""
    found: list[Mention] = []
    free = 0
    for at in compress(range(len(tokens)), map(_BEGINNINGS.__contains__, tokens.words)):
        mention = _mention_at(tokens, at) if at >= free else None
        if mention:
            found.append(_wider(tokens, mention))
            free = found[-1].last + 1
    return found


def _mention_at(tokens: Tokens, at: int) -> Mention | None:
    text = tokens.texts[at]
    if text in SIGNS:
        return _signed(tokens, at)
    if not text[0].isdecimal():
        if text not in STARTERS or (text in SECONDS and word_at(tokens, at + 1) not in SECONDS[text]):
            return None
        for reader in _READERS[text]:
            if found := reader(tokens, at):
                return found
    number = number_at(tokens, at)
    return _with_unit(tokens, number) if number else None


def _signed(tokens: Tokens, at: int) -> Mention | None:
    """An amount after its currency sign."""
    number = number_at(tokens, at + 1) if at + 1 < len(tokens) and tokens[at + 1].kind == "figure" else None
    return rated(tokens, Mention(at, number.last, "money", number.value, tokens.texts[at])) if number else None


def _multiple(tokens: Tokens, at: int) -> Mention | None:
    word, following = tokens.texts[at], word_at(tokens, at + 1)
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


def _frequency(tokens: Tokens, at: int) -> Mention | None:
    """'twice a week', 'once or twice a quarter', 'once every three months'."""
    if tokens.texts[at] == "every" and word_at(tokens, at + 1) in TIME and not word_at(tokens, at + 1).endswith("s"):
        return Mention(at, at + 1, "rate", 1.0, "times", weak=True)
    if tokens.texts[at] not in {"once", "twice", "thrice"}:
        return None
    last = at + 2 if word_at(tokens, at + 1) == "or" and word_at(tokens, at + 2) == "twice" else at
    value = {"once": 1.0, "twice": 2.0, "thrice": 3.0}[tokens.texts[last]]
    rate = rated(tokens, Mention(at, last, "count", value, "times"))
    return rate if rate.kind == "rate" else None


_MULTIPLE = frozenset([*MULTIPLES, "twice", "half", "order", "orders"])
_FREQUENCY = frozenset(["every", "once", "twice", "thrice"])
_READING = (
    (_MULTIPLE, _multiple),
    (_FREQUENCY, _frequency),
    (numbers.STARTERS, part_at),
    (stretches.STARTERS, stretch_at),
)
_READERS = {word: [reader for words, reader in _READING if word in words] for word in STARTERS}
"""For each word that a figure may begin with, who reads it before it is taken for a number."""


def _with_unit(tokens: Tokens, number: Number) -> Mention:
    first, last, value = number.first, number.last, number.value
    here = Mention(first, last, "count", value, weak=number.weak)
    word = tokens.words[last + 1]
    return (
        (word in _AFTER_PERCENT and _percent(tokens, here))
        or _money(tokens, here)
        or (not _JOINTS.isdisjoint(tokens.words[last + 1 : last + 3]) and _ratio(tokens, here))
        or (word in _BEFORE_TIME and _time(tokens, here))
        or (word in _TIMES and _times(tokens, here))
        or _counted(tokens, here)
    )


def _percent(tokens: Tokens, here: Mention) -> Mention | None:
    found = _bare_percent(tokens, here)
    return found and rated(tokens, found)._replace(kind="percent")


def _bare_percent(tokens: Tokens, here: Mention) -> Mention | None:
    word = word_at(tokens, here.last + 1)
    if word in _PERCENT:
        return here._replace(last=here.last + 1, kind="percent", unit="%", weak=False)
    if word in _PERCENT_PAIRS:
        unit = _PERCENT_PAIRS[word].get(word_at(tokens, here.last + 2))
        return here._replace(last=here.last + 2, kind="percent", unit=unit, weak=False) if unit else None
    if word in _POINTS and here.value is not None and word_at(tokens, here.first - 1) in _BEFORE_POINTS:
        return here._replace(last=here.last + 1, kind="percent", unit="points", weak=False)
    return None


def _money(tokens: Tokens, here: Mention) -> Mention | None:
    word, before = word_at(tokens, here.last + 1), word_at(tokens, here.first - 1)
    if word in MONEY or word in SIGNS:
        return rated(tokens, here._replace(last=here.last + 1, kind="money", unit=MONEY.get(word, word), weak=False))
    if before in MONEY and before not in {"real", "pound", "sterling"} and tokens[here.first].kind == "figure":
        return rated(tokens, here._replace(first=here.first - 1, kind="money", unit=MONEY[before], weak=False))
    if tokens.texts[here.last] == "grand":
        return rated(tokens, here._replace(kind="money", unit="grand"))
    return None


def _time(tokens: Tokens, here: Mention) -> Mention | None:
    last = here.last + 1
    for _ in range(2):
        if word_at(tokens, last) in _ADJECTIVES and word_at(tokens, last) not in TIME:
            last += 1
    word = word_at(tokens, last)
    glued = last < len(tokens) and tokens.glued(last) and last == here.last + 1
    if word not in TIME or (word in GLUED_ONLY and not glued):
        return None
    weak = here.weak and here.value is None
    found = here._replace(last=last, kind="duration", unit=TIME[word], weak=weak)
    if word_at(tokens, last + 1) == "and" and word_at(tokens, last + 2) == "a" and word_at(tokens, last + 3) == "half":
        return found._replace(last=last + 3, value=None if here.value is None else here.value + 0.5)
    return found


def _times(tokens: Tokens, here: Mention) -> Mention | None:
    word = word_at(tokens, here.last + 1)
    hyphen = word == "-"
    if hyphen:
        word = word_at(tokens, here.last + 2)
    last = here.last + 2 if hyphen else here.last + 1
    if word == "fold" or (word == "x" and last < len(tokens)) or word == "×":
        return here._replace(last=last, kind="multiple", unit="times", weak=False)
    if word == "times" or (word == "time" and word_at(tokens, last + 1) in _COMPARED):
        rate = rated(tokens, here._replace(last=last, unit="times", weak=False))
        if rate.kind == "rate" or word_at(tokens, last + 1) not in _COMPARED:
            return rate
        return here._replace(last=last, kind="multiple", unit="times", weak=False)
    if word == "nines":
        return here._replace(last=last, kind="nines", unit="nines", weak=False)
    return None


def _ratio(tokens: Tokens, here: Mention) -> Mention | None:
    """'4 of 5 teams', 'nine out of ten', 'one morning in six', 'three in a hundred'."""
    at = here.last + 1
    noun = word_at(tokens, at)
    if is_word(noun) and noun not in NOT_NOUNS:
        if noun in TIME and here.value != 1:
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
        or _percent(tokens, here._replace(last=whole.last))
        or (_time(tokens, here._replace(last=whole.last, weak=False)) and joint == "in")
    ):
        return None
    unit = _noun_after(tokens, whole.last)[1]
    return here._replace(last=whole.last, kind="ratio", value=here.value / whole.value, unit=unit, weak=False)


def _counted(tokens: Tokens, here: Mention) -> Mention:
    last, noun = _noun_after(tokens, here.last)
    rate = rated(tokens, here._replace(last=last, unit=noun))
    if rate.kind == "rate":
        return rate
    if noun in SIZES:
        return here._replace(last=last, unit=noun)
    return here._replace(unit=noun)


def _noun_after(tokens: Tokens, last: int) -> tuple[int, str]:
    """The noun that is counted, and its place; the number's own place and empty when there is none."""
    noun, place = "", last
    for at in range(last + 1, min(last + 4, len(tokens))):
        word = tokens.texts[at]
        if word == "-" and tokens.glued(at):
            continue
        if not is_word(word) or word in NOT_NOUNS or (noun and word.endswith(("ing", "ed", "ly"))):
            break
        noun, place = word, at
        if word.endswith("s") or word in {"people", "men", "women", "staff"}:
            break
    return place, noun


def _wider(tokens: Tokens, here: Mention) -> Mention:
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
    marked = joint in {"-", "–"} and tokens.glued(here.last + 1)
    if other.value <= here.value or not (marked or spoken or (joint == "and" and between) or (joint == "to" and bare)):
        return here
    kind: Kind = "rate" if other.kind == "rate" else "range"
    return other._replace(first=here.first, kind=kind, before=here.value, weak=False)


_MOVES = {"from", "went", "rose", "grew", "climbed", "increased", "jumped", "up", "moved", "improved", "raised"}


def _moves(tokens: Tokens, first: int) -> bool:
    """Whether a word before the figure makes a change of what follows, not a range."""
    return any(word_at(tokens, at) in _MOVES for at in range(first - 4, first))

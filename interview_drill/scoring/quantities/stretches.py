"""Time without a number: 'an hour', 'most of a week', 'the same day', 'days'."""

from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.tokens import Tokens, word_at
from interview_drill.scoring.quantities.units import GLUED_ONLY, TIME

_PLURALS = {"days", "hours", "minutes", "seconds", "weeks", "months", "years", "milliseconds"}
STARTERS = frozenset([*_PLURALS, "overnight", "most", "part", "a", "an", "one", "the"])
"""Words that a stretch of time may begin with."""
BETWEEN = {"single", "whole", "full", "same", "working", "-", "good", "better", "part", "of", "a"}
"""Words that may stand between the article and the unit."""
_BEFORE_SECOND = {"under", "over", "than", "to", "within", "about", "half", "in"}


def stretch_at(tokens: Tokens, at: int) -> Mention | None:
    """The stretch of time that begins at token `at`, weak when it says something only beside another."""
    word = tokens.texts[at]
    if word == "overnight":
        return Mention(at, at, "duration", 1.0, "night", weak=True)
    if word in _PLURALS:
        return Mention(at, at, "duration", None, TIME[word], weak=True)
    if word in {"most", "part"}:
        return _most(tokens, at)
    return _one(tokens, at, word) if word in {"a", "an", "one", "the"} else None


def _most(tokens: Tokens, at: int) -> Mention | None:
    unit = word_at(tokens, at + 3)
    if word_at(tokens, at + 1) != "of" or word_at(tokens, at + 2) not in {"a", "the"} or unit not in TIME:
        return None
    return Mention(at, at + 3, "duration", 0.8, TIME[unit])


def _one(tokens: Tokens, at: int, word: str) -> Mention | None:
    last = at + 1
    while word_at(tokens, last) in BETWEEN and last < at + 6:
        last += 1
    unit = word_at(tokens, last)
    if not _is_single(unit) or not _fits(tokens, at, last, word):
        return None
    if tokens.words[last + 1 : last + 4] == ["and", "a", "half"]:
        return Mention(at, last + 3, "duration", 1.5, TIME[unit])
    return Mention(at, last, "duration", 1.0, TIME[unit], weak=word not in {"one", "the"})


def _is_single(unit: str) -> bool:
    return unit in TIME and unit not in GLUED_ONLY and not unit.endswith("s") and unit not in {"min", "sec", "hr"}


def _fits(tokens: Tokens, at: int, last: int, word: str) -> bool:
    """Whether the words around leave it a stretch: 'a second' is one only after 'under', 'one day in six' never."""
    if word_at(tokens, last) == "second" and word_at(tokens, at - 1) not in _BEFORE_SECOND:
        return False
    if word == "the" and word_at(tokens, at + 1) not in {"same", "better"}:
        return False
    return word != "one" or word_at(tokens, last + 1) not in {"in", "out"}

"""Parts of a whole: halves, thirds, tenths."""

from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.numbers import number_at
from interview_drill.scoring.quantities.tokens import Tokens, word_at
from interview_drill.scoring.quantities.units import PARTS, TIME

_AFTER_PART = {"of", "the", "our", "my", "its", "their", "what", "as", "fewer", "less", "more", "lower", "higher",
               "faster", "cheaper", "slower", "quicker", "smaller", "shorter", "longer", "better", "a", "an", "in",
               "on", "at", "from", "and", "since", "when", "by", "over", "to", "within", "after", "compared", "every",
               "that", "who", "were", "was", "for", "but", "year", "because", "then", "while", "or", "than", "this",
               "last", "each", "per", "without", "with", "again", "i", "we", "it", "so", "is"}  # fmt: skip
_PARTS = frozenset(PARTS)
_BEFORE_TIME = {"within", "over", "for", "in", "two", "after", "last", "past", "next", "took"}
_BEFORE_HALF = {"by", "in", "to", "than", "down", "nearly", "almost", "about", "roughly", "only", "over",
                "under"}  # fmt: skip


def part_at(tokens: Tokens, at: int) -> Mention | None:
    """'a third of', 'by half', 'two thirds', 'three quarters', 'half the load'."""
    word = tokens.texts[at]
    if word == "half":
        return _half(tokens, at, word_at(tokens, at - 1))
    return _one_part(tokens, at) if word in {"a", "an", "one"} else _parts(tokens, at)


def _one_part(tokens: Tokens, at: int) -> Mention | None:
    last = _after_hyphen(tokens, at + 1)
    part = word_at(tokens, last)
    if part not in PARTS or part in {"half", "halves"} or part.endswith("s"):
        return None
    if part == "quarter" and not _is_part_quarter(tokens, at, last):
        return None
    unit = word_at(tokens, last + 3)
    if (
        part == "quarter"
        and word_at(tokens, last + 1) == "of"
        and word_at(tokens, last + 2) in {"a", "an"}
        and unit in TIME
    ):
        return Mention(at, last + 3, "duration", 0.25, TIME[unit])
    return Mention(at, last, "fraction", 1 / PARTS[part]) if _ends_part(tokens, last) else None


def _parts(tokens: Tokens, at: int) -> Mention | None:
    if _PARTS.isdisjoint(tokens.words[at + 1 : at + 16]):
        return None
    number = number_at(tokens, at)
    if number is None or number.value is None or number.value > 20:
        return None
    last = _after_hyphen(tokens, number.last + 1)
    part = word_at(tokens, last)
    if part not in PARTS or part in {"half", "halves"} or number.value >= PARTS[part]:
        return None
    if part == "quarters" and word_at(tokens, at - 1) in _BEFORE_TIME:
        return Mention(at, last, "duration", number.value, "quarter")
    whole = part.endswith("s") or number.value == 1
    return Mention(at, last, "fraction", number.value / PARTS[part]) if whole else None


def _after_hyphen(tokens: Tokens, at: int) -> int:
    return at + 1 if word_at(tokens, at) == "-" else at


def _half(tokens: Tokens, at: int, before: str) -> Mention | None:
    following, then = word_at(tokens, at + 1), word_at(tokens, at + 2)
    if following in {"a", "an"}:
        if then == "percent":
            return Mention(at, at + 2, "percent", 0.5, "%")
        return Mention(at, at + 2, "duration", 0.5, TIME[then]) if then in TIME else None
    if before in _BEFORE_HALF or following in {"the", "of", "our", "their", "my", "its", "what"}:
        return Mention(at, at, "fraction", 0.5)
    return None


def _is_part_quarter(tokens: Tokens, at: int, last: int) -> bool:
    return word_at(tokens, at - 1) == "by" or word_at(tokens, last + 1) in {
        "of", "fewer", "less", "more", "lower", "higher", "faster", "cheaper", "slower", "shorter", "smaller", "the",
    }  # fmt: skip


def _ends_part(tokens: Tokens, last: int) -> bool:
    return last + 1 >= len(tokens) or tokens[last + 1].kind == "mark" or word_at(tokens, last + 1) in _AFTER_PART

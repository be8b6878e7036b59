"""Patterns of many words, put so that they are refused quickly."""

from collections.abc import Iterator

_FEW = 3
_QUANTIFIERS = "?*+{"


def by_letter(pattern: str) -> str:
    """The same alternatives grouped by their letters: a word is refused after a few looks, not one for each.

    Python tries alternatives one by one; two that begin with other letters never match the same word, so that
    nothing else changes. `latency|late|errors?` becomes `(?:lat(?:ency|e)|errors?)` in effect.
    """
    return f"(?:{'|'.join(_grouped(list(_expanded(pattern))))})"


def _grouped(alternatives: list[str]) -> Iterator[str]:
    groups: dict[str, list[str]] = {}
    for one in alternatives:
        letter = one[0] if one[:1].isalpha() and one[1:2] not in tuple(_QUANTIFIERS) else ""
        groups.setdefault(letter, []).append(one[len(letter) :])
    others = groups.pop("", [])
    for letter, rests in groups.items():
        yield f"{letter}(?:{'|'.join(_grouped(rests) if len(rests) > _FEW else rests)})"
    yield from others


def _expanded(pattern: str) -> Iterator[str]:
    """The alternatives, those of a group at the beginning among them."""
    for one in _split(pattern):
        end = _closing(one) if one.startswith("(?:") else 0
        if end and one[end + 1 : end + 2] not in tuple(_QUANTIFIERS):
            for inner in _expanded(one[3:end]):
                yield inner + one[end + 1 :]
        else:
            yield one


def _split(pattern: str) -> Iterator[str]:
    begin = depth = 0
    for at, character in enumerate(pattern):
        depth += (character == "(") - (character == ")")
        if character == "|" and not depth:
            yield pattern[begin:at]
            begin = at + 1
    yield pattern[begin:]


def _closing(pattern: str) -> int:
    """Where the group that opens a pattern is closed."""
    depth = 0
    for at, character in enumerate(pattern):
        depth += (character == "(") - (character == ")")
        if not depth:
            return at
    raise ValueError(pattern)

"""What libyaml says of a broken file, in words its author can use."""

from typing import Any

_WHOLE = 1
_SAYINGS: tuple[tuple[str, str, bool], ...] = (
    # a word of libyaml's problem or context · what we say · whether the place where it began is the useful one
    ("quoted scalar: found unexpected end of stream", "this quote is never closed", True),
    ("flow sequence", "this '[' is never closed, or a comma is missing in the list", True),
    ("flow mapping", "this '{' is never closed, or a comma is missing inside it", True),
    ("mapping values are not allowed", "a colon followed by a space can't stand in plain text; quote the text", False),
    ("cannot start any token", "text can't begin with this character; quote the text", False),
    ("unknown escape character", "unknown escape after a backslash; use single quotes or double the backslash", False),
    ("escape code", "this escape is no character", False),
    ("could not find expected ':'", "expected 'key: value' on this line", True),
    ("block mapping", "expected a key; check the indentation, and quotes inside quotes", False),
    ("block collection", "expected '- ' as in the items above; check the indentation", False),
    ("<document start>", "expected nothing more; check the indentation", False),
    ("an alias", "text can't begin with '*'; quote the text", True),
    ("an anchor", "text can't begin with '&'; quote the text", True),
    ("a tag", "text can't begin with '!'; quote the text", True),
    ("directive", "a line can't begin with '%'; quote the text", True),
    ("block scalar", "nothing but + or - may follow '|' or '>' on its line; quote the text", False),
)


def explain(error: Any) -> tuple[int, int, str, str]:
    """Line and column from 1, a reason and a suggestion for a `yaml.YAMLError`."""
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "it can't be read"
    said = f"{getattr(error, 'context', None) or ''}: {problem}"
    for words, ours, at_its_beginning in _SAYINGS:
        if words in said:
            reason, _, suggestion = ours.partition("; ")
            return *_place(error, at_its_beginning), reason, suggestion
    return *_place(error, at_its_beginning=False), f"not YAML: {problem}", ""


def _place(error: Any, at_its_beginning: bool) -> tuple[int, int]:  # noqa: FBT001 - a column of the table
    marks = [getattr(error, "context_mark", None), getattr(error, "problem_mark", None)]
    mark = next((mark for mark in (marks if at_its_beginning else marks[::-1]) if mark is not None), None)
    return (mark.line + 1, mark.column + 1) if mark else (_WHOLE, _WHOLE)

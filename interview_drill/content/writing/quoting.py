"""Texts as YAML that anybody can read and edit."""

import textwrap

WIDTH = 104


def scalar(text: str) -> str:
    """A text on one line, in single quotes, which need no escapes but for themselves."""
    return "'" + " ".join(text.split()).replace("'", "''") + "'"


def folded(key: str, text: str, indent: int = 0) -> list[str]:
    """The lines of `key: >-` with the text below it, wrapped."""
    space = " " * (indent + 2)
    words = " ".join(text.split())
    lines = textwrap.wrap(words, WIDTH, initial_indent=space, subsequent_indent=space, break_on_hyphens=False)
    return [" " * indent + f"{key}: >-", *lines]

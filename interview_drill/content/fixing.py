"""`check --fix`: the safe changes that findings bring with them, made in the files."""

import os
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from interview_drill.content.problems import Edit, Problem, one_line
from interview_drill.errors import DrillError


def fix(problems: Iterable[Problem]) -> int:
    """Make every edit that still fits its file, each file in one step; how many were made.

    Raises `DrillError` when a file can't be written.
    """
    by_file: dict[Path, set[Edit]] = defaultdict(set)
    for problem in problems:
        if problem.edit is not None:
            by_file[problem.path].add(problem.edit)
    return sum(_fix(path, edits) for path, edits in sorted(by_file.items()))


def edited(text: str, edits: Iterable[Edit]) -> tuple[str, int]:
    """The text with the edits that fit it, made from the end so that places hold, and their number."""
    lines = text.split("\n")
    made = 0
    for edit in sorted(edits, reverse=True):
        line, start = lines[edit.line - 1], edit.column - 1
        if line.startswith(edit.old, start):
            lines[edit.line - 1] = line[:start] + edit.new + line[start + len(edit.old) :]
            made += 1
    return "\n".join(lines), made


def _fix(path: Path, edits: Iterable[Edit]) -> int:
    try:
        text, made = edited(path.read_bytes().decode("utf-8"), edits)
        aside = path.with_name(f".{path.name}.part")
        aside.write_bytes(text.encode())
        os.replace(aside, path)  # noqa: PTH105 - one step, as Path.replace is
    except OSError as error:
        shown = one_line(str(path))
        raise DrillError(f"'{shown}' can't be written: {error.strerror}.", "Nothing in it was changed.") from error
    return made

"""Files that look like somebody's own answers, stories or history: they have no place in a bank."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from interview_drill.content.problems import Problem

_DATABASE = frozenset({".sqlite", ".sqlite3", ".db"})
_WRITTEN = frozenset({".md", ".txt", ".json", ".jsonl", ".csv", ".html", ".apkg"})
_NAME = re.compile(
    r"(?:^|[-_. ])(?:my|answers?|stor(?:y|ies)|brag|packet|attempts?|diary|journal|history|drafts?|export)(?:[-_. ]|$)"
)
_FRONT_MATTER = re.compile(
    r"\A---\n(?:.*\n){0,30}?(?:answers?|stor(?:y|ies)|attempts?|themes?|brag|what_i_did|result)\s*:"
)
_KEYS = re.compile(r'"(?:answer|replies|attempt|attempt_id|story|brag)"\s*:')
_READ = 4_096
_REMEDY = "keep answers and stories outside the bank, in the data folder; it is shared with everybody"


def private_problems(roots: Iterable[Path]) -> Iterator[Problem]:
    """Such files anywhere under these folders; `rubrics/proving` holds answers made up for everybody."""
    for root in roots:
        for path in _files(root):
            why = _why(path)
            if why:
                yield Problem(path, 1, 1, "", "private-file", why, _REMEDY)


def _why(path: Path) -> str:
    if path.suffix.lower() in _DATABASE:
        return "this is a database, as a history is"
    if path.suffix.lower() not in _WRITTEN:
        return ""
    if _NAME.search(path.stem.lower()):
        return "the name is that of somebody's answers or stories"
    beginning = _beginning(path)
    if _FRONT_MATTER.match(beginning) or _KEYS.search(beginning):
        return "it holds an answer or a story"
    return ""


def _beginning(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_READ).decode("utf-8", "replace")
    except OSError:
        return ""


def _files(root: Path) -> Iterator[Path]:
    for folder, inner, names in os.walk(root):
        inner[:] = sorted(name for name in inner if not name.startswith(".") and name != "proving")
        yield from (Path(folder) / name for name in sorted(names))

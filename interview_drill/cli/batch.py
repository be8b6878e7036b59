"""`interview-drill score --batch`: a row in, a row out, in order."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from interview_drill.cli import as_json
from interview_drill.cli.answers import STDIN
from interview_drill.cli.judging import Judge
from interview_drill.cli.rows import BadRowError, lines_of, row_of
from interview_drill.content.problems import one_line
from interview_drill.core.levels import Level
from interview_drill.errors import DrillError


def score_batch(source: str, output: str | None, judge: Judge, usual_level: Level) -> int:
    """Score every row; 0 when all went well, 1 when some could not be scored and were named on stderr."""
    failed = 0
    with _opened(source) as rows, _written(output) as out, _without_collecting():
        for number, raw in lines_of(rows):
            try:
                row = row_of(raw, usual_level)
            except BadRowError as error:
                failed += 1
                _complain(source, number, error)
                continue
            score = judge.score(row.answer, row.question, row.level)
            print(as_json.line(as_json.of_score(row.id, score)), file=out, flush=True)
    return 1 if failed else 0


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Nothing is looked for that points back at itself: scoring leaves none, and looking takes a tenth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _complain(source: str, number: int, error: BadRowError) -> None:
    if sys.stderr is not None:
        name = "<stdin>" if source == STDIN else one_line(source)
        print(f"{name}:{number}: {error}", file=sys.stderr)


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == STDIN:
        if sys.stdin is None or sys.stdin.isatty():
            raise DrillError("There is nothing on standard input.", "Name a file, or pipe the rows in.")
        yield sys.stdin.buffer
        return
    try:
        file = Path(source).open("rb")  # noqa: SIM115 - closed below; only opening may end in this sentence
    except OSError as error:
        raise DrillError(f"'{one_line(source)}' can't be read: {error.strerror}.", "Name another file.") from error
    with file:
        yield file


@contextmanager
def _written(output: str | None) -> Iterator[TextIO]:
    """stdout, or a file that appears under its name only when it is whole, so that it may be the input too."""
    if output is None or output == STDIN:
        yield sys.stdout
        return
    path = Path(output)
    aside = path if path.exists() and not path.is_file() else path.with_name(path.name + ".part")
    try:
        file = aside.open("w", encoding="utf-8")
    except OSError as error:
        why = error.strerror
        raise DrillError(f"'{one_line(output)}' can't be written: {why}.", "Name another place.") from error
    try:
        with file:
            yield file
        if aside != path:
            os.replace(aside, path)  # noqa: PTH105 - one step, as Path.replace is
    except BaseException:
        if aside != path:
            aside.unlink(missing_ok=True)
        raise

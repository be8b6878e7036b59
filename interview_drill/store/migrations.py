"""The history's shape, as steps that are appended to and never edited."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from interview_drill.store.problems import foreign, newer

MARK = 0x69447269
"""SQLite's `application_id` of our files: tells them from another program's."""

FIRST = """
create table attempts (
    id             text primary key,
    question_id    text not null,
    theme          text not null,
    level          text not null,
    started_at     text not null,               -- UTC, ISO 8601, always with microseconds
    think_seconds  real not null,
    revises        text not null default '',    -- the attempt this one revises
    overall        real not null,               -- 1.0 to 5.0; as in score
    band           integer not null check (band between 1 and 5),
    rubric         text not null,
    rubric_version text not null,
    score          text not null,               -- JSON: of everything said
    first_score    text not null                -- JSON: of the answer alone
) strict;
create index attempts_by_time on attempts (started_at);
create index attempts_by_question on attempts (question_id, started_at);

create table replies (
    attempt_id      text not null references attempts (id) on delete cascade,
    position        integer not null,           -- 0 is the answer, its prompt the question as worded then
    prompt          text not null,
    text            text not null,
    planned_seconds real not null,
    seconds         real not null,
    probes          text not null default '',   -- the criterion a follow-up probed
    primary key (attempt_id, position)
) strict, without rowid;

create table seen (
    question_id text not null,
    level       text not null,
    shown_at    text not null
) strict;
create index seen_by_question on seen (question_id, shown_at);

create table drafts (
    id          text primary key,
    question_id text not null,
    saved_at    text not null,
    state       text not null                   -- JSON; the screen's own business
) strict;

create table choices (
    key   text primary key,
    value text not null
) strict, without rowid;
"""

STEPS: tuple[str, ...] = (FIRST,)


def check(connection: sqlite3.Connection, path: Path, steps: Sequence[str] = STEPS) -> None:
    """Raise DrillError when the file isn't ours, or is from a later version than this one."""
    version, mark = _number(connection, "user_version"), _number(connection, "application_id")
    empty = connection.execute("select not exists (select 1 from sqlite_schema)").fetchone()[0]
    if mark != MARK and (mark or version or not empty):
        raise foreign(path)
    if version > len(steps):
        raise newer(path, version, len(steps))


def migrate(connection: sqlite3.Connection, path: Path, steps: Sequence[str] = STEPS) -> None:
    """Bring the history at `path` up to date, each step and its number in one transaction.

    A history that holds something is copied to `<path>.before-<n>` before step n.
    """
    while (done := _number(connection, "user_version")) < len(steps):
        _take(connection, path, steps[done], done)


def _take(connection: sqlite3.Connection, path: Path, step: str, done: int) -> None:
    with connection:
        connection.execute("begin immediate")
        if _number(connection, "user_version") != done:
            return  # another window was quicker
        if done:
            _back_up(path, path.with_name(f"{path.name}.before-{done + 1}"))
        for statement in _statements(step):
            connection.execute(statement)
        connection.execute(f"pragma application_id = {MARK}")
        connection.execute(f"pragma user_version = {done + 1}")


def _back_up(path: Path, copy: Path) -> None:
    """Copy whole or not at all: under another name first, so that a good older copy is never half overwritten."""
    unfinished = copy.with_name(f"{copy.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_WRONLY, 0o600))
    # A second connection, for SQLite doesn't copy from one that is about to write.
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(unfinished)) as target:
        source.backup(target)
        target.execute("pragma journal_mode = delete")  # one file, complete in itself
    unfinished.replace(copy)


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"pragma {pragma}").fetchone()[0])

"""Everything kept of a candidate's practice."""

from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from typing import Self

from interview_drill.core.attempts import Attempt
from interview_drill.store.database import BUSY_SECONDS, Database
from interview_drill.store.drafts import Draft, Drafts
from interview_drill.store.rows import (
    ATTEMPT_COLUMNS,
    REPLY_COLUMNS,
    Row,
    attempt_from,
    attempt_row,
    moment_from,
    moment_text,
    reply_rows,
)

_EVERYTHING = -1


class History:
    """Attempts, drafts, the questions that were shown and what the user chose, all in one file.

    Open as soon as it is made, until `close` or the end of a `with` block. May be used from any thread; whatever goes
    wrong with the file is a DrillError.
    """

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self._database = Database(path, busy_seconds)
        self._drafts = Drafts(self._database)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def save_attempt(self, attempt: Attempt) -> None:
        """Keep the attempt; one saved before under its id is replaced."""
        with self._database.writing() as connection:
            _put(connection, attempt)

    def finish(self, attempt: Attempt, draft_id: str) -> None:
        """Keep the attempt and drop the draft it grew from: both, or neither."""
        with self._drafts.ending(draft_id) as connection:
            _put(connection, attempt)

    def attempt(self, id_: str) -> Attempt | None:
        """The attempt of that id."""
        with self._database.reading() as connection:
            rows = _rows(connection, "where id = ?", (id_,))
            return _whole(connection, rows[0]) if rows else None

    def attempts(self, limit: int | None = None, question_id: str | None = None) -> list[Attempt]:
        """Attempts, newest first: at most `limit`, and of one question if it is given."""
        which = "where question_id = ?" if question_id else "where ?"
        order = "order by started_at desc, id limit ?"
        with self._database.reading() as connection:
            values = (question_id or 1, _EVERYTHING if limit is None else limit)
            return [_whole(connection, row) for row in _rows(connection, f"{which} {order}", values)]

    def delete_attempt(self, id_: str) -> None:
        """Forget the attempt; `save_attempt` brings it back. One that isn't there is no error."""
        with self._database.writing() as connection:
            connection.execute("delete from attempts where id = ?", (id_,))

    def mark_seen(self, question_id: str, level: str, at: datetime) -> None:
        """Note that the question was shown."""
        with self._database.writing() as connection:
            values = (question_id, level, moment_text(at))
            connection.execute("insert into seen (question_id, level, shown_at) values (?, ?, ?)", values)

    def seen(self) -> dict[str, datetime]:
        """When each question that was ever shown was shown last."""
        with self._database.reading() as connection:
            rows = connection.execute("select question_id, max(shown_at) from seen group by question_id")
            return {question_id: moment_from(shown_at) for question_id, shown_at in rows}

    def drafts(self) -> list[Draft]:
        """Drills that were begun and not handed in, the one saved last first."""
        return self._drafts.all()

    def save_draft(self, id_: str, question_id: str, state: str, at: datetime) -> None:
        """Keep `state` as the newest of the draft; a draft that was finished or deleted is not brought back."""
        self._drafts.save(id_, question_id, state, at)

    def delete_draft(self, id_: str) -> None:
        """Throw the draft away; one that isn't there is no error."""
        self._drafts.delete(id_)

    def choice(self, key: str) -> str:
        """What was chosen under that name, empty when nothing was."""
        with self._database.reading() as connection:
            row = connection.execute("select value from choices where key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def choose(self, key: str, value: str) -> None:
        """Choose `value` under that name from now on."""
        with self._database.writing() as connection:
            connection.execute("insert or replace into choices (key, value) values (?, ?)", (key, value))


def _put(connection: Connection, attempt: Attempt) -> None:
    connection.execute("delete from attempts where id = ?", (attempt.id,))
    _insert(connection, "attempts", ATTEMPT_COLUMNS, [attempt_row(attempt)])
    _insert(connection, "replies", REPLY_COLUMNS, reply_rows(attempt))


def _insert(connection: Connection, table: str, columns: str, rows: list[Row]) -> None:
    marks = ", ".join("?" for _ in rows[0])
    connection.executemany(f"insert into {table} ({columns}) values ({marks})", rows)  # noqa: S608 - our own names


def _rows(connection: Connection, which: str, values: Row) -> list[Row]:
    query = f"select {ATTEMPT_COLUMNS} from attempts {which}"  # noqa: S608 - our own words
    return connection.execute(query, values).fetchall()


def _whole(connection: Connection, row: Row) -> Attempt:
    query = f"select {REPLY_COLUMNS} from replies where attempt_id = ? order by position"  # noqa: S608 - our own names
    return attempt_from(row, connection.execute(query, row[:1]).fetchall())

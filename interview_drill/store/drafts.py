"""Drills that were begun and not handed in."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from interview_drill.store.database import Database
from interview_drill.store.rows import Row, moment_from, moment_text


@dataclass(frozen=True, slots=True)
class Draft:
    """Where a drill stood when it was last saved."""

    id: str
    question_id: str
    saved_at: datetime
    """Aware, in UTC."""
    state: str
    """JSON, the business of who saved it."""


class Drafts:
    """The drafts in a history.

    A draft that is finished or deleted stays so: a save that comes late, from a writer in the background, does not
    bring it back.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._gone: set[str] = set()

    def save(self, id_: str, question_id: str, state: str, at: datetime) -> None:
        """Keep `state` as the newest of the draft, durably."""
        with self._database.writing() as connection:
            if id_ not in self._gone:
                connection.execute(
                    "insert into drafts (id, question_id, saved_at, state) values (?, ?, ?, ?) on conflict (id) "
                    "do update set question_id = excluded.question_id, saved_at = excluded.saved_at, "
                    "state = excluded.state",
                    (id_, question_id, moment_text(at), state),
                )

    def all(self) -> list[Draft]:
        """Every draft, the one saved last first."""
        with self._database.reading() as connection:
            rows = connection.execute("select id, question_id, saved_at, state from drafts order by saved_at desc, id")
            return [_draft(row) for row in rows]

    def delete(self, id_: str) -> None:
        """Throw the draft away; one that isn't there is no error."""
        with self.ending(id_):
            pass

    @contextmanager
    def ending(self, id_: str) -> Iterator[Connection]:
        """A transaction that removes the draft along with what the block writes."""
        with self._database.lock:  # held past the commit, so that a save that waits finds the draft gone
            with self._database.writing() as connection:
                yield connection
                connection.execute("delete from drafts where id = ?", (id_,))
            self._gone.add(id_)


def _draft(row: Row) -> Draft:
    id_, question_id, saved_at, state = row
    return Draft(id_, question_id, moment_from(saved_at), state)

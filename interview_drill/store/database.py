"""One SQLite file, opened so that what was committed is on the disk."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Self

from interview_drill.errors import DrillError
from interview_drill.store.migrations import check, migrate
from interview_drill.store.problems import explained

BUSY_SECONDS = 5.0
OLDEST_SQLITE = (3, 37, 0)  # strict tables


class Database:
    """An open history file, safe to use from any thread.

    One connection behind one lock: the program's writes queue here, in order, instead of meeting as busy errors
    inside SQLite, and a write is over in a few milliseconds. What sqlite3 raises comes out as DrillError.
    """

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self.lock = RLock()
        with self._explaining():
            self._connection = _open(path, busy_seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is committed, durably, when the block ends, and undone when it raises."""
        with self._transaction("begin immediate") as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A transaction that sees one state of the file, whatever others write meanwhile."""
        with self._transaction("begin") as connection:
            yield connection

    def close(self) -> None:
        """Close the file; more than once does no harm."""
        with self.lock, self._explaining():
            self._connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self.lock, self._explaining(), self._connection as connection:  # the last commits or rolls back
            connection.execute(begin)
            yield connection

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise explained(error, self.path) from error


def _open(path: Path, busy_seconds: float) -> sqlite3.Connection:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        happened = f"This Python comes with SQLite {sqlite3.sqlite_version}; 3.37 or later is needed."
        raise DrillError(happened, "Use a newer Python.")
    _create_private(path)
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
    try:
        check(connection, path)
        _be_durable(connection)
        migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _create_private(path: Path) -> None:
    """Create the file for its owner's eyes only; SQLite gives the files beside it the same mode."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDONLY | os.O_CLOEXEC, 0o600))
    except OSError:
        return  # SQLite meets the same trouble next, and its error is explained


def _be_durable(connection: sqlite3.Connection) -> None:
    # Where write-ahead logging can't be had (some network folders), SQLite stays with its rollback journal:
    # slower, as durable.
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    connection.execute("pragma foreign_keys = on")

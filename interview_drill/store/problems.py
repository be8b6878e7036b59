"""What SQLite says, in sentences that tell a user what to do."""

import sqlite3
from pathlib import Path

from interview_drill.errors import DrillError

_ELSEWHERE = "set XDG_DATA_HOME to a folder on this machine that is"

_BUSY = ("{path} is held by another program.", "Close what else has it open, then try again.")
_READ_ONLY = ("{path} can't be written to.", f"Make the file and its folder writable, or {_ELSEWHERE}.")
_FULL = ("There is no room left to write to {path}.", "Free some space, then try again.")
_DAMAGED = (
    "{path} is damaged, or is no history of this program. It has been left as it is.",
    "Move it away to start afresh, or put a copy of yours in its place.",
)
_UNREADABLE = (
    "{path} could not be read or written: the disk, or the network folder it lies on, failed.",
    f"Check the disk; if the folder is on a network, {_ELSEWHERE} not.",
)

_SENTENCES = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_IOERR: _UNREADABLE,
    sqlite3.SQLITE_PROTOCOL: _UNREADABLE,
    sqlite3.SQLITE_NOLFS: _UNREADABLE,
}


def explained(error: sqlite3.Error, path: Path) -> DrillError:
    """What `error` means for the file at `path`; one that nobody foresaw is quoted."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    happened, remedy = _SENTENCES.get(code & 0xFF, ("", ""))  # the low byte is the kind of error
    if not happened:
        return DrillError(f"{path} could not be used: {error}.", "Nothing was written.")
    return DrillError(happened.format(path=path), remedy)


def foreign(path: Path) -> DrillError:
    """The file belongs to some other program."""
    return DrillError(_DAMAGED[0].format(path=path), _DAMAGED[1])


def newer(path: Path, version: int, known: int) -> DrillError:
    """The file was written by a later version of this program."""
    happened = f"{path} was written by a newer interview-drill (history {version}; this one knows {known})."
    return DrillError(happened, "Update interview-drill; the file has been left as it is.")

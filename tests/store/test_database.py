import sqlite3
import stat
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from interview_drill.errors import DrillError
from interview_drill.store.database import Database
from interview_drill.store.history import History

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_commit_is_on_the_disk_before_it_returns(path):
    with Database(path) as database, database.reading() as connection:
        assert connection.execute("pragma journal_mode").fetchone() == ("wal",)
        assert connection.execute("pragma synchronous").fetchone() == (2,)
        assert connection.execute("pragma foreign_keys").fetchone() == (1,)


def test_the_file_and_those_beside_it_are_their_owners_alone(path):
    with History(path) as history:
        history.choose("level", "staff")
        files = list(path.parent.iterdir())
        assert len(files) == 3
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_closing_leaves_one_file_and_may_be_done_twice(path):
    history = History(path)
    history.choose("level", "staff")
    history.close()
    history.close()
    assert list(path.parent.iterdir()) == [path]


def test_a_history_held_by_another_program_is_explained(path, attempt):
    with History(path, busy_seconds=0.01) as history, closing(sqlite3.connect(path)) as other:
        other.execute("begin immediate")
        with pytest.raises(DrillError, match="held by another program"):
            history.save_attempt(attempt)
        other.rollback()
        history.save_attempt(attempt)
        assert history.attempts() == [attempt]


@pytest.mark.parametrize(
    "rubbish",
    [
        pytest.param(b"xy", id="a few bytes"),
        pytest.param(b"rubbish" * 1000, id="text"),
        pytest.param(b"\0" * 5000, id="nothing but zeros"),
        pytest.param(b"SQLite format 3\0" + b"\xff" * 5000, id="a good beginning"),
    ],
)
def test_a_file_that_is_no_history_is_explained_and_left_alone(path, rubbish):
    path.write_bytes(rubbish)
    with pytest.raises(DrillError, match="is damaged, or is no history"):
        History(path)
    assert path.read_bytes() == rubbish
    assert list(path.parent.iterdir()) == [path]


def test_another_programs_database_is_left_alone(path):
    with closing(sqlite3.connect(path)) as other:
        other.execute("create table songs (name text)")
    before = path.read_bytes()
    with pytest.raises(DrillError, match="no history of this program"):
        History(path)
    assert path.read_bytes() == before


def fill(path, attempt):
    with History(path) as history:
        for _ in range(50):
            history.mark_seen("letting-go" * 50, "staff", NOON)
        history.save_attempt(attempt)
    return path.read_bytes()


def test_a_history_cut_short_is_explained_and_left_alone(path, attempt):
    cut = fill(path, attempt)[:9000]
    path.write_bytes(cut)
    with pytest.raises(DrillError, match="is damaged"):
        History(path)
    assert path.read_bytes() == cut


def test_a_history_damaged_in_the_middle_is_explained(path, attempt):
    whole = fill(path, attempt)
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with History(path) as history, pytest.raises(DrillError, match="is damaged"):
        history.seen()
    assert path.stat().st_size == len(whole)


def test_a_full_disk_is_explained_and_what_was_there_stays(path, attempt):
    with History(path) as history:
        history.save_attempt(attempt)
        with history._database.reading() as connection:
            pages = connection.execute("pragma page_count").fetchone()[0]
        history._database._connection.execute(f"pragma max_page_count = {pages}")
        with pytest.raises(DrillError, match="no room left"):
            history.save_draft("a", "letting-go", "x" * 100_000, NOON)
        assert history.attempts() == [attempt]
        history._database._connection.execute("pragma max_page_count = 100000")
        history.save_draft("a", "letting-go", "x" * 100_000, NOON)


def test_a_folder_that_is_a_file_is_explained(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DrillError, match=r"can't be written to.* XDG_DATA_HOME"):
        History(tmp_path / "file" / "history.sqlite3")


def test_a_file_that_is_a_folder_is_explained(path):
    path.mkdir()
    with pytest.raises(DrillError, match="can't be written to"):
        History(path)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that even root can't write to")
def test_a_folder_that_can_not_be_written_to_is_explained():
    with pytest.raises(DrillError, match=r"can't be written to.* XDG_DATA_HOME"):
        History(Path("/proc/self/history.sqlite3"))


def test_a_history_that_may_only_be_read_is_explained(path, history, monkeypatch):
    def read_only(file, **kwargs):
        return connect(f"file:{file}?mode=ro", uri=True, **kwargs)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", read_only)
    with pytest.raises(DrillError, match="can't be written to"), History(path) as second:
        second.choose("level", "staff")


def test_where_write_ahead_logging_can_not_be_had_it_works_all_the_same(path, attempt, monkeypatch):
    def on_a_network(file, **kwargs):
        return connect(f"file:{file}?vfs=unix-dotfile", uri=True, **kwargs)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", on_a_network)
    with History(path) as history:
        with history._database.reading() as connection:
            assert connection.execute("pragma journal_mode").fetchone() == ("delete",)
        history.save_attempt(attempt)
    with History(path) as history:
        assert history.attempts() == [attempt]


def test_a_failing_disk_is_explained(path, monkeypatch):
    def failing(*_, **__):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
        raise error

    monkeypatch.setattr(sqlite3, "connect", failing)
    with pytest.raises(DrillError, match=r"the disk, or the network folder.* XDG_DATA_HOME"):
        History(path)


def test_an_error_nobody_foresaw_is_quoted(history):
    with pytest.raises(DrillError, match="no such table: songs"), history._database.reading() as connection:
        connection.execute("select * from songs")


def test_a_closed_history_says_so(history):
    history.close()
    with pytest.raises(DrillError, match="closed"):
        history.attempts()


def test_a_block_that_raises_leaves_nothing_behind(path):
    with Database(path) as database:
        with suppress(RuntimeError), database.writing() as connection:
            connection.execute("insert into choices values ('level', 'staff')")
            raise RuntimeError
        with database.reading() as connection:
            assert connection.execute("select count(*) from choices").fetchone() == (0,)


def test_an_sqlite_that_is_too_old_is_named(path, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))
    with pytest.raises(DrillError, match="newer Python"):
        History(path)

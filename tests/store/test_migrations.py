import sqlite3
import stat
import subprocess
import sys
from contextlib import closing

import pytest

from interview_drill.errors import DrillError
from interview_drill.store import migrations
from interview_drill.store.history import History
from interview_drill.store.migrations import STEPS, migrate

SECOND = """
create table stories (
    name text primary key  -- a comment; with a semicolon
) strict;
insert into stories values ('one; two');
"""


@pytest.fixture
def connection(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        yield opened


def version(connection):
    return connection.execute("pragma user_version").fetchone()[0]


def copies(path):
    return sorted(file.name for file in path.parent.iterdir() if ".before-" in file.name)


def test_a_new_history_takes_every_step_and_needs_no_copy(path):
    with History(path):
        pass
    with closing(sqlite3.connect(path)) as connection:
        assert version(connection) == len(STEPS)
    assert copies(path) == []


def test_an_older_history_is_copied_and_brought_up_to_date(path, connection, attempt):
    with History(path) as history:
        history.save_attempt(attempt)
    migrate(connection, path, [*STEPS, SECOND])
    assert version(connection) == len(STEPS) + 1
    assert connection.execute("select name from stories").fetchall() == [("one; two",)]
    copy = path.with_name(f"{path.name}.before-{len(STEPS) + 1}")
    assert copies(path) == [copy.name]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with History(copy) as before:
        assert before.attempts() == [attempt]


def test_a_step_that_fails_is_not_taken_at_all(path, connection, attempt):
    with History(path) as history:
        history.save_attempt(attempt)
    with pytest.raises(sqlite3.Error, match="no such table"):
        migrate(connection, path, [*STEPS, SECOND + "insert into nowhere values (1);"])
    assert version(connection) == len(STEPS)
    with History(path) as history:
        assert history.attempts() == [attempt]
    migrate(connection, path, [*STEPS, SECOND])
    assert version(connection) == len(STEPS) + 1


def test_a_history_from_a_newer_program_is_refused_and_left_alone(path, connection):
    with History(path):
        pass
    connection.execute(f"pragma user_version = {len(STEPS) + 3}")
    before = path.read_bytes()
    with pytest.raises(DrillError, match=r"newer interview-drill.* Update"):
        History(path)
    assert path.read_bytes() == before


def test_many_windows_opened_at_once_take_each_step_once(path):
    script = (
        "import sys, pathlib; from interview_drill.store.history import History\nHistory(pathlib.Path(sys.argv[1]))"
    )
    command = [sys.executable, "-W", "ignore", "-c", script, str(path)]
    windows = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(6)]
    assert [window.communicate()[1] for window in windows] == [""] * 6
    assert {window.returncode for window in windows} == {0}


def test_every_table_is_strict(path):
    with History(path), closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("select name, strict from pragma_table_list where schema = 'main'").fetchall()
    assert {strict for name, strict in tables if not name.startswith("sqlite_")} == {1}


def test_an_attempts_replies_go_with_it(path, history, attempt):
    history.save_attempt(attempt)
    history.delete_attempt(attempt.id)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("select count(*) from replies").fetchone() == (0,)


def test_the_mark_tells_our_files_from_others(path, connection):
    with History(path):
        pass
    assert connection.execute("pragma application_id").fetchone()[0] == migrations.MARK

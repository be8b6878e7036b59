"""The program itself, on a terminal, in a process that can be killed."""

import os
import signal
import sqlite3
from pathlib import Path

import pytest

PROGRAM = "import sys; from interview_drill.cli import main; sys.argv[1:] = {arguments!r}; sys.exit(main())"
REPO = Path(__file__).parents[3]


@pytest.fixture
def program(on_a_terminal, tmp_path):
    def open_(*arguments: str, **environ: str):
        where = {"XDG_DATA_HOME": str(tmp_path / "data"), "PYTHONPATH": str(REPO)}
        return on_a_terminal(PROGRAM.format(arguments=list(arguments)), **where, **environ)

    return open_


def drafts(tmp_path: Path) -> str:
    path = tmp_path / "data/interview_drill/history.sqlite3"
    if not path.exists():
        return ""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as history:
        return "".join(state for (state,) in history.execute("select state from drafts"))


def write_half_an_answer(terminal, tmp_path) -> None:
    terminal.shows("get the feel of it")
    terminal.type(b"\r")
    terminal.shows("Think  0:01")
    terminal.type(b"\r")
    terminal.shows("Answer")
    terminal.type(b"I rang Priya about the leak.")
    terminal.shows("6 words")
    terminal.wait_for(lambda: "I rang Priya about the leak." in drafts(tmp_path))


def test_what_was_typed_survives_a_kill_and_is_taken_up_again(program, tmp_path):
    first = program()
    write_half_an_answer(first, tmp_path)
    first.process.send_signal(signal.SIGKILL)
    first.ends()

    second = program()
    second.shows("Unfinished")
    second.type(b"r")
    second.shows("I rang Priya about the leak.")
    second.type(b" And Tom.")
    second.shows("8 words")
    second.type(b"\x11")
    assert second.ends() == 0
    assert "I rang Priya about the leak. And Tom." in drafts(tmp_path)


def test_a_terminal_that_goes_away_takes_nothing_with_it(program, tmp_path):
    terminal = program()
    write_half_an_answer(terminal, tmp_path)
    terminal.type(b" And Tom.")
    terminal.shows("8 words")
    terminal.close()
    terminal.ends()
    assert "I rang Priya about the leak. And Tom." in drafts(tmp_path)


def test_a_stray_byte_does_no_harm(program, tmp_path):
    terminal = program()
    terminal.shows("get the feel of it")
    terminal.type(b"\r")
    terminal.shows("Think  0:01")
    terminal.type(b"\r")
    terminal.shows("Answer")
    terminal.type(b"caf\xff\xc3\xa9 on")
    terminal.shows("é on")
    terminal.type(b"\x11")
    assert terminal.ends() == 0


def test_a_history_that_cannot_be_opened_is_explained_on_the_shell(program, tmp_path):
    folder = tmp_path / "data/interview_drill"
    folder.mkdir(parents=True)
    (folder / "history.sqlite3").write_bytes(os.urandom(4096))
    terminal = program()
    assert terminal.ends() == 2
    assert "history.sqlite3" in terminal.text()
    assert "Traceback" not in terminal.text()


def test_a_data_folder_that_cannot_be_made_is_explained_on_the_shell(program, tmp_path):
    (tmp_path / "data").write_text("in the way")
    terminal = program()
    assert terminal.ends() == 2
    assert "XDG_DATA_HOME" in terminal.text()


def test_a_named_question_opens_at_once(program):
    terminal = program("drill", "what-it-forbade", "--level", "principal")
    terminal.wait_for(lambda: "Think" in terminal.text() and "principal" in terminal.text())
    terminal.type(b"\x11")
    assert terminal.ends() == 0


def test_a_misspelt_question_is_told_on_the_shell(program):
    terminal = program("drill", "what-it-forbad")
    assert terminal.ends() == 2
    assert "did you mean 'what-it-forbade'" in terminal.text().replace("\n", "")


def test_ctrl_c_on_the_way_out_cuts_nothing_short(program, tmp_path):
    terminal = program()
    write_half_an_answer(terminal, tmp_path)
    terminal.type(b" And Tom.")
    terminal.shows("8 words")
    terminal.type(b"\x11")
    while terminal.process.poll() is None:
        terminal.process.send_signal(signal.SIGINT)
        terminal.wait_for(lambda: True)
    assert terminal.ends() == 0
    assert "Traceback" not in terminal.text()
    assert "And Tom." in drafts(tmp_path)

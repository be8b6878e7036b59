import os
from pathlib import Path

import pytest

from interview_drill.cli import edge
from interview_drill.errors import DrillError

FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")

LEXICON = Path(__file__).parent.parent.parent / "rubrics/lexicons/options.yaml"
"""A file that is checked in a moment."""


@needs_full
def test_a_full_disk_is_said_in_a_sentence(drill):
    with FULL.open("wb") as full:
        done = drill("draw", stdout=full)
    assert done.returncode == 2
    said = (
        b"interview-drill: The output could not be written: No space left on device. Make room, or send it elsewhere.\n"
    )
    assert done.stderr == said


@needs_full
@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["bank", "stats"]])
def test_so_it_is_for_every_command(drill, arguments):
    with FULL.open("wb") as full:
        done = drill(*arguments, stdout=full)
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


@pytest.mark.parametrize("arguments", [["--version"], ["draw"], ["bank", "stats"]])
def test_a_closed_stdout_is_said(drill, arguments):
    done = drill(*arguments, stdout=None, preexec_fn=lambda: os.close(1))
    assert done.returncode == 2
    assert (
        done.stderr
        == b"interview-drill: Standard output is closed, so there is nowhere to write to. Open it, or redirect it.\n"
    )


def test_a_closed_stderr_leaves_stdout_to_the_data(drill):
    done = drill("check", LEXICON, stderr=None, preexec_fn=lambda: os.close(2))
    assert (done.returncode, done.stdout) == (0, b"")


def test_a_reader_that_is_gone_before_the_first_word_is_no_mistake(drill):
    ours, theirs = os.pipe()
    os.close(ours)
    done = drill("draw", stdout=theirs)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (141, b"")


def test_what_a_user_can_put_right_becomes_its_exit_code(monkeypatch, capsys):
    class FullError(DrillError):
        exit_code = 7

    def fail(_arguments):
        raise FullError("The cup is full.", "Drink\x1b[2J first.")

    monkeypatch.setattr(edge, "_run", fail)
    assert edge.guarded([]) == 7
    assert capsys.readouterr().err == "interview-drill: The cup is full. Drink[2J first.\n"


def test_a_mistake_of_ours_is_not_hidden(monkeypatch):
    def fail(_arguments):
        raise FileNotFoundError(2, "ours")

    monkeypatch.setattr(edge, "_run", fail)
    with pytest.raises(FileNotFoundError):
        edge.guarded([])

"""`new` writes a file that is valid at once; what is left to write is named line by line."""

import shutil
from pathlib import Path

import pytest

from interview_drill.content.checking import check
from interview_drill.content.targets import gather

ROOT = Path(__file__).parent.parent.parent
QUESTION = (
    *("--theme", "incidents", "--format", "past-behaviour", "--levels", "senior,staff"),
    *("--question", "Whose alarm at night have you silenced for good, and how?", "--tests", "Whether noise is minded."),
)
RUBRIC = (
    *("--title", "Standing firm", "--about", "Answers about saying no.", "--criteria", "Reasons, Door left open"),
    *("--phrases", "because, the reason was; instead I offered"),
)


@pytest.fixture
def here(tmp_path):
    """A checkout's folders of content, where the command runs."""
    for name in ("question_bank", "rubrics", "schemas"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def test_a_question_is_valid_but_for_what_is_left_to_write(drill, here):
    done = drill("new", "question", *QUESTION)
    assert done.stdout == b"question_bank/incidents/whose-alarm-at-night.yaml\n"
    path = here / done.stdout.decode().strip()
    assert {one.code for one in check(gather([path]))} == {"to-write"}
    assert path.read_text(encoding="utf-8").startswith(
        "# yaml-language-server: $schema=../../schemas/question.schema.json\n"
    )


@pytest.mark.parametrize("form", ["critique", "reverse-interview", "problem-statement", "offer"])
def test_every_format_gets_the_rubric_made_for_it(drill, here, form):
    done = drill("new", "question", *QUESTION, "--format", form, "--id", "mine")
    text = (here / done.stdout.decode().strip()).read_text(encoding="utf-8")
    assert f"rubric: {form}\n" in text


@pytest.mark.parametrize("story", ["yes", "no"])
def test_a_rubric_is_valid_but_for_what_is_left_to_write(drill, here, story):
    done = drill("new", "rubric", *RUBRIC, "--story", story)
    assert done.stdout == b"rubrics/standing-firm.yaml\n"
    found = {one.code for one in check(gather([here / "rubrics/standing-firm.yaml"]))}
    assert found <= {"to-write", "gamed"}
    assert "to-write" in found


def test_nothing_is_written_over(drill, refused, here):
    drill("new", "question", *QUESTION)
    assert "is there already" in refused("new", "question", *QUESTION)


def test_without_a_terminal_it_says_which_option_is_missing(refused, here):
    assert refused("new", "question") == "There is no terminal to ask for --theme. Give it as --theme VALUE."


def test_an_answer_that_cannot_be_used_is_told_with_what_was_meant(refused, here):
    assert "--theme: Did you mean 'incidents'?" in refused("new", "question", "--theme", "incidnts")
    assert "is taken" in refused("new", "question", *QUESTION, "--id", "nobodys-problem")


def test_elsewhere_it_asks_where_to_write(refused, tmp_path):
    assert refused("new", "question", *QUESTION).startswith("There is no folder 'question_bank' here.")

"""`--fix` makes the changes that are safe, and only where the file still says what was found."""

import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.content.checking import check
from interview_drill.content.fixing import edited, fix
from interview_drill.content.problems import Edit
from interview_drill.content.targets import gather


@pytest.fixture
def bank(tmp_path, shipped):
    return shutil.copytree(shipped, tmp_path / "bank")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("minuts: 3", "minutes: 3"),
        ("theme: made-upp", "theme: made-up"),
        ("levels: [senor, staff]", "levels: [senior, staff]"),
        ("  - probes: impact-number\n", "  - probes: impact-numbers\n"),
        ("    ask: 1.50\n    minutes: 1.5\n", "    ask: '1.50'\n    minutes: 1.5\n"),
        ("\u200bminutes: 3", "minutes: 3"),
    ],
)
def test_what_is_safe_is_put_right(bank, wrong, right):
    path = bank / "question_bank/made-up/plain.yaml"
    sound = path.read_text(encoding="utf-8").replace("    ask: How did you measure it?\n", "    ask: '1.50'\n")
    assert right in sound
    path.write_text(sound.replace(right, wrong, 1), encoding="utf-8")
    assert fix(check(gather([path]))) == 1
    assert path.read_text(encoding="utf-8") == sound


def test_a_key_is_not_renamed_over_another(bank):
    path = bank / "question_bank/made-up/plain.yaml"
    text = path.read_text(encoding="utf-8").replace("minutes: 3", "minutes: 3\nminuts: 4")
    path.write_text(text, encoding="utf-8")
    assert fix(check(gather([path]))) == 0
    assert path.read_text(encoding="utf-8") == text


def test_two_edits_on_one_line_do_not_move_each_other():
    edits = [Edit(1, 5, "senor", "senior"), Edit(1, 12, "staf", "staff")]
    assert edited("a: [senor, staf]", edits) == ("a: [senior, staff]", 2)


@given(st.text(), st.text(min_size=1))
def test_an_edit_that_no_longer_fits_changes_nothing(text, old):
    text = text.replace(old, "")
    if old not in text and "\n" not in old:
        assert edited(text, [Edit(1, 1, old, "new")]) == (text, 0)

import os
import shutil
from pathlib import Path

import pytest

from interview_drill.content.loading import load_files
from interview_drill.content.targets import gather
from interview_drill.errors import DrillError

PLAIN = "question_bank/made-up/plain.yaml"


def problems_of(*paths):
    targets = gather(paths)
    return [one.message for one in load_files(targets.all())[1] if one.path not in targets.context]


@pytest.fixture
def mine(shipped, tmp_path):
    """A root of somebody's own, with another criterion and theme than the shipped one."""
    root = shutil.copytree(shipped, tmp_path / "mine")
    for path in (root / "rubrics/core.yaml", root / PLAIN):
        path.write_text(path.read_text(encoding="utf-8").replace("impact-numbers", "my-own"), encoding="utf-8")
    return root


@pytest.mark.parametrize(
    "path",
    ["", "question_bank", "question_bank/made-up", PLAIN, "question_bank/themes.yaml", "rubrics", "rubrics/core.yaml"],
)
def test_a_root_a_bank_a_theme_a_folder_of_rubrics_and_single_files_can_be_checked(path, shipped):
    assert problems_of(shipped / path) == []


def test_a_lexicon_can_be_checked(shipped):
    assert gather([shipped / "rubrics/lexicons/swapped.yaml"]).given.counts["lexicon"] == 1


def test_nothing_named_means_what_comes_with_the_program(shipped):
    assert gather([]).given.counts == {"question": 2, "theme list": 1, "rubric": 1, "lexicon": 1}


def test_a_question_is_checked_against_the_rubrics_it_lies_beside(mine):
    assert problems_of(mine / PLAIN) == []


def test_a_loose_question_is_checked_against_what_comes_with_the_program(mine, shipped, tmp_path):
    loose = tmp_path / "plain.yaml"
    shutil.copy(mine / PLAIN, loose)
    assert problems_of(loose) == [
        f"taken already by '{shipped / PLAIN}'; every id is used once",
        "no criterion 'my-own' in rubric 'core'",
        "no criterion 'my-own' in rubric 'core'",
    ]


def test_a_loose_question_is_not_asked_about_its_folder(shipped, tmp_path):
    loose = tmp_path / "loose.yaml"
    loose.write_text((shipped / PLAIN).read_text(encoding="utf-8").replace("id: plain", "id: loose"), encoding="utf-8")
    assert problems_of(loose) == []


def test_a_file_named_twice_is_checked_once(shipped):
    assert problems_of(shipped / PLAIN, shipped / "question_bank", Path(os.path.relpath(shipped / PLAIN))) == []


def test_problems_of_files_around_are_not_reported(mine):
    (mine / "rubrics/core.yaml").write_text("id: core\n", encoding="utf-8")
    assert problems_of(mine / PLAIN) == []


def test_a_path_where_there_is_nothing_is_said(shipped):
    with pytest.raises(DrillError, match="There is nothing at 'no-where'"):
        gather([Path("no-where")])


def test_a_folder_that_holds_something_else_is_said(shipped, tmp_path):
    with pytest.raises(DrillError, match="holds neither questions nor rubrics"):
        gather([tmp_path])


def test_a_path_too_long_for_the_disk_is_said(shipped):
    with pytest.raises(DrillError, match="can't be read: File name too long"):
        gather([Path("x" * 300)])

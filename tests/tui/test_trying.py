"""A rubric beside a text: what earns points, and the line of YAML behind it."""

import shutil

import pytest
from textual.widgets import OptionList, TextArea

from interview_drill.content import bundled
from interview_drill.errors import DrillError
from interview_drill.tui.trial_files import files_of, read_trial
from interview_drill.tui.trying import TryApp
from tests.tui.conftest import HERE
from tests.tui.playing import ANSWER, page, settled, shown, write


@pytest.fixture
def root(tmp_path, monkeypatch):
    shutil.copytree(HERE / "bank/questions", tmp_path / "question_bank")
    shutil.copytree(HERE / "bank/rubrics", tmp_path / "rubrics")
    monkeypatch.setattr(bundled, "_HOMES", (tmp_path,))
    return tmp_path


@pytest.fixture
def rubric(root):
    return root / "rubrics/core.yaml"


def trying(file):
    return TryApp(lambda: read_trial(file, None), files_of(file))


async def tried(pilot, text):
    pilot.app.query_one("#text").focus()
    await write(pilot, text)
    pilot.app._score()
    await settled(pilot)


def earned(pilot):
    listed = pilot.app.query_one("#earned", OptionList)
    return [str(listed.get_option_at_index(place).prompt) for place in range(listed.option_count)]


async def test_points_come_with_their_line_in_the_file(rubric):
    async with trying(rubric).run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        assert earned(pilot) == []
        await tried(pilot, ANSWER)
        rows = earned(pilot)
        assert rows
        lines = rubric.read_text(encoding="utf-8").splitlines()
        assert all("id: " in lines[int(row.split()[0]) - 1] for row in rows)


async def test_the_line_under_the_cursor_is_shown(rubric):
    async with trying(rubric).run_test(size=(120, 40)) as pilot:
        await tried(pilot, ANSWER)
        area = pilot.app.query_one("#yaml", TextArea)
        assert area.selected_text.strip().startswith("- {id: gave-up")


async def test_saving_the_rubric_scores_the_text_anew(rubric):
    app = trying(rubric)
    async with app.run_test(size=(120, 40)) as pilot:
        await tried(pilot, ANSWER)
        before = shown(pilot, "#mark")
        text = rubric.read_text(encoding="utf-8")
        rubric.write_text(text.replace("points: 1.5", "points: 0.5"), encoding="utf-8")
        app._look()
        await settled(pilot)
        assert shown(pilot, "#mark") != before


async def test_a_broken_rubric_is_told_and_the_old_one_stays(rubric):
    app = trying(rubric)
    async with app.run_test(size=(120, 40)) as pilot:
        await tried(pilot, ANSWER)
        before = earned(pilot)
        text = rubric.read_text(encoding="utf-8")
        rubric.write_text(text.replace("title: ", "titel: "), encoding="utf-8")
        app._look()
        await settled(pilot)
        assert "did you mean 'title'" in str(next(iter(app._notifications)).message)
        assert earned(pilot) == before


async def test_a_question_without_samples_offers_none(root):
    app = trying(root / "question_bank/ownership/the-leak.yaml")
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(pilot)
        assert not app.check_action("sample", ())
        await tried(pilot, ANSWER)
        assert earned(pilot)


def test_what_is_neither_rubric_nor_question_is_refused(root):
    with pytest.raises(DrillError):
        read_trial(root / "question_bank/themes.yaml", None)


async def test_the_footer_says_how_to_get_to_the_points(rubric):
    app = trying(rubric)
    async with app.run_test(size=(80, 24)) as pilot:
        await tried(pilot, ANSWER)
        assert "Other side" in page(pilot)
        await pilot.press("f3")
        assert app.focused is app.query_one("#earned")

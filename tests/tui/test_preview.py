"""A question's file is played at once, and again when it is saved; what was typed stays."""

import shutil
from itertools import count

import pytest

from interview_drill.content import bundled
from interview_drill.errors import DrillError
from interview_drill.tui.preview import PreviewApp, loader
from interview_drill.tui.screens.drill import DrillScreen
from interview_drill.tui.watching import Watch
from interview_drill.tui.widgets.answer_area import AnswerArea
from interview_drill.tui.world import World
from tests.tui.conftest import HERE
from tests.tui.playing import settled, shown, write

ASKED = "Tell me about a time"


@pytest.fixture
def file(tmp_path, monkeypatch):
    """A question in a bank of its own."""
    shutil.copytree(HERE / "bank/questions", tmp_path / "question_bank")
    shutil.copytree(HERE / "bank/rubrics", tmp_path / "rubrics")
    monkeypatch.setattr(bundled, "_HOMES", (tmp_path,))
    return tmp_path / "question_bank/ownership/the-leak.yaml"


@pytest.fixture
def app(world, history, hands, file):
    numbers = count(1)
    world = World(history, loader(file), world.today, hands, lambda: f"drill-{next(numbers)}")
    made = PreviewApp(world, file, "staff")
    yield made
    made.close_saving()


def save(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


async def looked(pilot):
    pilot.app._look()
    await settled(pilot)


async def answering(pilot, text):
    await settled(pilot)
    pilot.app.screen._now.seconds += 1
    await pilot.press("enter")
    await write(pilot, text)


async def test_the_question_is_asked_at_once(app, file):
    async with app.run_test() as pilot:
        await settled(pilot)
        assert isinstance(app.screen, DrillScreen)


async def test_saving_the_file_shows_the_new_words_and_keeps_what_was_typed(app, file):
    async with app.run_test() as pilot:
        await answering(pilot, "I found the leak.")
        before = shown(pilot, "#asked")
        save(file, "question: ", "question: Listen. ")
        await looked(pilot)
        assert shown(pilot, "#asked") == f"Listen. {before}"
        assert app.screen.query_one(AnswerArea).text == "I found the leak."


async def test_a_broken_file_is_told_and_the_old_question_stays(app, file):
    async with app.run_test() as pilot:
        await answering(pilot, "I found the leak.")
        before = shown(pilot, "#asked")
        save(file, "minutes: ", "minuts: ")
        await looked(pilot)
        assert "did you mean 'minutes'?" in str(next(iter(app._notifications)).message)
        assert shown(pilot, "#asked") == before


def test_a_file_that_is_broken_from_the_start_is_told_on_the_shell(file):
    save(file, "minutes: ", "minuts: ")
    with pytest.raises(DrillError, match="did you mean 'minutes'"):
        loader(file)()


def test_an_editor_that_replaces_a_file_is_waited_for(tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("a", encoding="utf-8")
    watch = Watch([path])
    path.unlink()
    assert not watch.changed()
    path.write_text("ab", encoding="utf-8")
    assert watch.changed()
    assert not watch.changed()

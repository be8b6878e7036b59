import pytest

from interview_drill.core.clocks import Clock
from interview_drill.core.drill import Drill, Prompt, Stage
from interview_drill.errors import DrillError
from interview_drill.tui.memory import Memory


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def drill(world) -> Drill:
    return Drill(
        "d1",
        "the-leak",
        "ownership",
        "staff",
        world.today(),
        Prompt("Which?", 60.0),
        Stage.SPEAKING,
        Clock(5.0),
        0.0,
        "Hi",
    )


@pytest.fixture
def memory(history, hands, told):
    made = Memory(history, hands, lambda error: told.append(str(error)))
    yield made
    made.close()


def broken(*_: object, **__: object) -> None:
    raise DrillError("The disk is full.", "Make room.")


def test_what_is_kept_at_once_is_there_at_once(memory, history, drill):
    memory.keep(drill, at_once=True)
    assert [resumed.drill for resumed in memory.unfinished()] == [drill]


def test_trouble_is_told_and_not_raised(memory, history, told, monkeypatch):
    monkeypatch.setattr(history, "attempts", broken)
    monkeypatch.setattr(history, "mark_seen", broken)
    assert memory.lately() == []
    memory.mark_seen("the-leak", "staff", None)
    assert told == ["The disk is full. Make room."] * 2


def test_a_draft_that_cannot_be_read_is_left_where_it_is(memory, history, world):
    history.save_draft("strange", "the-leak", '{"from": "the future"}', world.today())
    assert memory.unfinished() == []
    assert len(history.drafts()) == 1


def test_at_the_end_text_that_could_not_be_saved_is_handed_back(history, hands, drill, monkeypatch):
    memory = Memory(history, hands, lambda error: None)
    monkeypatch.setattr(history, "save_draft", broken)
    memory.keep(drill)
    with pytest.raises(DrillError, match=r"(?s)disk is full.*you wrote:\n\nHi"):
        memory.close()


def test_a_choice_that_is_no_longer_allowed_is_forgotten(memory):
    memory.choose("theme", "gone")
    assert memory.choice("theme", ["dark"], "dark") == "dark"

from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.errors import DrillError
from interview_drill.store.autosave import LONGEST_SECONDS, QUIET_SECONDS, RETRY_SECONDS, Autosave, Change, Waiting

FULL = DrillError("There is no room left.", "Free some.")
NEVER = 1e9
"""A clock at which whatever waits is due."""


class Keeper:
    """Keeps drafts in memory, and fails when told to."""

    def __init__(self) -> None:
        self.states: list[tuple[str, str]] = []
        self.trouble: Exception | None = None
        self.saved = Event()

    def save_draft(self, id_, question_id, state, at) -> None:
        if self.trouble:
            raise self.trouble
        self.states.append((id_, state))
        self.saved.set()


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture
def troubles() -> list[DrillError]:
    return []


@pytest.fixture
def autosave(keeper, troubles):
    made = Autosave(keeper, troubles.append, clock=Clock())  # time stands still: nothing is due by itself
    yield made
    keeper.trouble = None
    made.close()


def change(state: str, draft_id: str = "a") -> Change:
    return Change(draft_id, "letting-go", state, None)


def test_flushing_writes_only_the_newest_state_of_each_draft(autosave, keeper):
    for state in "123":
        autosave.put("a", "letting-go", state)
    autosave.put("b", "on-call", "x")
    autosave.flush()
    assert keeper.states == [("a", "3"), ("b", "x")]
    autosave.flush()
    assert len(keeper.states) == 2


def test_closing_writes_what_waits(keeper, troubles):
    autosave = Autosave(keeper, troubles.append, clock=Clock())
    autosave.put("a", "letting-go", "last words")
    autosave.close()
    assert keeper.states == [("a", "last words")]


def test_a_pause_in_the_typing_is_enough_to_be_saved(keeper, troubles):
    autosave = Autosave(keeper, troubles.append)
    autosave.put("a", "letting-go", "typed")
    assert keeper.saved.wait(30)
    assert keeper.states == [("a", "typed")]
    autosave.close()


def test_a_save_that_fails_is_told_and_its_text_is_kept(autosave, keeper):
    keeper.trouble = FULL
    autosave.put("a", "letting-go", "precious")
    with pytest.raises(DrillError, match="no room left"):
        autosave.flush()
    assert autosave.problem is FULL
    keeper.trouble = None
    autosave.flush()
    assert keeper.states == [("a", "precious")]
    assert autosave.problem is None


def test_of_two_drafts_neither_is_dropped_when_saving_fails_between(autosave, keeper):
    autosave.put("a", "letting-go", "1")
    autosave.put("b", "on-call", "2")
    keeper.trouble = FULL
    with pytest.raises(DrillError):
        autosave.flush()
    autosave.put("b", "on-call", "3")
    keeper.trouble = None
    autosave.flush()
    assert sorted(keeper.states) == [("a", "1"), ("b", "3")]


def test_trouble_in_the_background_is_told_once_and_tried_again_with_the_next_change(keeper):
    told, clock = [], Clock()
    heard = Event()

    def tell(problem):
        told.append(str(problem))
        heard.set()

    keeper.trouble = FULL
    autosave = Autosave(keeper, tell, clock=clock)
    clock.now = -NEVER  # the change is made long ago
    autosave._waiting.add(change("1"), clock.now)
    clock.now = 0.0
    with autosave._stir:
        autosave._stir.notify()
    assert heard.wait(30)
    keeper.trouble = None
    clock.now = -NEVER
    autosave.put("a", "letting-go", "2")
    clock.now = 0.0
    with autosave._stir:
        autosave._stir.notify()
    assert keeper.saved.wait(30)
    autosave.close()
    assert told == [str(FULL)]
    assert keeper.states == [("a", "2")]


def test_a_fault_of_ours_does_not_stop_the_saving(autosave, keeper):
    keeper.trouble = RuntimeError("a bug")
    autosave.put("a", "letting-go", "1")
    with pytest.raises(DrillError, match="not saved: a bug"):
        autosave.flush()
    keeper.trouble = None
    autosave.flush()
    assert keeper.states == [("a", "1")]


@given(st.lists(st.floats(0, 2), min_size=1))
def test_nothing_waits_longer_than_the_longest_and_a_pause_is_enough(gaps):
    waiting, now, first = Waiting(), 0.0, None
    for number, gap in enumerate(gaps):
        now += gap
        if waiting.due is not None and waiting.due <= now:
            assert [each.state for each in waiting.take()] == [str(number - 1)]
            first = None
        waiting.add(change(str(number)), now)
        first = now if first is None else first
        assert waiting.due <= first + LONGEST_SECONDS
        assert waiting.due <= now + QUIET_SECONDS


def test_what_failed_is_tried_again_by_itself_after_a_while_and_sooner_after_a_change():
    waiting = Waiting()
    waiting.add(change("1"), 0.0)
    waiting.give_back(waiting.take(), 1.0)
    assert waiting.due == 1.0 + RETRY_SECONDS
    waiting.add(change("2"), 1.5)
    assert waiting.due <= 1.5 + QUIET_SECONDS


def test_what_failed_does_not_replace_what_is_newer():
    waiting = Waiting()
    waiting.add(change("old"), 0.0)
    failed = waiting.take()
    waiting.add(change("new"), 0.1)
    waiting.give_back(failed, 0.2)
    assert [each.state for each in waiting.take()] == ["new"]

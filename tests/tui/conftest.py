"""An app on a small bank of its own, with a clock that moves when told to."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from interview_drill.content.loading import load_bank
from interview_drill.store.history import History
from interview_drill.tui.app import DrillApp
from interview_drill.tui.coach import Coach
from interview_drill.tui.world import World

HERE = Path(__file__).parent


class Hands:
    """The clock on the wall."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture(scope="session")
def coach() -> Coach:
    bank, problems = load_bank([HERE / "bank/questions"], [HERE / "bank/rubrics"])
    assert problems == []
    return Coach(bank, problems)


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History(tmp_path / "history.sqlite3") as opened:
        yield opened


@pytest.fixture
def world(history: History, hands: Hands, coach: Coach) -> World:
    numbers = count(1)
    return World(
        history=history,
        load_coach=lambda: coach,
        today=lambda: datetime(2026, 3, 2, 7, 30, tzinfo=UTC),
        seconds=hands,
        new_id=lambda: f"drill-{next(numbers)}",
    )


@pytest.fixture
def app(world: World) -> Iterator[DrillApp]:
    made = DrillApp(world, question_id=None, level="staff")
    yield made
    made.close_saving()

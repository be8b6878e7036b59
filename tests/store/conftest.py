from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from interview_drill.core.attempts import Attempt, Reply
from interview_drill.core.scores import Bound, CriterionScore, Evidence, Gap, Score
from interview_drill.store.history import History


def _score(overall: float) -> Score:
    evidence = Evidence(2, 7, "asked", "named-person", 0.5)
    return Score(
        overall,
        round(overall),
        "Tells what was done, and why.",
        "staff",
        "core",
        "a1b2c3",
        {"ownership": CriterionScore(1.5, (evidence,)), "trade-offs": CriterionScore(0.0)},
        ("blame",),
        Gap("trade-offs", "No alternative is named.", 4, "Names what was given up."),
        (Bound("no-outcome", "A story needs an outcome.", at_most=3.1),),
    )


@pytest.fixture
def attempt() -> Attempt:
    return Attempt(
        id="first",
        question_id="letting-go",
        theme="ownership",
        level="staff",
        started_at=datetime(2026, 3, 1, 7, 30, 0, 250, tzinfo=UTC),
        think_seconds=31.25,
        answer=Reply(
            "Tell me about a time you let go.", "I asked Vera – she feared the pager.\n\nIt went well.", 300, 290.5
        ),
        follow_ups=(
            Reply("What did it cost?", "A fortnight.", 90, 101.25, "trade-offs"),
            Reply("And now?", "", 0, 3.0),
        ),
        score=_score(3.1),
        first_score=_score(2.4),
        revises="zeroth",
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder / "history.sqlite3"


@pytest.fixture
def history(path: Path) -> Iterator[History]:
    with History(path) as opened:
        yield opened

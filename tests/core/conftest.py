"""A question, a score and a drill to try things on."""

from datetime import UTC, datetime

import pytest

from interview_drill.core.clocks import Clock
from interview_drill.core.drill import Drill, Prompt
from interview_drill.core.questions import Question


@pytest.fixture
def question() -> Question:
    return make_question("a-real-problem", "ownership")


@pytest.fixture
def drill() -> Drill:
    return Drill(
        id="d1",
        question_id="a-real-problem",
        theme="ownership",
        level="staff",
        started_at=datetime(2026, 3, 2, 7, 30, tzinfo=UTC),
        prompt=Prompt("Which problem did you find?", 240.0),
        clock=Clock(running_since=0.0),
    )


def make_question(question_id: str, theme: str, levels: tuple[str, ...] = ("staff",)) -> Question:
    probes = [
        {"probes": "trade-offs", "ask": "What did you give up for it?"},
        {"probes": "impact-numbers", "ask": "What changed, measured against what?"},
        {"probes": "trade-offs", "ask": "What else was on the table?"},
        {"probes": "ownership", "ask": "Which part of that was yours?"},
    ]
    return Question.model_validate(
        {
            "id": question_id,
            "theme": theme,
            "levels": levels,
            "question": f"Which problem did you find in {question_id}?",
            "tests": "Whether you find problems that matter.",
            "minutes": 4,
            "follow_ups": probes,
            "sounds_like": {"weak": "Nothing in particular.", "solid": "A fix.", "strong": "A problem others missed."},
            "strong_answers_contain": ["A problem", "A result"],
        }
    )

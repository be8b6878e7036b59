from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.core import drafts
from interview_drill.core.attempts import Reply
from interview_drill.core.clocks import Clock
from interview_drill.core.drill import Drill, Prompt, Stage

TEXTS = st.text(max_size=40)
SECONDS = st.floats(0, 1e5)
PROMPTS = st.builds(Prompt, TEXTS, SECONDS, TEXTS, TEXTS)
REPLIES = st.builds(Reply, prompt=TEXTS, text=TEXTS, planned_seconds=SECONDS, seconds=SECONDS, probes=TEXTS)
DRILLS = st.builds(
    Drill,
    id=TEXTS,
    question_id=TEXTS,
    theme=TEXTS,
    level=st.sampled_from(["senior", "staff", "principal"]),
    started_at=st.datetimes(timezones=st.just(UTC)),
    prompt=PROMPTS,
    stage=st.sampled_from(Stage),
    clock=st.builds(Clock, SECONDS),
    think_seconds=SECONDS,
    text=TEXTS,
    cursor=st.tuples(st.integers(0, 99), st.integers(0, 99)),
    replies=st.lists(REPLIES, max_size=4).map(tuple),
    revises=TEXTS,
)


@given(DRILLS)
def test_an_unfinished_drill_comes_back_as_it_was(drill):
    assert drafts.from_json(drafts.to_json(drill, 0.0)).drill == drill


def test_the_clock_comes_back_stopped_at_what_it_showed(drill):
    running = replace(drill, clock=Clock(30.0, running_since=100.0))
    back = drafts.from_json(drafts.to_json(running, 112.5))
    assert back.drill.clock == Clock(42.5)
    assert back.was_running


def test_a_pause_is_remembered(drill):
    assert not drafts.from_json(drafts.to_json(replace(drill, clock=Clock(9.0)), 50.0)).was_running


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"id": 1}', "not json", '{"clock": 3, "cursor": null}'])
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError):
        drafts.from_json(text)


def test_the_moment_it_began_keeps_its_time_zone(drill):
    assert drafts.from_json(drafts.to_json(drill, 0.0)).drill.started_at == datetime(2026, 3, 2, 7, 30, tzinfo=UTC)

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.core import drill as moves
from interview_drill.core.drill import Drill, IllegalMoveError, Prompt, Stage, attempt_of, revision, step
from interview_drill.core.scores import Score

SCORE = Score(3.0, 3, "A real episode.", "staff", "core", "v1")
PROBE = Prompt("What did you give up?", 90.0, probes="trade-offs", reason="nothing yet")


def play(drill: Drill, *events: moves.Event) -> Drill:
    for event in events:
        drill = step(drill, event)
    return drill


def test_a_drill_goes_from_thinking_through_a_follow_up_to_the_end(drill):
    done = play(
        drill,
        moves.ThinkingEnded(20.0),
        moves.Typed("We moved it.", (0, 12)),
        moves.HandedIn(200.0),
        moves.ProbeAsked(PROBE, 201.0),
        moves.Typed("The old reports.", (0, 16)),
        moves.HandedIn(301.0),
        moves.Closed(),
    )
    assert done.stage is Stage.CLOSED
    assert done.think_seconds == 20.0
    assert [reply.text for reply in done.replies] == ["We moved it.", "The old reports."]
    assert [reply.seconds for reply in done.replies] == [180.0, 100.0]
    assert [reply.probes for reply in done.replies] == ["", "trade-offs"]
    assert done.said == "We moved it.\n\nThe old reports."


def test_going_over_time_is_recorded_and_cuts_nothing_off(drill):
    done = play(drill, moves.ThinkingEnded(0.0), moves.Typed("a" * 5000, (0, 5000)), moves.HandedIn(300.0))
    assert done.replies[0].overrun_seconds == 60.0
    assert len(done.replies[0].text) == 5000


def test_a_pause_is_not_counted(drill):
    done = play(drill, moves.ThinkingEnded(0.0), moves.Paused(10.0), moves.WentOn(500.0), moves.HandedIn(505.0))
    assert done.replies[0].seconds == 15.0


def test_follow_ups_are_counted_while_they_are_answered(drill):
    asked = play(drill, moves.ThinkingEnded(0.0), moves.HandedIn(1.0), moves.ProbeAsked(PROBE, 2.0))
    assert drill.follow_ups_asked == 0
    assert asked.follow_ups_asked == 1
    assert step(asked, moves.HandedIn(3.0)).follow_ups_asked == 1


@pytest.mark.parametrize(
    "event", [moves.Typed("x", (0, 1)), moves.HandedIn(1.0), moves.ProbeAsked(PROBE, 1.0), moves.Closed()]
)
def test_what_the_stage_does_not_allow_is_refused(drill, event):
    with pytest.raises(IllegalMoveError, match="while thinking"):
        step(drill, event)


def test_a_revision_starts_from_everything_said_and_remembers_what_it_revises(drill):
    closed = play(
        drill,
        moves.ThinkingEnded(0.0),
        moves.Typed("One.", (0, 4)),
        moves.HandedIn(1.0),
        moves.ProbeAsked(PROBE, 1.0),
        moves.Typed("Two.", (0, 4)),
        moves.HandedIn(2.0),
        moves.Closed(),
    )
    attempt = attempt_of(closed, SCORE, SCORE)
    again = revision(attempt, drill_id="d2", now=10.0, started_at=datetime(2026, 3, 3, tzinfo=UTC))
    assert again.text == "One.\n\nTwo." == attempt.said
    assert again.stage is Stage.SPEAKING
    assert again.revises == "d1"
    assert again.prompt.text == drill.prompt.text


EVENTS = st.one_of(
    st.builds(moves.ThinkingEnded, st.floats(0, 1e4)),
    st.builds(moves.Typed, st.text(max_size=20), st.just((0, 0))),
    st.builds(moves.Paused, st.floats(0, 1e4)),
    st.builds(moves.WentOn, st.floats(0, 1e4)),
    st.builds(moves.HandedIn, st.floats(0, 1e4)),
    st.builds(moves.ProbeAsked, st.just(PROBE), st.floats(0, 1e4)),
    st.just(moves.Closed()),
)


@given(st.lists(EVENTS, max_size=30))
def test_no_sequence_of_moves_ever_loses_a_reply(events):
    drill = Drill("d", "q", "t", "staff", datetime(2026, 1, 1, tzinfo=UTC), Prompt("Why?", 60.0))
    for event in events:
        before = drill
        try:
            drill = step(drill, event)
        except IllegalMoveError:
            assert drill == before
        assert drill.replies[: len(before.replies)] == before.replies
        if isinstance(event, moves.HandedIn) and drill is not before:
            assert drill.replies[-1].text == before.text.strip()


def test_a_drill_is_a_value(drill):
    assert step(drill, moves.Paused(1.0)) != drill
    assert drill == replace(drill)

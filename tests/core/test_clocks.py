from hypothesis import given
from hypothesis import strategies as st

from interview_drill.core.clocks import Clock

MOMENTS = st.floats(0, 1e6)


def test_a_clock_counts_only_while_it_runs():
    clock = Clock().start(100.0).stop(130.0).start(200.0)
    assert clock.seconds(205.0) == 35.0


def test_a_stopped_clock_stands_still():
    assert Clock(12.0).seconds(1e9) == 12.0


def test_starting_twice_loses_nothing():
    assert Clock().start(0.0).start(50.0).seconds(60.0) == 60.0


def test_a_clock_that_jumps_back_takes_no_time_away():
    assert Clock(5.0, running_since=100.0).seconds(40.0) == 5.0


@given(st.lists(MOMENTS, min_size=2).map(sorted))
def test_time_counted_never_exceeds_time_passed_and_never_shrinks(moments):
    clock, before = Clock(), 0.0
    for number, now in enumerate(moments):
        clock = clock.stop(now) if number % 3 == 2 else clock.start(now)
        assert before <= clock.seconds(now) <= now - moments[0] + 1e-6
        before = clock.seconds(now)

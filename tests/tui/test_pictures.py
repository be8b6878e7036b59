"""What a user sees, as pictures. After a wanted change: make pictures, look at each, commit."""

from collections.abc import Awaitable, Callable

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from interview_drill.tui.app import DrillApp
from interview_drill.tui.widgets.answer_area import AnswerArea
from tests.tui.playing import at_the_answer, settled, through, write

STORY = (
    "Our nightly import lost one order in forty, and the support desk took sixty calls a day about it.\n\n"
    "I read six weeks of logs and rang Priya, who feared for her launch. We gave up the nightly report."
)
Steps = Callable[[Pilot[None]], Awaitable[None]]


async def home(pilot: Pilot[None]) -> None:
    await settled(pilot)


async def thinking(pilot: Pilot[None]) -> None:
    await settled(pilot)
    await pilot.press("enter")


async def over_time(pilot: Pilot[None]) -> None:
    await at_the_answer(pilot, STORY)
    pilot.app.screen.query_one(AnswerArea).cursor_blink = False
    pilot.app.screen._now.seconds += 260
    pilot.app.screen._tick()
    await pilot.pause()


async def follow_up(pilot: Pilot[None]) -> None:
    await over_time(pilot)
    await through(pilot)
    await write(pilot, "It came down to four a day.")


async def result(pilot: Pilot[None]) -> None:
    await follow_up(pilot)
    await through(pilot, "Speed, for a month.", "A rewrite.")


async def result_in_light(pilot: Pilot[None]) -> None:
    await result(pilot)
    await pilot.press("f10")


async def strong_answer(pilot: Pilot[None]) -> None:
    await result(pilot)
    await pilot.press("s")


async def browsing(pilot: Pilot[None]) -> None:
    await settled(pilot)
    await pilot.press("b")
    await settled(pilot)
    pilot.app.screen.query_one(Input).cursor_blink = False
    await pilot.pause()


async def coverage(pilot: Pilot[None]) -> None:
    await browsing(pilot)
    await pilot.press("f5")
    await settled(pilot)


async def home_with_a_past(pilot: Pilot[None]) -> None:
    await result(pilot)
    await pilot.press("n")
    pilot.app.screen._now.seconds += 1
    await pilot.press("enter")
    await write(pilot, "Half a thought")
    await pilot.press("escape")


async def keys(pilot: Pilot[None]) -> None:
    await settled(pilot)
    await pilot.press("f1")


AT_80 = [home, thinking, over_time, follow_up, result, strong_answer, home_with_a_past, keys, browsing, coverage]


@pytest.mark.parametrize("steps", AT_80)
def test_at_80_by_24(snap_compare, app: DrillApp, steps: Steps):
    assert snap_compare(app, terminal_size=(80, 24), run_before=steps)


@pytest.mark.parametrize("steps", [follow_up, result, result_in_light])
def test_at_120_by_40(snap_compare, app: DrillApp, steps: Steps):
    assert snap_compare(app, terminal_size=(120, 40), run_before=steps)


def test_without_colour(snap_compare, world, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app = DrillApp(world, level="staff")
    assert snap_compare(app, terminal_size=(80, 24), run_before=result)
    app.close_saving()


def test_in_a_window_too_small(snap_compare, app: DrillApp):
    assert snap_compare(app, terminal_size=(50, 12), run_before=home)

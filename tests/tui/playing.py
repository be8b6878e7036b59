"""What a user does, in the words of the tests."""

from textual import events
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Static

from interview_drill.tui.widgets.answer_area import AnswerArea

ANSWER = "I found the leak and told Priya. We gave up the nightly report."


async def settled(pilot: Pilot[None]) -> None:
    """Every worker done and every message dealt with."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def at_the_answer(pilot: Pilot[None], text: str = "") -> None:
    """Past the home screen and the thinking, with `text` written."""
    await settled(pilot)
    await pilot.press("enter")
    pilot.app.screen._now.seconds += 1  # a second Enter at once would be taken for a held key
    await pilot.press("enter")
    await write(pilot, text)


async def write(pilot: Pilot[None], text: str) -> None:
    """Put `text` where the cursor is, as a paste would: a hundred keys take seconds."""
    pilot.app.screen.query_one(AnswerArea).post_message(events.Paste(text))
    await pilot.pause()


async def through(pilot: Pilot[None], *replies: str) -> None:
    """Hand in what is written, then each reply in turn."""
    await pilot.press("ctrl+s")
    await settled(pilot)
    for reply in replies:
        await write(pilot, reply)
        await pilot.press("ctrl+s")
        await settled(pilot)


def shown(pilot: Pilot[None], selector: str) -> str:
    """The text that a part of the present screen shows."""
    part: Widget = pilot.app.screen.query_one(selector)
    assert isinstance(part, Static)
    return str(part.content)


def page(pilot: Pilot[None]) -> str:
    """Everything on the screen, line by line, as a user sees it."""
    lines = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text for strip in lines)

"""Take the README's pictures from the program itself: `make pictures`."""

import asyncio
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from textual.events import Paste

from interview_drill.store.history import History
from interview_drill.tui.app import DrillApp
from interview_drill.tui.coach import Coach
from interview_drill.tui.widgets.answer_area import AnswerArea
from interview_drill.tui.world import World

HERE = Path(__file__).parent
ANSWER = (HERE / "example-answer.txt").read_text(encoding="utf-8").strip()
REPLY = "It was all in the logs by January."


class Clock:
    """A clock that is moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


async def take(folder: Path) -> None:
    """Go through one drill and export what is on the screen."""
    clock, numbers = Clock(), count()
    with History(folder / "history.sqlite3") as history:
        world = World(
            history=history,
            load_coach=lambda: Coach.with_banks((), folder / "cache"),
            today=lambda: datetime(2026, 11, 21, 7, 30, tzinfo=UTC),
            seconds=clock,
            new_id=lambda: f"drill-{next(numbers)}",
        )
        app = DrillApp(world, question_id="what-gave-way", level="staff")
        async with app.run_test(size=(100, 34)) as pilot:

            async def done() -> None:
                await pilot.pause()
                await app.workers.wait_for_complete()
                await pilot.pause()

            async def say(text: str, seconds: float) -> None:
                area = app.screen.query_one(AnswerArea)
                area.cursor_blink = False
                area.post_message(Paste(text))
                clock.now += seconds
                await pilot.pause(0.6)

            await done()
            clock.now += 41
            await pilot.press("enter")
            await say(ANSWER, 221)
            await pilot.press("ctrl+s")
            await done()
            await say(REPLY, 34)
            app.save_screenshot("follow-up.svg", str(HERE))
            await pilot.press("ctrl+s")
            await done()
            for _ in range(2):
                await pilot.press("f3")
                await done()
            await pilot.press(*["up"] * 4)  # from the gap to a criterion with evidence to mark
            await pilot.pause()
            app.save_screenshot("result.svg", str(HERE))
        app.close_saving()


def main() -> None:
    """Write the pictures beside this file."""
    with TemporaryDirectory() as folder:
        asyncio.run(take(Path(folder)))


if __name__ == "__main__":
    main()

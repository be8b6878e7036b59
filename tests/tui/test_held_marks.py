from dataclasses import replace

from interview_drill.core.scores import Bound
from interview_drill.tui.screens.result import ResultScreen
from tests.tui.playing import ANSWER, at_the_answer, page, through


async def test_a_mark_that_a_limit_holds_down_says_why(app, history):
    async with app.run_test(size=(100, 40)) as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot, "one", "two", "three")
        (attempt,) = history.attempts()
        moved = Bound("blame", "Blame outweighs the rest.", at_most=attempt.score.overall)
        idle = Bound("other", "This one moved nothing.", at_most=4.9)
        held = replace(attempt, score=replace(attempt.score, limits=(moved, idle), flags=("blame", "rambling")))
        await app.push_screen(ResultScreen(held, app.screen._surroundings))
        await pilot.pause()
        screen = " ".join(page(pilot).split())
    assert f"Held at {attempt.score.overall:.1f} Blame outweighs the rest." in screen
    assert "moved nothing" not in screen
    assert "Noted Others get the blame. The story does not land." in screen

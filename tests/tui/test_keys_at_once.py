"""Keys that arrive together, as over a slow line: the screens below and above must not get each other's."""

from textual import events

from interview_drill.tui.screens.drill import DrillScreen
from interview_drill.tui.screens.home import HomeScreen
from interview_drill.tui.screens.result import ResultScreen
from tests.tui.playing import ANSWER, at_the_answer, settled, through


async def test_two_enters_at_home_start_one_drill(app, history):
    async with app.run_test() as pilot:
        await settled(pilot)
        app.screen.action_start()
        app.screen.action_start()
        await settled(pilot)
        app._memory.keep(app.screen.drill, at_once=True)
        assert len(app.screen_stack) == 2
        assert len(history.drafts()) == 1


async def test_leaving_and_pausing_at_once_ends_at_home(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "Half a thought")
        app.screen.action_leave()
        app.screen.action_pause()
        paused = app.screen
        await settled(pilot)
        paused.post_message(events.Key("enter", "\r"))
        paused.answer(None)
        await settled(pilot)
        assert isinstance(app.screen, HomeScreen)


async def test_a_home_key_pressed_along_with_next_does_not_close_the_new_drill(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot, "one", "two", "three")
        result = app.screen
        result.action_next()
        result.action_home()
        result.action_revise()
        await settled(pilot)
        assert isinstance(app.screen, DrillScreen)
        assert app.screen.drill.revises == ""
        assert len(app.screen_stack) == 2


async def test_two_asks_for_a_revision_open_one(app, history):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot, "one", "two", "three")
        result = app.screen
        assert isinstance(result, ResultScreen)
        result.action_revise()
        result.action_revise()
        await settled(pilot)
        assert len(app.screen_stack) == 2
        await pilot.press("escape")
        assert len(history.drafts()) == 1


async def test_leaving_while_the_next_follow_up_is_thought_up_loses_nothing(app, history):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, ANSWER)
        app.screen.action_hand_in()
        app.screen.action_leave()
        await settled(pilot)
        assert isinstance(app.screen, HomeScreen)
        await pilot.press("r")
        await settled(pilot)
        assert app.screen.drill.replies[0].text == ANSWER


async def test_a_drill_taken_down_before_it_is_laid_out_breaks_nothing(app):
    async with app.run_test() as pilot:
        await settled(pilot)
        app.start_shown()
        app.go_home()
        await settled(pilot)
        assert isinstance(app.screen, HomeScreen)

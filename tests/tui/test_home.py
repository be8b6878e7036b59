from threading import Event

from textual.widgets import OptionList

from interview_drill.errors import DrillError
from interview_drill.tui.app import DrillApp
from interview_drill.tui.screens.confirm import ConfirmScreen
from interview_drill.tui.screens.drill import DrillScreen
from interview_drill.tui.screens.result import ResultScreen
from interview_drill.tui.world import World
from tests.tui.playing import ANSWER, at_the_answer, page, settled, shown, through


async def test_home_says_what_comes_first_and_why(app):
    async with app.run_test() as pilot:
        await settled(pilot)
        assert shown(pilot, "#question").endswith("?")
        assert shown(pilot, "#why") == "A first question to get the feel of it."
        assert "staff" in shown(pilot, "#about")


async def test_enter_starts_the_question_shown_and_marks_it_seen(app, history):
    async with app.run_test() as pilot:
        await settled(pilot)
        question = shown(pilot, "#question")
        assert history.seen() == {}
        await pilot.press("enter")
        assert isinstance(app.screen, DrillScreen)
        assert shown(pilot, "#asked") == question
        assert len(history.seen()) == 1


async def test_another_question_can_be_had(app):
    async with app.run_test() as pilot:
        await settled(pilot)
        first = shown(pilot, "#question")
        await pilot.press("a")
        second = shown(pilot, "#question")
        assert first != second


async def test_the_level_is_remembered_from_one_day_to_the_next(app, world):
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("l")
        assert "principal" in shown(pilot, "#about")
    tomorrow = DrillApp(world)
    async with tomorrow.run_test() as pilot:
        await settled(pilot)
        assert "principal" in shown(pilot, "#about")
    tomorrow.close_saving()


async def test_the_colours_are_remembered_too(app, world):
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("f10")
        assert app.theme == "drill-light"
    tomorrow = DrillApp(world)
    async with tomorrow.run_test() as pilot:
        await settled(pilot)
        assert tomorrow.theme == "drill-light"
    tomorrow.close_saving()


async def test_a_level_without_questions_says_so(app):
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("l", "l")
        assert "senior" in shown(pilot, "#question")
        await pilot.press("enter")
        assert not isinstance(app.screen, DrillScreen)


async def test_an_attempt_is_listed_and_opens_again(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot, "one", "two", "three")
        await pilot.press("h")
        assert "of 5" in page(pilot)
        await pilot.press("e", "enter")
        assert isinstance(app.screen, ResultScreen)


async def test_an_unfinished_drill_is_thrown_away_only_after_a_yes(app, history):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "Half a thought")
        await pilot.press("escape")
        assert "Unfinished" in page(pilot)
        await pilot.press("tab", "x")
        assert isinstance(app.screen, ConfirmScreen)
        assert "3 words" in page(pilot)
        await pilot.press("n")
        assert len(history.drafts()) == 1
        await pilot.press("x", "y")
        assert history.drafts() == []
        assert not app.screen.query_one(OptionList).display


async def test_a_bank_that_cannot_be_read_is_explained(world):
    def broken():
        raise DrillError("The questions are missing.", "Install the program again.")

    app = DrillApp(World(world.history, broken, world.today, world.seconds, world.new_id))
    async with app.run_test() as pilot:
        await settled(pilot)
        assert "The questions are missing. Install the program again." in page(pilot)
        await pilot.press("enter")
        assert not isinstance(app.screen, DrillScreen)
    app.close_saving()


async def test_help_lists_the_keys_of_the_screen_below(app):
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("f1")
        for binding in app._home.active_bindings.values():
            if binding.binding.id:
                assert binding.binding.tooltip in page(pilot)
        assert "palette" not in page(pilot)
        await pilot.press("escape")
        assert app.screen is app._home


async def test_what_is_unfinished_is_listed_as_soon_as_home_opens(app, world):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "Half a thought")
    app.close_saving()
    again = DrillApp(world)
    async with again.run_test() as pilot:
        await settled(pilot)
        assert "Unfinished" in page(pilot)
    again.close_saving()


async def test_a_key_pressed_before_the_questions_are_read_is_not_lost(world):
    read = Event()

    def slowly():
        read.wait()
        return world.load_coach()

    app = DrillApp(World(world.history, slowly, world.today, world.seconds, world.new_id), level="staff")
    async with app.run_test() as pilot:
        await pilot.press("enter")
        assert app.screen is app._home
        read.set()
        await settled(pilot)
        assert isinstance(app.screen, DrillScreen)
    app.close_saving()


async def test_a_full_answer_that_waits_is_not_listed_as_empty(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot)
        await pilot.press("escape")
        assert "13 words" in page(pilot)


async def test_after_the_first_drill_of_the_day_the_next_one_is_called_next(app):
    async with app.run_test() as pilot:
        await settled(pilot)
        assert "Today's first question" in page(pilot)
        await at_the_answer(pilot, ANSWER)
        await through(pilot, "one", "two", "three")
        await pilot.press("h")
        assert "Next question" in page(pilot)


async def test_ctrl_c_says_how_to_leave(app):
    async with app.run_test(notifications=True) as pilot:
        await settled(pilot)
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert "Ctrl+Q leaves" in page(pilot)


async def test_a_window_of_almost_nothing_breaks_no_screen(app):
    async with app.run_test() as pilot:
        for size in [(4, 4), (2, 2), (80, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await at_the_answer(pilot, ANSWER)
        for size in [(4, 4), (1, 1), (80, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
        await through(pilot, "one", "two", "three")
        for size in [(4, 4), (3, 20), (1, 1), (80, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
        assert "Band" in page(pilot)


async def test_a_glance_at_a_question_leaves_nothing_unfinished(app, hands, history):
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("enter", "escape")
        assert history.drafts() == []
        await pilot.press("enter")
        hands.seconds += 20
        await pilot.press("escape")
        assert len(history.drafts()) == 1
        assert "0:20  thinking" in page(pilot)

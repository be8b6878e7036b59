from dataclasses import replace

from textual import events

from interview_drill.core.drill import Stage
from interview_drill.errors import DrillError
from interview_drill.tui.app import DrillApp
from interview_drill.tui.coach import Coach
from interview_drill.tui.screens.drill import DrillScreen
from interview_drill.tui.screens.home import HomeScreen
from interview_drill.tui.screens.paused import PausedScreen
from interview_drill.tui.screens.result import ResultScreen
from interview_drill.tui.widgets.answer_area import AnswerArea
from interview_drill.tui.world import World
from tests.tui.playing import ANSWER, at_the_answer, page, settled, shown, through, write


async def test_a_drill_goes_from_thinking_over_three_follow_ups_to_the_result(app, history, hands):
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("enter")
        hands.seconds += 30
        await pilot.press("enter")
        hands.seconds += 200
        await write(pilot, ANSWER)
        await through(pilot, "It came down to four.", "Speed.", "A rewrite.")
        assert isinstance(app.screen, ResultScreen)
    (attempt,) = history.attempts()
    assert attempt.think_seconds == 30
    assert attempt.answer.seconds == 200
    assert attempt.answer.text == ANSWER
    assert [reply.text for reply in attempt.follow_ups] == ["It came down to four.", "Speed.", "A rewrite."]
    assert attempt.first_score.overall < attempt.score.overall
    assert history.drafts() == []


async def test_the_follow_up_goes_for_what_is_missing_and_says_why(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot)
        assert app.screen.drill.prompt.probes == "impact-numbers"
        assert shown(pilot, "#reason") == "Asked because so far there is nothing on impact numbers."


async def test_the_answer_so_far_stays_in_sight(app):
    async with app.run_test(size=(120, 40)) as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot)
        assert "I found the leak" in page(pilot)
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "nightly report" in page(pilot)


async def test_the_clock_goes_on_past_the_planned_time(app, hands):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "Still writing")
        hands.seconds += app.screen.drill.prompt.planned_seconds + 75
        app.screen._tick()
        assert "1:15 over" in shown(pilot, "#clock")
        await write(pilot, " on")
        assert app.screen.drill.text == "Still writing on"


async def test_a_pause_covers_the_text_and_stops_the_clock(app, hands):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "Half a thought")
        hands.seconds += 10
        await pilot.press("f2")
        assert isinstance(app.screen, PausedScreen)
        hands.seconds += 500
        await pilot.press("x", "enter")
        assert isinstance(app.screen, DrillScreen)
        assert app.screen.drill.clock.seconds(hands.seconds) == 10
        assert app.screen.drill.text == "Half a thought"


async def test_words_and_the_time_to_say_them_are_counted_while_typing(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "one two three")
        assert shown(pilot, "#reading") == "3 words · 0:01 aloud"


async def test_nothing_is_no_answer(app):
    async with app.run_test(notifications=True) as pilot:
        await at_the_answer(pilot)
        await pilot.press("ctrl+s")
        await settled(pilot)
        assert app.screen.drill.stage is Stage.SPEAKING
        assert "nothing written yet" in page(pilot)


async def test_a_follow_up_may_be_left_unanswered(app, history):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot)
        for _ in range(3):
            await pilot.press("f3")
            await settled(pilot)
        assert isinstance(app.screen, ResultScreen)
    assert [reply.text for reply in history.attempts()[0].follow_ups] == ["", "", ""]


async def test_what_is_left_for_later_is_taken_up_where_it_was(app, hands):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "First line")
        await pilot.press("enter", *"Second", "left", "left")
        hands.seconds += 42
        await pilot.press("escape")
        assert isinstance(app.screen, HomeScreen)
        hands.seconds += 9999
        await pilot.press("r")
        assert app.screen.query_one(AnswerArea).text == "First line\nSecond"
        assert app.screen.query_one(AnswerArea).cursor_location == (1, 4)
        assert app.screen.drill.clock.seconds(hands.seconds) == 42
        hands.seconds += 1
        assert app.screen.drill.clock.seconds(hands.seconds) == 43


async def test_a_drill_that_was_paused_comes_back_paused(app, world, history):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "Half a thought")
        await pilot.press("f2")
    app.close_saving()
    again = DrillApp(world)
    async with again.run_test() as pilot:
        await settled(pilot)
        await pilot.press("r")
        assert isinstance(again.screen, PausedScreen)
    again.close_saving()


async def test_a_kill_between_handing_in_and_the_follow_up_loses_neither(app, world, history, hands):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot)
    app.close_saving()
    again = DrillApp(world)
    async with again.run_test() as pilot:
        await settled(pilot)
        await pilot.press("r")
        await settled(pilot)
        assert again.screen.drill.replies[0].text == ANSWER
        assert again.screen.drill.stage is Stage.SPEAKING
    again.close_saving()


async def test_a_paste_of_five_thousand_words_goes_in_whole(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot)
        await write(pilot, "word " * 5000)
        assert shown(pilot, "#reading").startswith("5,000 words")


async def test_a_paste_beyond_all_measure_is_cut_and_said_so(app):
    async with app.run_test(notifications=True) as pilot:
        await at_the_answer(pilot, "one ")
        await write(pilot, "word " * 30_000)
        assert shown(pilot, "#reading").startswith("20,000 words")
        assert "still on your clipboard" in " ".join(page(pilot).split())


async def test_a_paste_is_cleaned_at_the_door(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot)
        await write(pilot, "red \x1b[31malarm\x07\r\nnext\u202e")
        assert app.screen.drill.text == "red [31malarm\nnext"


async def test_a_window_too_small_says_so_and_loses_nothing(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "Half a thought")
        await pilot.resize_terminal(40, 10)
        await pilot.pause()
        assert "This window is 40 by 10" in " ".join(page(pilot).split())
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "Half a thought" in page(pilot)


async def test_a_disk_that_fills_up_is_told_and_the_text_stays(app, history, monkeypatch):
    def full(*_: object) -> None:
        raise DrillError("The disk is full.", "Make room; your text is still here.")

    async with app.run_test(notifications=True) as pilot:
        await at_the_answer(pilot, "Half a thought")
        monkeypatch.setattr(type(history), "save_draft", full)
        monkeypatch.setattr(type(history), "finish", full)
        await through(pilot, "one", "two", "three")
        assert isinstance(app.screen, ResultScreen)
        assert "The disk is full." in " ".join(page(pilot).split())
        monkeypatch.undo()


async def test_a_question_can_be_named_at_the_start(world):
    app = DrillApp(world, question_id="the-other-team", level="principal")
    async with app.run_test() as pilot:
        await settled(pilot)
        assert isinstance(app.screen, DrillScreen)
        assert app.screen.drill.level == "principal"
    app.close_saving()


async def test_an_enter_held_too_long_does_not_end_the_thinking(app, hands):
    async with app.run_test() as pilot:
        await settled(pilot)
        await pilot.press("enter", "enter", "enter")
        assert app.screen.drill.stage is Stage.THINKING
        hands.seconds += 1
        await pilot.press("enter")
        assert app.screen.drill.stage is Stage.SPEAKING


async def test_keys_that_arrive_together_end_a_pause_once(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "Half a thought")
        await pilot.press("f2")
        for _ in range(3):
            app.screen.post_message(events.Key("enter", "\r"))
        await settled(pilot)
        assert isinstance(app.screen, DrillScreen)
        assert app.screen.drill.clock.running


async def test_text_that_is_not_saved_says_so_until_it_is(app, history, monkeypatch):
    def locked(*_: object) -> None:
        raise DrillError("The history is locked.", "Close what has it open.")

    async with app.run_test() as pilot:
        await at_the_answer(pilot)
        monkeypatch.setattr(history, "save_draft", locked)
        await write(pilot, "Half a thought")
        app._memory.keep(app.screen.drill, at_once=True)
        app.screen._tick()
        assert "not saved yet" in shown(pilot, "#reading")
        monkeypatch.undo()
        await write(pilot, " more")
        app._memory.keep(app.screen.drill, at_once=True)
        app.screen._tick()
        assert "not saved" not in shown(pilot, "#reading")


async def test_one_drill_finished_in_two_windows_leaves_two_attempts(app, world, history):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, ANSWER)
        await pilot.press("escape")
        other = DrillApp(world)
        async with other.run_test() as second:
            await settled(second)
            await second.press("r")
            await through(second, "one", "two", "three")
        other.close_saving()
        await pilot.press("r")
        await through(pilot, "four", "five", "six")
    replies = {attempt.follow_ups[0].text for attempt in history.attempts()}
    assert replies == {"one", "four"}


LONG = "\n".join(f"Line {number} of the plan." for number in range(1, 41))


def with_material(coach):
    bank = coach.bank
    questions = {
        name: one.model_copy(update={"material": LONG, "format": "critique"}) for name, one in bank.questions.items()
    }
    return Coach(replace(bank, questions=questions), [])


async def test_a_long_text_can_be_read_to_its_end_and_back(world, coach):
    app = DrillApp(World(world.history, lambda: with_material(coach), world.today, world.seconds, world.new_id))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        app.screen._tick()
        assert "Line 1 of the plan." in page(pilot)
        assert "Which risk is the greatest" in page(pilot)
        for _ in range(8):
            await pilot.press("f4")
            if "Line 40 of the plan." in page(pilot):
                break
        assert "Line 40 of the plan." in page(pilot)
        await pilot.press("f4")
        assert "Line 1 of the plan." in page(pilot)
    app.close_saving()


async def test_a_short_question_offers_no_reading_on(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await at_the_answer(pilot)
        assert not app.screen.check_action("read_on", ())

import re
from dataclasses import replace

from textual.widgets import ContentSwitcher, OptionList

from interview_drill.core.attempts import Attempt
from interview_drill.core.samples import MiddlingSample, Samples, StrongSample, WeakSample
from interview_drill.tui.app import DrillApp
from interview_drill.tui.coach import Coach
from interview_drill.tui.screens.drill import DrillScreen
from interview_drill.tui.screens.home import HomeScreen
from interview_drill.tui.screens.result import ResultScreen
from interview_drill.tui.widgets.evidence import MARKED, MISSING, marked
from interview_drill.tui.world import World
from tests.tui.playing import ANSWER, at_the_answer, page, settled, through, write


def marks(attempt: Attempt, criterion: str) -> list[str]:
    text = marked(attempt, attempt.score.criteria[criterion].evidence).text
    return [text.plain[span.start : span.end] for span in text.spans if span.style == MARKED]


async def finished(pilot) -> None:
    await at_the_answer(pilot, ANSWER)
    await through(pilot, "Losses came down to four.", "Speed.", "We gave up reports.")


async def test_the_result_shows_band_gap_and_times(app):
    async with app.run_test(size=(100, 30)) as pilot:
        await finished(pilot)
        screen = " ".join(page(pilot).split())
        assert "Band 4 of 5" in screen
        assert "An episode with most of what is asked for." in screen
        assert "before the follow-ups" in screen
        assert "Close first Impact numbers." in screen
        assert "Band 5 All of it." in screen
        assert "Thinking 0:01" in screen


async def test_the_words_that_earned_points_are_marked_also_in_follow_ups(app, history):
    async with app.run_test() as pilot:
        await finished(pilot)
    (attempt,) = history.attempts()
    found = [evidence.text for evidence in attempt.score.criteria["impact-numbers"].evidence]
    assert marks(attempt, "impact-numbers") == found
    assert "came down to" in found[0]
    assert len(marks(attempt, "trade-offs")) == 2
    assert "What did it come down to, and from where?" in marked(attempt, ()).text.plain


async def test_the_place_that_the_advice_quotes_is_marked_in_the_answer(app, history):
    async with app.run_test(size=(100, 40)) as pilot:
        await at_the_answer(pilot, "I found the leak in March and told Priya.")
        await through(pilot, "It came down to four.", "Speed.", "Nothing.")
        (attempt,) = history.attempts()
        found = attempt.score.criteria["trade-offs"]
        assert found.advice.sentence.startswith("You say “I found the leak in March”.")
        text = marked(attempt, found.evidence, found.advice).text
        assert [text.plain[s.start : s.end] for s in text.spans if s.style == MISSING] == ["I found the leak in March"]
        assert "Close first Trade-offs. You say “I found the leak in March”." in " ".join(page(pilot).split())


async def test_a_fragment_is_asked_for_more_and_gets_no_mark(app, history):
    async with app.run_test(size=(100, 40)) as pilot:
        await at_the_answer(pilot, "Fine.")
        await through(pilot)
        asked = " ".join(page(pilot).split())
        assert "Tell me more. What happened?" in asked
        assert "Asked because there is not enough to judge yet." in asked
        for _ in range(3):
            await pilot.press("f3")
            await settled(pilot)
        screen = " ".join(page(pilot).split())
        assert "Not enough to judge at staff level A word or two" in screen
        assert "What to add Tell me more. What happened?" in screen
        assert "Band" not in screen
        assert not re.search(r"\d\.\d", screen)
        await pilot.press("h")
        await settled(pilot)
        assert "Not enough to judge" in page(pilot)


async def test_the_arrows_choose_whose_evidence_is_shown(app):
    async with app.run_test() as pilot:
        await finished(pilot)
        assert "came down +2.0" in page(pilot)
        await pilot.press("down")
        assert "gave up +1.5" in page(pilot)


async def test_what_a_strong_answer_contains_is_shown_only_after_submitting(app):
    async with app.run_test(size=(100, 40)) as pilot:
        await at_the_answer(pilot, ANSWER)
        assert "A strong answer contains" not in page(pilot)
        await through(pilot, "one", "two", "three")
        assert app.screen.query_one(ContentSwitcher).current == "evidence"
        await pilot.press("s")
        assert "A strong answer contains" in page(pilot)
        await pilot.press("s")
        assert "A strong answer contains" not in page(pilot)


async def test_a_revision_starts_from_what_was_said_and_is_compared_with_it(app, history):
    async with app.run_test(size=(120, 30)) as pilot:
        await finished(pilot)
        before = history.attempts()[0]
        await pilot.press("v")
        assert isinstance(app.screen, DrillScreen)
        assert app.screen.drill.text == before.said
        await pilot.press("ctrl+end")
        await write(pilot, " It came down to two.")
        await through(pilot)
        assert isinstance(app.screen, ResultScreen)
        assert "before you revised" in page(pilot)
    assert {attempt.revises for attempt in history.attempts()} == {"", before.id}


async def test_next_goes_straight_to_a_question_not_met_before(app):
    async with app.run_test() as pilot:
        await finished(pilot)
        first = app.screen._attempt.question_id
        await pilot.press("n")
        assert isinstance(app.screen, DrillScreen)
        assert app.screen.drill.question_id != first


async def test_escape_goes_home(app):
    async with app.run_test() as pilot:
        await finished(pilot)
        await pilot.press("escape")
        assert isinstance(app.screen, HomeScreen)


async def test_an_attempt_at_a_question_that_left_the_bank_still_opens(app, coach):
    async with app.run_test() as pilot:
        await finished(pilot)
        await pilot.press("h")
        questions = dict(coach.bank.questions)
        try:
            coach.bank.questions.clear()
            await pilot.press("tab", "enter", "s")
            await settled(pilot)
            assert "no longer in the bank" in page(pilot)
        finally:
            coach.bank.questions.update(questions)
        assert app.screen.query_one(OptionList).option_count == 2


async def test_page_keys_scroll_what_was_said_while_the_criteria_have_the_cursor(app):
    async with app.run_test() as pilot:
        await at_the_answer(pilot, "A line of it.\n" * 40)
        await through(pilot, "one", "two", "three")
        assert isinstance(app.focused, OptionList)
        view = app.screen.query_one("#evidence VerticalScroll")
        await pilot.press("pagedown")
        await pilot.pause()
        assert view.scroll_y > 0
        await pilot.press("pageup")
        await pilot.pause()
        assert view.scroll_y == 0


async def test_the_strong_sample_is_shown_in_full_and_wrapped_anew(world, coach):
    bank = coach.bank
    sample = StrongSample(shows=("trade-offs",), answer="We had a leak\nand nobody\nsaw it. " * 20 + "\n\nThen I rang.")
    middling = MiddlingSample(lacks=("trade-offs",), answer="x" * 200)
    samples = Samples(strong=sample, middling=middling, weak=WeakSample(fault="blame", answer="y" * 200))
    questions = {name: one.model_copy(update={"samples": samples}) for name, one in bank.questions.items()}
    showing = Coach(replace(bank, questions=questions), [])
    app = DrillApp(World(world.history, lambda: showing, world.today, world.seconds, world.new_id))
    async with app.run_test(size=(120, 60)) as pilot:
        await at_the_answer(pilot, ANSWER)
        await through(pilot, "One.", "Two.", "Three.")
        await pilot.press("s")
        assert "One strong answer" in page(pilot)
        assert "We had a leak and nobody saw it." in page(pilot)
    app.close_saving()

"""Text from outside is shown as it is, on every screen: it can't act, colour, or bring the app down."""

from dataclasses import replace

import pytest

from interview_drill.errors import DrillError
from interview_drill.tui.app import DrillApp
from interview_drill.tui.coach import Coach
from interview_drill.tui.world import World
from tests.tui.playing import at_the_answer, page, settled, through, write

PAYLOADS = [
    "[@click=app.quit]press[/] here",
    "[/x] closes nothing, [red opens nothing",
    "[bold]$background[/bold] {0} %s \\[x]",
]


def poisoned(coach: Coach, payload: str) -> Coach:
    """The same bank, with the payload in every text an author can write."""
    bank = coach.bank
    questions = {
        name: one.model_copy(
            update={
                "question": f"{payload} and why was that?",
                "tests": payload,
                "material": payload,
                "references": (payload,),
                "tags": (payload,),
                "strong_answers_contain": (payload, payload),
                "follow_ups": tuple(
                    probe.model_copy(update={"ask": f"{payload}, asked as {number}?"})
                    for number, probe in enumerate(one.follow_ups)
                ),
                "sounds_like": one.sounds_like.model_copy(
                    update={"weak": payload, "solid": payload, "strong": payload}
                ),
            }
        )
        for name, one in bank.questions.items()
    }
    themes = {name: theme.model_copy(update={"name": payload[:40]}) for name, theme in bank.themes.items()}
    core = bank.rubrics["core"]
    criteria = tuple(
        one.model_copy(update={"name": payload[:30], "missing": payload, "anchors": (payload,) * 4})
        for one in core.criteria
    )
    bands = tuple(band.model_copy(update={"name": payload[:30], "anchor": payload}) for band in core.bands)
    rubrics = {"core": core.model_copy(update={"criteria": criteria, "bands": bands})}
    return Coach(replace(bank, questions=questions, themes=themes, rubrics=rubrics), [])


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_every_screen_shows_it_and_goes_on(world, coach, payload):
    strange = poisoned(coach, payload)
    app = DrillApp(World(world.history, lambda: strange, world.today, world.seconds, world.new_id))
    async with app.run_test(size=(120, 44), notifications=True) as pilot:
        await settled(pilot)
        assert payload in page(pilot)
        await pilot.press("enter")
        assert payload in page(pilot)
        app.screen._now.seconds += 1
        await pilot.press("enter")
        await write(pilot, payload)
        assert payload in page(pilot)
        await through(pilot)
        assert f"{payload}, asked as " in page(pilot)
        await write(pilot, payload)
        await through(pilot, payload, payload)
        assert payload in page(pilot)
        await pilot.press("s")
        assert page(pilot).count(payload) > 3
        await pilot.press("f1", "escape", "h")
        assert payload in page(pilot)
        await pilot.press("b")
        await settled(pilot)
        assert page(pilot).count(payload) > 3
        await pilot.press("f5", "f4")
        assert payload[:20] in page(pilot)
        await pilot.press("escape", "escape")
        await settled(pilot)
        assert app.is_running
    app.close_saving()


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_a_message_may_carry_it(app, payload):
    async with app.run_test(notifications=True) as pilot:
        await at_the_answer(pilot, "One.")
        app._tell(DrillError(payload))
        await pilot.pause()
        assert payload.split()[0] in page(pilot)

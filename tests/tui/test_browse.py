"""The whole bank on one screen: search, filters, preview, coverage, and 'drill this now'."""

from textual.widgets import DataTable, Input, OptionList

from interview_drill.tui.screens.browse import BrowseScreen
from interview_drill.tui.screens.drill import DrillScreen
from interview_drill.tui.screens.home import HomeScreen
from tests.tui.playing import page, settled, shown

SIZE = (120, 40)


async def browsing(pilot):
    await settled(pilot)
    await pilot.press("b")
    await settled(pilot)


def listed(pilot):
    options = pilot.app.screen.query_one("#list", OptionList)
    return [options.get_option_at_index(place).id for place in range(options.option_count)]


async def test_it_lists_the_whole_bank_and_shows_the_first(app, coach):
    async with app.run_test(size=SIZE) as pilot:
        await browsing(pilot)
        assert isinstance(app.screen, BrowseScreen)
        assert set(listed(pilot)) == set(coach.bank.questions)
        first = coach.bank.questions[listed(pilot)[0]]
        assert " ".join(first.question.split())[:40] in shown(pilot, "#about")


async def test_words_with_a_slip_find_a_question(app):
    async with app.run_test(size=SIZE) as pilot:
        await browsing(pilot)
        await pilot.press(*"influance")
        await settled(pilot)
        assert listed(pilot) == ["the-other-team"]
        assert "1 question" in shown(pilot, "#filters")


async def test_format_and_level_are_words_to_search_by_too(app, coach):
    async with app.run_test(size=SIZE) as pilot:
        await browsing(pilot)
        await pilot.press(*"past behaviour staff")
        await settled(pilot)
        assert set(listed(pilot)) == {name for name, one in coach.bank.questions.items() if "staff" in one.levels}


async def test_nothing_found_says_how_to_go_on(app):
    async with app.run_test(size=SIZE) as pilot:
        await browsing(pilot)
        await pilot.press(*"xyzzy")
        await settled(pilot)
        assert (listed(pilot), shown(pilot, "#about")) == ([], "Nothing fits. Escape clears the search.")
        await pilot.press("enter")
        assert isinstance(app.screen, BrowseScreen)


async def test_filters_go_round_and_add_up(app, coach):
    async with app.run_test(size=SIZE) as pilot:
        await browsing(pilot)
        await pilot.press("f4")
        themes = [coach.bank.questions[name].theme for name in listed(pilot)]
        assert len(set(themes)) == 1
        assert "theme: " in shown(pilot, "#filters")
        for _ in coach.bank.themes:
            await pilot.press("f4")
        assert set(listed(pilot)) == set(coach.bank.questions)


async def test_enter_drills_the_one_chosen(app):
    async with app.run_test(size=SIZE) as pilot:
        await browsing(pilot)
        await pilot.press("down")
        chosen = listed(pilot)[1]
        await pilot.press("enter", "enter")
        await settled(pilot)
        assert isinstance(app.screen, DrillScreen)
        assert [draft.drill.question_id for draft in app._memory.unfinished()] == [chosen]


async def test_escape_clears_first_and_then_leaves(app, coach):
    async with app.run_test(size=SIZE) as pilot:
        await browsing(pilot)
        await pilot.press("x", "escape")
        await settled(pilot)
        assert app.screen.query_one(Input).value == ""
        assert set(listed(pilot)) == set(coach.bank.questions)
        await pilot.press("escape")
        await settled(pilot)
        assert isinstance(app.screen, HomeScreen)


async def test_coverage_names_what_is_missing(app, coach):
    async with app.run_test(size=SIZE) as pilot:
        await browsing(pilot)
        await pilot.press("f5")
        await settled(pilot)
        assert app.screen.query_one(DataTable).row_count == len(coach.bank.themes)
        assert "no question of format offer" in shown(pilot, "#gaps")
        assert all(theme.name in page(pilot) for theme in coach.bank.themes.values())
        await pilot.press("enter")
        assert isinstance(app.screen, BrowseScreen)


async def test_what_was_shown_before_is_marked(app):
    async with app.run_test(size=SIZE) as pilot:
        await browsing(pilot)
        await pilot.press("enter")
        await settled(pilot)
        await pilot.press("escape")
        await settled(pilot)
        await pilot.press("b")
        await settled(pilot)
        assert "Last shown on 02 Mar 2026." in shown(pilot, "#about")


async def test_it_fits_a_small_terminal(app):
    async with app.run_test(size=(80, 24)) as pilot:
        await browsing(pilot)
        assert "Search" in page(pilot)
        assert app.screen.query_one("#list").size.height >= 4
        assert app.screen.query_one("#preview").size.height >= 4

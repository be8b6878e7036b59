"""The bank, to be searched: a line for each question, what it is, and what the bank covers."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import ContentSwitcher, DataTable, Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from interview_drill.core.levels import LEVELS
from interview_drill.tui import messages, wording
from interview_drill.tui.widgets.pick_list import PickList
from interview_drill.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from interview_drill.core.coverage import Coverage
    from interview_drill.core.questions import Question

ANY = "any"


class BrowseScreen(Screen[None]):
    """Find a question by its words, theme, tags or id; drill it; see what is missing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter", "drill", "Drill this", id="drill-this", tooltip="Drill the question chosen now", priority=True
        ),
        Binding("down", "move(1)", "Down", show=False, id="down", tooltip="The one below", priority=True),
        Binding("up", "move(-1)", "Up", show=False, id="up", tooltip="The one above", priority=True),
        Binding("f2", "filter('level')", "Level", id="filter-level", tooltip="Only questions of one level"),
        Binding("f3", "filter('format')", "Format", id="filter-format", tooltip="Only questions of one format"),
        Binding("f4", "filter('theme')", "Theme", id="filter-theme", tooltip="Only questions of one theme"),
        Binding(
            "f5", "coverage", "Coverage", id="coverage", tooltip="What the bank covers, theme by level, and its gaps"
        ),
        Binding("pagedown", "scroll(1)", "Scroll", show=False, id="preview-down", tooltip="Scroll it", priority=True),
        Binding("pageup", "scroll(-1)", "Up", show=False, id="preview-up", tooltip="Scroll it up", priority=True),
        Binding("escape", "home", "Home", id="home", tooltip="Clear the search; once more, back home"),
    ]

    def __init__(
        self,
        questions: "Mapping[str, Question]",
        themes: Mapping[str, str],
        *,
        find: Callable[[str], list[str]],
        coverage: "Coverage",
        seen: Mapping[str, datetime],
    ) -> None:
        """`themes` are names by id, `find` gives question ids for typed words, `seen` says when each was shown last."""
        super().__init__()
        self._questions, self._themes, self._find = questions, themes, find
        self._coverage, self._seen = coverage, seen
        self._only = {"level": ANY, "format": ANY, "theme": ANY}

    def compose(self) -> ComposeResult:
        """The search at the top, the list and the question below."""
        yield TooSmall()
        yield Input(placeholder="Words of the question, a theme, a tag or an id", id="search", compact=True)
        yield Static(id="filters")
        with ContentSwitcher(initial="found"):
            with Horizontal(id="found"):
                yield PickList(id="list", compact=True, markup=False)
                with Vertical(id="preview"), VerticalScroll(can_focus=False):
                    yield Static(id="about")
            with VerticalScroll(id="coverage"):
                yield Static(id="gaps")
                yield DataTable[Content](id="table", cursor_type="none", zebra_stripes=True)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Name the parts and list everything."""
        self.query_one("#search").border_title = "Search"
        self.query_one("#coverage").border_title = "Coverage"
        self.query_one("#preview").border_title = "The question"
        self._show_coverage()
        self._list()
        self.query_one(Input).focus()

    @on(Input.Changed)
    def search(self) -> None:
        """List what fits the words typed so far."""
        self._list()

    @on(OptionList.OptionHighlighted)
    def preview(self, event: OptionList.OptionHighlighted) -> None:
        """Show the question under the cursor."""
        self._show_question(event.option_id)

    @on(OptionList.OptionSelected)
    def drill_clicked(self) -> None:
        """A click on a question chooses it; Enter drills it."""
        self.query_one(Input).focus()

    def action_move(self, step: int) -> None:
        """Move in the list while the cursor stays in the search."""
        listed = self.query_one("#list", OptionList)
        (listed.action_cursor_down if step > 0 else listed.action_cursor_up)()

    def action_drill(self) -> None:
        """Drill the question chosen."""
        listed = self.query_one("#list", OptionList)
        if listed.highlighted is not None and self.query_one(ContentSwitcher).current == "found":
            chosen = listed.get_option_at_index(listed.highlighted).id
            if chosen:
                self.post_message(messages.DrillThis(chosen))

    def action_filter(self, what: str) -> None:
        """Go to the next level, format or theme that has a question; after the last, to any."""
        choices = [ANY, *self._choices(what)]
        self._only[what] = choices[(choices.index(self._only[what]) + 1) % len(choices)]
        self._list()

    def action_coverage(self) -> None:
        """Turn between the list and what the bank covers."""
        shown = self.query_one(ContentSwitcher)
        shown.current = "coverage" if shown.current == "found" else "found"

    def action_scroll(self, direction: int) -> None:
        """Scroll the question, or the table, while the cursor stays in the search."""
        at = "#coverage" if self.query_one(ContentSwitcher).current == "coverage" else "#preview VerticalScroll"
        shown = self.query_one(at, VerticalScroll)
        shown.scroll_relative(y=direction * max(1, shown.size.height - 2), animate=False)

    def action_home(self) -> None:
        """Clear the search and the filters first; with nothing to clear, go home."""
        search = self.query_one(Input)
        if search.value or any(one != ANY for one in self._only.values()):
            self._only = dict.fromkeys(self._only, ANY)
            search.value = ""
            self._list()
        else:
            self.post_message(messages.GoHome())

    def _choices(self, what: str) -> Sequence[str]:
        if what == "level":
            return LEVELS
        if what == "format":
            return [form for form, number in self._coverage.formats.items() if number]
        return [theme for theme in self._coverage.themes if self._coverage.totals[theme]]

    def _fits(self, question: "Question") -> bool:
        only = self._only
        return (
            only["level"] in (ANY, *question.levels)
            and only["format"] in (ANY, question.format)
            and only["theme"] in (ANY, question.theme)
        )

    def _list(self) -> None:
        found = [name for name in self._find(self.query_one(Input).value) if self._fits(self._questions[name])]
        listed = self.query_one("#list", OptionList)
        listed.clear_options()
        listed.add_options([Option(self._line(self._questions[name]), name) for name in found])
        listed.highlighted = 0 if found else None
        if not found:
            self._show_question(None)
        self._show_filters(len(found))

    def _line(self, question: "Question") -> Content:
        mark = "  " if question.id in self._seen else "• "
        return Content.assemble((mark, "$primary"), " ".join(question.question.split()))

    def _show_filters(self, number: int) -> None:
        said = [f"{what}: {self._themes.get(value, value)}" for what, value in self._only.items() if value != ANY]
        self.query_one("#filters", Static).update(Content(" · ".join((wording.counted(number, "question"), *said))))

    def _show_question(self, name: str | None) -> None:
        question = self._questions.get(name or "")
        about = self._about(question) if question else Content("Nothing fits. Escape clears the search.")
        self.query_one("#about", Static).update(about)
        self.query_one("#preview VerticalScroll", VerticalScroll).scroll_home(animate=False)

    def _about(self, question: "Question") -> Content:
        """The question without anything that would spoil it: no anchors, no follow-ups, no sample."""
        at = self._seen.get(question.id)
        when = f"Last shown on {at.astimezone():%d %b %Y}." if at else "Not shown to you yet."
        facts = (self._themes.get(question.theme, question.theme), ", ".join(question.levels), question.format)
        words = (*question.tags, *question.contexts, *question.staff_signals, *question.archetypes, *question.stages)
        lines = [
            Content.assemble((" ".join(question.question.split()), "bold")),
            *([Content.styled(question.material, "dim")] if question.material else []),
            Content(" · ".join((*facts, f"{question.minutes:g} minutes"))),
            Content.assemble(("What it tests  ", "bold $primary"), question.tests),
            Content.styled(" ".join((question.id, *dict.fromkeys(words))), "dim"),
            Content.styled(when, "dim"),
        ]
        return Content("\n\n").join(lines)

    def _show_coverage(self) -> None:
        table, found = self.query_one("#table", DataTable), self._coverage
        names = [self._themes.get(theme, theme) for theme in found.themes]
        table.add_column("Theme", width=max(map(len, names), default=5))  # it can't measure what is no markup
        table.add_columns(*(level.capitalize() for level in LEVELS))
        for theme in found.themes:
            cells = (Content(str(found.cells[theme, level] or "–")) for level in LEVELS)
            table.add_row(Content(self._themes.get(theme, theme)), *cells)
        gaps = "; ".join(found.gaps())
        said = f"Gaps: {gaps}." if gaps else "No theme, level or format is empty."
        self.query_one("#gaps", Static).update(Content(f"{found.questions} questions. {said}"))

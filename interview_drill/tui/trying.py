"""A rubric tried on a text while it is typed: the mark, what earned points, and the line of YAML behind each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.driver import Driver
from textual.widgets import Footer, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from interview_drill.errors import DrillError
from interview_drill.tui import wording
from interview_drill.tui.themes import DARK, LIGHT
from interview_drill.tui.watching import Watch
from interview_drill.tui.widgets.answer_area import AnswerArea
from interview_drill.tui.widgets.pick_list import PickList

if TYPE_CHECKING:
    from interview_drill.core.scores import Score

LOOK_EVERY, SETTLED = 0.5, 0.15
"""Seconds between looks at the files, and without a key before a text is scored."""

Line = tuple[Path, int]
"""A file and a line in it, from 1."""


@dataclass(frozen=True)
class Trial:
    """Everything a text is tried on."""

    title: str
    score: "Callable[[str], Score]"
    names: Mapping[str, str]
    """The criteria's names, by id."""
    lines: Mapping[str, Line]
    """Where each signal stands, by its id."""
    texts: Mapping[Path, str]
    """The files as they are now."""
    samples: Sequence[tuple[str, str]] = ()
    """Name and text of sample answers, when a question is tried."""


class TryApp(App[None]):
    """A text on the left, what it earns and why on the right."""

    TITLE = "interview_drill"
    CSS_PATH = "trying.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "sample", "Next sample", id="sample", tooltip="Put the next sample answer into the text"),
        Binding(
            "f3", "other_side", "Other side", id="side", tooltip="Go from the text to what earned points, and back"
        ),
        Binding("f10", "light_or_dark", "Light or dark", show=False, id="light-or-dark", tooltip="Change the colours"),
        Binding("ctrl+q", "quit", "Quit", id="quit", tooltip="Leave; the text is not kept", priority=True),
    ]

    def __init__(
        self, load: Callable[[], Trial], files: Sequence[Path], driver_class: type[Driver] | None = None
    ) -> None:
        """`load` reads the files, and raises DrillError with the first thing that is wrong with them."""
        super().__init__(driver_class=driver_class)
        self._load = load
        self._trial = load()
        self._watch = Watch(files)
        self._found: list[str] = []
        self._sample = -1
        self._shown: Path | None = None

    def compose(self) -> ComposeResult:
        """The text, and beside it mark, points and YAML."""
        with Horizontal():
            yield AnswerArea(id="text")
            with Vertical(id="why"):
                yield Static(id="mark")
                yield PickList(id="earned", compact=True, markup=False)
                yield TextArea("", id="yaml", read_only=True, show_line_numbers=True, soft_wrap=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Name the parts, and begin."""
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        self.theme = DARK.name
        self.query_one("#text").border_title = self._trial.title
        self.query_one("#earned").border_title = "What earned points"
        self.query_one("#yaml", TextArea).cursor_blink = False
        if self._trial.samples:
            self.action_sample()
        self._show_file(next(iter(self._trial.texts)))
        self._score()
        self.query_one("#text").focus()
        self.set_interval(LOOK_EVERY, self._look)
        self._timer = self.set_timer(SETTLED, self._score, pause=True)

    @on(TextArea.Changed, "#text")
    def typed(self) -> None:
        """Score the text once the fingers rest for a moment."""
        self._timer.stop()
        self._timer = self.set_timer(SETTLED, self._score)

    @on(OptionList.OptionHighlighted, "#earned")
    def chosen(self, event: OptionList.OptionHighlighted) -> None:
        """Show the line of YAML behind the points under the cursor."""
        if event.option_index < len(self._found):
            self._show_line(self._found[event.option_index])

    def action_sample(self) -> None:
        """Put the next sample into the text."""
        if self._trial.samples:
            self._sample = (self._sample + 1) % len(self._trial.samples)
            name, text = self._trial.samples[self._sample]
            self.query_one("#text", AnswerArea).text = text
            self.query_one("#text").border_subtitle = f"the {name} sample"

    def action_other_side(self) -> None:
        """Go from the text to the points, and back."""
        at_text = self.focused is self.query_one("#text")
        self.query_one("#earned" if at_text else "#text").focus()

    def action_light_or_dark(self) -> None:
        """Turn from dark to light or back."""
        self.theme = LIGHT.name if self.current_theme.dark else DARK.name

    def action_help_quit(self) -> None:
        """Ctrl+C ends nothing: it says which key does."""
        self.notify("Ctrl+Q leaves; the text is not kept.", markup=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Offer samples only where there are some."""
        return action != "sample" or bool(self._trial.samples)

    def _score(self) -> None:
        if not self.query("#text"):
            return  # left meanwhile
        trial = self._trial
        score = trial.score(self.query_one("#text", AnswerArea).text)
        self.query_one("#mark", Static).update(_mark(score))
        listed, chosen = self.query_one("#earned", OptionList), self.query_one("#earned", OptionList).highlighted
        rows = [
            (found.signal, _row(trial.names.get(name, name), trial.lines.get(found.signal), found.points, found.text))
            for name, criterion in score.criteria.items()
            for found in criterion.evidence
        ]
        self._found = [signal for signal, _ in rows]
        listed.clear_options()
        listed.add_options([Option(row) for _, row in rows])
        listed.highlighted = min(chosen or 0, len(rows) - 1) if rows else None

    def _show_line(self, signal: str) -> None:
        line = self._trial.lines.get(signal)
        if line is None:
            return
        self._show_file(line[0])
        area = self.query_one("#yaml", TextArea)
        area.move_cursor((line[1] - 1, 0), center=True)
        area.select_line(line[1] - 1)

    def _show_file(self, path: Path) -> None:
        if path != self._shown:
            self._shown = path
            area = self.query_one("#yaml", TextArea)
            area.text = self._trial.texts.get(path, "")
            area.border_title = path.name

    def _look(self) -> None:
        if self._watch.changed():
            self._reload()

    @work(thread=True, exclusive=True)
    def _reload(self) -> None:
        try:
            trial = self._load()
        except DrillError as error:
            self.call_from_thread(self.notify, str(error), severity="error", timeout=15, markup=False)
        else:
            self.call_from_thread(self._go_on_with, trial)

    def _go_on_with(self, trial: Trial) -> None:
        self._trial, self._shown = trial, None
        self._show_file(next(iter(trial.texts)))
        self._score()
        self.notify("The file was saved. This is what the text earns now.", markup=False)


def _mark(score: "Score") -> Content:
    levels = " · ".join(f"{found.level:.1f}" for found in score.criteria.values())
    held = " ".join(bound.because for bound in score.limits if bound.holds(score.overall))
    flags = f"  {', '.join(score.flags)}" if score.flags else ""
    because = score.not_judged.because if score.not_judged else held
    return Content.assemble(
        (wording.mark(score), "bold $primary"), f"   levels {levels}{flags}", (f"\n{because}" if because else "", "dim")
    )


def _row(criterion: str, line: Line | None, points: float, words: str) -> Content:
    where = f"{line[1]:>4}" if line else "   –"
    return Content.assemble(
        (f"{where} ", "dim"), (f"+{points:.1f} ", "bold $success"), (f"{criterion}: ", ""), " ".join(words.split())
    )

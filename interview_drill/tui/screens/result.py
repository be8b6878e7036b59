"""The result: the band in words, the one gap to close, and for each criterion the words that earned it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import ContentSwitcher, Footer, OptionList, Static
from textual.widgets.option_list import Option

from interview_drill.core.attempts import Attempt
from interview_drill.core.scores import FLAGS, CriterionScore, Score
from interview_drill.tui import messages, wording
from interview_drill.tui.widgets.evidence import EvidenceView
from interview_drill.tui.widgets.pick_list import PickList
from interview_drill.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from interview_drill.core.questions import Question
    from interview_drill.core.rubrics import Rubric


@dataclass(frozen=True)
class Surroundings:
    """What surrounds an attempt on the result screen; question and rubric may have left the bank since."""

    question: "Question | None"
    rubric: "Rubric | None"
    before: Attempt | None = None
    """The attempt that was revised."""

    @property
    def names(self) -> Mapping[str, str]:
        """The criteria's names on the screen, by id."""
        return {criterion.id: criterion.name for criterion in self.rubric.criteria} if self.rubric else {}

    def anchor(self, criterion: str, level: float) -> str:
        """What the level of a criterion sounds like, in the rubric's words."""
        anchors = [each.anchors for each in self.rubric.criteria if each.id == criterion] if self.rubric else []
        return anchors[0][int(level + 0.5)] if anchors else ""


class ResultScreen(Screen[None]):
    """One attempt and its score."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("v", "revise", "Revise", id="revise", tooltip="Go over this answer again and score it anew"),
        Binding("s", "strong", "Strong", id="strong", tooltip="Show what a strong answer contains"),
        Binding("n", "next", "Next", id="next", tooltip="Go on with another question"),
        Binding("h,escape", "home", "Home", id="home", tooltip="Back to the home screen"),
        Binding(
            "pageup", "scroll(-1)", "Up", show=False, id="evidence-up", tooltip="Scroll the answer up", priority=True
        ),
        Binding("pagedown", "scroll(1)", "Scroll", id="evidence-down", tooltip="Scroll the answer down", priority=True),
    ]

    def __init__(self, attempt: Attempt, surroundings: Surroundings) -> None:
        super().__init__()
        self._attempt = attempt
        self._surroundings = surroundings

    def compose(self) -> ComposeResult:
        """Lay out the verdict, the criteria and the answer."""
        yield TooSmall()
        yield Static(self._verdict(), id="verdict")
        with VerticalScroll(id="advice"):
            yield Static(self._advice())
        with Horizontal(id="detail"):
            yield PickList(*self._criteria(), id="criteria", compact=True, markup=False)
            with ContentSwitcher(initial="evidence"):
                yield EvidenceView(id="evidence")
                with Vertical(id="strong"), VerticalScroll():
                    yield Static(self._strong())
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Begin with the criterion that lacks most."""
        self.query_one("#evidence").border_title = "What you said"
        self.query_one("#strong").border_title = "A strong answer"
        self.query_one("#criteria").border_title = "Criteria, 0 to 3"
        listed = self.query_one("#criteria", OptionList)
        gap = self._attempt.score.gap
        ids = list(self._attempt.score.criteria)
        listed.highlighted = ids.index(gap.criterion) if gap and gap.criterion in ids else 0
        listed.focus()

    @on(OptionList.OptionHighlighted)
    def show_evidence(self, event: OptionList.OptionHighlighted) -> None:
        """Mark the words that earned the criterion under the cursor."""
        found = self._attempt.score.criteria.get(event.option_id or "")
        if found is not None:
            judged = self._attempt.score.not_judged is None
            earned = self._earned(event.option_id or "", found) if judged else Content("")
            view, advice = self.query_one(EvidenceView), found.advice if judged else None
            view.show(self._attempt, found.evidence, earned, advice)

    def action_strong(self) -> None:
        """Turn between the answer and what a strong one contains."""
        shown = self.query_one(ContentSwitcher)
        shown.current = "strong" if shown.current == "evidence" else "evidence"

    def action_scroll(self, direction: int) -> None:
        """Scroll whichever text is shown, while the cursor stays on the criteria."""
        shown = self.query_one(f"#{self.query_one(ContentSwitcher).current} VerticalScroll", VerticalScroll)
        shown.scroll_relative(y=direction * max(1, shown.size.height - 2), animate=False)

    def action_revise(self) -> None:
        """Go over the answer again."""
        self.post_message(messages.ReviseAttempt(self._attempt.id))

    def action_next(self) -> None:
        """Go on with the next question."""
        self.post_message(messages.ShowNext())

    def action_home(self) -> None:
        """Back to the home screen."""
        self.post_message(messages.GoHome())

    def _verdict(self) -> Content:
        score, rubric = self._attempt.score, self._surroundings.rubric
        if score.not_judged:
            return Content.assemble(
                (wording.NOT_ENOUGH, "bold $primary"),
                f"   at {score.level} level{self._change()}\n{score.not_judged.because}",
            )
        name = f" · {rubric.bands[score.band - 1].name}" if rubric else ""
        return Content.assemble(
            (f"Band {score.band} of 5{name}", "bold $primary"),
            (f"   {score.overall:.1f} at {score.level} level{self._change()}\n", ""),
            score.anchor,
        )

    def _change(self) -> str:
        before = self._surroundings.before
        if before:
            return f", {_before(before.score)} before you revised"
        if self._attempt.first_score.not_judged and self._attempt.score.not_judged:
            return ""
        return f", {_before(self._attempt.first_score)} before the follow-ups" if self._attempt.follow_ups else ""

    def _advice(self) -> Content:
        score = self._attempt.score
        if score.not_judged:
            return Content("\n").join(
                [
                    Content.assemble(("What to add  ", "bold $warning"), score.not_judged.ask),
                    Content.styled(self._times(), "dim"),
                ]
            )
        noted = " ".join(FLAGS[flag] for flag in score.flags if flag in FLAGS)
        held = " ".join(bound.because for bound in score.limits if bound.holds(score.overall))
        parts = [
            self._gap(),
            Content.assemble(("Noted  ", "bold $warning"), noted) if noted else None,
            Content.assemble((f"Held at {score.overall:.1f}  ", "bold $warning"), held) if held else None,
            Content.styled(self._times(), "dim"),
        ]
        return Content("\n").join([part for part in parts if part])

    def _gap(self) -> Content:
        gap = self._attempt.score.gap
        if gap is None:
            return Content("This is the top band. What is left is polish.")
        name = self._surroundings.names.get(gap.criterion, gap.criterion)
        return Content.assemble(
            ("Close first  ", "bold $warning"),
            (f"{name}. ", "bold"),
            f"{gap.missing}\n",
            (f"Band {gap.next_band}  ", "bold $success"),
            gap.next_anchor,
        )

    def _times(self) -> str:
        attempt = self._attempt
        replies = sum(reply.seconds for reply in attempt.follow_ups)
        after = f" · follow-ups {wording.clock(replies)}" if attempt.follow_ups else ""
        answer = wording.spent(attempt.answer.seconds, attempt.answer.planned_seconds)
        return f"Thinking {wording.clock(attempt.think_seconds)} · answer {answer}{after}"

    def _criteria(self) -> list[Option]:
        names = self._surroundings.names
        return [
            Option(_criterion_line(names.get(id_, id_), found, judged=self._attempt.score.not_judged is None), id_)
            for id_, found in self._attempt.score.criteria.items()
        ]

    def _earned(self, criterion: str, found: CriterionScore) -> Content:
        """What the criterion's level means, the sum that makes it, and what is missing unless it is said above."""
        anchor = self._surroundings.anchor(criterion, found.level)
        gap = self._attempt.score.gap
        told = gap is not None and gap.criterion == criterion
        missing = f"\n{found.advice.sentence}" if found.advice and not told else ""
        return Content.assemble(
            (f"{anchor}\n" if anchor else "", "italic"), (_sum(found), "dim"), (missing, "$text-warning")
        )

    def _strong(self) -> Content:
        question = self._surroundings.question
        if question is None:
            return Content("This question is no longer in the bank.")
        sounds = question.sounds_like
        lists = [
            ("A strong answer contains", question.strong_answers_contain),
            ("Common mistakes", question.common_mistakes),
        ]
        level = self._attempt.score.level
        texts = [
            ("What it really tests", question.tests),
            *([(f"At {level} level", said)] if (said := getattr(question.bar, level, None)) else []),
            *((title, "\n".join(f"• {point}" for point in points)) for title, points in lists if points),
            *([("One strong answer", wording.unwrapped(question.samples.strong.answer))] if question.samples else []),
            ("A strong one sounds like", sounds.strong),
            ("A solid one sounds like", sounds.solid),
            ("A weak one sounds like", sounds.weak),
        ]
        if question.references:
            texts.append(("Read on", "\n".join(f"• {one}" for one in question.references)))
        return Content("\n\n").join([Content.assemble((f"{title}\n", "bold"), text) for title, text in texts])


def _before(score: Score) -> str:
    """An earlier mark, as it is put in a sentence."""
    return wording.NOT_ENOUGH.lower() if score.not_judged else f"{score.overall:.1f}"


def _criterion_line(name: str, found: CriterionScore, *, judged: bool) -> Content:
    whole, half = divmod(int(found.level * 2 + 0.5), 2)
    bar = "█" * whole + "▌" * half
    shown = wording.shortened(name, 21)
    return Content.assemble(f"{shown:22}{found.level:3.1f} ", f"{bar:·<3}") if judged else Content(f"{shown:22}  –")


def _sum(found: CriterionScore) -> str:
    points: dict[str, str] = {}
    for each in (each for each in found.evidence if each.points):
        name = each.signal.replace("-", " ")
        points[name] = points.get(name, "") + f" +{each.points:.1f}"
    return " · ".join(name + sum_ for name, sum_ in points.items()) or "Nothing here earned points."

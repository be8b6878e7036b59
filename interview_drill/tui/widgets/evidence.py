"""What was said, with the words marked that earned a criterion its points."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from interview_drill.core.attempts import BREAK, Attempt
from interview_drill.core.scores import Advice, Evidence

NOTHING = "Nothing to add."
MARKED = "bold underline $text-warning on $warning-muted"
MISSING = "italic $text-primary on $primary-muted"
"""The words that advice is about: slanted, so that they can be told from evidence without colour too."""

Mark = tuple[int, int, str]
"""Characters of what was said, from and to, and their style."""


class EvidenceView(Vertical):
    """An attempt as it was said, scrolled to the first of the marked words."""

    def compose(self) -> ComposeResult:
        """What the criterion earned, and the text under it."""
        yield Static(id="earned")
        with VerticalScroll():
            yield Static(id="transcript")

    @property
    def scrolling(self) -> VerticalScroll:
        """The part that scrolls."""
        return self.query_one(VerticalScroll)

    def show(self, attempt: Attempt, evidence: Sequence[Evidence], earned: Content, advice: Advice | None) -> None:
        """Mark `evidence` and the place that `advice` is about in what was said, under the line `earned`."""
        self.query_one("#earned", Static).update(earned)
        transcript = marked(attempt, evidence, advice)
        self.query_one("#transcript", Static).update(transcript.text)
        self.call_after_refresh(self._bring_into_view, transcript)

    def _bring_into_view(self, transcript: "Transcript") -> None:
        shown = self.query_one("#transcript", Static)
        above = transcript.text[: transcript.first].wrap(max(1, shown.size.width)) if transcript.first else []
        self.scrolling.scroll_to(y=max(0, len(above) - 2), animate=False)


class Transcript:
    """Marked text, and where the first mark is."""

    def __init__(self, text: Content, first: int) -> None:
        self.text = text
        self.first = first
        """Offset of the first mark in `text`, 0 when there is none."""


def marked(attempt: Attempt, evidence: Sequence[Evidence], advice: Advice | None = None) -> Transcript:
    """Everything said, follow-ups headed by what was asked, with the evidence and the place to work on marked.

    Marks count characters of `attempt.said`, which has no such heads: each piece is marked by itself.
    """
    marks = _marks(evidence, advice)
    pieces: list[Content] = []
    firsts: list[int] = []
    start = shown = 0
    for number, reply in enumerate((attempt.answer, *attempt.follow_ups)):
        head = Content.styled(f"{reply.prompt}\n", "italic dim") if number else Content("")
        body = Content(reply.text) if reply.text else Content.styled(NOTHING, "dim")
        for first, last, style in _within(marks, start, len(reply.text)):
            body = body.stylize(style, first, last)
            firsts.append(shown + len(head) + first)
        pieces.append(head + body)
        start += len(reply.text) + len(BREAK)
        shown += len(head) + len(body) + len(BREAK)
    return Transcript(Content(BREAK).join(pieces), min(firsts, default=0))


def _marks(evidence: Sequence[Evidence], advice: Advice | None) -> list[Mark]:
    marks: list[Mark] = [(found.start, found.end, MARKED) for found in evidence]
    if advice and advice.start is not None and advice.end is not None:
        marks.append((advice.start, advice.end, MISSING))
    return marks


def _within(marks: Sequence[Mark], start: int, length: int) -> list[Mark]:
    """The marks that touch a piece of `length` characters from `start` on, counted from there."""
    inside = ((max(first - start, 0), min(last - start, length), style) for first, last, style in marks)
    return [(first, last, style) for first, last, style in inside if first < last]

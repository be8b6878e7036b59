"""A score as a person reads it on the terminal."""

import os
import shutil
import sys
import textwrap
from dataclasses import dataclass
from typing import TextIO

from interview_drill.content.problems import one_line
from interview_drill.core.rubrics import Criterion, Rubric
from interview_drill.core.scores import FLAGS, CriterionScore, Evidence, Gap, Score

BAR = 12
NARROWEST, WIDEST = 40, 100


@dataclass(frozen=True, slots=True)
class Paper:
    """What the report is written on."""

    width: int = 80
    colour: bool = False
    blocks: bool = True
    """Whether it can show block characters; `#` otherwise."""

    @classmethod
    def of(cls, stream: TextIO) -> "Paper":
        """The paper a stream offers: colour only on a terminal that wants it."""
        terminal = stream.isatty()
        wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        columns = shutil.get_terminal_size().columns if terminal else 80
        blocks = (stream.encoding or "ascii").lower().startswith("utf")
        return cls(min(WIDEST, max(NARROWEST, columns)), terminal and wanted, blocks)

    def bold(self, text: str) -> str:
        """The text, standing out where that is possible."""
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def faint(self, text: str) -> str:
        """The text, stepping back where that is possible."""
        return f"\x1b[2m{text}\x1b[0m" if self.colour else text

    def bar(self, level: float) -> str:
        """A level from 0 to 3 as a bar."""
        full, empty = ("█", "░") if self.blocks else ("#", ".")
        filled = round(level / 3 * BAR)
        return full * filled + empty * (BAR - filled)

    def fill(self, text: str, indent: str = "  ", hanging: str | None = None) -> str:
        """The text, wrapped and indented; `hanging` is the indent from its second line on, if that differs."""
        following = indent if hanging is None else hanging
        return textwrap.fill(one_line(text), self.width, initial_indent=indent, subsequent_indent=following)


@dataclass(frozen=True, slots=True)
class Report:
    """Writes scores given by one rubric."""

    rubric: Rubric
    paper: Paper = Paper()

    @classmethod
    def on_stdout(cls, rubric: Rubric) -> "Report":
        """A report for whatever stdout is."""
        return cls(rubric, Paper.of(sys.stdout))

    def of(self, score: Score, *, chosen: bool) -> str:
        """The whole report; `chosen` says whether somebody named the level."""
        parts = [self.verdict(score), self.held_to(score, chosen=chosen)]
        if score.not_judged is None:
            parts += [self._criteria(score), self.flags(score), self.gap(score.gap)]
        return "\n\n".join(part for part in parts if part)

    def verdict(self, score: Score) -> str:
        """The band and what it sounds like, or why there is none and what to add."""
        if score.not_judged:
            said = [score.not_judged.because, score.not_judged.ask]
            return "\n".join([self.paper.bold("Not enough to judge"), *map(self.paper.fill, said)])
        band = self.rubric.bands[score.band - 1]
        head = self.paper.bold(f"Band {score.band} of 5: {band.name}") + f"  ({score.overall:.2f})"
        return "\n".join([head, self.paper.fill(score.anchor)])

    def held_to(self, score: Score, *, chosen: bool) -> str:
        """The level and the rubric; `chosen` says whether somebody named the level."""
        why = "" if chosen else " because no --level was given"
        held = f"Held to {score.level} level{why}, by the rubric '{score.rubric}' ({score.rubric_version})."
        return self.paper.faint(self.paper.fill(held, ""))

    def _criteria(self, score: Score) -> str:
        named = [
            (criterion, score.criteria.get(criterion.id, CriterionScore(0.0))) for criterion in self.rubric.criteria
        ]
        wide = max(len(criterion.name) for criterion, _ in named)
        return "\n".join(self._criterion(criterion, found, wide) for criterion, found in named)

    def _criterion(self, criterion: Criterion, found: CriterionScore, wide: int) -> str:
        row = f"{self.paper.bold(criterion.name.ljust(wide))}  {self.paper.bar(found.level)}  {found.level:.1f} of 3"
        best = max(found.evidence, key=lambda evidence: evidence.points, default=None)
        return f"{row}\n{self._quote(best)}" if best else row

    def _quote(self, evidence: Evidence) -> str:
        earned = f"  +{evidence.points:.1f}"
        words = " ".join(one_line(evidence.text).split())
        return self.paper.faint(f"    “{_cut(words, self.paper.width - len(earned) - 6)}”{earned}")

    def flags(self, score: Score) -> str:
        """What was noted, and the limits that held the mark."""
        flags = [f"! {FLAGS.get(flag, flag)}" for flag in score.flags]
        held = [f"Held at {score.overall:.2f}. {bound.because}" for bound in score.limits if bound.holds(score.overall)]
        return "\n".join(self.paper.fill(text, "") for text in [*flags, *held])

    def gap(self, gap: Gap | None) -> str:
        """The gap to close first, what closing it would do, and the next band."""
        if gap is None:
            return ""
        names = {criterion.id: criterion.name for criterion in self.rubric.criteria}
        head = self.paper.bold(f"Close this gap first: {names.get(gap.criterion, gap.criterion)}")
        worth = f"In full, it would make the mark {gap.would_reach:.2f}. " if gap.would_reach else ""
        reach = f"{worth}Band {gap.next_band}: {gap.next_anchor}"
        return "\n".join([head, self.paper.fill(gap.missing), self.paper.fill(reach)])


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1].rstrip() + "…"

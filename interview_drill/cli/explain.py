"""`score --explain`: a score as an interviewer's notes, and the sum that makes the mark."""

from collections.abc import Iterator
from dataclasses import dataclass

from interview_drill.cli.report import Paper, Report
from interview_drill.core.levels import LEVELS
from interview_drill.core.rubrics import Criterion, Rubric
from interview_drill.core.scores import Bound, CriterionScore, Score

TOP = 3.0
"""The highest level of a criterion."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Explains scores given by one rubric: everything printed is enough to work the mark out by hand."""

    rubric: Rubric
    paper: Paper

    @classmethod
    def on_stdout(cls, rubric: Rubric) -> "Explanation":
        """An explanation for whatever stdout is."""
        return cls(rubric, Report.on_stdout(rubric).paper)

    def of(self, score: Score, *, chosen: bool) -> str:
        """The whole of it; `chosen` says whether somebody named the level."""
        report = Report(self.rubric, self.paper)
        notes = [self._notes(criterion, score) for criterion in self.rubric.criteria if criterion.id in score.criteria]
        parts = [
            report.verdict(score),
            "\n".join([report.held_to(score, chosen=chosen), *self._bar(score)]),
            *notes,
            report.flags(score),
            self._sum(score),
            "" if score.not_judged else report.gap(score.gap),
        ]
        return "\n\n".join(part for part in parts if part)

    def _bar(self, score: Score) -> Iterator[str]:
        """What is particular to the level."""
        for criterion in self.rubric.criteria:
            weights = {level: criterion.weight.at(level) for level in LEVELS}
            if len(set(weights.values())) > 1:
                others = " and ".join(
                    f"{_plain(weights[level])} at {level}" for level in LEVELS if level != score.level
                )
                counts = f"{criterion.name} counts {_plain(score.criteria[criterion.id].weight)} here; {others} level."
                yield self.paper.fill(counts, "")

    def _notes(self, criterion: Criterion, score: Score) -> str:
        """One criterion: what was heard, what it earned, and what is missing."""
        found = score.criteria[criterion.id]
        head = f"{self.paper.bold(criterion.name)}  {found.level:.1f} of {TOP:.0f}"
        lines = [head, self.paper.fill(criterion.anchors[int(found.level + 0.5)])]
        for one in found.evidence:
            words = f"+{one.points:.1f}  {one.signal.replace('-', ' ')}: “{' '.join(one.text.split())}”"
            lines.append(self.paper.fill(words, "    ", hanging="          "))
        lines += [self.paper.fill(text, "    ") for text in _caps(criterion, found)]
        if found.advice:
            lines.append(self.paper.fill(f"> {found.advice.sentence}", "  ", hanging="    "))
        return "\n".join(lines)

    def _sum(self, score: Score) -> str:
        full = score.full_level
        named = [(criterion.name, score.criteria[criterion.id]) for criterion in self.rubric.criteria]
        wide = max(len(name) for name, _ in named)
        parts = [(name, one, min(1.0, one.level / full)) for name, one in named]
        rows = [
            f"  {name:{wide}}  {one.level:5.1f}  {share:6.3f}  x {_plain(one.weight):5} = {share * one.weight:.3f}"
            for name, one, share in parts
        ]
        reached, weights = sum(share * one.weight for _, one, share in parts), sum(one.weight for _, one, _ in parts)
        about = f"A level counts in full from {full:g} up, and by its weight at {score.level} level."
        return "\n".join(
            [
                self.paper.bold("The sum" if score.not_judged is None else "The sum, though it is no mark"),
                self.paper.fill(about),
                f"  {'':{wide}}  level  share   weight",
                *rows,
                f"  {'together':{wide}}  {'':5}  {'':6}    {_plain(weights):5}   {reached:.3f}",
                f"  1 + 4 x {reached:.3f} / {_plain(weights)} = {1 + 4 * reached / weights:.2f}",
                *(self.paper.fill(_limit(bound, score.overall)) for bound in score.limits),
                f"  That makes {score.overall:.2f}" + ("." if score.not_judged else f", band {score.band}."),
            ]
        )


def _caps(criterion: Criterion, found: CriterionScore) -> Iterator[str]:
    """Where more of the same would have earned nothing."""
    if found.level >= TOP:
        yield f"{TOP:.1f} is the most there is; further finds earn nothing."
        return
    for signal in criterion.signals:
        earned = sum(one.points for one in found.evidence if one.signal == signal.id)
        if round(earned, 1) >= signal.cap:
            yield f"({signal.id.replace('-', ' ')} may earn {signal.cap:.1f} at most: more of it adds nothing.)"


def _plain(weight: float) -> str:
    """With a decimal place, and more only where it has more."""
    return f"{weight:.1f}" if round(weight, 1) == round(weight, 6) else f"{weight:g}"


def _limit(bound: Bound, overall: float) -> str:
    lowest = f"at least {bound.at_least:.2f}" if bound.at_least is not None else ""
    highest = f"at most {bound.at_most:.2f}" if bound.at_most is not None else ""
    limit = " and ".join(filter(None, [lowest, highest]))
    effect = "This decides." if bound.holds(overall) else "This changes nothing here."
    return f"Limit, {limit} ({bound.limit}): {bound.because} {effect}"

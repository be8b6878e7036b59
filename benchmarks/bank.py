"""What the bank holds by format, and how far its rubrics tell the sample answers apart: python benchmarks/bank.py.

The samples were written by language models, with the rubrics at hand: that they come out in order shows that a rubric
can tell them apart, not how well it does with answers of strangers.
"""

import json
import sys
from pathlib import Path
from statistics import mean

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent)]

from interview_drill.content.bank import Bank  # noqa: E402 -- found only after the path is set
from interview_drill.content.loading import load_bank  # noqa: E402
from interview_drill.content.sampling import scores_of  # noqa: E402
from interview_drill.core.formats import FORMATS  # noqa: E402
from interview_drill.core.levels import LEVELS  # noqa: E402
from interview_drill.core.questions import Question  # noqa: E402
from interview_drill.scoring.scorer import Scorer  # noqa: E402

KINDS = ("strong", "middling", "weak")


def counts(bank: Bank) -> dict[str, dict[str, int]]:
    """Questions of each format, in all and by level; one that is asked at two levels counts at both."""
    found = {form: [one for one in bank.questions.values() if one.format == form] for form in FORMATS}
    return {
        form: {"questions": len(of_form)} | {level: sum(level in one.levels for one in of_form) for level in LEVELS}
        for form, of_form in found.items()
    }


def marks(bank: Bank) -> dict[str, dict[str, float]]:
    """The mean mark of each kind of sample, by format."""
    scorers: dict[str, Scorer] = {}
    found: dict[str, list[tuple[float, ...]]] = {form: [] for form in FORMATS}
    for question in bank.questions.values():
        if question.samples:
            found[question.format].append(_marks(question, bank, scorers))
    return {form: dict(zip(KINDS, map(mean, zip(*rows, strict=True)), strict=True)) for form, rows in found.items()}


def _marks(question: Question, bank: Bank, scorers: dict[str, Scorer]) -> tuple[float, ...]:
    rubric = bank.rubric_of(question)
    scorer = scorers.get(rubric.id) or scorers.setdefault(rubric.id, Scorer(rubric, bank.lexicons))
    return tuple(score.overall for score in scores_of(question, question.samples, scorer).values())


def main() -> None:
    """Print a line for each format."""
    bank, _ = load_bank()
    number, mean_marks = counts(bank), marks(bank)
    rows = {form: number[form] | mean_marks[form] for form in FORMATS}
    if "--json" in sys.argv:
        print(json.dumps({"themes": len(bank.themes), "formats": rows}))
        return
    for form, row in rows.items():
        print(f"{form:18}" + "".join(f"{name} {value:<6.3g}" for name, value in row.items()))


if __name__ == "__main__":
    main()

"""Whether a rubric can be gamed: attacks tried on answers that were written for that, as a property of every rubric."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from random import Random

from interview_drill.attacks.kinds import ON_RUBRICS
from interview_drill.attacks.material import of_rubric
from interview_drill.attacks.trial import Base, Trial, Try
from interview_drill.content import bundled
from interview_drill.content.problems import Location, Problem, quoted
from interview_drill.content.source import Source, read
from interview_drill.core.rubrics import Lexicon, Rubric
from interview_drill.core.scores import Score
from interview_drill.scoring.scorer import Scorer

PROVING = "proving"

MOST_PAID = 1 / 3
"""Share of its tries that may pay before a kind of attack is reported; with so few tries one proves nothing."""

FEWEST_PAID = 3
"""How many of a kind have to pay before that counts as more than luck: of four tries, two do now and then."""

MOST_OF_ALL = 1 / 20
"""Share of all tries that may pay before every kind that paid is reported; of the shipped rubric's, half as many at most."""

_SEEDS = 1


def proving_answers(rubric: Path) -> list[Base]:
    """The answers in `proving/<rubric>` beside a rubric; without it, those in `proving`, or the program's own.

    Each is a Markdown file: the question as its heading, then the answer. A weak one's name begins with `weak`.
    """
    folders = (rubric.parent / PROVING / rubric.stem, rubric.parent / PROVING, bundled.rubrics() / PROVING)
    folder = next((folder for folder in folders if folder.is_dir()), folders[-1])
    return [_answer(path) for path in sorted(folder.glob("*.md"))]


def gaming_problems(path: Path, rubric: Rubric, lexicons: Mapping[str, Lexicon]) -> Iterator[Problem]:
    """One problem for each kind of attack that pays, at the signal that paid most."""
    tries = list(_tries(path, rubric, lexicons))
    bound = 0.0 if sum(one.paid for one in tries) > MOST_OF_ALL * len(tries) else MOST_PAID
    done: dict[str, list[Try]] = defaultdict(list)
    for one in tries:
        done[one.kind.name].append(one)
    for of_a_kind in done.values():
        paid = [one for one in of_a_kind if one.paid]
        if len(paid) > bound * len(of_a_kind) and (len(paid) >= FEWEST_PAID or bound == 0):
            yield _problem(path, max(paid, key=lambda one: one.gain), f"{len(paid)} of {len(of_a_kind)}")


def _answer(path: Path) -> Base:
    heading, _, text = path.read_text(encoding="utf-8", errors="replace").partition("\n")
    return Base(path.stem, text.strip(), heading.lstrip("# "), "staff", weak=path.stem.startswith("weak"))


def _tries(path: Path, rubric: Rubric, lexicons: Mapping[str, Lexicon]) -> Iterator[Try]:
    scorer = Scorer(rubric, lexicons)

    def mark(text: str, base: Base) -> Score:
        return scorer.score(text, question=base.question, level=base.level)

    words = of_rubric(rubric, lexicons)
    for base in proving_answers(path) if words.phrases else ():
        yield from Trial(mark, Random, _SEEDS).tries(ON_RUBRICS, base, replace(words, question=base.question))


def _problem(path: Path, worst: Try, times: str) -> Problem:
    source, _ = read(path)
    name, signal = _best_paid(worst)
    reason = (
        f"can be gamed ({worst.kind.name}, {times} tries): {quoted(_excerpt(worst))} "
        f"is marked {worst.after.overall:.2f}{_instead(worst)}"
    )
    remedy = f"let '{signal}' earn less for single words, or set a limit that needs a told story"
    if source is None:
        return Problem(path, 1, 1, "", "gamed", reason, remedy)
    return source.problem(_place(source, name, signal), "gamed", reason, remedy)


def _instead(worst: Try) -> str:
    return "" if worst.kind.aim == "worthless" else f" instead of {worst.before.overall:.2f}"


def _best_paid(worst: Try) -> tuple[str, str]:
    """The criterion and the signal that gained most points."""
    points: dict[tuple[str, str], float] = defaultdict(float)
    for score, sign in ((worst.after, 1), (worst.before, 0 if worst.kind.aim == "worthless" else -1)):
        for criterion, found in score.criteria.items():
            for evidence in found.evidence:
                points[criterion, evidence.signal] += sign * evidence.points
    return max(points, key=lambda key: points[key], default=("", ""))


def _excerpt(worst: Try) -> str:
    """Words that earned points and that the answer did not hold; else how the text begins."""
    new = [e.text for c in worst.after.criteria.values() for e in c.evidence if e.text not in worst.base.text]
    return max(new, key=len, default=worst.text)


def _place(source: Source, name: str, signal: str) -> Location:
    """Where the signal stands in the file; a lens's file holds only the criteria that it adds."""
    for number, criterion in enumerate(source.data["criteria"]):
        for place, one in enumerate(criterion["signals"]):
            if (criterion["id"], one["id"]) == (name, signal):
                return "criteria", number, "signals", place, "id"
    return ("criteria",)

"""What gaming pays, and what harmless edits cost: python benchmarks/attacks.py [--seeds N] [--json].

With --only KIND,KIND and --every N a part of them is tried, and with --show KIND the worst texts are printed.

Every attack is tried on every rated answer, those that stuff thin answers on the weak ones only. Success is: for
worthless text a mark above 1.6; for text with nothing of worth added, or evidence taken away
(denied, somebody else's, without figures), a gain of half a band or more. The same seeds give the same table on every
machine.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from agreement import rated_answers  # noqa: E402 -- a script finds its neighbour only after the path is set

from interview_drill.attacks import magic  # noqa: E402
from interview_drill.attacks.kinds import ATTACKS, HARMLESS, Kind  # noqa: E402
from interview_drill.attacks.material import Material, of_rubric  # noqa: E402
from interview_drill.attacks.trial import Base, Trial, Try  # noqa: E402
from interview_drill.content.bank import Bank  # noqa: E402
from interview_drill.content.loading import load_bank  # noqa: E402
from interview_drill.core.scores import Score  # noqa: E402
from interview_drill.scoring.scorer import Scorer  # noqa: E402

MOST_OF_ALL, MOST_OF_A_KIND, MOST_MOVED = 1 / 200, 1 / 50, 1 / 100
WEAK = 2.5
KINDS = {kind.name: kind for kind in (*ATTACKS, *HARMLESS)}
THIN = "Last year we had a problem with the releases. We looked at it and we talked about it, and it got better."


@dataclass(frozen=True)
class Row:
    """What a kind came to."""

    name: str
    aim: str
    tries: int
    paid: int
    highest: float
    lowest: float


@cache
def bank() -> Bank:
    return load_bank()[0]


@cache
def scorer() -> Scorer:
    return Scorer(bank().rubrics["core"], bank().lexicons)


def mark(text: str, base: Base) -> Score:
    return scorer().score(text, question=base.question, level=base.level, models=base.models)


def bases() -> list[Base]:
    return [
        Base(r["id"], r["answer"], r["question"], r["level"], r["overall"] <= WEAK, models_for(r["id"]))
        for r in rated_answers()
    ]


def models_for(answer_id: str) -> tuple[str, ...]:
    """What some question of the bank tells of good answers; the answer's own question is not in the bank."""
    asked = sorted(bank().questions.values(), key=lambda question: question.id)
    return asked[Random(answer_id).randrange(len(asked))].models


def material_for(base: Base, sentences: tuple[str, ...]) -> Material:
    """The rubric's words, and what somebody who answers can read about good answers to the question."""
    own = of_rubric(bank().rubrics["core"], bank().lexicons, base.question, " ".join(base.models[1:]))
    return replace(own, magic=sentences)


def found_sentence(seed: int) -> str:
    """The best-paying sentence of one search."""
    thin = Base("thin", THIN, "", "staff", weak=True)

    def worth(sentence: str) -> float:
        return sum(found.level for found in mark(f"{THIN} {sentence}", thin).criteria.values())

    words = of_rubric(bank().rubrics["core"], bank().lexicons)
    return magic.search(worth, words, Random(f"magic {seed}"), width=8, length=4)[0]


def on_one(task: tuple[Base, tuple[Kind, ...], tuple[str, ...], int]) -> list[Try]:
    base, kinds, sentences, seeds = task
    return list(Trial(mark, Random, seeds).tries(kinds, base, material_for(base, sentences)))


def all_tries(kinds: tuple[Kind, ...], on: list[Base], seeds: int, at_once: int) -> list[Try]:
    with ProcessPoolExecutor(at_once) as pool:
        searches = 6 * seeds if KINDS["magic-sentence"] in kinds else 0
        sentences = tuple(pool.map(found_sentence, range(searches)))
        return [one for done in pool.map(on_one, [(base, kinds, sentences, seeds) for base in on]) for one in done]


def rows(done: Iterable[Try]) -> list[Row]:
    by_kind: dict[str, list[Try]] = {name: [] for name in KINDS}
    for one in done:
        by_kind[one.kind.name].append(one)
    return [_row(name, found) for name, found in by_kind.items() if found]


def _row(name: str, found: list[Try]) -> Row:
    gains = [one.gain for one in found]
    return Row(name, found[0].kind.aim, len(found), sum(one.paid for one in found), max(gains), min(gains))


def total(table: list[Row], *, harmless: bool) -> Row:
    chosen = [row for row in table if (row.aim == "no-move") is harmless]
    highest = max((row.highest for row in chosen), default=0.0)
    lowest = min((row.lowest for row in chosen), default=0.0)
    return Row("all", "", sum(row.tries for row in chosen), sum(row.paid for row in chosen), highest, lowest)


def faults(table: list[Row]) -> list[str]:
    """What is beyond the bounds."""
    attacks, edits = total(table, harmless=False), total(table, harmless=True)
    kinds = [row.name for row in table if row.aim != "no-move" and row.paid > MOST_OF_A_KIND * row.tries]
    found = [f"{name} pays more often than 1 in 50" for name in kinds]
    if attacks.paid > MOST_OF_ALL * attacks.tries:
        found.append("attacks pay more often than 1 in 200")
    if edits.paid > MOST_MOVED * edits.tries:
        found.append("harmless edits move the mark by more than .3 more often than 1 in 100")
    return found


def show(done: list[Try], name: str, most: int = 6) -> None:
    """The worst cases of one kind, with their text."""
    chosen = [one for one in done if one.kind.name == name]
    for one in sorted(chosen, key=lambda one: -abs(one.gain) if one.kind.aim == "no-move" else -one.gain)[:most]:
        print(f"\n{one.base.name}: {one.before.overall:.2f} -> {one.after.overall:.2f} {', '.join(one.after.flags)}")
        print(one.text)
        for criterion, found in one.after.criteria.items():
            was = one.before.criteria[criterion].level
            words = "; ".join(f"{e.signal} {e.points:g} '{e.text}'" for e in found.evidence)
            print(f"  {criterion} {was:.1f} -> {found.level:.1f}  {words}")


def print_table(table: list[Row]) -> None:
    attacks = [row for row in table if row.aim != "no-move"]
    print(f"{'attack':28}{'aim':>10}{'tries':>8}{'paid':>7}{'worst gain':>12}")
    for row in [*attacks, total(table, harmless=False)]:
        print(f"{row.name:28}{row.aim:>10}{row.tries:8}{row.paid:7}{row.highest:12.2f}")
    print(f"\n{'harmless edit':28}{'tries':>18}{'moved':>7}{'largest':>12}")
    for row in [*(row for row in table if row.aim == "no-move"), total(table, harmless=True)]:
        print(f"{row.name:28}{row.tries:18}{row.paid:7}{max(row.highest, row.lowest, key=abs):12.2f}")


def named(names: str) -> tuple[Kind, ...]:
    """The kinds with these names."""
    unknown = sorted(set(names.split(",")) - set(KINDS))
    if unknown:
        message = f"no such kind: {', '.join(unknown)}"
        raise argparse.ArgumentTypeError(message)
    return tuple(KINDS[name] for name in names.split(","))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--show", metavar="KIND", choices=list(KINDS))
    parser.add_argument("--only", metavar="KIND,KIND", type=named, default=tuple(KINDS.values()))
    parser.add_argument("--every", metavar="N", type=int, default=1, help="try every Nth answer")
    chosen = parser.parse_args()
    kinds = named(chosen.show) if chosen.show else chosen.only
    done = all_tries(kinds, bases()[:: chosen.every], chosen.seeds, chosen.at_once)
    table = rows(done)
    if chosen.show:
        show(done, chosen.show)
    elif chosen.json:
        print(json.dumps([vars(row) for row in table]))
    else:
        print_table(table)
        print("", *(faults(table) or ["Within the bounds."]), sep="\n")
    return 1 if faults(table) else 0


if __name__ == "__main__":
    sys.exit(main())

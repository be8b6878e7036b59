"""Rerun every benchmark and write the tables that the README quotes: python benchmarks/publish.py [--keep NAME ...].

The figures are kept in benchmarks/results.json as well; --keep takes one from there instead of measuring it again.
"""

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
README = HERE.parent / "README.md"
RESULTS = HERE / "results.json"
BENCHMARKS = ("agreement", "phrases", "attacks", "speed", "bank")

ROWS = {
    "weighted kappa of the band": "qwk",
    "Spearman correlation": "spearman",
    "pairs in the right order": "pairs",
    "the same, two bands apart": "pairs_far",
    "the same, of equal length": "pairs_length",
}
COLUMNS = ("held out", "rated", "unseen", "word count", "keywords")


def measured(name: str) -> Any:
    """What a benchmark prints with --json; its exit code says whether its bounds are kept, and is no concern here."""
    done = subprocess.run(
        [sys.executable, HERE / f"{name}.py", "--json"], stdout=subprocess.PIPE, text=True, check=False
    )
    return rounded(json.loads(done.stdout))


def rounded(found: Any) -> Any:
    """The same with four digits after the point: the last ones differ between versions of Python."""
    if isinstance(found, dict):
        return {name: rounded(value) for name, value in found.items()}
    if isinstance(found, list):
        return [rounded(value) for value in found]
    return round(found, 4) if isinstance(found, float) else found


def agreement(found: dict) -> Iterator[str]:
    """Overall agreement, ours and of the baselines."""
    yield "| | 90 held out | 180 in view | their unseen phrases | word count | keyword count |"
    yield "|---|---|---|---|---|---|"
    for title, figure in ROWS.items():
        yield f"| {title} | " + " | ".join(f"{found[column][figure]:.2f}" for column in COLUMNS) + " |"


def criteria(found: dict) -> Iterator[str]:
    """For each criterion F1 of 'present', and how our spans meet the raters' quotes."""
    held_out, unseen = found["held out"], found["unseen"]
    yield "| | found, held out | found, unseen phrases | quotes met, held out | spans right, held out |"
    yield "|---|---|---|---|---|"
    for name, figures in held_out["criteria"].items():
        quotes = held_out["evidence"].get(name)
        spans = f"{quotes['recall']:.2f} | {quotes['precision']:.2f}" if quotes else "not quoted | not quoted"
        yield f"| {name} | {figures['f1']:.2f} | {unseen['criteria'][name]['f1']:.2f} | {spans} |"


def attacks(found: list[dict]) -> Iterator[str]:
    """How often gaming paid, kind by kind where it did at all."""
    harmless = [row for row in found if row["aim"] == "no-move"]
    hostile = [row for row in found if row["aim"] != "no-move"]
    yield "| | tries | succeeded | worst |"
    yield "|---|---|---|---|"
    yield _attack("all attacks", hostile, "highest")
    for row in sorted(hostile, key=lambda row: (-row["paid"] / row["tries"], row["name"])):
        if row["paid"]:
            yield _attack(row["name"], [row], "highest")
    yield _attack("harmless edits that moved the mark by more than .3", harmless, "lowest")


def _attack(title: str, rows: list[dict], worst: str) -> str:
    extreme = (max if worst == "highest" else min)(row[worst] for row in rows)
    return f"| {title} | {sum(row['tries'] for row in rows)} | {sum(row['paid'] for row in rows)} | {extreme:+.2f} |"


def phrases(found: dict) -> Iterator[str]:
    """How well phrases are heard, beside library functions on the same pairs."""
    yield "| | precision | recall | F1 |"
    yield "|---|---|---|---|"
    for title, row in found.items():
        yield f"| {title} | {row['precision']:.2f} | {row['recall']:.2f} | {row['f1']:.2f} |"


def speed(found: dict) -> Iterator[str]:
    """Speed as ratios: figures of one machine mean little on another."""
    yield "| | tokenising the same text | `partial_ratio` of every phrase |"
    yield "|---|---|---|"
    for kind, row in found.items():
        slower, faster = row["score_to_tokens"], 1 / row["score_to_partial_ratio"]
        yield f"| {kind} | {slower:.0f} times slower | {faster:.0f} times faster |"


def bank(found: dict) -> Iterator[str]:
    """Questions by format, and the mean marks of their samples."""
    rows = found["formats"]
    yield f"| {found['themes']} themes | questions | senior | staff | principal | strong | middling | weak |"
    yield "|---|---|---|---|---|---|---|---|"
    for form, row in rows.items():
        marks = " | ".join(f"{row[kind]:.1f}" for kind in ("strong", "middling", "weak"))
        yield f"| {form} | {row['questions']} | {row['senior']} | {row['staff']} | {row['principal']} | {marks} |"
    sums = " | ".join(
        str(sum(row[name] for row in rows.values())) for name in ("questions", "senior", "staff", "principal")
    )
    yield f"| all | {sums} | | | |"


TABLES = {
    "agreement": ("agreement", agreement),
    "criteria": ("agreement", criteria),
    "phrases": ("phrases", phrases),
    "attacks": ("attacks", attacks),
    "speed": ("speed", speed),
    "bank": ("bank", bank),
}


def with_tables(text: str, results: dict) -> str:
    """The text with each table put anew between its markers, `<!-- name -->` and `<!-- /name -->`."""
    for name, (benchmark, lines) in TABLES.items():
        table = "\n".join(lines(results[benchmark]))
        text = re.sub(
            rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)",
            lambda found, t=table: f"{found[1]}{t}\n{found[2]}",
            text,
            flags=re.DOTALL,
        )
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keep", nargs="*", default=[], choices=BENCHMARKS, metavar="NAME")
    chosen = parser.parse_args()
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    for name in BENCHMARKS:
        if name not in chosen.keep or name not in results:
            print(f"measuring {name}", file=sys.stderr)
            results[name] = measured(name)
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    README.write_text(with_tables(README.read_text(encoding="utf-8"), results), encoding="utf-8")


if __name__ == "__main__":
    main()

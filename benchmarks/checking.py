"""How long a check takes of a thousand questions: python benchmarks/checking.py [--files N].

Copies of the shipped questions, each with another id and other words in its question, are checked twice in one run:
first with every sample scored, then with what is remembered of that. Beside both stands reading the files alone.
"""

import argparse
import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent)]

from interview_drill.content import bundled  # noqa: E402 -- found only after the path is set
from interview_drill.content.checking import check  # noqa: E402
from interview_drill.content.source import read  # noqa: E402
from interview_drill.content.targets import gather  # noqa: E402

WORDS = (
    *("harbour", "lantern", "meadow", "orchard", "quarry", "saddle", "thimble"),
    *("urchin", "velvet", "walnut", "anchor", "bramble", "cobble", "dairy"),
)


def copies(bank: Path, number: int) -> list[Path]:
    """A bank of so many questions in that folder."""
    dice = random.Random(1)
    originals = sorted(bundled.question_bank().glob("*/*.yaml"))
    made = []
    for place in range(number):
        source = originals[place % len(originals)]
        name = f"{source.stem[:50]}-{place}"
        text = source.read_text(encoding="utf-8").replace(f"id: {source.stem}\n", f"id: {name}\n")
        text = text.replace("question: >-\n  ", f"question: >-\n  {' '.join(dice.sample(WORDS, 6))}: ", 1)
        path = bank / source.parent.name / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        made.append(path)
    for name in ("themes.yaml", "tags.yaml"):
        shutil.copy(bundled.question_bank() / name, bank)
    return made


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def main() -> None:
    """Print seconds, and each as a multiple of reading the files."""
    parser = argparse.ArgumentParser(description="How long a check takes of a thousand questions.")
    parser.add_argument("--files", type=int, default=1_000)
    number = parser.parse_args().files
    with TemporaryDirectory() as folder:
        bank = Path(folder) / "question_bank"
        paths = copies(bank, number)
        shutil.copytree(bundled.rubrics(), Path(folder) / "rubrics")
        memory = Path(folder) / "checked.json"
        reading = seconds(lambda: [read(path) for path in paths])
        print(f"{number} files: read as YAML {reading:.2f} s")
        for what in ("checked, every sample scored", "checked again"):
            took = seconds(lambda: check(gather([bank]), memory=memory))
            print(f"{what}: {took:.2f} s, {took / reading:.1f} times as long as reading")


if __name__ == "__main__":
    main()

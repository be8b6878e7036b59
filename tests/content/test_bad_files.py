"""Every broken file or folder in data/bad has the exact output beside it, in a file that ends in .out."""

from dataclasses import replace
from pathlib import Path

import pytest

from interview_drill.content.loading import load_files
from interview_drill.content.targets import gather

BAD = Path(__file__).parent.parent / "data" / "bad"
CASES = sorted(path for path in BAD.iterdir() if path.suffix != ".out")


def output_of(path):
    targets = gather([path])
    _, problems = load_files(targets.all())
    lines = [replace(one, path=one.path.relative_to(BAD)) for one in problems if one.path not in targets.context]
    return "".join(f"{line}\n" for line in lines)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_it_says_what_is_wrong_and_where(path, shipped):
    assert output_of(path) == path.with_suffix(".out").read_text(encoding="utf-8")


def test_every_expected_output_has_its_case():
    assert {path.stem for path in BAD.glob("*.out")} == {path.stem for path in CASES}


def test_a_good_bank_has_no_problems(shipped):
    bank, problems = load_files(gather([shipped]).all())
    assert problems == []
    assert set(bank.questions) == {"plain", "words-that-look-like-something-else"}

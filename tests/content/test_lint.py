"""Every kind of finding has its case: a file or folder in data/lint or data/bad with its exact output beside it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from interview_drill.content.checking import check
from interview_drill.content.codes import KINDS
from interview_drill.content.targets import gather

DATA = Path(__file__).parent.parent / "data"
LINT = DATA / "lint"
CASES = sorted(path for path in LINT.iterdir() if path.suffix != ".out")
ELSEWHERE = {
    "gamed": "tests/cli/test_check.py",
    "id-gone": "tests/content/test_base.py",
    "meaning-changed": "tests/content/test_base.py",
    "id-reused": "tests/content/test_base.py",
}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_it_says_what_a_reviewer_would_and_where(path, shipped):
    lines = [replace(one, path=one.path.relative_to(LINT)) for one in check(gather([path]))]
    assert "".join(f"{line}\n" for line in lines) == path.with_suffix(".out").read_text(encoding="utf-8")


def test_a_good_bank_gives_no_error(shipped):
    assert [str(one) for one in check(gather([shipped])) if one.severity == "error"] == []


@pytest.mark.parametrize("code", KINDS)
def test_every_code_has_a_case(code):
    outputs = "".join(path.read_text(encoding="utf-8") for path in DATA.glob("*/*.out"))
    if code in ELSEWHERE:
        assert code in (DATA.parent.parent / ELSEWHERE[code]).read_text(encoding="utf-8")
    else:
        assert re.search(rf"\[{code}\]$", outputs, re.MULTILINE)


def test_a_question_that_is_checked_alone_is_compared_with_the_whole_bank(shipped):
    found = check(gather([LINT / "near-duplicate.yaml"]))
    assert [one.code for one in found] == ["near-duplicate"]

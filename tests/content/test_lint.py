"""Every kind of finding has its case: a file or folder in data/lint or data/bad with its exact output beside it."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from interview_drill.content import checking
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


def test_what_leans_on_something_broken_is_not_called_fine(shipped, tmp_path):
    root = shutil.copytree(shipped, tmp_path / "bank")
    (root / "rubrics/lexicons/swapped.yaml").write_text("id: swapped\n", encoding="utf-8")
    found = check(gather([root / "question_bank/made-up/plain.yaml"]))
    assert {(one.path.name, one.code) for one in found} >= {("swapped.yaml", "missing-key")}


def test_a_lens_is_attacked_on_its_own_too(tmp_path, monkeypatch):
    root = tmp_path / "rubrics"
    shutil.copytree(LINT.parent.parent.parent / "rubrics", root)
    lens = root / "lenses/easy.yaml"
    lens.write_text(EASY, encoding="utf-8")
    attacked = []
    monkeypatch.setattr(checking, "gaming_problems", lambda path, rubric, _: attacked.append((path, rubric.id)) or ())
    assert check(gather([lens])) == []
    assert attacked == [(lens, "core+easy")]


EASY = """id: easy
title: Anything will do
about: Answers with any word in them.
criteria:
  - id: any-word
    name: Any word
    anchors: [Nothing., A word., Two words., Three words.]
    missing: Say a word.
    shares_sentences: true
    weight: {senior: 10, staff: 10, principal: 10}
    signals:
      - id: one-word
        kind: phrases
        points: 3
        standing: [told, stated, supposed, denied]
        phrases: [led, decided, measured, alignment, teams, because, learned]
"""

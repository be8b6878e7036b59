"""What was scored is not scored again until something of it changes; what is remembered is believed only so far."""

import json
import shutil

import pytest

from interview_drill.content import checking
from interview_drill.content.checking import check
from interview_drill.content.targets import gather


@pytest.fixture
def bank(tmp_path, shipped):
    return shutil.copytree(shipped, tmp_path / "bank")


@pytest.fixture
def looked(bank, tmp_path, monkeypatch):
    """Checks the bank; `scored` and `attacked` list what was done for it."""
    scored, attacked = [], []
    score, attack = checking.told_apart, checking.gaming_problems
    monkeypatch.setattr(checking, "told_apart", lambda q, *more: scored.append(q.id) or score(q, *more))
    monkeypatch.setattr(
        checking, "gaming_problems", lambda path, *more: attacked.append(path.stem) or attack(path, *more)
    )

    def look():
        scored.clear()
        attacked.clear()
        return check(gather([bank]), memory=tmp_path / "cache/checked.json"), list(scored), list(attacked)

    return look


QUESTIONS = ["plain", "words-that-look-like-something-else"]


def test_nothing_is_done_twice(looked):
    first, scored, attacked = looked()
    assert (sorted(scored), attacked) == (QUESTIONS, ["core"])
    assert looked() == (first, [], [])


def test_a_sample_that_changed_is_scored_again(looked, bank):
    looked()
    path = bank / "question_bank/made-up/plain.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("In March our", "In April our"), encoding="utf-8")
    assert looked()[1:] == (["plain"], [])


def test_a_phrase_that_changed_has_everything_done_again(looked, bank):
    looked()
    path = bank / "rubrics/lexicons/swapped.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "  - in exchange for\n", encoding="utf-8")
    _, scored, attacked = looked()
    assert (sorted(scored), attacked) == (QUESTIONS, ["core"])


def test_a_finding_is_told_every_time(looked, bank):
    path = bank / "question_bank/made-up/plain.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("gave up", "stopped").replace("Instead\n", "So\n"), encoding="utf-8")
    first, second = looked()[0], looked()[0]
    assert first == second
    assert "sample-evidence" in {one.code for one in first}


@pytest.mark.parametrize("rubbish", ["", "[]", '{"x": 1}', "[" * 100_000])
def test_a_damaged_memory_is_no_memory(looked, tmp_path, rubbish):
    first, *_ = looked()
    (tmp_path / "cache/checked.json").write_text(rubbish, encoding="utf-8")
    assert looked()[0] == first


def test_facts_that_cannot_be_made_out_are_found_anew(looked, tmp_path):
    first, *_ = looked()
    path = tmp_path / "cache/checked.json"
    facts = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({key: ["many"] for key in facts}), encoding="utf-8")
    found, scored, _ = looked()
    assert (found, sorted(scored)) == (first, QUESTIONS)

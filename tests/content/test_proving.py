"""How often attacks may pay before a rubric is said to be open to gaming."""

import pytest

from interview_drill.attacks.kinds import ATTACKS
from interview_drill.attacks.trial import Base, Try
from interview_drill.content import bundled, proving
from interview_drill.content.loading import load_bank
from interview_drill.core.scores import CriterionScore, Evidence, Score

BASE = Base("weak", "We talked.", "Why?", "staff", weak=True)
KINDS = [kind for kind in ATTACKS if kind.aim == "no-gain"][:4]


def score(overall):
    found = CriterionScore(1.0, (Evidence(0, 2, "We", "fear-met", 1.0),))
    return Score(overall, 1, "", "staff", "core", "v", {"stakeholder-alignment": found})


def tries(paid, of):
    """Some of these tries pay, as many of each kind."""
    one = [Try(kind, BASE, "We", score(1.0), score(2.0 if i < paid else 1.0)) for kind in KINDS for i in range(of)]
    return lambda *_: iter(one)


@pytest.fixture
def reported(monkeypatch):
    def of(paid, among):
        monkeypatch.setattr(proving, "_tries", tries(paid, among))
        bank, _ = load_bank(banks=[])
        path = bundled.rubrics() / "core.yaml"
        return [problem.message for problem in proving.gaming_problems(path, bank.rubrics["core"], bank.lexicons)]

    return of


def test_a_rubric_whose_attacks_pay_now_and_then_is_sound(reported):
    assert reported(1, 20) == []


def test_many_kinds_that_pay_a_little_are_all_reported(reported):
    found = reported(2, 20)
    assert [kind.name in message for kind, message in zip(KINDS, found, strict=True)] == [True] * len(KINDS)
    assert "2 of 20 tries" in found[0]


def test_the_shipped_rubric_hardly_ever_pays():
    bank, _ = load_bank(banks=[])
    path = bundled.rubrics() / "core.yaml"
    tries = list(proving._tries(path, bank.rubrics["core"], bank.lexicons))
    assert sum(one.paid for one in tries) <= proving.MOST_OF_ALL / 2 * len(tries)

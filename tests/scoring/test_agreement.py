"""The scores keep agreeing with the rated answers."""

import importlib.util
import json
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def figures(scorer):
    evaluation = _module("evaluation")
    lines = (BENCHMARKS / "rated" / "answers.jsonl").read_text(encoding="utf-8").splitlines()
    rated = [json.loads(line) for line in lines]
    return evaluation.evaluate(rated, {row["id"]: _scored(scorer, row) for row in rated})


def _module(name):
    spec = importlib.util.spec_from_file_location(name, BENCHMARKS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _scored(scorer, row):
    score = scorer.score(row["answer"], question=row["question"], level=row["level"])
    criteria = {
        name: {"level": c.level, "evidence": [{"start": e.start, "end": e.end} for e in c.evidence]}
        for name, c in score.criteria.items()
    }
    return {"overall": score.overall, "criteria": criteria, "flags": score.flags}


def test_bands_agree_far_better_than_chance(figures):
    assert figures["qwk"] > 0.9
    assert figures["spearman"] > 0.92
    assert figures["words_spearman"] < 0.2


def test_far_apart_answers_are_put_in_the_right_order(figures):
    assert figures["pairs_far"] > 0.98


@pytest.mark.parametrize(
    "criterion",
    ["impact-numbers", "stakeholder-alignment", "trade-offs", "ownership", "specificity", "reflection", "wider-effect"],
)
def test_what_raters_found_present_is_found(figures, criterion):
    assert figures["criteria"][criterion]["f1"] > 0.7


def test_evidence_points_at_what_raters_quoted(figures):
    for found in figures["evidence"].values():
        assert found["recall"] > 0.5
        assert found["precision"] > 0.45
        assert found["out_of_range"] == 0

import pytest

from interview_drill.cli.report import Paper, Report
from interview_drill.content.loading import load_bank
from interview_drill.core.scores import CriterionScore, Evidence, Score


@pytest.fixture(scope="module")
def rubric():
    return load_bank(banks=[])[0].rubrics["core"]


def score(**more):
    usual = {"overall": 5.0, "band": 5, "anchor": "A story one retells.", "level": "staff", "rubric": "core"}
    return Score(**(usual | {"rubric_version": "abc"} | more))


@pytest.mark.parametrize(("level", "bar"), [(0.0, "░" * 12), (1.5, "██████░░░░░░"), (3.0, "█" * 12)])
def test_a_bar_is_as_long_as_the_level(level, bar):
    assert Paper().bar(level) == bar


def test_at_the_top_there_is_no_gap(rubric):
    words = Report(rubric).of(score(), chosen=True)
    assert words.startswith("Band 5 of 5: ")
    assert "gap" not in words


def test_flags_are_said_in_words(rubric):
    words = Report(rubric).of(score(flags=("no_episode", "blame")), chosen=True)
    assert "! No particular episode" in words
    assert "! Others get the blame." in words


def test_the_best_evidence_is_quoted_on_one_line_cut_to_the_paper(rubric):
    weak = Evidence(0, 3, "the", "x", 0.2)
    strong = Evidence(5, 900, "a long\n\tstory \x1b[31m" + "and on " * 200, "y", 1.4)
    words = Report(rubric, Paper(width=50)).of(
        score(criteria={rubric.criteria[0].id: CriterionScore(1.6, (weak, strong))}), chosen=True
    )
    (quote,) = [line for line in words.splitlines() if "“" in line]
    assert quote.startswith("    “a long story [31mand on")
    assert quote.endswith("…”  +1.4")
    assert len(quote) <= 50


def test_a_level_nobody_named_is_explained(rubric):
    assert "because no --level was given" in Report(rubric).of(score(), chosen=False).replace("\n", " ")
    assert "because" not in Report(rubric).of(score(), chosen=True)

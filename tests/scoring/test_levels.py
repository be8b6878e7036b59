"""The same answer is held to the senior, the staff or the principal bar."""

from itertools import pairwise

import pytest

from interview_drill.core.levels import LEVELS
from tests.scoring.test_evidence_law import ROWS
from tests.scoring.test_scorer import STORY

WIDER = "Two other teams have since copied the queue."
LOCAL = STORY.replace(WIDER, "")


def marks(scorer, answer):
    return {level: scorer.score(answer, level=level).overall for level in LEVELS}


def test_what_is_heard_is_the_same_at_every_level(scorer):
    heard = [
        {name: (found.level, found.evidence) for name, found in scorer.score(STORY, level=level).criteria.items()}
        for level in LEVELS
    ]
    assert heard[0] == heard[1] == heard[2]


def test_an_effect_beyond_the_task_is_worth_more_the_higher_the_level(scorer):
    wide, local = marks(scorer, STORY), marks(scorer, LOCAL)
    worth = [wide[level] - local[level] for level in LEVELS]
    assert worth == sorted(worth)
    assert worth[0] < worth[2]


@pytest.mark.parametrize("row", ROWS[::9], ids=lambda row: row["id"])
def test_no_answer_without_wider_effect_gains_by_a_higher_bar(scorer, row):
    score = scorer.score(row["answer"], question=row["question"])
    if score.criteria["wider-effect"].level == 0:
        assert all(lower >= higher for lower, higher in pairwise(marks(scorer, row["answer"]).values()))


def test_lack_of_scope_alone_never_costs_a_senior_the_top_band(scorer, rubric):
    weights = {criterion.id: criterion.weight.senior for criterion in rubric.criteria}
    without_scope = 1 + 4 * (sum(weights.values()) - weights["wider-effect"]) / sum(weights.values())
    assert without_scope >= 4.5


def test_a_principal_needs_an_effect_beyond_the_task_for_the_top_band(scorer):
    assert [bound.limit for bound in scorer.score(LOCAL, level="principal").limits if bound.at_most] == [
        "own-task-only"
    ]
    assert "own-task-only" not in [bound.limit for bound in scorer.score(STORY, level="principal").limits]
    for level in ("senior", "staff"):
        assert "own-task-only" not in [bound.limit for bound in scorer.score(LOCAL, level=level).limits]

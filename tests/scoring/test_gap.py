"""The gap to close first is the criterion that would raise the mark most."""

import pytest

from interview_drill.scoring.scorer import Scorer
from tests.scoring.test_evidence_law import ROWS
from tests.scoring.test_scorer import STORY


def gap(scorer, answer, **more):
    score = scorer.score(answer, **more)
    assert score.gap is not None
    return score.gap


@pytest.mark.parametrize("row", ROWS[::6], ids=lambda row: row["id"])
def test_closing_it_never_lowers_the_mark_and_no_other_reaches_further(scorer, row):
    score = scorer.score(row["answer"], question=row["question"], level=row["level"])
    if score.gap is None:
        assert score.band == 5
        return
    assert score.overall <= score.gap.would_reach <= 5
    assert score.gap.next_band == score.band + 1
    assert score.gap.missing == score.criteria[score.gap.criterion].advice.sentence
    limited = [bound for bound in score.limits if bound.at_most is not None]
    if not limited:  # then the mark is the plain mean, and the largest hole weighs most
        lack = {name: one.weight * (score.full_level - one.level) for name, one in score.criteria.items()}
        assert lack[score.gap.criterion] == pytest.approx(max(lack.values()))


def test_what_it_would_reach_is_the_mark_of_that_level(scorer):
    score = scorer.score(STORY.replace("Two other teams have since copied the queue.", ""))
    full = {name: min(1, found.level / score.full_level) for name, found in score.criteria.items()} | {
        "wider-effect": 1
    }
    assert score.gap is not None
    assert score.gap.criterion == "wider-effect"
    assert score.gap.would_reach == round(1 + 4 * sum(full.values()) / 7, 2)


NO_OUTCOME = """Last March I read the logs of the order desk in Leeds for nine days, and I drew the queue on two boards.
In May I moved the rack to the second floor with Marta, and I labelled its forty cables. I wrote a guide of twelve pages
in June. I rebuilt the queue in Go, and I put 300 lines of the old one into a folder. On 4 July I met Ben from finance
at ten, and we went through his sheet with three tabs. I drove to Hull in August, where I fitted six more boxes, and I
took the late train home. In the autumn I tidied the folder and I sorted the tickets by year. I closed the last ticket
of 2019 on a Friday, and Marta brought cake."""


def test_a_missing_outcome_that_holds_the_mark_goes_first(scorer):
    score = scorer.score(NO_OUTCOME)
    assert "no_outcome" in score.flags
    assert score.gap is not None
    assert score.gap.criterion not in ("ownership", "specificity"), "each of the others lifts the limit"
    assert score.gap.would_reach > 2.4


HYPOTHETICAL = """I would first sit down with both leads, and I would listen to what they need. Then I would write the
options down, and I would ask each of them which one they could live with. If they still disagreed, I would escalate
it with a recommendation, and I would make sure that everybody knows why. I would never decide it alone."""


def test_where_no_single_criterion_lifts_a_limit_it_says_where_to_begin(scorer):
    assert gap(scorer, HYPOTHETICAL).criterion == "specificity"


def test_a_heavier_criterion_goes_before_an_equally_empty_lighter_one(scorer, rubric, lexicons):
    missing = STORY.split("Two other teams")[0]
    senior = {name: one.level for name, one in scorer.score(missing, level="senior").criteria.items()}
    assert senior["reflection"] == senior["wider-effect"] == 0
    assert gap(scorer, missing, level="senior").criterion == "reflection"
    assert gap(scorer, missing, level="principal").criterion == "wider-effect"
    even = rubric.model_copy(update={"criteria": rubric.criteria[::-1]})
    assert gap(Scorer(even, lexicons), missing, level="staff").criterion == "wider-effect", "the rubric's order decides"
    assert gap(scorer, missing, level="staff").criterion == "reflection"


def test_a_full_story_without_figures_is_no_missing_outcome(scorer):
    told = (
        "Marta feared the year-end, so I sat with her for a morning and promised that nothing would move before June."
    )
    assert "no_outcome" not in scorer.score(f"{NO_OUTCOME} {told}").flags

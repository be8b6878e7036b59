"""Not enough to judge is a legal result."""

import pytest

from interview_drill.scoring.scorer import Scorer
from tests.scoring.test_evidence_law import ROWS
from tests.scoring.test_scorer import ABROAD, STORY

CODE = """def find(signal, story):
    for hit in heard(story, (*signal.lexicons, own_lexicon(signal.id))):
        if may_earn(story, story.clause_of(hit.begin), signal) and not is_denied(story, hit):
            yield around(story, hit.begin, hit.end)
"""
SQL = (
    "SELECT u.id, u.name, count(o.id) FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE u.age > 7 GROUP BY u.id"
)
LIST = "\n".join(
    f"- {point}"
    for point in (
        *("Kafka", "Postgres migration", "leadership", "stakeholder alignment", "40% better latency", "mentoring"),
        *("three juniors", "RFC process", "on-call rota", "architecture decision records", "postmortems", "roadmap"),
        *("cost savings", "vision", "delivery"),
    )
)
NO_VERB = (
    "The migration of the old database to the new cluster in the spring of last year with the team from Berlin. " * 2
)


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        ("", "too-short"),
        ("fine", "too-short"),
        ("I fixed the cache and told my manager. It went well and everybody was happy.", "too-short"),
        (STORY[:130], "too-short"),
        (CODE * 2, "no-prose"),
        (SQL * 2, "no-prose"),
        (LIST, "no-prose"),
        (ABROAD, "no-prose"),
        (NO_VERB, "no-sentences"),
    ],
)
def test_a_fragment_is_not_judged_and_it_says_why_and_what_to_add(scorer, rubric, answer, rule):
    found = scorer.score(answer).not_judged
    assert found is not None
    assert found.rule == rule
    (stated,) = [one for one in rubric.not_enough if one.id == rule]
    assert (found.because, found.ask) == (stated.because, stated.ask)


@pytest.mark.parametrize("answer", ["fine", CODE, LIST, ABROAD])
def test_machines_still_get_a_number_and_it_is_a_low_one(scorer, answer):
    assert 1.0 <= scorer.score(answer).overall < 2.0


def test_every_rated_answer_is_judged(scorer):
    assert [row["id"] for row in ROWS if scorer.score(row["answer"], question=row["question"]).not_judged] == []


def test_a_short_answer_that_tells_something_is_judged(scorer):
    short = (
        "In March our export failed twice a week. I asked Priya, rewrote it, and failures fell from nine to one a day."
    )
    assert scorer.score(short + " I learned to ask finance first.").not_judged is None


def test_the_threshold_stands_in_the_rubric(scorer, rubric, lexicons):
    assert scorer.score("I fixed the cache.").not_judged is not None
    lenient = Scorer(rubric.model_copy(update={"not_enough": ()}), lexicons)
    assert lenient.score("I fixed the cache.").not_judged is None

import pytest

from interview_drill.content.spelling import hint, nearest


@pytest.mark.parametrize(
    ("typed", "meant"), [("prbes", "probes"), ("Probes", "probes"), ("asks", "ask"), ("probse", "probes")]
)
def test_a_slip_is_recognised(typed, meant):
    assert nearest(typed, ["ask", "probes", "minutes"]) == meant


def test_something_else_is_not():
    assert nearest("zebra", ["ask", "probes", "minutes"]) is None
    assert hint("zebra", ["ask"]) == ""


def test_the_hint_follows_a_sentence():
    assert hint("scor", ["score"]) == "; did you mean 'score'?"

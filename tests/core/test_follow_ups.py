from dataclasses import replace

from interview_drill.core.attempts import Reply
from interview_drill.core.follow_ups import next_follow_up
from interview_drill.core.rubrics import Rubric
from interview_drill.core.scores import CriterionScore, Gap, NotJudged, Score

RUBRIC = Rubric.model_validate(
    {
        "id": "core",
        "title": "A rubric for a test",
        "about": "Three criteria by name.",
        "full_level": 2.5,
        "bands": [{"band": band, "name": f"Band {band}", "anchor": "Sounds so."} for band in range(1, 6)],
        "criteria": [
            {
                "id": name.lower().replace(" ", "-"),
                "name": name,
                "anchors": ["None.", "Some.", "More.", "All."],
                "missing": "Say more.",
                "weight": {"senior": 1, "staff": 1, "principal": 1},
                "signals": [{"id": f"signal-{place}", "kind": "phrases", "phrases": ["a word"], "points": 1}],
            }
            for place, name in enumerate(["Trade-offs", "Impact numbers", "Ownership"])
        ],
    }
)
ANSWER = Reply("Which problem?", "We moved it.", 240.0, 100.0)


def score(gap: str = "", **levels: float) -> Score:
    criteria = {name.replace("_", "-"): CriterionScore(level) for name, level in levels.items()}
    first = Gap(gap, "Say what you gave up.", 4, "Strong.") if gap else None
    return Score(3.0, 3, "Solid.", "staff", "core", "v1", criteria, (), first)


def reply(prompt: str, probes: str) -> Reply:
    return Reply(prompt, "Something.", 90.0, 30.0, probes)


def test_it_probes_what_the_answer_lacks_most(question):
    asked = next_follow_up(question, score(trade_offs=2.0, impact_numbers=0.0, ownership=1.0), [ANSWER], RUBRIC)
    assert asked is not None
    assert asked.probes == "impact-numbers"
    assert asked.text == "What changed, measured against what?"
    assert asked.planned_seconds == 90.0
    assert asked.reason == "so far there is nothing on impact numbers"


def test_the_gap_to_close_first_comes_before_an_equally_low_level(question):
    asked = next_follow_up(question, score("ownership", trade_offs=0.0, ownership=0.0), [ANSWER], RUBRIC)
    assert asked is not None
    assert asked.probes == "ownership"


def test_a_criterion_is_not_probed_again_before_the_others(question):
    replies = [ANSWER, reply("What did you give up for it?", "trade-offs")]
    asked = next_follow_up(question, score(trade_offs=0.0, impact_numbers=1.0, ownership=2.0), replies, RUBRIC)
    assert asked is not None
    assert asked.probes == "impact-numbers"


def test_the_same_words_are_never_asked_twice(question):
    strong = score(trade_offs=0.0, impact_numbers=3.0, ownership=3.0)
    first = next_follow_up(question, strong, [ANSWER], RUBRIC)
    second = next_follow_up(question, strong, [ANSWER, reply("What did you give up for it?", "trade-offs")], RUBRIC)
    assert first is not None
    assert second is not None
    assert first.text != second.text


def test_there_are_three_at_most(question):
    replies = [ANSWER, *(reply(f"Probe {number}?", "ownership") for number in range(3))]
    assert next_follow_up(question, score(), replies, RUBRIC) is None


def test_nothing_is_asked_when_every_criterion_counts_in_full(question):
    assert next_follow_up(question, score(trade_offs=3.0, impact_numbers=2.6, ownership=2.5), [ANSWER], RUBRIC) is None


def test_a_hint_and_something_present_are_told_apart(question):
    hinted = next_follow_up(question, score(trade_offs=1.0, impact_numbers=3.0, ownership=3.0), [ANSWER], RUBRIC)
    present = next_follow_up(question, score(trade_offs=2.0, impact_numbers=3.0, ownership=3.0), [ANSWER], RUBRIC)
    assert hinted is not None
    assert present is not None
    assert hinted.reason == "so far there is only a hint of trade-offs"
    assert present.reason == "there is room for more on trade-offs"


def test_a_fragment_is_asked_for_more_before_anything_is_probed(question):
    fragment = replace(score("ownership"), not_judged=NotJudged("too-short", "It is too short.", "Tell me more."))
    first = next_follow_up(question, fragment, [ANSWER], RUBRIC)
    assert first is not None
    assert (first.text, first.probes) == ("Tell me more.", "")
    assert first.planned_seconds == question.minutes * 60
    assert first.reason == "there is not enough to judge yet"
    second = next_follow_up(question, fragment, [ANSWER, reply("Tell me more.", "")], RUBRIC)
    assert second is not None
    assert second.probes == "ownership"

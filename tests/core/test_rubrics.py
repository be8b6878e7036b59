import pytest
from pydantic import ValidationError

from interview_drill.core.rubrics import Lexicon, Rubric

ANCHORS = ["Nothing at all.", "A hint of it.", "It is there.", "It carries the story."]
EVEN = {"senior": 1, "staff": 1, "principal": 1}


def signal(name="said-why", **more):
    return {"id": name, "kind": "phrases", "phrases": ["because it was cheaper"], "points": 1.0, **more}


def criterion(name="trade-offs", **more):
    given = {"id": name, "name": "Trade-offs", "anchors": ANCHORS, "missing": "Say what you gave up.", "weight": EVEN}
    return {**given, "signals": [signal(f"{name}-said")], **more}


def rubric(**more):
    bands = [{"band": n, "name": f"Band {n}", "anchor": f"What band {n} sounds like."} for n in range(1, 6)]
    given = {"id": "core", "title": "Core", "about": "For a test of the model.", "bands": bands}
    return {**given, "criteria": [criterion()], **more}


def complaint(**more):
    with pytest.raises(ValidationError) as caught:
        Rubric.model_validate(rubric(**more))
    return str(caught.value)


def test_a_plain_rubric_is_accepted():
    assert Rubric.model_validate(rubric()).criteria[0].id == "trade-offs"


def test_a_rubric_cannot_be_changed_once_loaded():
    loaded = Rubric.model_validate(rubric())
    with pytest.raises(ValidationError, match="frozen"):
        loaded.title = "Other"


def test_an_unknown_key_is_refused():
    assert "Extra inputs are not permitted" in complaint(colour="red")


def test_a_criterion_twice_is_refused_by_name():
    assert "the criterion 'trade-offs' is there twice" in complaint(criteria=[criterion(), criterion()])


def test_a_signal_name_is_unique_in_the_whole_rubric():
    twice = [criterion("one", signals=[signal()]), criterion("two", signals=[signal()])]
    assert "the signal 'said-why' is there twice" in complaint(criteria=twice)


def test_the_bands_run_from_one_to_five():
    assert "the bands have to be 1, 2, 3, 4 and 5" in complaint(bands=rubric()["bands"][::-1])


def test_some_criterion_has_to_weigh_something_at_every_level():
    weightless = criterion(weight={**EVEN, "principal": 0})
    assert "at principal level every criterion weighs nothing" in complaint(criteria=[weightless])


def test_a_signal_of_phrases_needs_something_to_look_for():
    assert "needs phrases, lexicons or both" in complaint(criteria=[criterion(signals=[signal(phrases=[])])])


def test_an_unknown_kind_of_signal_is_refused_with_the_kinds_there_are():
    told = complaint(criteria=[criterion(signals=[signal(kind="regex")])])
    assert "'phrases', 'together', 'quantity', 'acts', 'details'" in told


def test_points_come_in_tenths():
    assert "multiple of 0.1" in complaint(criteria=[criterion(signals=[signal(points=0.25)])])


def test_an_unknown_flag_is_refused_with_the_flags_there_are():
    rule = {"flag": "boring", "when": [{"measure": "words", "below": 5}]}
    assert "unknown flag 'boring'; the flags are no_episode" in complaint(flags=[rule])


def test_a_condition_on_a_criterion_that_is_not_there_is_refused():
    rule = {"flag": "blame", "when": [{"criterion": "charm", "below": 1}]}
    assert "no criterion is called 'charm'; there are trade-offs" in complaint(flags=[rule])


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        ({"below": 1}, "needs either 'measure' or 'criterion'"),
        ({"measure": "words", "criterion": "trade-offs", "below": 1}, "needs either 'measure' or 'criterion'"),
        ({"measure": "words"}, "needs 'at_least', 'below' or both"),
        ({"measure": "phrases-per-100", "below": 1}, "these need them"),
        ({"measure": "words", "lexicons": ["blaming"], "below": 1}, "these need them"),
    ],
)
def test_a_condition_says_what_and_how_much(condition, told):
    assert told in complaint(flags=[{"flag": "blame", "when": [condition]}])


def test_a_limit_without_bounds_is_refused():
    limit = {"id": "gate", "because": "It has to be.", "flags": ["blame"]}
    assert "a limit needs 'at_most', 'at_least' or both" in complaint(limits=[limit])


def test_the_lexicons_of_signals_conditions_and_hollow_words_are_all_reported():
    own = criterion(signals=[signal(lexicons=["given-up"])])
    pair = {"id": "pair", "kind": "together", "parts": [["people", "person"], ["interests"]], "points": 1.0}
    rule = {"flag": "blame", "when": [{"measure": "phrase-sentences", "lexicons": ["blaming"], "at_least": 2}]}
    loaded = Rubric.model_validate(
        rubric(criteria=[own, criterion("people", signals=[pair])], flags=[rule], hollow=["buzzwords"])
    )
    assert loaded.lexicons_used == {"given-up", "people", "interests", "blaming", "buzzwords"}


def test_a_lexicon_refuses_a_phrase_that_differs_only_in_case():
    with pytest.raises(ValidationError, match="the phrase 'gave up' is there twice"):
        Lexicon(id="given-up", about="What was given up.", phrases=("gave up", "Gave up"))


def test_a_lexicon_cannot_take_the_name_of_a_feature():
    with pytest.raises(ValidationError, match="call the lexicon otherwise"):
        Lexicon(id="person", about="People of all kinds.", phrases=("manager",))


@pytest.mark.parametrize(("overall", "band"), [(1.0, 1), (2.49, 2), (2.5, 3), (4.5, 5), (5.0, 5)])
def test_the_anchor_is_that_of_the_nearest_band(overall, band):
    assert Rubric.model_validate(rubric()).anchor(overall) == f"What band {band} sounds like."

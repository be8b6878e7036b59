import json

import pytest


def test_a_seed_draws_the_same_question_again(drill):
    assert drill("draw", "--seed", "7").stdout == drill("draw", "--seed", "7").stdout
    assert len({drill("draw", "--seed", seed).stdout for seed in range(4)}) > 1


def test_it_prints_the_words_then_the_facts(drill):
    question = json.loads(drill("draw", "--seed", "7", "--json").stdout)
    words, _, facts = drill("draw", "--seed", "7").stdout.decode().partition("\n\n")
    assert words.split() == question["question"].split()
    assert question["id"] in facts
    assert all(level in facts for level in question["levels"])


def test_json_has_the_whole_question_on_one_ascii_line(drill):
    done = drill("draw", "--json")
    assert done.stdout.isascii()
    assert done.stdout.count(b"\n") == 1
    question = json.loads(done.stdout)
    assert set(question) >= {"id", "theme", "format", "levels", "question", "minutes", "follow_ups", "rubric"}


@pytest.mark.parametrize("level", ["senior", "staff", "principal"])
def test_a_level_narrows_the_draw(drill, level):
    assert level in json.loads(drill("draw", "--level", level, "--json").stdout)["levels"]


def test_a_theme_narrows_the_draw(drill):
    assert json.loads(drill("draw", "--theme", "ownership", "--json").stdout)["theme"] == "ownership"


def test_an_unknown_theme_comes_with_a_suggestion(refused):
    assert refused("draw", "--theme", "ownershp").startswith("There is no theme 'ownershp'; did you mean 'ownership'?")


def test_a_seed_is_a_whole_number(refused):
    assert refused("draw", "--seed", "x").startswith("Argument --seed: a whole number is needed, not 'x'.")

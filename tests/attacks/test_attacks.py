"""What an attack may do to a text, and when it counts as a success."""

from random import Random

import pytest

from interview_drill.attacks import disguise, edits, magic, order, salad, taking_away
from interview_drill.attacks.kinds import ATTACKS, HARMLESS, Kind
from interview_drill.attacks.material import of_rubric
from interview_drill.attacks.trial import Base, Trial, Try
from interview_drill.content.loading import load_bank
from interview_drill.core.scores import CriterionScore, Score

ANSWER = "In March I asked Priya to wait. She had feared the change, and I didn't force it. Errors fell from 9 to 2."
BASE = Base("b", ANSWER, "Tell me about a change.", "staff", weak=True)


@pytest.fixture(scope="module")
def material():
    bank, _ = load_bank()
    return of_rubric(bank.rubrics["core"], bank.lexicons, BASE.question, "The candidate cut it from 9 to 2.")


def score(overall):
    return Score(overall, 1, "", "staff", "r", "v", {"c": CriterionScore(1.0, ())})


def tried(aim, before, after):
    return Try(Kind("k", salad.words, aim), BASE, "new", before, after)


@pytest.mark.parametrize("kind", [*ATTACKS, *HARMLESS], ids=lambda kind: kind.name)
def test_the_same_dice_give_the_same_text(kind, material):
    assert kind.change(ANSWER, material, Random(3)) == kind.change(ANSWER, material, Random(3))


def test_a_salad_holds_nothing_but_the_rubrics_words(material):
    words = {word for phrase in material.phrases for word in phrase.split()}
    assert set(salad.words(ANSWER, material, Random(1)).split()) <= words


def test_shuffling_keeps_every_word(material):
    assert sorted(order.words_shuffled(ANSWER, material, Random(1)).split()) == sorted(ANSWER.split())


def test_no_figure_and_no_first_person_is_left_where_they_are_taken_away(material):
    assert not any(letter.isdigit() for letter in taking_away.numbers_removed(ANSWER, material, Random(1)))
    assert "I" not in taking_away.third_person(ANSWER, material, Random(1)).split()


def test_denying_puts_a_never_before_what_was_done(material):
    assert "I never asked Priya" in taking_away.denied(ANSWER, material, Random(1))


def test_a_disguise_looks_the_same_and_is_not(material):
    costly = "It was not my fault that nobody listened to me."
    hidden = disguise.look_alikes(costly, material, Random(1))
    assert hidden != costly
    assert len(hidden) == len(costly)


def test_edits_change_what_they_say_and_no_more(material):
    dice = Random(1)
    assert edits.contractions(ANSWER, material, dice) == ANSWER.replace("didn't", "did not")
    assert edits.quotes(ANSWER, material, dice) == ANSWER.replace("'", "’")
    assert "Priya" not in edits.names(ANSWER, material, dice)


def test_the_search_finds_a_sentence_that_pays_more_than_none(material):
    found, worth = magic.search(lambda text: text.count("because"), material, Random(1), width=2, length=3)
    assert worth == found.count("because") > 0


def test_worthless_text_may_be_marked_1_6_and_no_more():
    assert not tried("worthless", score(4.0), score(1.6)).paid
    assert tried("worthless", score(4.0), score(1.61)).paid


def test_nothing_added_may_gain_less_than_half_a_band():
    assert not tried("no-gain", score(2.0), score(2.49)).paid
    assert tried("no-gain", score(2.0), score(2.5)).paid


def test_an_edit_may_move_the_mark_by_three_tenths_either_way():
    assert not tried("no-move", score(2.0), score(1.7)).paid
    assert tried("no-move", score(2.0), score(1.69)).paid
    assert tried("no-move", score(2.0), score(2.31)).paid


def test_stuffing_is_tried_on_weak_answers_only(material):
    strong = Base("s", ANSWER, BASE.question, "staff", weak=False)
    trial = Trial(lambda _text, _base: score(1.0), Random, 1)
    names = {one.kind.name for one in trial.tries(ATTACKS, strong, material)}
    assert "salad-commas" in names
    assert "stuffed-end" not in names

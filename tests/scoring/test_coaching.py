"""What is missing is said about the candidate's own words."""

import pytest
from hypothesis import given, settings

from tests.scoring.test_evidence_law import ROWS
from tests.scoring.test_scorer import STORY, spoken

BEGINNING = "In March our nightly import lost orders, and the support desk took sixty calls a day about it. "


def said(scorer, answer, criterion):
    return scorer.score(BEGINNING + answer).criteria[criterion].advice.sentence


@pytest.mark.parametrize(
    ("criterion", "answer", "sentence"),
    [
        (
            "impact-numbers",
            "I rewrote the lookup in a week. After that latency got much better.",
            "You say “After that latency got much better”. From what, to what, and how did you measure it?",
        ),
        (
            "stakeholder-alignment",
            "I told Rosa about it on the phone. Rosa agreed. Then I built the new import with Kafka.",
            (
                "You name Rosa (“I told Rosa about it on the phone”), but not what they wanted or feared, "
                "nor what you did about it."
            ),
        ),
        (
            "ownership",
            "And so we rebuilt the importer, and later we moved the old orders over.",
            "You write “we rebuilt the importer”. Which part of that was yours, and what did you decide?",
        ),
        (
            "trade-offs",
            "I read the logs for a week. We chose Kafka for the new import, and I moved the orders over.",
            "After “We chose Kafka for the new import”, say what you turned down, and what that cost you.",
        ),
        (
            "specificity",
            "I would sit down with both teams, and I would write the options down for them.",
            (
                "You say “I would sit down with both teams”. Tell the last time you did, "
                "with the date, the names and what came of it."
            ),
        ),
        (
            "reflection",
            "I rewrote the lookup, and the calls came down to four a day.",
            (
                "You end with “the calls came down to four a day”. "
                "Add what you got wrong or learned, and what you do differently since."
            ),
        ),
        (
            "wider-effect",
            "I rewrote the lookup, and the calls went from sixty to four a day.",
            (
                "Your own result is there (“the calls went from sixty to four a day”). "
                "Who took it up, or what did it change beyond your task?"
            ),
        ),
    ],
)
def test_it_names_what_is_missing_and_quotes_the_place(scorer, criterion, answer, sentence):
    assert said(scorer, answer, criterion) == sentence


def test_what_nobody_speaks_to_is_no_person(scorer):
    assert "Kafka" not in said(scorer, "I put Kafka in place. Kafka took the load off it.", "stakeholder-alignment")


def test_a_person_whose_fear_is_told_is_not_said_to_lack_one(scorer):
    answer = "I told Rosa about it. Rosa was afraid of the weekend. I also told Vikram, and Vikram agreed."
    assert "You name Vikram" in said(scorer, answer, "stakeholder-alignment")


def test_who_is_named_more_often_comes_first(scorer):
    answer = "I told Vikram about it. I asked Rosa for a day. Then Rosa agreed to wait."
    assert "You name Rosa" in said(scorer, answer, "stakeholder-alignment")


def test_another_level_gets_another_sentence(scorer):
    one = said(scorer, "I cut the lookup, and errors fell to two a day.", "impact-numbers")
    assert one == "You measured “errors fell to two a day”. Say what it was before, and how you know it was your doing."


def test_with_nothing_to_quote_it_says_what_is_missing_in_general(scorer, rubric):
    score = scorer.score("fine")
    for criterion in rubric.criteria:
        advice = score.criteria[criterion.id].advice
        assert (advice.sentence, advice.start, advice.end) == (criterion.missing, None, None)


def test_what_counts_in_full_needs_no_advice(scorer, rubric):
    for found in scorer.score(STORY).criteria.values():
        assert (found.advice is None) == (found.level >= rubric.full_level)


def check_quotes(answer, score):
    quoting = [one.advice for one in score.criteria.values() if one.advice and one.advice.start is not None]
    for advice in quoting:
        quote = answer[advice.start : advice.end]
        around = answer[max(0, advice.start - 1) : advice.start] + answer[advice.end : advice.end + 1]
        assert 3 <= len(quote.split()) <= 12
        assert not any(character.isalnum() for character in around), "whole words"
        assert quote.strip() == quote
    return quoting


@pytest.mark.parametrize("row", ROWS[::4], ids=lambda row: row["id"])
def test_a_quote_is_three_to_twelve_whole_words_of_the_answer(scorer, row):
    quoting = check_quotes(row["answer"], scorer.score(row["answer"], question=row["question"], level=row["level"]))
    assert all(
        " ".join(row["answer"][advice.start : advice.end].split()).replace("’", "'") in advice.sentence
        for advice in quoting
    )


@given(answer=spoken)
@settings(max_examples=100)
def test_whatever_is_typed_quotes_stay_inside_the_answer(scorer, answer):
    for found in scorer.score(answer).criteria.values():
        if found.advice and found.advice.start is not None:
            assert 0 <= found.advice.start < found.advice.end <= len(answer)
            quoted = answer[found.advice.start : found.advice.end].split()
            assert 3 <= sum(any(map(str.isalnum, word)) for word in quoted) <= 12


def test_coaching_copied_into_the_answer_earns_nothing(scorer, rubric):
    copied = " ".join(one.say.format(quote="", name="Rosa") for c in rubric.criteria for one in c.coaching)
    assert scorer.score(copied).band == 1


def test_text_without_anything_to_quote_is_given_up_soon(scorer, rubric):
    advice = scorer.score("A. " * 3_000 + "But this sentence is long enough.").criteria["trade-offs"].advice
    assert advice.sentence == rubric.criterion("trade-offs").missing

import pytest

from interview_drill.scoring.blocks import Reader
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.story import read
from interview_drill.scoring.text import tokens_of


def clauses(text):
    return read(text, Reader(PhraseIndex([]))).clauses


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("I rang the vendor", "told"),
        ("She was afraid of the audit", "told"),
        ("Two teams have copied it", "told"),
        ("I'd asked them in March", "told"),
        ("Every design starts with it now", "stated"),
        ("I would ring the vendor", "supposed"),
        ("One should ask the users first", "supposed"),
        ("I'd ring the vendor", "supposed"),
        ("If they agreed", "supposed"),
        ("I'll call them", "supposed"),
        ("I didn't ring the vendor", "denied"),
        ("We never reduced it", "denied"),
        ('"We cut the cost by half"', "quoted"),
    ],
)
def test_how_a_clause_stands(text, standing):
    assert [clause.standing for clause in clauses(text)] == [standing]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("I wrote the plan", "i"),
        ("We wrote the plan", "we"),
        ("She wrote the plan", "others"),
        ("Then Priya wrote the plan", "others"),
        ("You write the plan", "you"),
        ("The plan was written", ""),
    ],
)
def test_whom_a_clause_is_about(text, subject):
    assert clauses(text)[0].subject == subject


def test_a_second_verb_keeps_the_subject_of_the_first():
    assert [clause.subject for clause in clauses("I wrote the plan and sent it to finance")] == ["i", "i"]


@pytest.mark.parametrize("opening", ["but", "and", "because"])
def test_somebody_who_is_introduced_before_the_verb_keeps_it(opening):
    found = clauses(f"It was easy, {opening} Joost, the grower, refused the price")
    assert [(clause.subject, clause.begin) for clause in found] == [("", 0), ("others", 4)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("I sat with her", True),
        ("I got her a date", True),
        ("I rebuilt the cache", True),
        ("I was in the room", False),
        ("I felt sorry", False),
    ],
)
def test_being_and_feeling_are_not_acts(text, act):
    assert clauses(text)[0].act is act


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("These days I profile the tail", "profile"),
        ("I no longer announce a saving", "announce"),
        ("One thing I regret", "regret"),
        ("Now I, I log it as a defect", "log"),
        ("Other sites asked for it", "asked"),
        ("Both support teams now ask for a replay", "ask"),
        ("Two more teams now pair on call", "pair"),
    ],
)
def test_the_verb_of_a_clause_is_found_when_no_list_has_it(text, verb):
    words = tokens_of(text).words
    assert [words[clause.verb].word for clause in clauses(text)] == [verb]


def test_since_after_have_opens_no_clause():
    assert len(clauses("Two teams have since copied it")) == 1
    assert len(clauses("Two teams copied it since they liked it")) == 2


def test_words_between_quotation_marks_are_quoted_whatever_sentences_they_hold():
    standings = [clause.standing for clause in clauses('We met. "I cut it. We left." Then I wrote it down.')]
    assert standings == ["told", "quoted", "quoted", "told"]

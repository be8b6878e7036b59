"""Each kind of signal, in a rubric of one criterion."""

import pytest

from interview_drill.core.rubrics import Lexicon, Rubric
from interview_drill.scoring.scorer import Scorer

ANCHORS = ["Nothing at all.", "A hint of it.", "It is there.", "It carries the story."]
BANDS = [{"band": n, "name": f"Band {n}", "anchor": f"How band {n} may be."} for n in range(1, 6)]
LEXICONS = {
    "fears": Lexicon(id="fears", about="What people fear.", match="close", phrases=("afraid", "feared")),
    "helping": Lexicon(id="helping", about="What one does for people.", match="close", phrases=("sat with", "showed")),
}


def evidence(text, *signals):
    criterion = {"id": "one", "name": "One", "anchors": ANCHORS, "missing": "Say more of it.", "signals": signals}
    criterion["weight"] = {"senior": 1, "staff": 1, "principal": 1}
    rubric = Rubric(id="small", title="Small", about="For one test.", bands=BANDS, criteria=[criterion])
    return [(found.text, found.points) for found in Scorer(rubric, LEXICONS).score(text).criteria["one"].evidence]


def signal(kind, **more):
    return {"id": f"a-{kind}", "kind": kind, "points": 1.0, "shows": "clause", **more}


def test_phrases_point_at_the_clause_that_says_one():
    said = signal("phrases", phrases=["parallel run"])
    assert evidence("We began small, and I gave up the parallel runs, which hurt.", said) == [
        ("I gave up the parallel runs", 1.0)
    ]


def test_a_further_finding_earns_what_again_says_and_the_cap_ends_it():
    said = signal("phrases", phrases=["queue"], again=0.5, cap=1.7)
    told = "I built a queue. Marta tested the queue. Finance liked that queue. Nobody missed another queue."
    assert [points for _, points in evidence(told, said)] == [1.0, 0.5, 0.2]


def test_a_denied_phrase_earns_nothing():
    assert evidence("I built it without a parallel run.", signal("phrases", phrases=["parallel run"])) == []


def test_together_needs_all_its_parts_close_by():
    met = signal("together", within="neighbours", parts=[["fears"], ["person"], ["helping"]])
    assert evidence("Marta was afraid of the audit. I sat with her for a day.", met) != []
    assert evidence("Marta was afraid of the audit. Spring came. I sat with her for a day.", met) == []
    assert evidence("I was afraid of the audit. I sat with the spreadsheet for a day.", met) == []


def test_the_first_parts_may_have_to_stand_in_one_clause():
    loose = signal("together", within="neighbours", parts=[["fears"], ["person"], ["helping"]])
    tight = {**loose, "in_one_clause": 2}
    told = "The auditors were afraid of surprises. I showed them what Marta had found."
    assert evidence(told, loose) != []
    assert evidence(told, tight) == []


def test_the_first_part_may_have_to_be_about_others():
    named = signal("together", parts=[["fears"], ["person"]], subject="others")
    assert evidence("Marta was afraid of the audit.", named) != []
    assert evidence("I was afraid of Marta.", named) == []


def test_acts_count_what_i_did_and_not_what_i_felt_or_others_did():
    mine = signal("acts", subject="i", again=1.0)
    told = "I rebuilt the cache. I was tired. Marta rebuilt the index. I would rebuild it all."
    assert [text for text, _ in evidence(told, mine)] == ["I rebuilt the cache"]


def test_acts_may_be_narrowed_to_a_lexicon():
    shown = signal("acts", subject="i", lexicons=["helping"])
    assert [text for text, _ in evidence("I rebuilt the cache. I showed it to Marta.", shown)] == [
        "I showed it to Marta"
    ]


def test_a_lexicon_may_have_to_be_heard_in_what_was_done():
    shown = signal("acts", subject="i", lexicons=["helping"], as_verb=True, again=1.0)
    told = "I showed it to Marta. I had sat with her for a day. I liked what the test showed. I wanted a desk sat with."
    assert [text for text, _ in evidence(told, shown)] == ["I showed it to Marta", "I had sat with her for a day"]


def test_a_figure_counts_by_its_role():
    told = "We were 14 people. Failures fell from 9 a week to 1."
    assert [text for text, _ in evidence(told, signal("quantity", roles=["impact"], again=1.0))] == [
        "Failures fell from 9 a week to 1"
    ]


@pytest.mark.parametrize(
    ("kind", "text"),
    [("name", "We rang Marta twice."), ("date", "We left in March."), ("figure", "We paid 300 euros.")],
)
def test_details_are_names_dates_and_figures(kind, text):
    assert evidence(text, signal("details", of=[kind])) != []
    assert evidence("We rang somebody.", signal("details", of=[kind])) == []


def test_a_lesson_at_the_beginning_is_no_lesson():
    late = signal("phrases", phrases=["my mistake"], place="second-half")
    filler = "I built the queue. I tested it for a week. Marta ran it in May. "
    assert evidence(filler + "That was my mistake.", late) != []
    assert evidence("That was my mistake. " + filler, late) == []


def test_what_is_only_stated_needs_a_story_around_it():
    stated = signal("phrases", phrases=["every design"], standing=["told", "stated"])
    story = "I built the queue. I tested it for a week. I asked Marta about it. "
    assert evidence(story + "Every design starts with it now.", stated) != []
    assert evidence("Every design starts with it now.", stated) == []


def test_parts_in_order_have_to_come_one_after_the_other():
    said = signal("together", within="clause", parts=[["person"], ["fears"]], in_order=True)
    assert evidence("Marta feared the audit.", said) != []
    assert evidence("What I feared most was Marta.", said) == []


def test_a_signal_that_follows_another_counts_after_its_words_only():
    named = signal("together", within="clause", parts=[["person"], ["fears"]])
    answered = signal("acts", subject="i", follows="a-together")
    told = "I wrote it. Marta feared the audit, so I drafted the letter. I posted it in May. Spring came. I slept."
    assert [text for text, _ in evidence(told, named, {**answered, "again": 1.0})] == [
        "Marta feared the audit",
        "I drafted the letter",
        "I posted it in May",
    ]


def test_a_signal_can_only_follow_one_that_stands_before_it():
    with pytest.raises(ValueError, match="follows 'nothing', which is no signal before it here"):
        evidence("I left.", signal("acts", follows="nothing"))


def test_evidence_may_show_all_of_the_sentence_that_nothing_else_claims():
    told = "We began small, and I gave up the parallel runs, which hurt the auditors, who feared March. Spring came."
    said = signal("phrases", phrases=["gave up"], shows="whole")
    feared = signal("together", within="clause", parts=[["fears"]])
    assert evidence(told, said) == [(told.removesuffix(". Spring came."), 1.0)]
    assert evidence(told, feared, said) == [
        ("We began small, and I gave up the parallel runs, which hurt the auditors", 1.0),
        ("who feared March", 1.0),
    ]


def test_a_sentence_that_is_too_long_is_shown_in_part():
    before = "The auditors came in March, which was early, because the bank had asked them to, and they wanted lists"
    after = "though the traders liked them, since a run that fails at night leaves them a day to mend it before lunch"
    said = signal("phrases", phrases=["gave up"], shows="whole")
    [(text, _)] = evidence(f"{before}, and I gave up the parallel runs, {after}, and so it went on till May.", said)
    assert "I gave up the parallel runs" in text
    assert len(text.split()) <= 40


def test_what_is_found_once_a_criterion_is_full_is_shown_without_points():
    said = signal("phrases", phrases=["gave up"], points=3.0)
    feared = signal("together", within="clause", parts=[["fears"]])
    told = "Marta feared March. I gave up the parallel runs."
    assert evidence(told, said, feared) == [("Marta feared March", 0.0), ("I gave up the parallel runs", 3.0)]
    assert evidence(told, said, {**feared, "points": 0.9}) == [("I gave up the parallel runs", 3.0)]


def test_evidence_may_show_what_the_sentence_goes_on_to_say():
    said = signal("phrases", phrases=["gave up"], shows="sentence")
    assert evidence("We began small, and I gave up the parallel runs, which hurt the auditors. Spring came.", said) == [
        ("I gave up the parallel runs, which hurt the auditors", 1.0)
    ]


def test_a_name_said_before_is_told_from_a_new_one():
    served = signal("together", within="clause", parts=[["i-did"], ["name-again"]], again=1.0)
    told = "I rang Marta. Marta's people had left. I moved her to Lisbon. I wrote the letter for Marta."
    assert [text for text, _ in evidence(told, served)] == ["I wrote the letter for Marta"]


def test_what_somebody_was_given_is_seen_by_the_words_around_them():
    given = signal("together", within="clause", parts=[["i-gave"]], again=1.0)
    told = "I built her a rig. We hired him a helper. I sent to them the first plan. I rang him. I told her the date."
    assert [text for text, _ in evidence(told, given)] == [
        "I built her a rig",
        "We hired him a helper",
        "I sent to them the first plan",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "I promised Marta a desk of her own.",
        "I gave Marta's team the second rig.",
        "We let Marta hold the key.",
        "For Marta I wrote a test in her layout.",
        "With Marta we drew the list.",
    ],
)
def test_a_gift_to_somebody_with_a_name_is_seen_too(told):
    given = signal("together", within="clause", parts=[["i-gave"]])
    assert evidence(told, given) == [(told.removesuffix("."), 1.0)]


@pytest.mark.parametrize(
    "told", ["I rang Marta twice.", "I saw Marta leave.", "At Easter we closed.", "Marta let us in."]
)
def test_naming_somebody_is_no_gift(told):
    assert evidence(told, signal("together", within="clause", parts=[["i-gave"]])) == []


@pytest.mark.parametrize("placed", ["from the night desk", "in sales", "at the supplier"])
def test_a_name_that_opens_a_sentence_is_a_person_when_it_is_said_where_they_work(placed):
    named = signal("together", within="clause", parts=[["name"], ["fears"]], in_order=True)
    assert evidence(f"Marco {placed} feared the audit.", named) != []
    assert evidence(f"What Marco does {placed} is secret. The audit was feared.", named) == []


FILLER = (
    "I built the queue for the night desk in Lisbon. I tested it for a week beside their own lists. "
    "I rang Marta in May and told her what it had missed. The teams were content with it. "
)


@pytest.mark.parametrize(
    ("feature", "text"),
    [
        ("i-do", "I ring the customer first"),
        ("i-do", "These days I profile the tail"),
        ("i-do", "Now I never silence one"),
        ("i-do", "I now read the ledger first"),
        ("i-do", "I have begun every project since by asking"),
        ("i-do", 'I ask "what is in your way" of everybody'),
        ("i-had", "I'd taken a nod for a decision"),
        ("i-had", "I had simply never asked"),
        ("i-would", "I'd name a scribe first"),
        ("i-would", "Next time I would start with the number"),
    ],
)
def test_what_i_do_had_done_and_would_do_needs_no_lexicon(feature, text):
    every = ["told", "stated", "denied", "supposed", "quoted"]
    seen = signal("together", within="clause", parts=[[feature]], standing=every)
    assert [found for found, _ in evidence(FILLER + text + ".", seen)] == [text]


@pytest.mark.parametrize(
    ("feature", "text"),
    [
        ("i-do", "I think it went well"),
        ("i-do", "I am proud of it"),
        ("i-do", "I still own the module"),
        ("i-do", "I read the ledger"),
        ("i-had", "I had to ring the director"),
        ("i-had", "I had a spreadsheet"),
        ("i-had", "I'd run it the same way again"),
        ("i-would", "I promised I'd ring her"),
        ("i-would", "I'd say it went well"),
    ],
)
def test_musing_owning_and_promising_are_neither_habit_nor_regret(feature, text):
    every = ["told", "stated", "denied", "supposed", "quoted"]
    seen = signal("together", within="clause", parts=[[feature]], standing=every)
    assert evidence(FILLER + text + ".", seen) == []


def test_of_several_parts_only_the_first_may_be_shown():
    before = signal("together", within="neighbours", parts=[["i-did"], ["i-do"]], in_order=True)
    before["standing"] = ["told", "stated"]
    told = FILLER + "I launched it on averages. I ask whom it could punish."
    assert [text for text, _ in evidence(told, before)] == ["I launched it on averages. I ask whom it could punish"]
    assert [text for text, _ in evidence(told, {**before, "shows": "first"})] == ["I launched it on averages"]


def test_a_few_words_that_announce_something_are_shown_with_what_they_announce():
    named = signal("phrases", phrases=["regret"], standing=["stated"], shows="sentence")
    told = FILLER + "One thing I regret. I kept the finding to myself."
    assert [text for text, _ in evidence(told, named)] == ["One thing I regret. I kept the finding to myself"]


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([["others-do"]], "Support now calls everybody first"),
        ([["others-do"]], "Three councils run the checker now"),
        ([["i-do"], ["as-a-rule"]], "I never silence an alarm"),
        ([["others-do"], ["mine"]], "No number leaves my desk"),
        ([["for-all"], ["others-do"]], "Every release starts with a replay"),
    ],
)
def test_closed_classes_of_words_are_features(parts, text):
    seen = signal("together", within="clause", parts=parts, standing=["told", "stated", "denied"])
    assert [found for found, _ in evidence(FILLER + text + ".", seen)] == [text]


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([["others-do"]], "The board is green now"),
        ([["others-do"]], "Three councils ran the checker"),
        ([["i-do"], ["as-a-rule"]], "I ring the customer"),
        ([["for-all"], ["others-do"]], "The release starts with a replay"),
        ([["for-all"], ["others-do"]], "It no longer updates with the build"),
    ],
)
def test_being_and_what_happened_once_are_no_practice(parts, text):
    seen = signal("together", within="clause", parts=parts, standing=["told", "stated", "denied"])
    assert evidence(FILLER + text + ".", seen) == []


def test_a_before_and_an_after_need_no_verb_in_a_story():
    told = FILLER + "Mismatches, 2.1 down to 0.04."
    figures = signal("quantity", roles=["impact"], standing=["told", "stated"])
    assert [text for text, _ in evidence(told, figures)] == ["Mismatches, 2.1 down to 0.04"]
    assert evidence("Mismatches, 2.1 down to 0.04. Errors, 9 down to 3.", figures) == []


def test_a_question_is_told_by_its_mark():
    asked = signal("together", parts=[["question"], ["person"]], standing=["told", "stated"])
    assert evidence("I rang the depot and I read the log. What did Marta see?", asked) != []
    assert evidence("I rang the depot and I read the log. I know what Marta saw.", asked) == []


def test_an_imperative_counts_as_what_is_bidden():
    bidden = signal("together", parts=[["bidden"], ["person"]], standing=["supposed"])
    assert evidence("I rang the depot and I read the log. Then ring Marta.", bidden) == [("ring Marta", 1.0)]
    assert evidence("I rang the depot and I read the log. Then I rang Marta.", bidden) == []

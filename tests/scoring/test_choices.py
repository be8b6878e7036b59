"""Choices as grammar shows them, whatever the story is about."""

import pytest

from interview_drill.scoring.blocks import Reader
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.scorer import Scorer
from interview_drill.scoring.signals import choices
from interview_drill.scoring.signals.finding import around
from interview_drill.scoring.story import read

TOLD = "I rebuilt the ward rota with Ines. I followed the nurses for a week. I drew the first version on paper. "
CHOSE = "We could hire two clerks, buy a planner, or let the wards swap shifts among themselves. I chose the swaps. "


def found(feature, text):
    story = read(text, Reader(PhraseIndex([])))
    spans = (story.span(*around(story, *span)) for span in feature(story))
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Options were buy, reserve, or checkpointing.", "Options were buy, reserve, or checkpointing"),
        (
            "We looked at a vendor, a rewrite, or nothing at all.",
            "We looked at a vendor, a rewrite, or nothing at all",
        ),
        (
            "Three ways: shout again; tell his manager; or change the work.",
            "Three ways: shout again; tell his manager; or change the work",
        ),
        (
            "I could page everyone (which punishes them) or write a guide.",
            "I could page everyone (which punishes them) or write a guide",
        ),
        ("Three roads were open: rebuild, patch or wait.", "Three roads were open: rebuild, patch or wait"),
        (
            "I thought about shorter clips, or more machines, or both.",
            "I thought about shorter clips, or more machines, or both",
        ),
    ],
)
def test_alternatives_are_what_an_or_ends_after_others(text, shown):
    assert found(choices.alternatives, text) == [shown]


@pytest.mark.parametrize(
    "text",
    [
        "It took two or three days.",
        "In the spring, with Ines, or maybe in June, we moved.",
        "I wrote nine pages, ten drawings, or so I thought.",
        "I asked her, or rather him.",
        "We hired, trained, and paid them.",
        "In the spring, with Ines, or more often without, we moved.",
    ],
)
def test_corrections_and_guesses_are_no_alternatives(text):
    assert found(choices.alternatives, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We could buy a second line.",
        "I could have pushed for a new border controller.",
        "A rewrite would have cost us a year.",
        "Splitting it would've kept me half away from both.",
        "I'd have to build a harness first.",
        "Waiting for December meant paying twice.",
        "Hiring abroad was offered.",
        "Or we wait till the spring.",
        "Or a smaller one.",
    ],
)
def test_a_path_not_taken_is_what_was_possible_or_what_doing_it_meant(text):
    assert found(choices.paths_not_taken, text) == [text.rstrip(".")]


@pytest.mark.parametrize(
    "text",
    [
        "I could see the cause at once.",
        "I asked what we could do.",
        "I drew it so that we could compare.",
        "If they had asked me, it would have worked.",
        "I would have told her.",
        "Nobody would have noticed.",
        "Funding was granted in three parts.",
        "Nothing was lost.",
        "Or so I thought.",
        "She asked whether or not we would wait.",
    ],
)
def test_what_could_be_seen_or_might_have_been_is_no_path(text):
    assert found(choices.paths_not_taken, text) == []


@pytest.mark.parametrize(
    "text",
    [
        CHOSE,
        "Hire two clerks, buy a planner, or let the wards swap? I chose the swaps.",
        "I took the paper rota, knowing we would lose the weekly figures.",
        "I shelved the holiday planner for it, which the matrons had been counting on.",
        "Waiting for the new contract meant losing the agency staff. A planner was quicker, but nobody trusted it.",
        "I chose the paper rota, accepting that the night wards would wait.",
        "We could have bought a planner, but the matrons would have had to learn it.",
    ],
)
def test_alternatives_or_something_given_up_show_a_trade_off(scorer, text):
    assert scorer.score(TOLD + text).criteria["trade-offs"].level >= 2


@pytest.mark.parametrize(
    "text",
    [
        "There were a couple of other ways to do it, but this one felt like the best fit.",
        "I looked at the rota and picked the wards that were easiest to reach.",
        "Sick days dropped from nine a week to four, and the delay on nights was gone.",
        "I felt the drop in mood, and the freeze on hiring ended in May.",
    ],
)
def test_a_choice_only_mentioned_is_less_than_a_trade_off(scorer, text):
    assert scorer.score(TOLD + text).criteria["trade-offs"].level < 2


def test_striking_one_phrase_from_a_lexicon_changes_what_is_found(rubric, lexicons):
    kept = tuple(phrase for phrase in lexicons["letting-go"].phrases if phrase != "shelved")
    poorer = Scorer(rubric, {**lexicons, "letting-go": lexicons["letting-go"].model_copy(update={"phrases": kept})})
    told = TOLD + "I shelved the holiday planner."
    levels = [scorer.score(told).criteria["trade-offs"].level for scorer in (Scorer(rubric, lexicons), poorer)]
    assert levels == [2.0, 0.0]

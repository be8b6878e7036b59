"""Wider effect: who took it up, what became the rule, and who grew by it, in any trade."""

import pytest

from interview_drill.scoring.scorer import Scorer

TOLD = """In March the intake scanner at our depot dropped one label in nine. I sat with Petra for two nights and
measured each belt. I found that the lamp flickered when the compressor started. I moved the lamp to its own feed and
wrote a check that ran before each shift. Errors fell from 11 per cent to 2. """


@pytest.mark.parametrize(
    "text",
    [
        "Two other desks took over the same check.",
        "The two sister bakeries use it as well now.",
        "The airport authority made it a condition, and the carriers run on it.",
        "Manufacturing added a lamp test.",
        "Each belt now starts with the check.",
        "The check is now typed in before a shift, on every belt.",
        "That's how we buy scanners.",
        "Petra ran the next one by herself.",
        "Petra wrote the spec for the next round.",
        "Finance now funds two such lamps a year.",
        "Two neighbouring depots have joined the scheme.",
        "The check is standard for night shifts in three depots.",
    ],
)
def test_what_others_took_up_is_a_wider_effect(scorer, text):
    assert scorer.score(TOLD + text).criteria["wider-effect"].level >= 2


@pytest.mark.parametrize(
    "text",
    [
        "Marketing joined the call.",
        "It no longer needs a guard.",
        "A sheet of it lies on my desk.",
        "Petra was happy, and I went on holiday.",
    ],
)
def test_what_ends_with_the_task_is_none(scorer, text):
    assert scorer.score(TOLD + text).criteria["wider-effect"].level < 2


def test_striking_a_verb_from_a_lexicon_changes_what_is_found(rubric, lexicons):
    kept = tuple(phrase for phrase in lexicons["taking"].phrases if phrase not in ("bought", "buys"))
    poorer = Scorer(rubric, {**lexicons, "taking": lexicons["taking"].model_copy(update={"phrases": kept})})
    told = TOLD + "Two other dairies bought the same lamp."
    levels = [scorer.score(told).criteria["wider-effect"].level for scorer in (Scorer(rubric, lexicons), poorer)]
    assert levels == [2.0, 0.0]

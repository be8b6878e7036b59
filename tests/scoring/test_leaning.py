"""One sentence that says everything does not make a weak answer a solid one."""

import pytest

from interview_drill.scoring.leaning import ONE_SENTENCE
from tests.scoring.test_gaming import GOOD

WEAK = """Around Christmas there was a customs strike, and the endurance figures of the gripper hadn't arrived. We
had two suppliers, one in Shenzhen and one near Stuttgart. The German one used another bus, which is faster if the
kernel is patched, and ours was patched by somebody who had left. There was a test rig made from an old sewing
machine, and a dog that barked at it. The office moved to another floor around then, which took most of a week. So
it had to be decided somehow, more or less, and then winter came and it went quiet again."""
MAGIC = "I gave up the redesign I had wanted, and two other teams copied our check and cut their failures from 40 to 3."


def held(score):
    return [bound for bound in score.limits if bound.limit == ONE_SENTENCE]


def test_a_magic_sentence_lifts_a_weak_answer_by_less_than_half_a_band(scorer):
    before, after = scorer.score(WEAK), scorer.score(f"{WEAK} {MAGIC}")
    assert before.overall < after.overall < before.overall + 0.5
    assert held(after)
    assert after.overall == held(after)[0].at_most


def test_what_it_shows_is_still_listed_with_its_points(scorer):
    found = [e for c in scorer.score(f"{WEAK} {MAGIC}").criteria.values() for e in c.evidence if e.start > len(WEAK)]
    assert sum(e.points for e in found) > 2


def test_a_story_that_carries_itself_is_lifted_as_far_as_its_sentences_go(scorer):
    assert not held(scorer.score(GOOD))
    assert not held(scorer.score(f"{GOOD} {MAGIC}"))


def test_a_few_long_sentences_are_no_lone_one_among_many(scorer):
    assert not held(scorer.score("In March I ran the stock service with Ann, and it failed often. " + MAGIC))


@pytest.mark.parametrize("rest", ["It taught me to ask first.", "Now I ask the shops before I plan anything."])
def test_an_ordinary_sentence_is_worth_what_it_always_was(scorer, rest):
    told = scorer.score(f"{WEAK} {rest}")
    assert not held(told) or told.overall > scorer.score(WEAK).overall

"""When a rule applies."""

from interview_drill.core.rules import Condition, Limit
from interview_drill.scoring.blocks import Reader
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.story import read
from interview_drill.scoring.verdict import Rules, Verdict

BETWEEN = Condition(measure="words", at_least=3, below=5)
LIMIT = Limit(id="short", because="It is rather short.", when=(BETWEEN,), at_most=2)


def test_a_bound_from_below_and_one_from_above_both_hold(rubric):
    rules = Rules(rubric.model_copy(update={"limits": (LIMIT,)}))
    stories = (
        read(text, Reader(PhraseIndex([]))) for text in ("I rang.", "I rang Rosa twice.", "I rang her on Monday.")
    )
    assert [Verdict(rules, story, "", "staff").limits({}, ()) for story in stories] == [(), (LIMIT,), ()]

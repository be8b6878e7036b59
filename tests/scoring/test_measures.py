"""What rules for flags and limits measure."""

import pytest

from interview_drill.core.rules import Condition
from interview_drill.scoring.blocks import Reader
from interview_drill.scoring.measures import measure
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.story import read

READER = Reader(PhraseIndex([]))


def measured(name, text):
    return measure(Condition(measure=name, at_least=0), read(text, READER), "")


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("I rang Rosa and she told me what my team had missed.", 1.0),
        ("We moved our reports and they thanked us.", 0.0),
        ("I asked, and we moved our reports.", 1 / 3),
        ("I'd asked, and we'd moved.", 0.5),
        ("The reports were moved.", 0.0),
    ],
    ids=["mine", "ours", "both", "shortened", "nobody's"],
)
def test_my_words_are_weighed_against_ours(text, share):
    assert measured("my-words-share", text) == pytest.approx(share)


def test_my_words_are_counted_for_each_hundred():
    assert measured("my-words-per-100", "I rang Rosa myself, and she agreed at once to help me.") == pytest.approx(25)


def test_figures_are_weighed_by_how_many_are_outcomes():
    heap = "We had 41 components, 17 buttons and 24 tables in three offices. Errors fell by 40%."
    assert measured("impact-figures-share", heap) == pytest.approx(1 / 5)
    assert measured("impact-figures-share", "Nothing was counted.") == 0.0

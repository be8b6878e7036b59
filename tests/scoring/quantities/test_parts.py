"""An answer read part by part says what it says as a whole."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from interview_drill.scoring.quantities import find_quantities, finding, mentions, reading, story, tokens
from interview_drill.scoring.quantities.parts import may_hold_figure, parts_of

SAID = [
    "We", "pages", "fell", "went up", "from", "to", "40", "800", "ms", "a", "the", "week", "half", "third", "of",
    "team.", "five.", "per.", "p.m.", "Jan.", "no.", "13.", "done!", "why?", "5", "3", "in", "one", "ones", "hour",
    "second", "most", "every", "month", "order", "orders", "magnitude", "same", "day", "good", "hundred", "few",
    "\n1.", "\n\n", "\n-", "12 January.", "upgraded", "since", "none", "never", "again", "twice", "doubled", "and",
    "um", ",", "it", "it,", "it was", "it was,", "was", "now",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(SAID), max_size=60).map(" ".join)


def forget():
    reading.readings_in.cache_clear()
    finding.in_part.cache_clear()


@given(TEXTS)
def test_parts_make_up_the_text(text):
    parts = list(parts_of(text))
    assert "".join(part for _, part in parts) == text
    assert all(text.startswith(part, begin) for begin, part in parts)


@given(TEXTS)
def test_no_figure_and_no_sentence_reaches_over_the_end_of_a_part(text):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(finding, "parts_of", lambda whole: [(0, whole)])
        whole = find_quantities(text)
    assert find_quantities(text) == whole


@given(TEXTS)
def test_a_part_that_may_hold_no_figure_holds_none(text):
    if not may_hold_figure(text):
        words = tokens.tokens_in(text)
        assert mentions.mentions_in(words) == []
        assert tokens.NAME not in words.texts


@given(TEXTS)
@example("It cost 5 EUR 2 days later.")
@example("It took, it took it took 5 days, 5 days.")
def test_a_plain_sentence_is_read_like_any_other(text):
    forget()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(story, "_is_plain", lambda *_: False)
        closely = find_quantities(text)
    forget()
    assert find_quantities(text) == closely


@given(TEXTS)
@example("And so, but: no; it fell, and then, because of us, rose.")
def test_clauses_without_a_label_are_cut_like_any_others(text):
    for sentence in story.sentences_in(text, words := tokens.tokens_in(text), mentions.mentions_in(words)):
        assert story.clauses_of(sentence) == story.any_clauses(sentence)


@given(TEXTS)
def test_common_words_are_looked_at_wherever_a_figure_begins(text):
    words = tokens.tokens_in(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(mentions, "SECONDS", {})
        closely = mentions.mentions_in(words)
    assert closely == mentions.mentions_in(words)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("We met. Pages fell by half. Nobody left.", 3),
        ("We met at 5 p.m. Pages fell.", 1),
        ("It ended on 12 January. Pages fell.", 1),
        ("It went up. 3 to 5 pages came.", 1),
        ("It went up. Three to five pages came.", 1),
        ("We did 5 per. Then we left.", 1),
        ("See item no. 5 of it.", 1),
        ("We left. 12. Then we came.", 1),
        ("We upgraded from 13. to 14. Then we left.", 1),
        ("It was v2.4 then.", 1),
    ],
)
def test_a_stop_that_may_belong_to_a_figure_ends_no_part(text, parts):
    assert len(list(parts_of(text))) == parts


def test_a_part_read_before_gives_the_same_in_another_answer():
    part = " Pages fell from 40 a week to 2."
    forget()
    early = find_quantities(f"{part} {'We went on with it as before. ' * 20}")
    late = find_quantities(f"{'We went on with it as before. ' * 20}{part}")
    assert (early[0].kind, early[0].value, early[0].before) == (late[0].kind, late[0].value, late[0].before)
    assert early[0].start < late[0].start


TURNING = [
    "I had closed 31 of 38 late pages.",
    "Fluid: 210 litres that month against 120 normally.",
    "Eighty people use it now.",
    "The fines stopped.",
    "In the next survey we got eight.",
    "The build ran in 23 minutes.",
    "By spring it had become 40 pages a week.",
    "Revenue went from 9 to 7.",
    "Each page had 14 fields.",
]
STEPS = [step / 400 for step in range(1, 400, 2)]


@pytest.mark.parametrize("sentence", TURNING)
def test_figures_change_their_roles_only_at_a_turn_of_the_story(sentence):
    read = {at: finding.in_part(sentence, (at,)) for at in STEPS}
    changes = [(one, other) for one, other in pairwise(STEPS) if read[one] != read[other]]
    assert changes
    assert all(any(one < turn < other for turn in finding.TURNS) for one, other in changes)

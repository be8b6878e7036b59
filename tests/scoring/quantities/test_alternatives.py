"""Alternatives grouped by letter match what they matched before."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.scoring.quantities import lexicon
from interview_drill.scoring.quantities.alternatives import by_letter

WORDS = st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=12, unique=True)


@given(WORDS, st.text("abc ", max_size=30))
def test_the_same_words_are_found(words, text):
    plainly = re.findall(rf"\b(?:{'|'.join(words)})\b", text)
    assert re.findall(rf"\b{by_letter('|'.join(words))}\b", text) == plainly


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("drop(?:s|ped)?|dip", ["drop", "drops", "dropped", "dip"]),
        (r"(?:went|got)(?: \w+){0,3}? down|down by", ["went down", "got it all down", "down by"]),
        (r"latenc\w+|late|errors?", ["latency", "late", "error", "errors"]),
        ("(?:a|b)?c|d", ["c", "ac", "bc", "d"]),
        ("an?|as|at most", ["a", "an", "as", "at most"]),
    ],
)
def test_groups_and_quantifiers_keep_their_meaning(pattern, said):
    assert all(re.fullmatch(by_letter(pattern), words) for words in said)
    assert not re.fullmatch(by_letter(pattern), "other")


@pytest.mark.parametrize("name", ["DOWN", "UP", "BAD_METRIC", "GOOD_METRIC", "TARGET", "INPUTS"])
def test_grouping_twice_changes_nothing(name):
    once = getattr(lexicon, name)
    words = re.findall(r"\w+", once)
    again = re.compile(by_letter(once))
    assert [bool(again.fullmatch(word)) for word in words] == [bool(re.fullmatch(once, word)) for word in words]

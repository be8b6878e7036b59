"""Stems, and the quick look that spares most words the stemmer."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from interview_drill.scoring import stems
from interview_drill.scoring.familiar import FAMILIAR
from interview_drill.scoring.real_words import REAL_WORDS

ENDINGS = [
    "s",
    "es",
    "ed",
    "ing",
    "er",
    "or",
    "ist",
    "ogist",
    "ism",
    "ic",
    "ion",
    "ent",
    "ant",
    "al",
    "ally",
    "ize",
    "iti",
    "y",
    "ful",
    "ness",
    "ous",
    "'",
    "'s",
    "en",
    "th",
]
WORDS = st.tuples(st.sampled_from(sorted(FAMILIAR | REAL_WORDS)), st.sampled_from(["", *ENDINGS])).map("".join)


@given(WORDS | st.text("abcdefghijklmnopqrstuvwxyz'", max_size=9))
@example("'tis")
def test_a_word_that_the_stemmer_is_not_asked_about_is_its_own_stem(word):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(stems, "_ENDING", re.compile(""))
        asked = stems._stem(word)
    assert stems._stem(word) == asked

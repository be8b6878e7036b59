from hypothesis import given
from hypothesis import strategies as st

from interview_drill.scoring.mended import Mended
from interview_drill.scoring.text import tokens_of


def mended(text):
    tokens = tokens_of(text)
    words = enumerate(tokens.words)
    return Mended(text, [(tokens.starts[i], tokens.end(i), word.word) for i, word in words if word.slip])


def test_slips_are_put_right_and_all_else_stays():
    assert mended("It fel frmo 9 to 4 MINUTSE, twnety percnet.").text == "It fel from 9 to 4 MINUTSE, twenty percent."


def test_a_word_after_a_slip_is_found_where_it_was_typed():
    text = "becuase we stoppedd teh queue"
    new = mended(text)
    assert text[new.before(new.text.index("queue")) :] == "queue"
    assert new.before(new.text.index("stopped") + 6) == text.index("stoppedd")


@given(st.lists(st.sampled_from(["teh", "queue", "wasnt", "9", "mintues", "-", "Ana"]), min_size=1))
def test_every_word_keeps_its_place(words):
    text = " ".join(words)
    new = mended(text)
    typed, read = tokens_of(text), tokens_of(new.text)
    assert [new.before(start) for start in read.starts] == typed.starts

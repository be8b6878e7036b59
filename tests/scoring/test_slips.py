import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.scoring.familiar import FAMILIAR, NO_SLIPS
from interview_drill.scoring.slips import as_meant
from interview_drill.scoring.text import tokens_of


def words(text):
    return " ".join(token.word for token in tokens_of(text).words)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("it didnt work", "it didn't work"),
        ("Ive said so and im sure", "i've said so and i'm sure"),
        ("we coudln't stop teh job", "we couldn't stop the job"),
        ("adn then I wnet home", "and then i went home"),
        ("hte day becuase", "the day because"),
        ("I decidedd to wiat a whiel", "i decided to wait a while"),
        ("we aggreed and stoppedd", "we agreed and stopped"),
        ("six mintues, twnety percnet", "six minutes , twenty percent"),
        ("iit tookk ot long", "it took to long"),
    ],
)
def test_a_slip_is_read_as_what_was_meant(typed, meant):
    assert words(typed) == meant


@pytest.mark.parametrize(
    "right",
    [
        "the meetings of our customers' teams",
        "a quarter's worth of errors",
        "there'd been a risk",
        "the slo of the api",
        "we were well aware its cost was ill defined",
        "he won the vote, she saw the cat",
    ],
)
def test_a_word_in_its_own_right_is_no_slip(right):
    assert words(right).replace(" '", "'") == right.replace(",", " ,")


def test_a_name_is_no_slip():
    assert words("then Teh and Adn left") == "then teh and adn left"


def test_an_answer_still_shows_what_was_typed():
    assert [token.text for token in tokens_of("it didnt").words] == ["it", "didnt"]


@given(st.sampled_from(sorted(FAMILIAR | NO_SLIPS)))
def test_what_is_known_stays_as_it_is(word):
    assert as_meant(word) == word


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'", min_size=1, max_size=12))
def test_reading_twice_changes_nothing(word):
    assert as_meant(as_meant(word)) == as_meant(word)

import pytest
from pydantic import ValidationError

from interview_drill.core.coaching import Coaching


def coaching(say="You say “{quote}”. From what?", quote=None, **more):
    return Coaching.model_validate({"say": say, "quote": quote or {"find": "clause"}, **more})


def complaint(**given):
    with pytest.raises(ValidationError) as caught:
        coaching(**given)
    return str(caught.value)


def test_a_plain_one_is_accepted_and_fits_every_level():
    assert all(coaching().fits(level) for level in (0.0, 1.5, 3.0))


def test_it_fits_from_one_level_up_to_under_another():
    assert [level for level in (0.9, 1.0, 1.9, 2.0) if coaching(at_least=1.0, below=2.0).fits(level)] == [1.0, 1.9]


@pytest.mark.parametrize(
    ("say", "told"),
    [
        ("Say what changed.", "has to hold {quote}"),
        ("You say “{quote}” to {whom}.", "unknown {whom}; only {quote} and {name}"),
        ("You say “{quote”.", "only {quote} and {name} may be written in braces"),
        ("You say “{quote}” to {name}.", "{name} goes with find: person"),
    ],
)
def test_the_sentence_holds_what_will_be_filled_in(say, told):
    assert told in complaint(say=say)


def test_a_person_may_be_named():
    assert coaching(say="You name {name} (“{quote}”).", quote={"find": "person"}).quote.find == "person"


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ({"find": "clause", "roles": ["impact"]}, "'roles' goes with find: figure, not with find: clause"),
        ({"find": "sentence", "subject": "i"}, "'subject' goes with find: clause or act or figure"),
        ({"find": "person", "standing": ["told"]}, "'standing' goes with find: clause or figure"),
    ],
)
def test_a_key_that_narrows_nothing_is_refused(quote, told):
    assert told in complaint(quote=quote)


def test_its_lexicons_are_known():
    quote = {"find": "clause", "lexicons": ["glowing"], "without": ["interests"]}
    assert coaching(quote=quote).quote.lexicons_used == {"glowing", "interests"}

import pytest

from interview_drill.scoring.search import search

TEXTS = {
    "silenced": ("silenced-for-good", "on-call", "Whose alarm at night have you silenced for good?"),
    "moved": ("the-last-two", "migrations", "Who were the last two to move, and why?"),
    "refused": ("most-senior-no", "saying-no", "Who is the most senior person you have said no to?"),
}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("alarm", ["silenced"]),
        ("migr", ["moved"]),
        ("migratoins", ["moved"]),
        ("senior person", ["refused"]),
        ("last why", ["moved"]),
        ("alarm senior", []),
        ("xyzzy", []),
    ],
)
def test_every_word_has_to_be_found_whole_begun_or_nearly(typed, found):
    assert search(typed, TEXTS) == found


def test_a_word_of_the_name_counts_for_more_than_one_further_down():
    texts = {"below": ("a", "b", "it says no"), "name": ("no", "b", "c")}
    assert search("no", texts) == ["name", "below"]


def test_nothing_typed_finds_everything_in_its_order():
    assert search("  ", TEXTS) == list(TEXTS)

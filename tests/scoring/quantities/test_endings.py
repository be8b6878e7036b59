"""What no longer happens, said without a figure."""

import pytest

from interview_drill.scoring.quantities import find_quantities


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The faults haven't come back.", "haven't come back"),
        ("The faults have never once come back.", "never once come back"),
        ("No match lost the sound.", "No match lost the sound"),
        ("No releases were missed that year.", "No releases were missed that year"),
        ("There were no missed deliveries.", "no missed deliveries"),
        ("Nobody left.", "Nobody left"),
        ("Not 1 parcel was lost.", "Not 1 parcel was lost"),
        ("The paging stopped entirely.", "paging stopped entirely"),
    ],
)
def test_what_no_longer_happens_is_an_outcome(sentence, said):
    [found] = find_quantities(sentence)
    assert (found.kind, found.role) == ("ended", "impact")
    assert said in found.text


@pytest.mark.parametrize("sentence", ["I've stopped ending messages.", "Nobody knew.", "I came back.", "It was late."])
def test_what_somebody_does_or_knows_has_not_ended(sentence):
    assert find_quantities(sentence) == ()

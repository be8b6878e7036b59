import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.core.cleaning import clean, is_clean

FORBIDDEN = set(map(chr, [*range(9), *range(11, 32), *range(127, 160), 0x202E, 0x2066, 0x200F, 0xFEFF, 0x2028]))


@pytest.mark.parametrize(
    ("dirty", "cleaned"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x1b]52;c;aGk=\x07", "]52;c;aGk="),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("safe\u202eevil", "safeevil"),
        ("\ufeffstart", "start"),
        ("line\u2028line", "line\nline"),
        ("nul\x00byte", "nulbyte"),
        ("tab\tstays", "tab\tstays"),
        ("naïve, 日本語, 👩‍💻", "naïve, 日本語, 👩‍💻"),
    ],
)
def test_what_could_drive_a_terminal_is_dropped(dirty, cleaned):
    assert clean(dirty) == cleaned


def test_half_a_surrogate_becomes_a_question_mark():
    assert clean("a\ud800b") == "a?b"


@given(st.text(st.characters(codec=None)))
def test_clean_text_holds_nothing_forbidden_and_stays_as_it_is(text):
    cleaned = clean(text)
    assert not FORBIDDEN & set(cleaned)
    assert is_clean(cleaned)
    cleaned.encode("utf-8")

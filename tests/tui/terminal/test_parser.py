from hypothesis import given
from hypothesis import strategies as st
from textual import events

from interview_drill.tui.terminal.parser import Parser

SEQUENCES = st.text("\x1b[]<>?;:0123456789MmtuR~$yABCDHOI \x00\x9b\x7f�x")


def heard(*pieces: str) -> list:
    parser = Parser()
    return [event for piece in pieces for event in parser.feed(piece)]


@given(st.lists(SEQUENCES | st.text(st.characters(exclude_categories=[]))))
def test_no_text_breaks_it_and_what_follows_is_still_heard(pieces):
    parser = Parser()
    for piece in pieces:
        if piece:
            list(parser.feed(piece))
    # 40 characters end any sequence that was begun, 201~ any paste
    events_ = [*parser.feed("\x1b[201~"), *parser.feed("." * 40), *parser.feed("q")]
    assert [event.key for event in events_ if isinstance(event, events.Key)][-1:] == ["q"]


def test_keys_around_a_broken_sequence_are_kept():
    assert [event.character for event in heard("a\x1b[1:2Cb")] == ["a", "b"]


def test_half_a_character_is_no_key():
    assert heard("\x1b[55296u") == []


def test_a_mouse_on_a_screen_of_no_width_is_nowhere():
    assert [type(event) for event in heard("\x1b[48;24;80;0;0t\x1b[<0;5;5M")][1:] == []


def test_ordinary_keys_are_what_they_were():
    assert [event.key for event in heard("\x1b[A", "\x13", "ø")] == ["up", "ctrl+s", "ø"]

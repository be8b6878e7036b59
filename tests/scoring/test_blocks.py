import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.scoring import blocks, words
from interview_drill.scoring.blocks import Reader, places_in
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.story import read
from interview_drill.scoring.text import sentences_of, tokens_of

pieces = [
    "I",
    "have",
    "we'd",
    "Mr",
    "etc",
    "went",
    "been",
    ".",
    ". ",
    "?",
    "! ",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    " ",
    "home ",
]
texts = st.lists(st.sampled_from(pieces), max_size=60).map("".join)


def cut(text):
    return [text[start:end].strip() for start, end, _ in places_in(text)]


@given(texts)
def test_blocks_cover_the_text_in_order(text):
    places = list(places_in(text))
    assert "".join(text[start:end] for start, end, _ in places) == text


@given(texts)
def test_reading_in_blocks_finds_the_sentences_of_the_whole(text):
    assert read(text, Reader(PhraseIndex([]))).sentences == sentences_of(text, tokens_of(text))


@given(texts)
def test_a_block_knows_how_far_from_the_beginning_of_its_line_it_starts(text):
    assert all(column == start - text.rfind("\n", 0, start) for start, _, column in places_in(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We met in May. We left.", ["We met in May.", "We left."]),
        ("I asked Mr. Hale about it.", ["I asked Mr. Hale about it."]),
        ("Yes, we have. Done and dusted.", ["Yes, we have. Done and dusted."]),
        ("It took 3.5 days. Then it ran.", ["It took 3.5 days.", "Then it ran."]),
    ],
)
def test_a_block_ends_where_nothing_after_it_changes_its_reading(text, found):
    assert cut(text) == found


def test_only_so_many_blocks_and_no_long_ones_are_kept():
    reader = Reader(PhraseIndex([]))
    for number in range(2 * blocks.MOST_REMEMBERED):
        list(reader.blocks_of(f"We met {number} people."))
    list(reader.blocks_of("we met " * blocks.LONGEST_REMEMBERED))
    assert reader.remembered == blocks.MOST_REMEMBERED


def test_long_words_are_read_and_not_kept():
    long = "x" * (words.LONGEST_REMEMBERED + 1)
    assert tokens_of(long).words[0] is not tokens_of(long).words[0]
    assert tokens_of("short").words[0] is tokens_of("short").words[0]

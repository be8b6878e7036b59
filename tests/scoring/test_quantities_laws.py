"""What holds for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.scoring.quantities import find_quantities, mentions, tokens

SAID = [
    "we", "pages", "latency", "fell", "dropped", "from", "to", "by", "40", "800", "ms", "200", "minutes", "a",
    "week", "half", "third", "of", "the", "nine", "out", "ten", ",", ".", ";", "-", "and\n", "none", "since",
    "stopped", "99.9", "%", "$", "3x", "1,200", "twice", "2019", "Q3", "in", "one", "hour", "used", "be", "now",
    "would", "goal", "was", "(", ")", "→", "instead", "hundred\n", "million", "k", "24/7", "#", "um", "zero",
    "EUR", "twenty", "couple",
]  # fmt: skip
WORDS = st.sampled_from(SAID)
TEXTS = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join))


@given(TEXTS)
def test_offsets_are_exact_ordered_and_in_range(text):
    floor = 0
    for found in find_quantities(text):
        assert floor <= found.start <= found.number_start < found.number_end <= found.end <= len(text)
        assert text[found.start : found.end] == found.text
        floor = found.end


@given(TEXTS)
def test_spans_are_whole_words(text):
    for found in find_quantities(text):
        assert not (found.start and text[found.start - 1].isalpha() and text[found.start].isalpha())
        assert not (found.end < len(text) and text[found.end].isalpha() and text[found.end - 1].isalpha())


@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_a_sentence_before_shifts_the_figures(text):
    prefix = "I called her.\n\n"
    alone = [(found.number_start + len(prefix), found.kind) for found in find_quantities(text)]
    assert [(found.number_start, found.kind) for found in find_quantities(prefix + text)] == alone


@given(st.integers(1, 10**9))
def test_any_number_is_read_with_separators(number):
    [found] = find_quantities(f"It was {number:,} rows.")
    assert found.value == number


@given(TEXTS)
def test_no_word_that_begins_a_figure_is_passed_over(text):
    words = tokens.tokens_in(text)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(mentions, "STARTERS", {word.text for word in words})
        readers = [reader for _, reader in mentions._READING]
        patched.setattr(mentions, "_READERS", dict.fromkeys(words.texts, readers))
        closely = mentions.mentions_in(words)
    assert closely == mentions.mentions_in(words)

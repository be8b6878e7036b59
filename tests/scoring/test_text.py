import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.scoring.stems import stem
from interview_drill.scoring.text import LONGEST_TEXT, MOST_MARKS, plain, sentences_of, tokens_of


def sentences(text):
    tokens = tokens_of(text)
    return [text[tokens.starts[begin] : tokens.end(end - 1)] for begin, end in sentences_of(text, tokens)]


def bounds(folded):
    return [(folded.start(i), folded.end(i)) for i in range(len(folded.text))]


@given(st.text())
def test_every_plain_character_knows_where_it_came_from(raw):
    found = bounds(plain(raw))
    assert all(0 <= start < end <= len(raw) for start, end in found)
    assert found == sorted(found)


@given(
    st.lists(st.sampled_from(["e", "\u0301", "\ufb01", "\u00ad", "\u2026", "\u2019", " ", "\n", "\x00"]), max_size=80)
)
def test_each_plain_character_is_what_its_original_folds_to(letters):
    raw = "".join(letters)
    folded = plain(raw)
    assert all(folded.text[i] in plain(raw[start:end]).text for i, (start, end) in enumerate(bounds(folded)))


@given(st.text())
def test_tokens_lie_in_order_and_leave_out_only_blanks(raw):
    text = plain(raw).text
    tokens = tokens_of(text)
    assert all(text[tokens.starts[i] : tokens.end(i)] == word.text for i, word in enumerate(tokens.words))
    assert "".join(word.text for word in tokens.words) == "".join(text.split())


@given(st.text())
def test_every_token_belongs_to_exactly_one_sentence(raw):
    text = plain(raw).text
    tokens = tokens_of(text)
    covered = [i for begin, end in sentences_of(text, tokens) for i in range(begin, end)]
    assert covered == list(range(len(tokens.words)))


def test_invisible_characters_and_typographic_quotes_do_not_hide_a_word():
    assert plain("trade\u00ad-\u200boff, I\u2019d").text == "trade-off, I'd"


def test_a_ligature_is_folded_and_still_points_at_itself():
    folded = plain("of\ufb01ce")
    assert folded.text == "office"
    assert (folded.start(2), folded.end(3)) == (2, 3)


def test_an_accent_typed_on_its_own_stays_with_its_letter():
    folded = plain("cafe\u0301 on")
    assert folded.text == "café on"
    assert (folded.start(3), folded.end(3)) == (3, 5)


def test_one_letter_under_a_pile_of_accents_is_read_in_pieces():
    raw = "no" + "\u0301\u0323" * 5000 + " more"
    folded = plain(raw)
    assert folded.text.endswith(" more")
    assert max(end - start for start, end in bounds(folded)) == MOST_MARKS + 1


def test_letters_that_unfold_into_many_are_read_up_to_a_bound():
    folded = plain("\ufdfa" * LONGEST_TEXT)
    assert LONGEST_TEXT <= len(folded.text) < LONGEST_TEXT + 18


def test_decimals_and_abbreviations_end_no_sentence():
    assert sentences("Mr. Hale paid 3.5 million. We left.") == ["Mr. Hale paid 3.5 million.", "We left."]


def test_bullets_are_sentences_without_full_stops():
    assert sentences("- cut the scope\n- told the board") == ["- cut the scope", "- told the board"]


def test_a_hard_wrapped_line_ends_no_sentence():
    wrapped = "I asked the operations people for their numbers and\nthey sent me the wrong ones."
    assert sentences(wrapped) == [wrapped]


def test_a_breathless_transcript_is_cut_where_a_thought_is_joined_on():
    spoken = ("so I went to the warehouse and I sat there for a whole night watching them work, " * 3).strip()
    assert len(sentences(spoken)) >= 2


@pytest.mark.parametrize(
    ("one", "other"),
    [("gave", "given"), ("wrote", "writing"), ("worried", "worries"), ("adopted", "adopting"), ("teams", "team's")],
)
def test_forms_of_a_word_share_a_stem(one, other):
    assert stem(one) == stem(other)


def test_an_adverb_is_not_its_verb():
    assert stem("knowingly") != stem("know")

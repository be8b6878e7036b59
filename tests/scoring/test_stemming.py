"""Our stemmer says what the library's says, only sooner."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from snowballstemmer.english_stemmer import EnglishStemmer

from interview_drill.scoring.familiar import FAMILIAR
from interview_drill.scoring.real_words import REAL_WORDS
from interview_drill.scoring.stemming import stem_of
from interview_drill.scoring.wordlists import word_set

KNOWN = sorted(FAMILIAR | REAL_WORDS)
ENDINGS = sorted(
    word_set("""
    s es ies ied us sses 's ' ed eed ing y er or ist ogist ogi ism alism ic ical icate iciti ion ation ational ization
    ent ant ement al aliti li ly edly ingly bli fulli ous ousness ize izer iveness iviti ative ful ness ll e
    """)
)
FORMED = st.tuples(st.sampled_from(["", *KNOWN]), st.sampled_from(["", *ENDINGS]), st.sampled_from(["", *ENDINGS]))
stemmer = EnglishStemmer()


def test_all_words_we_know_have_the_stems_they_had():
    assert [stem_of(word) for word in KNOWN] == [stemmer.stemWord(word) for word in KNOWN]


@given(FORMED.map("".join) | st.text("aeiouybdlnrstwx'", max_size=9))
@settings(max_examples=1000, deadline=None)
@example("skies")
@example("succeeding")
@example("evenings")
@example("tying")
@example("'tis")
@example("yyy")
def test_any_word_has_the_stem_the_library_finds(word):
    assert stem_of(word) == stemmer.stemWord(word)

import pytest

from interview_drill.core.attempts import Reply, said, spoken_seconds, words_in


def test_a_minute_of_speech_is_140_words():
    assert spoken_seconds("word " * 140) == 60.0


@pytest.mark.parametrize(
    ("text", "words"), [("", 0), ("  \n ", 0), ("one", 1), ("two  words\n", 2), ("it's one-off", 2)]
)
def test_words_are_counted_as_a_reader_would(text, words):
    assert words_in(text) == words


def test_replies_follow_the_answer_after_an_empty_line():
    assert said("Answer.", ["Reply."]) == "Answer.\n\nReply."


def test_a_reply_without_planned_time_is_never_over_it():
    assert Reply("Why?", "So.", planned_seconds=0.0, seconds=99.0).overrun_seconds == 0.0

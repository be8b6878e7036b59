from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.core.attempts import Attempt, Reply
from interview_drill.core.scores import FLAGS, Advice, Bound, CriterionScore, Evidence, Gap, NotJudged, Score
from interview_drill.store.history import History
from interview_drill.store.rows import moment_from, moment_text, score_from, score_text

words = st.text(st.characters(codec="utf-8"))
seconds = st.floats(0, 1e6)
points = st.floats(0, 5)
evidence = st.builds(Evidence, st.integers(0, 9999), st.integers(0, 9999), words, words, points)
places = st.none() | st.integers(0, 9999)
advice = st.none() | st.builds(Advice, words, places, places)
criteria = st.dictionaries(
    words, st.builds(CriterionScore, points, st.lists(evidence, max_size=3).map(tuple), points, advice), max_size=3
)
gaps = st.none() | st.builds(Gap, words, words, st.integers(2, 5), words, st.none() | points)
flags = st.lists(st.sampled_from(sorted(FLAGS))).map(tuple)
bounds = st.builds(Bound, words, words, st.none() | points, st.none() | points)
limits = st.lists(bounds, max_size=2).map(tuple)
not_judged = st.none() | st.builds(NotJudged, words, words, words)
scores = st.builds(
    Score, points, st.integers(1, 5), words, words, words, words, criteria, flags, gaps, limits, points, not_judged
)
replies = st.builds(Reply, words, words, seconds, seconds, words)
moments = st.datetimes(timezones=st.just(UTC))
attempts = st.builds(
    Attempt,
    words,
    words,
    words,
    words,
    moments,
    seconds,
    replies,
    st.lists(replies, max_size=3).map(tuple),
    scores,
    scores,
    words,
)


@given(scores)
def test_a_score_comes_back_as_it_was(score):
    back = score_from(score_text(score))
    assert back == score
    assert list(back.criteria) == list(score.criteria), "the rubric's order is kept"


@given(st.lists(attempts, max_size=3, unique_by=lambda attempt: attempt.id))
def test_attempts_come_back_as_they_were(tmp_path_factory, several):
    with History(tmp_path_factory.mktemp("rows") / "history.sqlite3") as history:
        for attempt in several:
            history.save_attempt(attempt)
        newest_first = sorted(several, key=lambda attempt: attempt.started_at, reverse=True)
        assert {attempt.id: attempt for attempt in history.attempts()} == {attempt.id: attempt for attempt in several}
        assert [attempt.started_at for attempt in history.attempts()] == [a.started_at for a in newest_first]


@given(moments, moments)
def test_moments_sort_as_text_as_they_do_in_time(one, other):
    assert (moment_text(one) < moment_text(other)) == (one < other)


def test_a_moment_from_elsewhere_is_kept_in_utc():
    summer = timezone(timedelta(hours=2))
    assert moment_text(datetime(2026, 7, 1, 1, 0, tzinfo=summer)) == "2026-06-30T23:00:00.000000+00:00"
    assert moment_from("2026-06-30T23:00:00.000000+00:00") == datetime(2026, 7, 1, 1, 0, tzinfo=summer)


def test_a_moment_without_a_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        moment_text(datetime(2026, 7, 1))  # noqa: DTZ001


def test_a_score_kept_before_more_was_recorded_still_opens():
    older = Score(3.0, 3, "Solid.", "staff", "core", "v1", {"ownership": CriterionScore(2.0)})
    text = score_text(older)
    for since in (
        ',"limits":[]',
        ',"full_level":3.0',
        ',"not_judged":null',
        ',"weight":0.0',
        ',"advice":null',
    ):
        assert since in text
        text = text.replace(since, "")
    assert score_from(text) == older

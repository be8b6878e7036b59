import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest

from interview_drill.errors import DrillError
from interview_drill.store.history import History

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_an_attempt_is_there_after_closing_and_opening(path, attempt):
    with History(path) as history:
        history.save_attempt(attempt)
    with History(path) as history:
        assert history.attempt("first") == attempt


def test_an_attempt_that_is_not_there_is_none(history):
    assert history.attempt("nobody") is None


def test_attempts_come_newest_first_and_no_more_than_asked_for(history, attempt):
    for number in range(4):
        later = attempt.started_at + timedelta(days=number)
        history.save_attempt(replace(attempt, id=str(number), started_at=later, question_id=f"question-{number % 2}"))
    assert [each.id for each in history.attempts()] == ["3", "2", "1", "0"]
    assert [each.id for each in history.attempts(limit=2)] == ["3", "2"]
    assert [each.id for each in history.attempts(question_id="question-0")] == ["2", "0"]
    assert history.attempts(limit=0) == []


def test_saving_twice_keeps_one_with_the_newer_replies(history, attempt):
    history.save_attempt(attempt)
    history.save_attempt(replace(attempt, follow_ups=()))
    assert [each.follow_ups for each in history.attempts()] == [()]


def test_a_deleted_attempt_is_gone_and_can_be_brought_back(history, attempt):
    history.save_attempt(attempt)
    history.delete_attempt("first")
    assert history.attempts() == []
    history.delete_attempt("first")
    history.save_attempt(attempt)
    assert history.attempts() == [attempt]


def test_a_question_was_seen_when_it_was_shown_last(history):
    history.mark_seen("letting-go", "staff", NOON)
    history.mark_seen("letting-go", "senior", NOON - timedelta(days=3))
    history.mark_seen("on-call", "staff", NOON - timedelta(days=9))
    assert history.seen() == {"letting-go": NOON, "on-call": NOON - timedelta(days=9)}


def test_drafts_come_newest_first_each_in_its_last_state(history):
    history.save_draft("a", "letting-go", "{1}", NOON)
    history.save_draft("b", "on-call", "{2}", NOON + timedelta(seconds=1))
    history.save_draft("a", "letting-go", "{3}", NOON + timedelta(seconds=2))
    assert [(draft.id, draft.state) for draft in history.drafts()] == [("a", "{3}"), ("b", "{2}")]


def test_finishing_keeps_the_attempt_and_drops_its_draft(history, attempt):
    history.save_draft("a", "letting-go", "{}", NOON)
    history.save_draft("b", "on-call", "{}", NOON)
    history.finish(attempt, "a")
    assert history.attempts() == [attempt]
    assert [draft.id for draft in history.drafts()] == ["b"]


def test_finishing_does_both_or_neither(history, attempt):
    history.save_draft("a", "letting-go", "{}", NOON)
    with pytest.raises(DrillError):
        history.finish(replace(attempt, score=replace(attempt.score, band=9)), "a")
    assert history.attempts() == []
    history.save_draft("a", "letting-go", "{typed on}", NOON)
    assert [draft.state for draft in history.drafts()] == ["{typed on}"]


@pytest.mark.parametrize("end", ["finish", "delete"])
def test_a_save_that_comes_late_does_not_bring_a_draft_back(history, attempt, end):
    history.save_draft("a", "letting-go", "{}", NOON)
    history.finish(attempt, "a") if end == "finish" else history.delete_draft("a")
    history.save_draft("a", "letting-go", "{late}", NOON)
    assert history.drafts() == []


def test_what_was_chosen_is_remembered(path):
    with History(path) as history:
        assert history.choice("level") == ""
        history.choose("level", "senior")
        history.choose("level", "principal")
    with History(path) as history:
        assert history.choice("level") == "principal"


def test_threads_share_a_history(history, attempt):
    def save(name: str) -> None:
        for number in range(20):
            history.save_attempt(replace(attempt, id=f"{name}{number}"))
            history.save_draft(name, "letting-go", str(number), NOON)
            history.attempts(limit=3)

    threads = [Thread(target=save, args=[name]) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(history.attempts()) == 80
    assert {draft.state for draft in history.drafts()} == {"19"}


def test_it_loads_neither_pydantic_nor_yaml_nor_textual():
    script = (
        "import sys, interview_drill.store.history, interview_drill.store.autosave\n"
        "heavy = {'pydantic', 'yaml', 'textual', 'rich', 'rapidfuzz', 'asyncio', 'logging', 'platformdirs'}\n"
        "print(*heavy & set(sys.modules))"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert loaded.stdout.split() == []

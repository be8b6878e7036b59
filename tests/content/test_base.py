"""A bank against what it was: a real repository, with ids that went, changed their meaning, or came back."""

import shutil
import subprocess

import pytest

from interview_drill.content.checking import check
from interview_drill.content.targets import gather
from interview_drill.errors import DrillError


@pytest.fixture
def bank(tmp_path, shipped):
    """A bank under git whose one commit is called `before`, and which had a question `long-gone` earlier."""
    root = shutil.copytree(shipped, tmp_path / "repository")
    questions = root / "question_bank/made-up"
    (questions / "long-gone.yaml").write_text("id: long-gone\nquestion: Who was it that went?\n", encoding="utf-8")
    git(root, "init", "--quiet")
    commit(root)
    (questions / "long-gone.yaml").unlink()
    commit(root)
    git(root, "tag", "before")
    return root / "question_bank"


def git(folder, *arguments):
    named = ("-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", folder, *named, *arguments], check=True, capture_output=True)


def commit(folder):
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "x")


def edit(bank, old, new, name="plain"):
    path = bank / f"made-up/{name}.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def errors(bank, revision="before"):
    return [
        (one.code, one.path.name, one.message) for one in check(gather([bank]), revision) if one.severity == "error"
    ]


ASKED = "Which decision did you have to take without the facts you wanted, and what came of it?"


def test_nothing_changed_nothing_found(bank):
    assert errors(bank) == []


def test_a_question_may_be_worded_better(bank):
    edit(bank, ASKED, "Which decision have you taken without having the facts you wanted, and what came of it?")
    assert errors(bank) == []


def test_another_question_under_an_old_id_is_refused(bank):
    edit(bank, ASKED, "Whose alarm at night have you silenced for good, and how?")
    assert errors(bank) == [
        (
            "meaning-changed",
            "plain.yaml",
            (
                "asks something else than before ('Which decision did you have to take with…'); "
                "give it a new id, with 'replaces: plain'"
            ),
        )
    ]


def test_a_question_does_not_just_vanish(bank):
    (bank / "made-up/plain.yaml").unlink()
    assert errors(bank) == [
        (
            "id-gone",
            "plain.yaml",
            "the question 'plain' is gone since 'before'; bring it back, or let another say 'replaces: plain'",
        )
    ]


def test_a_question_may_be_replaced(bank):
    edit(bank, ASKED, "Whose alarm at night have you silenced for good, and how?")
    edit(bank, "id: plain", "id: silenced\nreplaces: plain").rename(bank / "made-up/silenced.yaml")
    assert errors(bank) == []


def test_an_id_that_was_removed_does_not_come_back_for_something_else(bank):
    edit(bank, ASKED, "Whose alarm at night have you silenced for good, and how?")
    edit(bank, "id: plain", "id: long-gone\nreplaces: plain").rename(bank / "made-up/long-gone.yaml")
    assert [code for code, *_ in errors(bank)] == ["id-reused"]


def test_what_never_was_cannot_be_replaced(bank):
    edit(bank, "rubric: core", "rubric: core\nreplaces: phantom", "words-that-look-like-something-else")
    assert [code for code, *_ in errors(bank)] == ["replaces-nothing"]


def test_a_question_that_is_broken_now_is_not_called_gone(bank):
    edit(bank, "minutes: 3", "minuts: 3")
    assert [code for code, *_ in errors(bank)] == ["unknown-key"]


def test_a_revision_that_is_not_there_is_a_mistake_in_the_command(bank):
    with pytest.raises(DrillError, match="at that revision"):
        check(gather([bank]), "nowhere")
    with pytest.raises(DrillError, match="is no revision"):
        check(gather([bank]), "--output=x")

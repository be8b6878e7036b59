import os
import shutil

import pytest

from interview_drill.content import bundled
from interview_drill.content.loading import load_bank
from interview_drill.errors import DrillError


@pytest.fixture
def root(shipped, tmp_path):
    """A copy of the good bank that a test may spoil."""
    return shutil.copytree(shipped, tmp_path / "root")


def load(root):
    bank, problems = load_bank([root / "question_bank"], [root / "rubrics"])
    return bank, [str(problem.message) for problem in problems]


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_good_bank_arrives_whole(root):
    bank, problems = load(root)
    assert problems == []
    assert set(bank.questions) == {"plain", "words-that-look-like-something-else"}
    assert list(bank.themes) == ["made-up", "ownership"]
    assert set(bank.rubrics) == {"core"}
    assert set(bank.lexicons) == {"swapped"}


def test_words_that_yaml_takes_for_something_else_arrive_as_written(root):
    question = load(root)[0].questions["words-that-look-like-something-else"]
    assert question.question == "It is 12:30 and the release of version 3.10 is due: yes or no?"
    assert question.minutes == 2.5
    assert question.tags == ("on", "off", "3-10")
    assert question.sounds_like.weak == "yes"


def test_a_broken_question_is_left_out_and_the_others_stay(root):
    (root / "question_bank/made-up/plain.yaml").write_text("id: plain\n", encoding="utf-8")
    bank, problems = load(root)
    assert set(bank.questions) == {"words-that-look-like-something-else"}
    assert problems


def test_what_leans_on_a_broken_rubric_is_left_out_and_only_the_rubric_is_blamed(root):
    change(root / "rubrics/core.yaml", "about: Answers in the tests.", "about: no")
    bank, problems = load(root)
    assert (dict(bank.questions), dict(bank.rubrics)) == ({}, {})
    assert problems == ["too short (2 of at least 3 characters)"]


def test_what_leans_on_a_broken_lexicon_is_left_out_and_only_the_lexicon_is_blamed(root):
    change(root / "rubrics/lexicons/swapped.yaml", "about: Something was given up for something else.", "about: no")
    bank, problems = load(root)
    assert (dict(bank.questions), dict(bank.rubrics), dict(bank.lexicons)) == ({}, {}, {})
    assert problems == ["too short (2 of at least 3 characters)"]


def test_a_broken_list_of_themes_is_blamed_once(root):
    (root / "question_bank/themes.yaml").write_text("themes: 'open\n", encoding="utf-8")
    bank, problems = load(root)
    assert dict(bank.questions) == {}
    assert problems == ["this quote is never closed"]


def test_two_banks_make_one(root, tmp_path):
    mine = tmp_path / "mine"
    (mine / "ownership").mkdir(parents=True)
    text = (root / "question_bank/made-up/plain.yaml").read_text(encoding="utf-8")
    text = text.replace("id: plain", "id: mine").replace("theme: made-up", "theme: ownership")
    (mine / "ownership/mine.yaml").write_text(text, encoding="utf-8")
    bank, problems = load_bank([root / "question_bank", mine], [root / "rubrics"])
    assert problems == []
    assert "mine" in bank.questions


def test_a_folder_that_is_not_there_is_a_problem(tmp_path, root):
    _, problems = load_bank([root / "question_bank", tmp_path / "nowhere"], [root / "rubrics"])
    assert [str(problem) for problem in problems] == [f"{tmp_path}/nowhere:1:1: there is no such folder [misplaced]"]


def test_a_link_out_of_the_folder_is_not_followed(root, tmp_path):
    outside = tmp_path / "outside.yaml"
    outside.write_text("secret: 1\n", encoding="utf-8")
    (root / "question_bank/made-up/link.yaml").symlink_to(outside)
    (root / "question_bank/links").symlink_to(tmp_path)
    bank, problems = load(root)
    assert len(bank.questions) == 2
    assert problems == ["a link that leaves the folder is not followed; put the file itself here"] * 2


def test_a_link_in_a_ring_is_a_problem_not_a_crash(root):
    (root / "question_bank/made-up/ring.yaml").symlink_to("ring.yaml")
    assert load(root)[1] == ["this is not a file"]


def test_a_pipe_called_yaml_does_not_make_it_wait(root):
    os.mkfifo(root / "question_bank/made-up/pipe.yaml")
    assert load(root)[1] == ["this is not a file"]


def test_hidden_files_and_other_files_are_passed_over(root):
    (root / "question_bank/.git").mkdir()
    (root / "question_bank/.git/x.yaml").write_text("x", encoding="utf-8")
    (root / "question_bank/made-up/.plain.yaml.swp").write_text("x", encoding="utf-8")
    (root / "question_bank/README.md").write_text("x", encoding="utf-8")
    assert load(root)[1] == []


def test_the_same_criterion_as_a_tag_and_a_key_is_found_in_the_file(root):
    change(root / "rubrics/core.yaml", "lexicons: [swapped]", "phrases: ['', gave up]")
    (problem,) = load_bank([], [root / "rubrics"])[1]
    assert (problem.line, problem.where) == (35, "criteria.0.signals.0.phrases.0")


def test_what_comes_with_the_program_is_sound():
    bank, problems = load_bank()
    assert problems == []
    assert len(bank.questions) >= 24
    assert "core" in bank.rubrics


def test_an_installation_without_content_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(bundled, "_HOMES", (tmp_path,))
    with pytest.raises(DrillError, match=r"'rubrics'.*missing.*Install the program again"):
        load_bank()


def test_the_installed_copy_comes_before_the_checkout(monkeypatch, tmp_path):
    for home in ("installed", "checkout"):
        (tmp_path / home / "question_bank").mkdir(parents=True)
    monkeypatch.setattr(bundled, "_HOMES", (tmp_path / "installed", tmp_path / "checkout"))
    assert bundled.question_bank() == tmp_path / "installed" / "question_bank"

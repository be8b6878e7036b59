"""A team's own bank over the shipped one."""

import pytest

from interview_drill.content.banks import files_over_shipped
from interview_drill.content.checking import check
from interview_drill.content.loading import load_files
from interview_drill.content.targets import gather_over_shipped
from interview_drill.errors import DrillError

THEMES = "themes:\n  - id: ours\n    name: Ours\n    about: What only we ask.\n"


def load_with(folders):
    return load_files(files_over_shipped(folders))


@pytest.fixture
def team(tmp_path, shipped):
    """A team's folder: one theme of its own with one question, held to the shipped rubric."""
    folder = tmp_path / "team"
    (folder / "question_bank/ours").mkdir(parents=True)
    (folder / "question_bank/themes.yaml").write_text(THEMES, encoding="utf-8")
    text = (shipped / "question_bank/made-up/plain.yaml").read_text(encoding="utf-8")
    asked = "Which decision did you have to take without the facts you wanted, and what came of it?"
    text = text.replace("id: plain", "id: own").replace("theme: made-up", "theme: ours")
    text = text.replace(asked, "Whose alarm at night have you silenced for good, and how?")
    (folder / "question_bank/ours/own.yaml").write_text(text, encoding="utf-8")
    return folder


def codes(team):
    return [one.code for one in check(gather_over_shipped([team]))]


def test_its_questions_come_beside_the_shipped_ones(team):
    bank, problems = load_with([team])
    assert problems == []
    assert {"own", "plain"} <= set(bank.questions)
    assert {"ours", "made-up"} <= set(bank.themes)


def test_the_bank_itself_may_be_named_too(team):
    assert "own" in load_with([team / "question_bank"])[0].questions


def test_a_sound_team_bank_passes_the_same_checks(team):
    assert codes(team) == []


def test_a_question_that_the_shipped_bank_asks_already_is_found(team, shipped):
    own = team / "question_bank/ours/own.yaml"
    text = own.read_text(encoding="utf-8")
    own.write_text(text.replace("Whose alarm at night have you silenced for good, and how?", ASKED), encoding="utf-8")
    assert codes(team) == ["near-duplicate"]


ASKED = "Which decision have you had to take without the facts that you wanted, and what came of it?"


def test_a_name_that_is_taken_names_both_files(team, shipped):
    own = team / "question_bank/ours/own.yaml"
    own.write_text(own.read_text(encoding="utf-8").replace("id: own", "id: plain"), encoding="utf-8")
    own.rename(own.with_name("plain.yaml"))
    bank, (problem,) = load_with([team])
    assert problem.path == own.with_name("plain.yaml")
    assert str(shipped / "question_bank/made-up/plain.yaml") in problem.message
    assert bank.questions["plain"].theme == "made-up"


def test_a_rubric_of_the_team_does_not_take_the_place_of_a_shipped_one(team, shipped):
    (team / "rubrics").mkdir()
    text = (shipped / "rubrics/core.yaml").read_text(encoding="utf-8")
    (team / "rubrics/core.yaml").write_text(text.replace("Core for tests", "Core of the team"), encoding="utf-8")
    bank, (problem,) = load_with([team])
    assert (problem.code, bank.rubrics["core"].title) == ("id-taken", "Core for tests")


def test_a_theme_is_listed_by_one_bank_only(team):
    path = team / "question_bank/themes.yaml"
    path.write_text(THEMES + "  - id: made-up\n    name: Again\n    about: Again.\n", encoding="utf-8")
    bank, (problem,) = load_with([team])
    assert (problem.code, bank.themes["made-up"].name) == ("listed-twice", "Made up")


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_folder_without_content_is_a_mistake_in_the_command(tmp_path, shipped, name):
    (tmp_path / "empty").mkdir()
    with pytest.raises(DrillError, match=name):
        files_over_shipped([tmp_path / name])

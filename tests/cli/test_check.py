import json
import shutil
from pathlib import Path

import pytest

from interview_drill.content.codes import KINDS

DATA = Path(__file__).parent.parent / "data"


@pytest.fixture
def root(tmp_path):
    """A sound bank with its rubrics, beside which the command runs."""
    return shutil.copytree(DATA / "good", tmp_path / "bank")


def test_what_comes_with_the_program_is_fine(drill):
    done = drill("check")
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.endswith(b": no problems.\n")


def test_every_problem_is_printed_with_its_place_and_counted(drill, root):
    plain = "bank/question_bank/made-up/plain.yaml"
    path = root.parent / plain
    text = path.read_text(encoding="utf-8").replace("minutes: 3", "minuts: 3").replace("theme: made-up", "theme: M")
    path.write_text(text, encoding="utf-8")
    (root / "rubrics/lexicons/swapped.yaml").write_text("", encoding="utf-8")
    done = drill("check", "bank")
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        f"{plain}:2:8: theme: 'M' is no name; use lower-case letters, digits and single hyphens [bad-name]",
        f"{plain}:6:1: minuts: unknown key; did you mean 'minutes'? [unknown-key]",
        "bank/rubrics/lexicons/swapped.yaml:1:1: the file is empty [unreadable]",
    ]
    counted = "2 questions, 1 theme list, 1 rubric, 1 lexicon: 3 errors in 2 files. Some can be put right with --fix."
    assert done.stderr.decode() == f"interview-drill: {counted}\n"


EMPTY = b"bank/question_bank/themes.yaml:1:1: the file is empty [unreadable]\n"


def test_paths_are_shown_as_one_would_type_them_from_here(drill, root):
    (root / "question_bank/themes.yaml").write_text("", encoding="utf-8")
    assert drill("check", root / "question_bank").stdout == EMPTY


def test_json_has_a_list_of_problems(drill, root):
    (root / "question_bank/themes.yaml").write_text("themes: [x\n", encoding="utf-8")
    done = drill("check", "bank", "--format", "json")
    assert done.returncode == 1
    assert json.loads(done.stdout) == {
        "problems": [
            {
                "path": "bank/question_bank/themes.yaml",
                "line": 1,
                "column": 9,
                "code": "not-yaml",
                "severity": "error",
                "where": "",
                "message": "this '[' is never closed, or a comma is missing in the list",
                "reason": "this '[' is never closed, or a comma is missing in the list",
                "suggestion": "",
                "fixable": False,
            }
        ]
    }


def test_json_without_problems_is_an_empty_list(drill, root):
    done = drill("check", root / "rubrics/lexicons/swapped.yaml", "--format", "json")
    assert json.loads(done.stdout) == {"problems": []}


def test_a_bomb_does_not_bring_it_down(drill, tmp_path):
    (tmp_path / "bomb.yaml").write_text("[" * 25_000, encoding="utf-8")
    done = drill("check", "bomb.yaml")
    assert (done.returncode, done.stdout) == (1, b"bomb.yaml:1:21: nested more than 20 deep [too-large]\n")


def test_a_path_that_is_not_there_is_a_mistake_in_the_command(refused, tmp_path):
    assert refused("check", "nowhere") == "There is nothing at 'nowhere'. Check the spelling of the path."
    assert "holds neither questions nor rubrics" in refused("check", tmp_path)


def test_it_works_in_a_folder_that_was_removed(drill, root, tmp_path):
    gone = tmp_path / "gone"
    gone.mkdir()
    assert drill("check", root, cwd=gone, preexec_fn=gone.rmdir).returncode == 0


def test_a_hostile_file_name_drives_no_terminal(drill, tmp_path):
    (tmp_path / "a\x1b[2J\n.yaml").write_text("", encoding="utf-8")
    assert drill("check", "a\x1b[2J\n.yaml").stdout == b"a[2J .yaml:1:1: the file is empty [unreadable]\n"


GAMEABLE = """    signals:
      - id: single-words
        kind: phrases
        points: 3
        standing: [told, stated, supposed, denied]
        phrases: [led, decided, measured, alignment, teams, because, learned]
"""


def test_a_rubric_that_can_be_gamed_is_reported_at_the_signal_that_pays(drill, root):
    path = root / "rubrics/core.yaml"
    head, rest = path.read_text(encoding="utf-8").split("    signals:\n", 1)
    tail = rest[rest.index("  - id: impact-numbers") : rest.index("flags:")]
    path.write_text(head + GAMEABLE + tail, encoding="utf-8")
    done = drill("check", "bank")
    found = [line for line in done.stdout.decode().splitlines() if "can be gamed" in line]
    assert done.returncode == 1
    assert any(line.startswith("bank/rubrics/core.yaml:") and "criteria.0.signals.0.id" in line for line in found)
    assert any("is marked" in line and "let 'single-words' earn less" in line for line in found)
    assert all(line.endswith("[gamed]") for line in found)


def misspell(root):
    path = root / "question_bank/made-up/plain.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("minutes: 3", "minuts: 3"), encoding="utf-8")
    return path


def test_github_gets_annotations(drill, root):
    misspell(root)
    (line,) = drill("check", "bank/question_bank/made-up/plain.yaml", "--format", "github").stdout.decode().splitlines()
    place = "file=bank/question_bank/made-up/plain.yaml,line=6,col=1,title=unknown-key"
    assert line == f"::error {place}::minuts: unknown key; did you mean 'minutes'?"


def test_code_scanners_get_sarif_with_every_code_as_a_rule(drill, root):
    misspell(root)
    (run,) = json.loads(drill("check", "bank", "--format", "sarif").stdout)["runs"]
    (result,) = [one for one in run["results"] if one["level"] == "error"]
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == set(KINDS)
    assert result["ruleId"] == "unknown-key"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "bank/question_bank/made-up/plain.yaml"
    assert place["region"] == {"startLine": 6, "startColumn": 1}


def test_what_is_safe_can_be_put_right(drill, root):
    path = misspell(root)
    done = drill("check", "bank/question_bank/made-up/plain.yaml", "--fix")
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.startswith(b"interview-drill: 1 change made; checking again.\n")
    assert "minutes: 3" in path.read_text(encoding="utf-8")


def test_a_warning_fails_only_when_it_is_asked_to(drill, root):
    assert b": warning: " in drill("check", "bank").stdout
    assert drill("check", "bank").returncode == 0
    assert drill("check", "bank", "--strict").returncode == 1


def test_the_base_has_to_be_a_revision(refused, root):
    assert "git can't show" in refused("check", "bank", "--base", "main")

"""What the guides for authors show is true: whole files pass the check, commands are understood, parts are real."""

import re
import shutil
from pathlib import Path

import pytest

from interview_drill.cli.arguments import parse
from interview_drill.content.checking import check
from interview_drill.content.targets import gather
from interview_drill.core.formats import FORMATS
from interview_drill.core.questions import Question
from interview_drill.core.signals import FEATURES

ROOT = Path(__file__).parent.parent
QUESTIONS, RUBRICS = ROOT / "docs/writing-questions.md", ROOT / "docs/writing-rubrics.md"
GUIDES = (QUESTIONS, RUBRICS, ROOT / "CONTRIBUTING.md")


def blocks(guide, language):
    return re.findall(rf"^```{language}\n(.*?)^```$", guide.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def checkout(tmp_path):
    for name in ("question_bank", "rubrics", "schemas"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def test_the_question_that_is_shown_passes_the_check(checkout):
    (text,) = blocks(QUESTIONS, "yaml")
    path = checkout / "question_bank/on-call/silenced-for-good.yaml"
    path.write_text(text, encoding="utf-8")
    assert [str(one) for one in check(gather([path]))] == []


def test_the_rubric_and_the_lexicon_that_are_shown_pass_the_check(checkout):
    rubric, lexicon = blocks(RUBRICS, "yaml")
    (checkout / "rubrics/lexicons/broken-promises.yaml").write_text(lexicon, encoding="utf-8")
    path = checkout / "rubrics/saying-sorry.yaml"
    path.write_text(rubric, encoding="utf-8")
    found = check(gather([path, checkout / "rubrics/lexicons/broken-promises.yaml"]))
    assert [str(one) for one in found if one.severity == "error"] == []


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_every_command_that_is_shown_is_understood(guide):
    text = guide.read_text(encoding="utf-8")
    shown = [line for block in blocks(guide, "console") for line in block.splitlines()]
    shown += re.findall(r"`(?:\.venv/bin/)?(interview-drill [^`]+)`", text)
    for line in shown:
        words = line.split()
        assert words[0] == "interview-drill"
        assert parse([word.strip("'") for word in words[1:]]).run


def test_every_format_and_key_of_a_question_is_explained():
    text = QUESTIONS.read_text(encoding="utf-8")
    assert [one for one in FORMATS if f"`{one}`" not in text] == []
    assert [key for key in Question.model_fields if not re.search(rf"[`^\n]{key}\b", text)] == []


def test_what_the_guide_calls_seen_by_the_scorer_is():
    named = re.search(r"such as (.*?)\. The schema", RUBRICS.read_text(encoding="utf-8"))[1]
    assert set(re.findall(r"`([\w-]+)`", named)) <= FEATURES


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)
def test_every_path_that_is_named_is_there(guide):
    paths = re.findall(r"`((?:question_bank|rubrics|docs|interview_drill)/[\w./-]+\.\w+)`", guide.read_text("utf-8"))
    made_up = {"question_bank/on-call/silenced-for-good.yaml", "rubrics/saying-sorry.yaml"}
    assert [path for path in paths if path not in made_up and not (ROOT / path).exists()] == []

"""Start-up is designed: a fresh interpreter is asked what a command has imported."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ANSWER = b"In March I rang Priya and cut the failures from nine a week to one."
SCREEN = {"textual", "rich", "sqlite3", "asyncio"}
CONTENT = {"pydantic", "yaml", "rapidfuzz"}

ASK = """
import json, sys
from interview_drill.cli import main
try:
    code = main(sys.argv[1:])
except SystemExit as stop:
    code = stop.code
print("\\n" + json.dumps({"code": code, "modules": sorted(sys.modules)}))
"""


def imported_by(*arguments, code=0):
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", ASK, *arguments]
    done = subprocess.run(command, input=ANSWER, capture_output=True, env=environment, check=True)
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["code"] == code
    return set(told["modules"])


def test_the_version_costs_next_to_nothing():
    modules = imported_by("--version")
    ours = {name for name in modules if name.startswith("interview_drill")}
    assert ours == {"interview_drill", "interview_drill.cli", "interview_drill.cli.edge", "interview_drill.errors"}
    assert not modules & ({"argparse", "difflib", "pathlib", "typing_extensions"} | SCREEN | CONTENT)


@pytest.mark.parametrize("arguments", [[], ["drill"]])
def test_the_drill_looks_for_a_terminal_before_it_loads_a_screen(arguments):
    assert not imported_by(*arguments, code=2) & ({"textual", "rich", "asyncio"} | CONTENT)


def test_help_loads_neither_content_nor_screen():
    assert not imported_by("--help") & (SCREEN | CONTENT)


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", str(ROOT / "rubrics/lexicons/options.yaml")],
        ["draw"],
        ["score", "-"],
        ["score", "-", "--json"],
        ["score", "--batch", "/dev/null"],
    ],
)
def test_commands_without_a_screen_never_load_one(arguments):
    assert not imported_by(*arguments) & SCREEN


def test_nothing_is_scored_where_nothing_is_asked_to_be():
    assert not imported_by("draw") & {"rapidfuzz", "interview_drill.scoring.scorer"}

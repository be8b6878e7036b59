import re

import pytest

from interview_drill import __version__
from interview_drill.cli.manual import PAGES
from interview_drill.content import bundled

COMMANDS = ["drill", "draw", "score", "check", "completion"]


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_the_version_is_printed(drill, flag):
    assert drill(flag).stdout.decode() == f"interview-drill {__version__}\n"


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_lists_every_command(drill, flag):
    done = drill(flag)
    assert (done.returncode, done.stderr) == (0, b"")
    assert all(re.search(rf"^    {command} ", done.stdout.decode(), re.MULTILINE) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_manual(drill, command):
    words = drill(command, "--help").stdout.decode()
    assert words.startswith(f"usage: interview-drill {command}")
    assert all(heading in words for heading in ("\nexamples:\n", "\nexit codes:\n", "  2    ", "  130  "))


def test_questions_named_in_the_manual_are_in_the_bank():
    named = {
        name for page in PAGES.values() for name in re.findall(r"(?:--question|drill drill) ([a-z][a-z-]+)", page.more)
    }
    assert named
    assert all(list(bundled.question_bank().glob(f"*/{name}.yaml")) for name in named)


@pytest.mark.parametrize(
    ("arguments", "said", "see"),
    [
        (["scor", "x"], "There is no command 'scor'; did you mean 'score'?", ""),
        (["zzz"], "There is no command 'zzz'.", ""),
        (["--verson"], "There is no option '--verson'; did you mean '--version'?", ""),
        (["score", "--lvel=staff", "x"], "There is no option '--lvel'; did you mean '--level'?", " score"),
        (["score", "--quest", "x"], "There is no option '--quest'; did you mean '--question'?", " score"),
        (["score", "a", "b"], "'b' is one argument too many.", " score"),
        (["draw", "--level", "staf"], "Argument --level: there is no level 'staf'; did you mean 'staff'?", " draw"),
        (["completion"], "The following arguments are required: shell.", " completion"),
        (
            ["completion", "fish"],
            "Argument shell: there is no shell 'fish'; choose from bash, zsh, tcsh.",
            " completion",
        ),
    ],
)
def test_a_slip_of_the_keyboard_is_met_with_a_suggestion(refused, arguments, said, see):
    assert refused(*arguments) == f"{said} See `interview-drill{see} --help`."


@pytest.mark.parametrize("arguments", [[], ["drill"], ["drill", "nobodys-problem", "--level", "staff"]])
def test_without_a_terminal_the_drill_names_what_works_without_one(refused, arguments):
    words = refused(*arguments)
    assert "terminal" in words
    assert "interview-drill draw" in words
    assert "interview-drill score" in words

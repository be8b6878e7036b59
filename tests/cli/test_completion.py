import shutil
import subprocess

import pytest


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_a_script_knows_the_commands(drill, shell):
    done = drill("completion", shell)
    assert (done.returncode, done.stderr) == (0, b"")
    assert all(word in done.stdout for word in (b"score", b"draw", b"check", b"question-text"))


COMPLETE = """
source /dev/stdin
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
completer=$(complete -p interview-drill); completer=${completer##*-F }; ${completer%% *}
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [(["sc"], ["score"]), (["score", "--lev"], ["--level"]), (["draw", "--level", "st"], ["staff"])],
)
def test_bash_completes_commands_options_and_levels(drill, words, offered):
    script = drill("completion", "bash").stdout
    command = ["bash", "-c", COMPLETE, "bash", "interview-drill", *words]
    done = subprocess.run(command, input=script, capture_output=True, check=True)
    assert done.stdout.decode().split() == offered

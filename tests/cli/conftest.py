import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def environment(home):
    """An environment with a home of its own, and no wish about colour."""
    kept = {
        name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "PYTHONIOENCODING")
    }
    return kept | {"PYTHONPATH": str(ROOT), "TERM": "xterm-256color"}


@pytest.fixture
def drill(environment, tmp_path):
    """Runs the real command; `stdin` is bytes, `keyboard` a file number instead, the rest is for `subprocess.run`."""

    def run(*arguments, stdin=b"", keyboard=None, env=None, **more):
        command = [sys.executable, "-m", "interview_drill", *map(str, arguments)]
        source = {"input": stdin} if keyboard is None else {"stdin": keyboard}
        usual = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": tmp_path} | source
        return subprocess.run(command, env=environment | (env or {}), check=False, **(usual | more))

    return run


@pytest.fixture
def refused(drill):
    """Runs the real command, which has to refuse: exit code 2, nothing on stdout, no traceback; returns its words."""

    def run(*arguments, **more):
        done = drill(*arguments, **more)
        words = done.stderr.decode()
        assert (done.returncode, done.stdout) == (2, b"")
        assert words.startswith("interview-drill: ")
        assert "Traceback" not in words
        return words.removeprefix("interview-drill: ").rstrip("\n")

    return run

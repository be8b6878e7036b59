"""Where the questions and rubrics that come with the program lie."""

from pathlib import Path

from interview_drill.errors import DrillError

_PACKAGE = Path(__file__).resolve().parent.parent
_HOMES = (_PACKAGE / "_bundled", _PACKAGE.parent)


def question_bank() -> Path:
    """The folder of shipped questions: the installed copy, or the checkout's."""
    return _shipped("question_bank")


def rubrics() -> Path:
    """The folder of shipped rubrics: the installed copy, or the checkout's."""
    return _shipped("rubrics")


def _shipped(name: str) -> Path:
    for home in _HOMES:
        if (home / name).is_dir():
            return home / name
    raise DrillError(f"The folder '{name}' that comes with interview-drill is missing.", "Install the program again.")

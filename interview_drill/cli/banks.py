"""Which content a command works with: the shipped bank, and those of the settings and of --bank over it."""

from collections.abc import Sequence
from pathlib import Path

from interview_drill.content.bank import Bank
from interview_drill.content.banks import files_over_shipped
from interview_drill.content.cache import load_kept
from interview_drill.content.problems import Problem
from interview_drill.settings import chosen_banks, find_places


def load(extra: Sequence[Path] | None, *, only_rubrics: bool = False) -> tuple[Bank, list[Problem]]:
    """The content, and what is wrong with it. Raises `DrillError` for a folder that holds none."""
    places = find_places()
    files = files_over_shipped([*chosen_banks(places), *(extra or ())])
    if only_rubrics:
        files.questions.clear()
    return load_kept(files, places.cache)

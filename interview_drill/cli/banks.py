"""Which content a command works with: the shipped bank, and those of the settings and of --bank over it."""

from collections.abc import Sequence
from pathlib import Path

from interview_drill.content.loading import Bank, load_with
from interview_drill.content.problems import Problem
from interview_drill.settings import chosen_banks, find_places


def load(extra: Sequence[Path] | None, *, only_rubrics: bool = False) -> tuple[Bank, list[Problem]]:
    """The content, and what is wrong with it. Raises `DrillError` for a folder that holds none."""
    return load_with([*chosen_banks(find_places()), *(extra or ())], only_rubrics=only_rubrics)

"""Other banks over the shipped one: a team's own questions and rubrics."""

from collections.abc import Iterable
from pathlib import Path

from interview_drill.content import bundled
from interview_drill.content.folders import LEXICONS, Files
from interview_drill.content.problems import one_line
from interview_drill.errors import DrillError

BANK, RUBRICS = "question_bank", "rubrics"


def files_over_shipped(extra: Iterable[Path]) -> Files:
    """The shipped content, and that of these folders over it; the shipped one comes first, so that it keeps its names.

    Raises `DrillError` for a folder that holds neither questions nor rubrics.
    """
    files = Files()
    files.add_rubrics(bundled.rubrics())
    files.add_bank(bundled.question_bank())
    for folder in extra:
        add_folder(files, folder)
    files.once()
    return files


def add_folder(files: Files, folder: Path) -> None:
    """Take in a bank, a folder of rubrics, or a folder that holds `question_bank`, `rubrics` or both.

    Raises `DrillError` when it is none of these.
    """
    shown = one_line(str(folder))
    if not folder.is_dir():
        raise DrillError(f"There is no folder '{shown}'.", "Check the spelling of the path.")
    if (folder / BANK).is_dir() or (folder / RUBRICS).is_dir():
        for name in (RUBRICS, BANK):
            if (folder / name).is_dir():
                add_folder(files, folder / name)
    elif (folder / LEXICONS).is_dir() or folder.name == RUBRICS:
        files.add_rubrics(folder)
    elif any(folder.glob("*/*.yaml")) or folder.name == BANK:
        files.add_bank(folder)
    else:
        remedy = f"Questions lie in '{BANK}/<theme>/<id>.yaml', rubrics in '{RUBRICS}/<id>.yaml'."
        raise DrillError(f"The folder '{shown}' holds neither questions nor rubrics.", remedy)

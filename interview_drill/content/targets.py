"""What to check when somebody names files and folders, and what these are checked against."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from interview_drill.content import bundled
from interview_drill.content.banks import BANK, RUBRICS, add_folder
from interview_drill.content.folders import LENSES, LEXICONS, TAGS, THEMES, Files
from interview_drill.content.problems import one_line
from interview_drill.content.source import read
from interview_drill.errors import DrillError


@dataclass(slots=True)
class Targets:
    """Files to report on, and the files around them that they refer to."""

    given: Files = field(default_factory=Files)
    around: Files = field(default_factory=Files)
    roots: list[Path] = field(default_factory=list)
    """Folders that were given, whatever lies in them."""
    banks: list[Path] = field(default_factory=list)
    """Banks that were given, or hold a question that was."""
    over: bool = False
    """Whether what was given comes over what is around it, and does not stand in for it."""

    def all(self) -> Files:
        """Everything that has to be read; what was given itself is not taken from around it as well."""
        given, around = self.given, self.around
        return Files(
            themes=[*around.themes, *given.themes] if self.over else given.themes or around.themes,
            tags=[*around.tags, *given.tags] if self.over else given.tags or around.tags,
            questions=[*_others(around.questions, given.questions), *given.questions],
            rubrics=[*_others(around.rubrics, given.rubrics), *given.rubrics],
            lenses=[*_others(around.lenses, given.lenses), *given.lenses],
            lexicons=[*_others(around.lexicons, given.lexicons), *given.lexicons],
            loose=given.loose,
            problems=given.problems,
        )

    @property
    def bank(self) -> Path:
        """The one bank that is checked; `DrillError` when there is none, or more than one."""
        if len({os.path.realpath(bank) for bank in self.banks}) != 1:
            raise DrillError("--base compares one bank with what it was.", "Name one bank, or a question of it.")
        return self.banks[0]

    @property
    def context(self) -> set[Path]:
        """Files whose problems are not reported."""
        return set(self.around.listed) - set(self.given.listed)


def gather(paths: Sequence[Path]) -> Targets:
    """What lies at the paths, by default the bank and rubrics that come with the program.

    A path is a file, a bank, one of its themes, a folder of rubrics, or a folder that holds both. Raises `DrillError`
    for a path where there is nothing to check.
    """
    targets = Targets()
    for path in paths or [bundled.question_bank(), bundled.rubrics()]:
        try:
            _take(targets, path)
        except OSError as error:
            shown = one_line(str(path))
            raise DrillError(f"'{shown}' can't be read: {error.strerror}.", "Name another file or folder.") from error
    targets.given.once()
    return targets


def gather_over_shipped(folders: Sequence[Path]) -> Targets:
    """What lies in these folders, checked as what they add to the content that comes with the program.

    Raises `DrillError` for a folder that holds neither questions nor rubrics.
    """
    targets = Targets(over=True, roots=list(folders))
    for folder in folders:
        add_folder(targets.given, folder)
        targets.banks.append(folder / BANK if (folder / BANK).is_dir() else folder)
    targets.around.add_rubrics(bundled.rubrics())
    targets.around.add_bank(bundled.question_bank())
    targets.given.once()
    return targets


def _take(targets: Targets, path: Path) -> None:
    if path.is_dir():
        _take_folder(targets, path)
    elif path.exists():
        _take_file(targets, path)
    else:
        raise DrillError(f"There is nothing at '{one_line(str(path))}'.", "Check the spelling of the path.")


def _take_folder(targets: Targets, path: Path) -> None:
    if (path / BANK).is_dir() or (path / RUBRICS).is_dir():
        for folder in (path / RUBRICS, path / BANK):
            if folder.is_dir():
                _take_folder(targets, folder)
    elif (path / THEMES).is_file() or _named(path, BANK):
        targets.given.add_bank(path)
        targets.roots.append(path)
        _surround_bank(targets, path)
    elif (path.parent / THEMES).is_file():
        targets.given.questions += sorted(path.glob("*.yaml"))
        targets.roots.append(path)
        targets.around.add_bank(path.parent)
        _surround_bank(targets, path.parent)
    elif (path / LEXICONS).is_dir() or _named(path, RUBRICS):
        targets.given.add_rubrics(path)
        targets.roots.append(path)
    else:
        raise DrillError(
            f"The folder '{one_line(str(path))}' holds neither questions nor rubrics.",
            f"A bank has a '{THEMES}', a folder of rubrics a folder '{LEXICONS}'; single files can be named too.",
        )


def _take_file(targets: Targets, path: Path) -> None:
    if path.name == THEMES:
        targets.given.themes.append(path)
    elif path.name == TAGS:
        targets.given.tags.append(path)
    elif _is_lexicon(path):
        targets.given.lexicons.append(path)
    elif "criteria" in _keys(path):
        _take_criteria(targets, path)
    else:
        _take_question(targets, path)


def _take_criteria(targets: Targets, path: Path) -> None:
    is_lens = path.parent.name == LENSES or "bands" not in _keys(path)
    (targets.given.lenses if is_lens else targets.given.rubrics).append(path)
    if is_lens:
        beside = path.parent.parent
        targets.around.rubrics += sorted((beside if any(beside.glob("*.yaml")) else bundled.rubrics()).glob("*.yaml"))
    for beside in (path.parent / LEXICONS, path.parent.parent / LEXICONS, bundled.rubrics() / LEXICONS):
        if beside.is_dir():
            targets.around.lexicons += sorted(beside.glob("*.yaml"))
            return


def _take_question(targets: Targets, path: Path) -> None:
    targets.given.questions.append(path)
    bank = path.parent.parent
    if not (bank / THEMES).is_file():
        targets.given.loose.add(path)
        bank = bundled.question_bank()
    targets.around.add_bank(bank)
    _surround_bank(targets, bank)


def _surround_bank(targets: Targets, bank: Path) -> None:
    targets.banks.append(bank)
    beside = bank.parent / RUBRICS
    targets.around.add_rubrics(beside if beside.is_dir() else bundled.rubrics())
    targets.around.once()


def _named(folder: Path, name: str) -> bool:
    return Path(os.path.realpath(folder)).name == name


def _is_lexicon(path: Path) -> bool:
    return Path(os.path.realpath(path)).parent.name == LEXICONS or (
        "phrases" in _keys(path) and "question" not in _keys(path)
    )


def _keys(path: Path) -> set[str]:
    source, _ = read(path)
    return set(source.data) if source and isinstance(source.data, dict) else set()


def _others(paths: list[Path], given: list[Path]) -> list[Path]:
    taken = {os.path.realpath(path) for path in given}
    return [path for path in paths if os.path.realpath(path) not in taken]

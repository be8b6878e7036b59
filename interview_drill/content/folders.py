"""Which files of a folder hold what.

question_bank/themes.yaml · question_bank/tags.yaml · question_bank/<theme>/<id>.yaml · rubrics/<id>.yaml ·
rubrics/lenses/<id>.yaml · rubrics/lexicons/<id>.yaml
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from interview_drill.content.problems import Problem

THEMES = "themes.yaml"
TAGS = "tags.yaml"
LENSES = "lenses"
LEXICONS = "lexicons"


@dataclass(slots=True)
class Files:
    """Content files by what they hold, in the order they are read."""

    themes: list[Path] = field(default_factory=list)
    tags: list[Path] = field(default_factory=list)
    questions: list[Path] = field(default_factory=list)
    rubrics: list[Path] = field(default_factory=list)
    lenses: list[Path] = field(default_factory=list)
    lexicons: list[Path] = field(default_factory=list)
    loose: set[Path] = field(default_factory=set)
    """Questions outside any bank, whose folder says nothing about their theme."""
    problems: list[Problem] = field(default_factory=list)

    def add_bank(self, root: Path) -> None:
        """Take in a folder of questions."""
        for path in self._yaml_files(root):
            match path.relative_to(root).parts:
                case (name,) if name == THEMES:
                    self.themes.append(path)
                case (name,) if name == TAGS:
                    self.tags.append(path)
                case (_theme, _question):
                    self.questions.append(path)
                case _:
                    self._misplaced(path, "a question lies in the folder of its theme", "move it to <theme>/<id>.yaml")

    def add_rubrics(self, root: Path) -> None:
        """Take in a folder of rubrics, their lenses and their lexicons."""
        for path in self._yaml_files(root):
            match path.relative_to(root).parts:
                case (_rubric,):
                    self.rubrics.append(path)
                case (folder, _lens) if folder == LENSES:
                    self.lenses.append(path)
                case (folder, _lexicon) if folder == LEXICONS:
                    self.lexicons.append(path)
                case _:
                    where = f"a lens lies in '{LENSES}', a lexicon in '{LEXICONS}'"
                    self._misplaced(path, "a rubric lies at the top of its folder", where)

    @property
    def listed(self) -> list[Path]:
        """Every file that will be read."""
        return [path for paths in self._by_kind.values() for path in paths]

    @property
    def counts(self) -> dict[str, int]:
        """How many files there are of each kind that has any, by the kind's name in the singular."""
        return {name: len(paths) for name, paths in self._by_kind.items() if paths}

    @property
    def _by_kind(self) -> dict[str, list[Path]]:
        return {
            "question": self.questions,
            "theme list": self.themes,
            "tag list": self.tags,
            "rubric": self.rubrics,
            "lens": self.lenses,
            "lexicon": self.lexicons,
        }

    def once(self) -> None:
        """Forget files that are listed more than once, however they were spelt."""
        for paths in self._by_kind.values():
            files: dict[str, Path] = {}
            for path in paths:
                files.setdefault(os.path.realpath(path), path)
            paths[:] = files.values()

    def _yaml_files(self, root: Path) -> Iterator[Path]:
        """Files called .yaml, by name; hidden ones and links that leave the folder are passed over."""
        if not root.is_dir():
            self._misplaced(root, "there is no such folder", "")
        for path in _below(root):
            if path.is_symlink() and not _lies_in(root, path):
                self._misplaced(path, "a link that leaves the folder is not followed", "put the file itself here")
            elif path.suffix == ".yml":
                self._misplaced(path, "content files end in .yaml", "rename it")
            elif path.suffix == ".yaml":
                yield path

    def _misplaced(self, path: Path, reason: str, suggestion: str) -> None:
        self.problems.append(Problem(path, 1, 1, "", "misplaced", reason, suggestion))


def _lies_in(root: Path, path: Path) -> bool:
    """Whether it does once every link is followed; unlike `Path.resolve`, `realpath` bears with links in a ring."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def _below(root: Path) -> Iterator[Path]:
    for folder, inner, names in os.walk(root):
        links = [name for name in inner if (Path(folder) / name).is_symlink()]
        inner[:] = sorted(name for name in inner if not name.startswith(".") and name not in links)
        yield from (Path(folder) / name for name in sorted(names + links) if not name.startswith("."))

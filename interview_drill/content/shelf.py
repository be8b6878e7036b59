"""Content of one kind by id: what is sound, and what is there but broken."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from interview_drill.content.problems import Problem, one_line, quoted
from interview_drill.content.source import Source, read
from interview_drill.content.validation import validate
from interview_drill.core.lenses import Lens
from interview_drill.core.questions import Question
from interview_drill.core.rubrics import Lexicon, Rubric

Named = TypeVar("Named", bound=Question | Rubric | Lens | Lexicon)
Check = Callable[[Named, Source], Iterable[Problem]]


@dataclass(slots=True)
class Shelf(Generic[Named]):
    """Models by id, where they came from, and the names of files that could not be used."""

    sound: dict[str, Named] = field(default_factory=dict)
    paths: dict[str, Path] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    @property
    def known(self) -> set[str]:
        """Every id there is a file for, sound or not."""
        return {*self.sound, *self.broken}

    def put(self, kind: type[Named], path: Path, check: Check[Named] | None = None) -> None:
        """Take in one file: onto the shelf when nothing is wrong with it."""
        source, problems = read(path)
        if source is not None:
            problems += self._put(kind, source, check, sound=not problems)
        if problems:
            self.broken.add(path.stem)
            self.problems += problems

    def _put(self, kind: type[Named], source: Source, check: Check[Named] | None, *, sound: bool) -> list[Problem]:
        model, problems = validate(kind, source)
        if model is None:
            return problems
        problems = [*self._named_after(model, source), *(check(model, source) if check else ())]
        if model.id == source.path.stem:
            self.paths.setdefault(model.id, source.path)
        if sound and not problems:
            self.sound[model.id] = model
        return problems

    def _named_after(self, model: Named, source: Source) -> Iterable[Problem]:
        if model.id != source.path.stem:
            yield source.problem(
                ("id",),
                "id-mismatch",
                f"differs from the file's name, {quoted(source.path.name)}",
                "they have to agree",
            )
        elif model.id in self.paths:
            other = _beside(self.paths[model.id], source.path)
            yield source.problem(("id",), "id-taken", f"taken already by {other}", "every id is used once")


def _beside(other: Path, path: Path) -> str:
    """Another file as one would call it in the same bank, or in full where it is of another bank."""
    same = other.parent.parent == path.parent.parent
    return quoted("/".join(other.parts[-2:])) if same else f"'{one_line(str(other))}'"

"""The bank as the program uses it: everything that is sound, and the problems of what is not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from interview_drill.content import bundled
from interview_drill.content.cross_checks import Surroundings, lexicon_problems, repeated_themes
from interview_drill.content.folders import THEMES, Files
from interview_drill.content.problems import Problem, in_order
from interview_drill.content.shelf import Shelf
from interview_drill.content.source import read
from interview_drill.content.validation import validate
from interview_drill.core.questions import Question, Theme, Themes
from interview_drill.core.rubrics import Lexicon, Rubric


@dataclass(frozen=True, slots=True)
class Bank:
    """Questions and what they lean on, by id; every reference from one to another holds."""

    questions: Mapping[str, Question] = field(default_factory=dict)
    themes: Mapping[str, Theme] = field(default_factory=dict)
    rubrics: Mapping[str, Rubric] = field(default_factory=dict)
    lexicons: Mapping[str, Lexicon] = field(default_factory=dict)


def load_bank(banks: Sequence[Path] | None = None, rubrics: Sequence[Path] | None = None) -> tuple[Bank, list[Problem]]:
    """The content of these folders, by default those that come with the program.

    Files with problems are left out, and so is what leans on them. Never raises for what a file holds;
    `DrillError` when the program's own folders are missing.
    """
    files = Files()
    for root in [bundled.rubrics()] if rubrics is None else rubrics:
        files.add_rubrics(root)
    for root in [bundled.question_bank()] if banks is None else banks:
        files.add_bank(root)
    return load_files(files)


def load_files(files: Files) -> tuple[Bank, list[Problem]]:
    """The content of these files, and what is wrong with them."""
    lexicons: Shelf[Lexicon] = Shelf()
    for path in files.lexicons:
        lexicons.put(Lexicon, path)
    rubrics: Shelf[Rubric] = Shelf()
    for path in files.rubrics:
        rubrics.put(Rubric, path, partial(lexicon_problems, lexicons.known))
    themes, problems = _themes(files)
    around = Surroundings(set(themes) if not problems else None, rubrics, files.loose)
    questions: Shelf[Question] = Shelf()
    for path in files.questions:
        questions.put(Question, path, around.question_problems)
    bank = _sound(questions.sound, themes, rubrics.sound, lexicons.sound)
    return bank, in_order([*files.problems, *lexicons.problems, *rubrics.problems, *problems, *questions.problems])


def _themes(files: Files) -> tuple[dict[str, Theme], list[Problem]]:
    themes: dict[str, Theme] = {}
    problems: list[Problem] = []
    for path in files.themes:
        source, found = read(path)
        model, more = validate(Themes, source) if source else (None, [])
        problems += [*found, *more, *(repeated_themes(model, source) if model and source else ())]
        themes |= {theme.id: theme for theme in model.themes} if model else {}
    if files.questions and not files.themes:
        place = files.questions[0].parent.parent / THEMES
        problems.append(Problem(place, 1, 1, "", "required, but missing: the list of the bank's themes"))
    return themes, problems


def _sound(
    questions: dict[str, Question], themes: dict[str, Theme], rubrics: dict[str, Rubric], lexicons: dict[str, Lexicon]
) -> Bank:
    """The bank without what leans on something broken; the broken thing is reported where it lies."""
    rubrics = {name: rubric for name, rubric in rubrics.items() if rubric.lexicons_used <= set(lexicons)}
    leaning = {name: one for name, one in questions.items() if one.theme in themes and one.rubric in rubrics}
    return Bank(leaning, themes, rubrics, lexicons)

"""The bank as the program uses it: everything that is sound, and the problems of what is not."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from interview_drill.content import bundled
from interview_drill.content.bank import Bank
from interview_drill.content.cross_checks import Surroundings, lexicon_problems, repeated
from interview_drill.content.folders import THEMES, Files
from interview_drill.content.problems import Problem, in_order
from interview_drill.content.shelf import Shelf
from interview_drill.content.source import read
from interview_drill.content.validation import validate
from interview_drill.core.lenses import Lens
from interview_drill.core.questions import Question, Tag, Tags, Theme, Themes
from interview_drill.core.rubrics import Lexicon, Rubric


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
    lenses: Shelf[Lens] = Shelf()
    for path in files.lenses:
        lenses.put(Lens, path, partial(lexicon_problems, lexicons.known))
    themes, wrong = _themes(files)
    tags, wrong_tags = _tags(files)
    around = Surroundings(
        None if wrong else set(themes), None if wrong_tags or not tags else set(tags), rubrics, lenses, files.loose
    )
    questions: Shelf[Question] = Shelf()
    for path in files.questions:
        questions.put(Question, path, around.question_problems)
    bank = _sound(Bank(questions.sound, themes, tags, rubrics.sound, lenses.sound, lexicons.sound))
    shelves = (lexicons, rubrics, lenses, questions)
    found = [problem for shelf in shelves for problem in shelf.problems]
    return bank, in_order([*files.problems, *found, *wrong, *wrong_tags])


def _themes(files: Files) -> tuple[dict[str, Theme], list[Problem]]:
    themes: dict[str, Theme] = {}
    problems: list[Problem] = []
    for path in files.themes:
        source, found = read(path)
        model, more = validate(Themes, source) if source else (None, [])
        problems += [*found, *more, *(repeated("theme", model.themes, source, themes) if model and source else ())]
        themes = {theme.id: theme for theme in model.themes} | themes if model else themes
    if files.questions and not files.themes:
        place = files.questions[0].parent.parent / THEMES
        problems.append(Problem(place, 1, 1, "", "no-themes", "required, but missing: the list of the bank's themes"))
    return themes, problems


def _tags(files: Files) -> tuple[dict[str, Tag], list[Problem]]:
    tags: dict[str, Tag] = {}
    problems: list[Problem] = []
    for path in files.tags:
        source, found = read(path)
        model, more = validate(Tags, source) if source else (None, [])
        problems += [*found, *more, *(repeated("tag", model.tags, source, tags) if model and source else ())]
        tags = {tag.id: tag for tag in model.tags} | tags if model else tags
    return tags, problems


def _sound(bank: Bank) -> Bank:
    """The bank without what leans on something broken; the broken thing is reported where it lies."""
    heard = set(bank.lexicons)
    rubrics = {name: rubric for name, rubric in bank.rubrics.items() if rubric.lexicons_used <= heard}
    lenses = {name: lens for name, lens in bank.lenses.items() if lens.lexicons_used <= heard}
    leaning = {
        name: one
        for name, one in bank.questions.items()
        if one.theme in bank.themes and one.rubric in rubrics and set(one.lenses) <= set(lenses)
    }
    return replace(bank, questions=leaning, rubrics=rubrics, lenses=lenses)

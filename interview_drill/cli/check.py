"""`interview-drill check`: what is wrong with questions and rubrics, all of it, with its place."""

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from interview_drill.cli.edge import say
from interview_drill.cli.judging import USUAL_RUBRIC
from interview_drill.content.folders import Files
from interview_drill.content.loading import Bank, load_files
from interview_drill.content.problems import Problem, in_order
from interview_drill.content.sampling import sample_problems
from interview_drill.content.source import read
from interview_drill.content.targets import gather
from interview_drill.core.lenses import through
from interview_drill.scoring.scorer import Scorer

FINE, PROBLEMS = 0, 1
_PLURALS = {"lens": "lenses"}


def run(options: argparse.Namespace) -> int:
    """Print every problem on stdout and a summary on stderr; 0 when there is none, 1 otherwise."""
    targets = gather(options.paths)
    context = targets.context
    bank, found = load_files(targets.all())
    found = [problem for problem in found if problem.path not in context]
    tried = [*_gaming(targets.given, bank, found), *_samples(targets.given.questions, bank, found)]
    problems = [_near(problem) for problem in in_order([*found, *tried])]
    _print(problems, options.format)
    say(_summary(targets.given.counts, problems))
    return PROBLEMS if problems else FINE


def _gaming(files: Files, bank: Bank, found: list[Problem]) -> Iterator[Problem]:
    """How the sound ones among these rubrics and lenses can be gamed."""
    broken = {problem.path for problem in found}
    rubrics = {path: bank.rubrics.get(path.stem) for path in files.rubrics}
    usual = bank.rubrics.get(USUAL_RUBRIC)
    for path in files.lenses if usual else ():
        rubrics[path] = through(usual, [bank.lenses[path.stem]]) if usual and path.stem in bank.lenses else None
    for path, rubric in rubrics.items():
        if path not in broken and rubric:
            from interview_drill.content.proving import gaming_problems

            yield from gaming_problems(path, rubric, bank.lexicons)


def _samples(paths: list[Path], bank: Bank, found: list[Problem]) -> Iterator[Problem]:
    """Where the rubrics of the sound ones among these questions do not tell their samples apart."""
    broken = {problem.path for problem in found}
    scorers: dict[str, Scorer] = {}
    for path in paths:
        question = bank.questions.get(path.stem)
        source, _ = read(path)
        if question and question.samples and source and path not in broken:
            rubric = bank.rubric_of(question)
            scorer = scorers.get(rubric.id) or scorers.setdefault(rubric.id, Scorer(rubric, bank.lexicons))
            yield from sample_problems(question, scorer, source)


def _near(problem: Problem) -> Problem:
    """The problem with its path as one would type it from here."""
    try:
        here = Path.cwd()
    except FileNotFoundError:  # the folder we are in was removed
        return problem
    return replace(problem, path=problem.path.relative_to(here)) if problem.path.is_relative_to(here) else problem


def _print(problems: list[Problem], form: str) -> None:
    if form == "json":
        print(json.dumps({"problems": [as_json(problem) for problem in problems]}))
        return
    for problem in problems:
        print(problem)


def as_json(problem: Problem) -> dict[str, object]:
    """A problem as `--format json` prints it."""
    return {
        "path": str(problem.path),
        "line": problem.line,
        "column": problem.column,
        "where": problem.where,
        "message": problem.message,
    }


def _summary(counts: dict[str, int], problems: list[Problem]) -> str:
    checked = ", ".join(_count(number, what) for what, number in counts.items())
    if not problems:
        return f"{checked}: no problems."
    files = len({problem.path for problem in problems})
    return f"{checked or 'nothing that could be read'}: {_count(len(problems), 'problem')} in {_count(files, 'file')}."


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {_PLURALS.get(what, what + 's')}"

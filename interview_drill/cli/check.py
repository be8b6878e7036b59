"""`interview-drill check`: what is wrong with questions and rubrics, all of it, with its place."""

import argparse
from collections import Counter
from dataclasses import replace
from pathlib import Path

from interview_drill.cli.edge import say
from interview_drill.cli.findings import FORMATS
from interview_drill.content.checking import check
from interview_drill.content.fixing import fix
from interview_drill.content.problems import Problem
from interview_drill.content.targets import Targets, gather, gather_over_shipped
from interview_drill.errors import DrillError
from interview_drill.settings import find_places

FINE, PROBLEMS = 0, 1
_PLURALS = {"lens": "lenses"}


def run(options: argparse.Namespace) -> int:
    """Print every finding on stdout and a summary on stderr; 1 when there is an error, or with --strict a warning."""
    memory = None if options.afresh else find_places().cache / "checked.json"
    problems = check(_targets(options), options.base, memory)
    if options.fix and (made := fix(problems)):
        say(f"{_count(made, 'change')} made; checking again.")
        problems = check(_targets(options), options.base, memory)
    problems = [_near(problem) for problem in problems]
    shown = FORMATS[options.format](problems)
    if shown:
        print(shown)
    say(_summary(_targets(options).given.counts, problems))
    failing = problems if options.strict else [one for one in problems if one.severity == "error"]
    return PROBLEMS if failing else FINE


def _targets(options: argparse.Namespace) -> Targets:
    if not options.bank:
        return gather(options.paths)
    if options.paths:
        raise DrillError(
            "Either PATH or --bank, not both.", "--bank checks a folder as an addition to what is shipped."
        )
    return gather_over_shipped(options.bank)


def _near(problem: Problem) -> Problem:
    """The problem with its path as one would type it from here."""
    try:
        here = Path.cwd()
    except FileNotFoundError:  # the folder we are in was removed
        return problem
    return replace(problem, path=problem.path.relative_to(here)) if problem.path.is_relative_to(here) else problem


def _summary(counts: dict[str, int], problems: list[Problem]) -> str:
    checked = ", ".join(_count(number, what) for what, number in counts.items())
    if not problems:
        return f"{checked}: no problems."
    files = len({problem.path for problem in problems})
    found = Counter(problem.severity for problem in problems)
    said = " and ".join(_count(found[severity], severity) for severity in ("error", "warning") if found[severity])
    mended = any(problem.edit for problem in problems)
    hint = " Some can be put right with --fix." if mended else ""
    return f"{checked or 'nothing that could be read'}: {said} in {_count(files, 'file')}.{hint}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {_PLURALS.get(what, what + 's')}"

"""`interview-drill draw`: a question from the bank."""

import argparse
import json
import random
import textwrap
from collections.abc import Iterable

from interview_drill.cli.banks import load
from interview_drill.cli.edge import say
from interview_drill.content.bank import Bank
from interview_drill.content.problems import Problem
from interview_drill.content.spelling import hint
from interview_drill.core.questions import Question, Theme
from interview_drill.errors import DrillError

WIDTH = 80


def run(options: argparse.Namespace) -> int:
    """Print one question, chosen by chance or by the seed."""
    bank, problems = load(options.bank)
    mention(problems)
    pool = _pool(bank, options.theme, options.level)
    question = random.Random(options.seed).choice(pool)  # noqa: S311 - a draw, not a secret
    theme = bank.themes[question.theme]
    print(json.dumps(as_json(question)) if options.json else _told(question, theme))
    return 0


def mention(problems: Iterable[Problem]) -> None:
    """Say that part of the bank had to be left out, once, not why."""
    files = {problem.path for problem in problems}
    if files:
        what = "1 content file has" if len(files) == 1 else f"{len(files)} content files have"
        say(f"{what} problems and can't be used; `interview-drill check` lists them.")


def as_json(question: Question) -> dict[str, object]:
    """A question as `--json` prints it."""
    told: dict[str, object] = question.model_dump(mode="json")
    return told


def _pool(bank: Bank, theme: str | None, level: str | None) -> list[Question]:
    if theme is not None and theme not in bank.themes:
        raise DrillError(
            f"There is no theme '{theme}'{hint(theme, bank.themes) or '.'}",
            f"The themes are {', '.join(sorted(bank.themes))}.",
        )
    questions = [bank.questions[name] for name in sorted(bank.questions)]
    questions = [one for one in questions if theme in (None, one.theme) and (level is None or level in one.levels)]
    if not questions:
        raise DrillError("No question fits.", "Leave out --theme or --level.")
    return questions


def _told(question: Question, theme: Theme) -> str:
    facts = f"{theme.name} · {', '.join(question.levels)} · {question.minutes:g} minutes · {question.id}"
    paragraphs = question.given.split("\n")
    return "\n".join([*(textwrap.fill(one, WIDTH) for one in paragraphs), "", facts])

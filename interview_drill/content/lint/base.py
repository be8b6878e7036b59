"""A bank against an earlier state of itself: ids stay with their questions, for histories refer to them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from interview_drill.content.bank import Bank
from interview_drill.content.problems import Problem, quoted
from interview_drill.content.revision import Revision
from interview_drill.content.source import Source
from interview_drill.scoring.alike import likeness

SAME = 45.0
"""Below this likeness, 0 to 100, an edited question asks something else than before."""


def base_problems(bank: Bank, sources: Mapping[str, Source], base: Revision) -> Iterator[Problem]:
    """Ids that went, that mean something else now, that came back, and replacements of nothing."""
    yield from _gone(bank, base)
    for name, source in sources.items():
        question = bank.questions[name]
        before = base.questions.get(name)
        if before is not None and likeness(before, question.question) < SAME:
            what = f"asks something else than before ({quoted(before)})"
            yield source.problem(("id",), "meaning-changed", what, f"give it a new id, with 'replaces: {name}'")
        if before is None and name in base.deleted:
            what = "this id belonged to a question that was removed"
            yield source.problem(("id",), "id-reused", what, "histories still mean the old one; choose another")


def replacement_problems(bank: Bank, sources: Mapping[str, Source], base: Revision | None) -> Iterator[Problem]:
    """Questions that replace what is there still or, against a base, what never was."""
    for name, source in sources.items():
        old = bank.questions[name].replaces
        if old is None:
            continue
        if old in bank.questions:
            what = f"{quoted(old)} is there still"
            yield source.problem(("replaces",), "replaces-nothing", what, "remove that question, or this key")
        elif base is not None and old not in base.questions and old not in base.deleted:
            yield source.problem(("replaces",), "replaces-nothing", f"there never was a question {quoted(old)}")


def _gone(bank: Bank, base: Revision) -> Iterator[Problem]:
    replaced = {question.replaces for question in bank.questions.values()}
    for name, path in base.paths.items():
        if name not in bank.questions and name not in replaced and not Path(path).exists():
            what = f"the question '{name}' is gone since {quoted(base.name)}"
            yield Problem(path, 1, 1, "", "id-gone", what, f"bring it back, or let another say 'replaces: {name}'")

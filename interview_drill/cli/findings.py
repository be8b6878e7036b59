"""Findings of `check` as people, programs, GitHub and code scanners read them."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

import interview_drill
from interview_drill.content.codes import KINDS
from interview_drill.content.problems import Problem, one_line

Print = Callable[[Sequence[Problem]], str]


def as_text(problems: Sequence[Problem]) -> str:
    """A line each: `path:line:column: where: reason; suggestion [code]`."""
    return "\n".join(str(problem) for problem in problems)


def as_json(problems: Sequence[Problem]) -> str:
    """One object with a list of `problems`."""
    return json.dumps({"problems": [_fields(problem) for problem in problems]})


def as_annotations(problems: Sequence[Problem]) -> str:
    """Workflow commands, which GitHub shows beside the lines of a pull request."""
    return "\n".join(_annotation(problem) for problem in problems)


def as_sarif(problems: Sequence[Problem]) -> str:
    """A SARIF 2.1.0 log of one run."""
    rules = [_rule(code) for code in KINDS]
    driver = {"name": "interview-drill check", "version": interview_drill.__version__, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [_result(one) for one in problems]}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]})


FORMATS: Mapping[str, Print] = {"text": as_text, "json": as_json, "github": as_annotations, "sarif": as_sarif}
"""How findings can be printed, by the word for `--format`."""


def _fields(problem: Problem) -> dict[str, object]:
    return {
        "path": str(problem.path),
        "line": problem.line,
        "column": problem.column,
        "code": problem.code,
        "severity": problem.severity,
        "where": problem.where,
        "message": problem.message,
        "reason": problem.reason,
        "suggestion": problem.suggestion,
        "fixable": problem.edit is not None,
    }


def _annotation(problem: Problem) -> str:
    place = f"file={_property(str(problem.path))},line={problem.line},col={problem.column}"
    where = f"{problem.where}: " if problem.where else ""
    return f"::{problem.severity} {place},title={problem.code}::{_data(where + problem.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(one_line(text)).replace(":", "%3A").replace(",", "%2C")


def _rule(code: str) -> dict[str, object]:
    kind = KINDS[code]
    return {
        "id": code,
        "shortDescription": {"text": kind.about},
        "defaultConfiguration": {"level": kind.severity},
    }


@dataclass(frozen=True, slots=True)
class _Place:
    problem: Problem

    def sarif(self) -> dict[str, object]:
        path = quote(self.problem.path.as_posix(), errors="replace")
        region = {"startLine": self.problem.line, "startColumn": self.problem.column}
        return {"physicalLocation": {"artifactLocation": {"uri": path}, "region": region}}


def _result(problem: Problem) -> dict[str, object]:
    where = f"{problem.where}: " if problem.where else ""
    return {
        "ruleId": problem.code,
        "level": problem.severity,
        "message": {"text": where + problem.message},
        "locations": [_Place(problem).sarif()],
    }

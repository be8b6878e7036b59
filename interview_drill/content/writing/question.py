"""A new question's file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from interview_drill.content.lint.wording import TO_WRITE
from interview_drill.content.schema import FOLDER, modeline
from interview_drill.content.writing.quoting import folded, scalar
from interview_drill.core.levels import Level
from interview_drill.core.rubrics import Rubric

RUBRIC_OF = {
    "past-behaviour": "core",
    "situational": "judgement",
    "scenario": "judgement",
    "problem-statement": "problem-statement",
    "presentation": "presentation",
    "critique": "critique",
    "three-audiences": "three-audiences",
    "mentoring": "mentoring",
    "reverse-interview": "reverse-interview",
    "offer": "offer",
}
"""The rubric that questions of a format are held to, unless they say otherwise."""

WITH_MATERIAL = ("critique", "mentoring")
"""Formats in which a text comes with the question."""

_PROBES = 4


@dataclass(frozen=True, slots=True)
class NewQuestion:
    """What its author has said of a question."""

    id: str
    theme: str
    format: str
    levels: tuple[Level, ...]
    question: str
    tests: str


def question_file(new: NewQuestion, rubric: Rubric, up: int | None) -> str:
    """The text of the file; `up` is how many folders it lies below the one that holds `schemas`, None without."""
    lines = [modeline("question", up)] if up is not None else []
    lines += [f"id: {new.id}", f"theme: {new.theme}", f"format: {new.format}", f"levels: [{', '.join(new.levels)}]"]
    lines += _bar(new.levels)
    lines += [*folded("question", new.question), *_material(new.format), *folded("tests", new.tests), "minutes: 3"]
    lines += ["follow_ups:", *_follow_ups(rubric)]
    lines += ["sounds_like:", *(f"  {how}: {_left(what)}" for how, what in _SOUNDS.items())]
    lines += [
        "strong_answers_contain:",
        *(f"  - {_left(f'what to find in a strong answer, point {n}.')}" for n in (1, 2)),
    ]
    lines += ["common_mistakes:", f"  - {_left('what people get wrong here.')}"]
    lines += [*_samples(rubric), f"rubric: {rubric.id}", "tags: []"]
    return "\n".join(lines) + "\n"


def depth_below_schemas(path: Path) -> int | None:
    """How many folders a file lies below the one that holds the schemas, or None where none is near."""
    for up, folder in enumerate(path.resolve().parents):
        if (folder / FOLDER).is_dir():
            return up
        if up == 3:
            break
    return None


_SIZE = (
    "130 to 260 words, in plain sentences, as somebody would say it aloud. Made up: nobody's own story, no real names, "
    "no company that exists. 'check' scores it against the other two."
)
_SAMPLES = (
    "an answer of band 4 or 5; 'shows' lists the criteria it has evidence for.",
    "an answer of band 3, real but with something missing; 'lacks' lists the criteria it falls short in.",
    "an answer of band 1 or 2, as long as the strong one and fluent; 'fault' says how it fails.",
)
_SOUNDS = {
    "weak": "what a band 1 or 2 answer to this question sounds like.",
    "solid": "what a band 3 answer sounds like.",
    "strong": "what a band 5 answer sounds like.",
}


def _bar(levels: Sequence[Level]) -> list[str]:
    if len(levels) < 2:
        return []
    return ["bar:", *(f"  {level}: {_left(f'what a strong answer shows at {level} level.')}" for level in levels)]


def _material(form: str) -> list[str]:
    if form not in WITH_MATERIAL:
        return []
    return ["material: |", f"  {TO_WRITE} the text that the question is about, word for word."]


def _follow_ups(rubric: Rubric) -> list[str]:
    """A follow-up for each of the first criteria, with what its rubric says is missing as a reminder."""
    lines = []
    for criterion in rubric.criteria[:_PROBES]:
        reminder = _left(f"a question that goes for this. {criterion.missing}")
        lines += [f"  - probes: {criterion.id}", f"    ask: {reminder}"]
    return lines


def _samples(rubric: Rubric) -> list[str]:
    first = rubric.criteria[0].id
    strong, middling, weak = (f"{TO_WRITE} {what} {_SIZE}" for what in _SAMPLES)
    return [
        *("samples:", "  strong:", f"    shows: [{first}]", *folded("answer", strong, indent=4)),
        *("  middling:", f"    lacks: [{first}]", *folded("answer", middling, indent=4)),
        *("  weak:", "    fault: no-episode", *folded("answer", weak, indent=4)),
    ]


def _left(what: str) -> str:
    return scalar(f"{TO_WRITE} {what}")

"""A new rubric's file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interview_drill.content.lint.wording import TO_WRITE
from interview_drill.content.schema import modeline
from interview_drill.content.writing.quoting import folded, scalar

_BANDS = ("No evidence", "Weak", "Solid", "Strong", "Exceptional")
_ANCHORS = ("nothing of it is said", "it is claimed in a word", "one instance can be made out", "it carries the answer")


@dataclass(frozen=True, slots=True)
class NewRubric:
    """What its author has said of a rubric."""

    id: str
    title: str
    about: str
    criteria: Mapping[str, Sequence[str]]
    """By the criterion's name, some phrases that earn points for it."""
    story: bool
    """Whether answers have to tell of something that happened."""


def rubric_file(new: NewRubric, up: int | None) -> str:
    """The text of the file; `up` is how many folders it lies below the one that holds `schemas`, None without."""
    lines = [modeline("rubric", up)] if up is not None else []
    lines += ["# How an answer is scored: docs/writing-rubrics.md explains every key. Try it: interview-drill try FILE"]
    lines += [f"id: {new.id}", f"title: {scalar(new.title)}", *folded("about", new.about)]
    lines += [] if new.story else ["episode: false"]
    lines += ["bands:", *(line for number, name in enumerate(_BANDS, 1) for line in _band(number, name))]
    lines += ["criteria:", *(line for one in new.criteria.items() for line in _criterion(*one, story=new.story))]
    return "\n".join([*lines, *_rules(story=new.story)]) + "\n"


def slug_of(name: str) -> str:
    """A name as an id: lower-case words and hyphens."""
    words = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in name.casefold()).split()
    return "-".join(words)[:60].strip("-")


def _band(number: int, name: str) -> list[str]:
    anchor = scalar(f"{TO_WRITE} what an answer in band {number} sounds like.")
    return [f"  - band: {number}", f"    name: {name}", f"    anchor: {anchor}"]


def _criterion(name: str, phrases: Sequence[str], *, story: bool) -> list[str]:
    slug = slug_of(name)
    anchors = (scalar(f"{TO_WRITE} level {level}, where {what}.") for level, what in enumerate(_ANCHORS))
    standing = "[told, stated]" if story else "[told, stated, supposed]"
    return [
        *(f"  - id: {slug}", f"    name: {scalar(name)}", "    anchors:", *(f"      - {anchor}" for anchor in anchors)),
        f"    missing: {scalar(f'{TO_WRITE} what to tell somebody whose answer lacks it.')}",
        *("    weight: {senior: 1, staff: 1, principal: 1}", "    signals:"),
        *(f"      - id: {slug}-said", "        kind: phrases", f"        standing: {standing}"),
        *("        points: 1", "        again: 0.5", "        cap: 2", "        phrases:"),
        *(f"          - {scalar(phrase)}" for phrase in phrases),
        *(
            f"      - id: {slug}-with-particulars",
            "        kind: details",
            "        of: [name, figure]",
            "        points: 0.5",
            "        again: 0.5",
        ),
    ]


def _rules(*, story: bool) -> list[str]:
    told = (
        ["    when:", "      - {measure: told-acts, below: 2}"]
        if story
        else ["    when:", "      - {measure: clauses, below: 4}"]
    )
    because = "Nothing happens in this answer yet." if story else "There is too little here to hold on to."
    return ["limits:", "  - id: too-thin", f"    because: {because}", "    at_most: 1.5", *told]

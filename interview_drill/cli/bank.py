"""`interview-drill bank`: what the bank holds, question by question and all in all."""

import argparse
import json
import textwrap
from collections.abc import Iterator, Sequence

from interview_drill.cli.banks import load
from interview_drill.cli.draw import as_json, mention
from interview_drill.content.bank import Bank
from interview_drill.content.spelling import hint
from interview_drill.core.coverage import Coverage, coverage_of, words_of
from interview_drill.core.formats import FORMATS
from interview_drill.core.levels import LEVELS
from interview_drill.core.questions import Question
from interview_drill.errors import DrillError

WIDTH = 80
_EMPTY = "–"


def run(options: argparse.Namespace) -> int:
    """List, show or count questions."""
    bank, problems = load(options.bank)
    mention(problems)
    does = {"list": _list, "show": _show, "stats": _stats}
    print(does[options.what](bank, options))
    return 0


def _list(bank: Bank, options: argparse.Namespace) -> str:
    _refuse_unknown("theme", options.theme, bank.themes)
    found = [one for _, one in sorted(bank.questions.items()) if _fits(one, options)]
    if options.json:
        return json.dumps({"questions": [_line_json(one) for one in found]})
    return "\n".join(_line(one) for one in found)


def _fits(question: Question, options: argparse.Namespace) -> bool:
    return (
        options.theme in (None, question.theme)
        and (options.level is None or options.level in question.levels)
        and options.format in (None, question.format)
        and (options.tag is None or options.tag in words_of(question))
    )


def _line(question: Question) -> str:
    """Id, theme, levels, format and words, apart by tabs: for eyes, `cut` and `grep` alike."""
    return "\t".join(
        (question.id, question.theme, ",".join(question.levels), question.format, " ".join(question.question.split()))
    )


def _line_json(question: Question) -> dict[str, object]:
    told = question.model_dump(
        mode="json", include={"id", "theme", "levels", "format", "minutes", "rubric", "question"}
    )
    return told | {"tags": words_of(question)}


def _show(bank: Bank, options: argparse.Namespace) -> str:
    if options.id not in bank.questions:
        raise DrillError(
            f"There is no question '{options.id[:60]}'{hint(options.id, bank.questions) or '.'}",
            "`interview-drill bank list` prints every id.",
        )
    question = bank.questions[options.id]
    return json.dumps(as_json(question)) if options.json else "\n\n".join(_told(question, bank))


def _told(question: Question, bank: Bank) -> Iterator[str]:
    """A question for who asks it: all but the sample answers, which are long."""
    yield _wrapped(question.question)
    if question.material:
        yield textwrap.indent(question.material.rstrip(), "  │ ")
    yield _facts(question, bank)
    yield _titled("What it tests", [question.tests])
    yield _titled("What the level asks", [f"{level}: {said}" for level in LEVELS if (said := question.bar.at(level))])
    yield _titled("Follow-ups", [f"{probe.ask} ({probe.probes})" for probe in question.follow_ups])
    yield _titled("A strong answer contains", question.strong_answers_contain)
    yield _titled("Common mistakes", question.common_mistakes)
    sounds = question.sounds_like
    yield _titled("Sounds like", [f"1: {sounds.weak}", f"3: {sounds.solid}", f"5: {sounds.strong}"])
    yield _titled("Read on", question.references)


def _facts(question: Question, bank: Bank) -> str:
    rubric = "+".join((question.rubric, *question.lenses))
    facts = (
        bank.themes[question.theme].name,
        ", ".join(question.levels),
        question.format,
        f"{question.minutes:g} minutes",
    )
    return _wrapped(" · ".join((*facts, f"rubric {rubric}", *words_of(question))))


def _titled(title: str, points: Sequence[str]) -> str:
    if not points:
        return f"{title}: {_EMPTY}"
    lines = (textwrap.fill(point, WIDTH, initial_indent="  - ", subsequent_indent="    ") for point in points)
    return "\n".join((title, *lines))


def _wrapped(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), WIDTH)


def _stats(bank: Bank, options: argparse.Namespace) -> str:
    found = coverage_of(bank.questions.values(), list(bank.themes))
    return json.dumps(_stats_json(found)) if options.json else "\n".join(_table(found))


def _stats_json(found: Coverage) -> dict[str, object]:
    return {
        "questions": found.questions,
        "themes": {theme: {level: found.cells[theme, level] for level in LEVELS} for theme in found.themes},
        "levels": {level: sum(found.cells[theme, level] for theme in found.themes) for level in LEVELS},
        "formats": {one: found.formats[one] for one in FORMATS},
        "tags": dict(sorted(found.tags.items())),
        "gaps": list(found.gaps()),
    }


def _table(found: Coverage) -> Iterator[str]:
    wide = max(map(len, found.themes), default=5)
    yield f"{found.questions} questions\n"
    yield f"{'':{wide}}" + "".join(f"{level:>11}" for level in LEVELS)
    for theme in found.themes:
        yield f"{theme:{wide}}" + "".join(f"{found.cells[theme, level] or _EMPTY:>11}" for level in LEVELS)
    sums = (sum(found.cells[theme, level] for theme in found.themes) for level in LEVELS)
    yield f"{'all':{wide}}" + "".join(f"{number:>11}" for number in sums)
    yield "\n" + "\n".join(f"{one:{wide}}{found.formats[one] or _EMPTY:>11}" for one in FORMATS)
    gaps = list(found.gaps())
    yield "\n" + ("Gaps: " + "; ".join(gaps) + "." if gaps else "No theme, level or format is empty.")


def _refuse_unknown(what: str, given: str | None, known: object) -> None:
    if given is not None and isinstance(known, dict) and given not in known:
        remedy = f"The {what}s are {', '.join(sorted(known))}."
        raise DrillError(f"There is no {what} '{given[:60]}'{hint(given, known) or '.'}", remedy)

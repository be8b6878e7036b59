"""`interview-drill new`: six questions to an author, and a valid file to go on with."""

import argparse
import re
from collections.abc import Mapping
from pathlib import Path

from interview_drill.cli.asking import Ask, Read, asked, one_of, some_of, text
from interview_drill.cli.banks import load
from interview_drill.cli.edge import say
from interview_drill.content.banks import BANK, RUBRICS
from interview_drill.content.problems import one_line
from interview_drill.content.writing.question import RUBRIC_OF, NewQuestion, depth_below_schemas, question_file
from interview_drill.content.writing.rubric import NewRubric, rubric_file, slug_of
from interview_drill.core.formats import FORMATS
from interview_drill.core.levels import LEVELS, Level
from interview_drill.errors import DrillError

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SMALL = re.compile(
    r"(?i)\b(an?|the|of|to|you|your|when|what|how|tell|me|about|time|it|is|was|were|did|do|in|on|for|with)\b"
)


def run(options: argparse.Namespace) -> int:
    """Ask, write the file, print its path on stdout, and say on stderr what comes next."""
    path, written = (_question if options.kind == "question" else _rubric)(options)
    _write(path, written)
    print(path)
    shown = one_line(str(path))
    next_ = "preview" if options.kind == "question" else "try"
    say(
        f"Written. `interview-drill check {shown}` names what is left to write, "
        f"and `interview-drill {next_} {shown}` shows it."
    )
    return 0


def _question(options: argparse.Namespace) -> tuple[Path, str]:
    folder = _folder(options.bank, BANK)
    bank, _ = load([folder] if (folder / "themes.yaml").is_file() and options.bank else None)
    theme = asked(Ask("--theme", "1 of 6. Theme"), options.theme, one_of(sorted(bank.themes)))
    form = asked(Ask("--format", "2 of 6. Format"), options.format, one_of(FORMATS), "past-behaviour")
    levels = asked(Ask("--levels", "3 of 6. Levels"), options.levels, some_of(LEVELS), "senior, staff")
    words = asked(Ask("--question", "4 of 6. The question, as it is spoken"), options.question, text(20, 600))
    tests = asked(Ask("--tests", "5 of 6. What it really tests"), options.tests, text(10, 1_000))
    name = asked(Ask("--id", "6 of 6. A short name for it"), options.id, _unused(bank.questions), _suggested(words))
    new = NewQuestion(name, theme, form, tuple(_level(one) for one in levels), words, tests)
    rubric = bank.rubrics.get(RUBRIC_OF[form]) or bank.rubrics["core"]
    path = folder / theme / f"{name}.yaml"
    return path, question_file(new, rubric, depth_below_schemas(path))


def _rubric(options: argparse.Namespace) -> tuple[Path, str]:
    folder = _folder(options.bank, RUBRICS)
    bank, _ = load(None, only_rubrics=True)
    title = asked(Ask("--title", "1 of 6. Title"), options.title, text(3, 60))
    about = asked(Ask("--about", "2 of 6. Which answers it is for"), options.about, text(10, 1_000))
    name = asked(Ask("--id", "3 of 6. A short name for it"), options.id, _unused(bank.rubrics), slug_of(title))
    names = asked(Ask("--criteria", "4 of 6. Criteria, apart by commas"), options.criteria, _names)
    words = Ask(
        "--phrases", "5 of 6. Words of a strong answer, apart by commas; for each criterion, apart by semicolons"
    )
    phrases = asked(words, options.phrases, _lists(names))
    tells = Ask("--story", "6 of 6. Does an answer tell of something that happened, yes or no")
    story = asked(tells, options.story, one_of(("yes", "no")), "yes")
    new = NewRubric(name, title, about, phrases, story == "yes")
    path = folder / f"{name}.yaml"
    return path, rubric_file(new, depth_below_schemas(path))


def _names(typed: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in typed.split(",") if name.strip()))
    if not 1 <= len(names) <= 12 or any(not 3 <= len(name) <= 30 or not slug_of(name) for name in names):
        raise ValueError("One to twelve names are needed, of 3 to 30 characters each.")
    return names


def _lists(names: tuple[str, ...]) -> Read[Mapping[str, tuple[str, ...]]]:
    def read(typed: str) -> Mapping[str, tuple[str, ...]]:
        lists = [
            tuple(dict.fromkeys(one.strip() for one in part.split(",") if one.strip())) for part in typed.split(";")
        ]
        if len(lists) != len(names) or not all(lists):
            raise ValueError(f"{len(names)} lists are needed, apart by semicolons: one for each criterion.")
        return dict(zip(names, lists, strict=True))

    return read


def _unused(known: Mapping[str, object]) -> Read[str]:
    def read(typed: str) -> str:
        if not _SLUG.fullmatch(typed) or len(typed) > 60:
            raise ValueError("A name has lower-case letters, digits and single hyphens, 60 at most.")
        if typed in known:
            raise ValueError(f"'{typed}' is taken; every name is used once.")
        return typed

    return read


def _suggested(words: str) -> str:
    """A name made of the question's own first words of weight."""
    return slug_of(" ".join(_SMALL.sub(" ", words).split()[:4]))


def _level(name: str) -> Level:
    return next(level for level in LEVELS if level == name)


def _folder(given: Path | None, name: str) -> Path:
    """Where the file goes: the folder that was named, or what lies in it or here under the usual name."""
    for folder in [given / name, given] if given else [Path(name)]:
        if folder.is_dir():
            return folder
    if given is None:
        raise DrillError(
            f"There is no folder '{name}' here.", "Go to the top of the repository, or name one with --bank."
        )
    raise DrillError(f"There is no folder '{one_line(str(given))}'.", "Make it first.")


def _write(path: Path, written: str) -> None:
    shown = one_line(str(path))
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(written)
    except FileExistsError as error:
        raise DrillError(f"'{shown}' is there already.", "Choose another name.") from error
    except OSError as error:
        raise DrillError(f"'{shown}' can't be written: {error.strerror}.", "Make its folder writable.") from error

"""Every command: its options, and what it imports once it is wanted."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from interview_drill.content.spelling import hint
from interview_drill.core.formats import FORMATS
from interview_drill.core.levels import LEVELS

FILE = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}
"""How shells complete a file's name, in the words of shtab, which only `completion` imports."""

SHELLS = ("bash", "zsh", "tcsh")


@dataclass(frozen=True, slots=True)
class Command:
    """A word after `interview-drill`."""

    declare: Callable[[argparse.ArgumentParser], None]
    """Adds its arguments to its parser."""
    run: Callable[[argparse.Namespace], int]
    """Carries it out and returns the exit code."""


def one_of(what: str, choices: Sequence[str]) -> Callable[[str], str]:
    """A type for argparse: one of the choices, or what was probably meant."""

    def checked(given: str) -> str:
        if given not in choices:
            raise argparse.ArgumentTypeError(
                f"there is no {what} '{given[:40]}'{hint(given, choices) or '; choose from ' + ', '.join(choices)}"
            )
        return given

    return checked


def _whole_number(given: str) -> int:
    try:
        return int(given)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"a whole number is needed, not '{given[:40]}'") from error


def _bank(parser: argparse.ArgumentParser) -> None:
    action = parser.add_argument(
        "--bank",
        action="append",
        type=Path,
        metavar="DIR",
        help="add the questions and rubrics of a folder (repeatable)",
    )
    action.complete = FILE  # type: ignore[attr-defined] # shtab looks for it


def _level(parser: argparse.ArgumentParser, meaning: str) -> None:
    parser.add_argument("--level", type=one_of("level", LEVELS), choices=LEVELS, help=meaning)


def _declare_drill(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", nargs="?", metavar="QUESTION", help="id of the question to begin with")
    _level(parser, "the level to practise for")
    _bank(parser)


def _drill(options: argparse.Namespace) -> int:
    from interview_drill.tui.launch import run

    return run(options.question, options.level, options.bank)


def _declare_score(parser: argparse.ArgumentParser) -> None:
    answer = parser.add_argument("file", nargs="?", metavar="FILE", help="the answer, as UTF-8 text; - for stdin")
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("--question", metavar="ID", help="the question of the bank that it answers")
    asked.add_argument("--question-text", metavar="TEXT", help="the question that it answers, word for word")
    _level(parser, "the level to hold the answer to; by default staff, or the question's highest without it")
    parser.add_argument("--rubric", metavar="ID", help="the rubric; by default the question's, or core")
    parser.add_argument(
        "--lens", action="append", metavar="ID", help="add a lens's criteria; by default the question's (repeatable)"
    )
    batch = parser.add_argument("--batch", metavar="IN.jsonl", help="score every row of a file; - for stdin")
    output = parser.add_argument("-o", "--output", metavar="OUT", help="with --batch: the file to write")
    _bank(parser)
    parser.add_argument("--explain", action="store_true", help="print every point, what is missing, and the sum")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    for action in (answer, batch, output):
        action.complete = FILE  # type: ignore[attr-defined] # shtab looks for it


def _score(options: argparse.Namespace) -> int:
    from interview_drill.cli.score import run

    return run(options)


def _declare_draw(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--theme", metavar="THEME", help="only questions of this theme")
    _level(parser, "only questions that may be asked at this level")
    _bank(parser)
    parser.add_argument(
        "--seed", type=_whole_number, metavar="N", help="a whole number; the same one draws the same question"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _draw(options: argparse.Namespace) -> int:
    from interview_drill.cli.draw import run

    return run(options)


def _declare_bank(parser: argparse.ArgumentParser) -> None:
    adding = parser.add_subparsers(title="what to print", metavar="WHAT", required=True, dest="what")
    lists = adding.add_parser("list", help="a line for each question", allow_abbrev=False)
    lists.add_argument("--theme", metavar="THEME", help="only questions of this theme")
    _level(lists, "only questions that may be asked at this level")
    lists.add_argument(
        "--format", type=one_of("format", FORMATS), choices=FORMATS, help="only questions of this format"
    )
    lists.add_argument("--tag", metavar="WORD", help="only questions with this tag, context, signal or stage")
    shows = adding.add_parser("show", help="one question, with its follow-ups and anchors", allow_abbrev=False)
    shows.add_argument("id", metavar="ID", help="the question's id")
    stats = adding.add_parser("stats", help="how many there are by theme, level and format", allow_abbrev=False)
    for one in (lists, shows, stats):
        _bank(one)
        one.add_argument("--json", action="store_true", help="print one JSON object")


def _bank_command(options: argparse.Namespace) -> int:
    from interview_drill.cli.bank import run

    return run(options)


def _declare_new(parser: argparse.ArgumentParser) -> None:
    adding = parser.add_subparsers(title="what to write", metavar="KIND", required=True, dest="kind")
    question = adding.add_parser("question", help="a question", allow_abbrev=False)
    rubric = adding.add_parser("rubric", help="a rubric", allow_abbrev=False)
    for name, what in {
        "theme": "its theme",
        "format": "how it is put",
        "levels": "the levels it may be asked at, apart by commas",
        "question": "the question, word for word",
        "tests": "what it really tests",
        "id": "its name",
    }.items():
        question.add_argument(f"--{name}", metavar="TEXT", help=what)
    for name, what in {
        "title": "its title",
        "about": "which answers it is for",
        "id": "its name",
        "criteria": "names of its criteria, apart by commas",
        "phrases": "for each criterion, phrases apart by commas; criteria apart by semicolons",
        "story": "yes when an answer tells of something that happened, else no",
    }.items():
        rubric.add_argument(f"--{name}", metavar="TEXT", help=what)
    for one in (question, rubric):
        one.add_argument("--bank", type=Path, metavar="DIR", help="the folder to write to; by default the one here")


def _new(options: argparse.Namespace) -> int:
    from interview_drill.cli.new import run

    return run(options)


def _declare_file(parser: argparse.ArgumentParser, meaning: str) -> None:
    action = parser.add_argument("file", type=Path, metavar="FILE", help=meaning)
    action.complete = FILE  # type: ignore[attr-defined] # shtab looks for it
    _level(parser, "the level to hold answers to; by default staff, or the question's highest without it")


def _declare_preview(parser: argparse.ArgumentParser) -> None:
    _declare_file(parser, "a question's file")


def _preview(options: argparse.Namespace) -> int:
    from interview_drill.tui.launch import preview

    return preview(options.file, options.level)


def _declare_try(parser: argparse.ArgumentParser) -> None:
    _declare_file(parser, "the file of a rubric, a lens or a question")


def _try(options: argparse.Namespace) -> int:
    from interview_drill.tui.launch import try_out

    return try_out(options.file, options.level)


def _declare_check(parser: argparse.ArgumentParser) -> None:
    paths = parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a file or folder to check")
    paths.complete = FILE  # type: ignore[attr-defined] # shtab looks for it
    forms = ("text", "json", "github", "sarif")
    parser.add_argument("--format", type=one_of("format", forms), choices=forms, default="text", help="default: text")
    _bank(parser)
    parser.add_argument("--base", metavar="REV", help="compare ids and meanings with this git revision")
    parser.add_argument("--fix", action="store_true", help="make the changes that are safe, then check again")
    parser.add_argument("--afresh", action="store_true", help="score and attack everything again, changed or not")
    parser.add_argument("--strict", action="store_true", help="let warnings fail, too")


def _check(options: argparse.Namespace) -> int:
    from interview_drill.cli.check import run

    return run(options)


def _declare_completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", type=one_of("shell", SHELLS), choices=SHELLS, help="the shell to complete for")


def _completion(options: argparse.Namespace) -> int:
    from interview_drill.cli.completion import run

    return run(options)


COMMANDS: Mapping[str, Command] = {
    "drill": Command(_declare_drill, _drill),
    "draw": Command(_declare_draw, _draw),
    "score": Command(_declare_score, _score),
    "bank": Command(_declare_bank, _bank_command),
    "new": Command(_declare_new, _new),
    "preview": Command(_declare_preview, _preview),
    "try": Command(_declare_try, _try),
    "check": Command(_declare_check, _check),
    "completion": Command(_declare_completion, _completion),
}

"""From words on the command line to a command and its options."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from interview_drill import __version__
from interview_drill.cli import manual
from interview_drill.cli.commands import COMMANDS
from interview_drill.content.spelling import hint
from interview_drill.errors import DrillError


class Parser(argparse.ArgumentParser):
    """argparse with our manners: mistakes are `DrillError`s, and no option may be cut short."""

    def __init__(self, **kwargs: object) -> None:
        manners = {"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}
        super().__init__(**(manners | kwargs))  # type: ignore[arg-type] # handed on as they come

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would have printed."""
        stop = "" if message.endswith(("?", ".")) else "."
        raise DrillError(message[:1].upper() + message[1:] + stop, f"See `{self.prog} --help`.")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options, `run` among them: the function that carries the command out.

    Raises `DrillError` for what makes no sense, with what was probably meant.
    """
    parser, commands = build()
    first = arguments[0]
    if not first.startswith("-") and first not in commands:
        parser.error(f"there is no command '{first[:40]}'{hint(first, commands)}")
    if first.startswith("-") and first not in _options(parser):
        _refuse(first, parser)
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        _refuse(unknown[0], commands.get(first, parser))
    return options


def build() -> tuple[Parser, dict[str, Parser]]:
    """The parser, and those of its commands by name."""
    parser = Parser(prog="interview-drill", description=manual.PROGRAM, epilog=manual.PROGRAM_MORE)
    parser.add_argument("-V", "--version", action="version", version=f"interview-drill {__version__}")
    adding = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=Parser)
    commands: dict[str, Parser] = {}
    for name, command in COMMANDS.items():
        page = manual.PAGES[name]
        commands[name] = adding.add_parser(name, help=page.summary, description=page.about, epilog=page.more)
        command.declare(commands[name])
        commands[name].set_defaults(run=command.run)
    return parser, commands


def _refuse(word: str, parser: Parser) -> NoReturn:
    word = word.split("=", maxsplit=1)[0][:40]
    if not word.startswith("-"):
        parser.error(f"'{word}' is one argument too many")
    parser.error(f"there is no option '{word}'{hint(word, _options(parser))}")


def _options(parser: Parser) -> list[str]:
    return [name for action in parser._actions for name in action.option_strings]  # noqa: SLF001 - no public way

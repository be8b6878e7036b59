"""`interview-drill completion`: a script that teaches a shell our commands and options."""

import argparse

import shtab

from interview_drill.cli.arguments import build


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    parser, _ = build()
    print(shtab.complete(parser, options.shell))
    return 0

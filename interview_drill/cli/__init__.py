"""The command line: the composition root.

Start-up is designed: `--version` and the bare command are seen to before argparse is imported, and everything else
waits for the command that needs it.
"""


def main(argv: list[str] | None = None) -> int:
    """Run `interview-drill` with these arguments, by default those of the process; return the exit code."""
    import sys

    from interview_drill.cli.edge import guarded

    return guarded(sys.argv[1:] if argv is None else argv)

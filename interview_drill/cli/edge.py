"""Where the program meets the shell: what a user can put right becomes a sentence and an exit code."""

import errno
import os
import sys

from interview_drill.errors import DrillError

READER_GONE = 141
INTERRUPTED = 130
_NOWHERE_TO_WRITE = (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EFBIG, errno.EBADF)


def guarded(arguments: list[str]) -> int:
    """Run the command and return its exit code; nothing a user did ends in a traceback."""
    try:
        _prepare_streams()
        code = _run(arguments)
        sys.stdout.flush()
    except DrillError as error:
        say(str(error))
        return error.exit_code
    except KeyboardInterrupt:
        say("Interrupted.")
        return INTERRUPTED
    except BrokenPipeError:
        _drop_stdout()
        return READER_GONE
    except OSError as error:
        if error.errno not in _NOWHERE_TO_WRITE:
            raise
        _drop_stdout()
        say(f"The output could not be written: {error.strerror}. Make room, or send it elsewhere.")
        return DrillError.exit_code
    return code


def say(text: str) -> None:
    """Talk to the person: on stderr, so that stdout stays data."""
    from interview_drill.core.cleaning import clean

    if sys.stderr is None:  # print would turn to stdout instead
        return
    try:
        print(f"interview-drill: {clean(text)}", file=sys.stderr)
    except OSError:
        return  # nobody listens


def _run(arguments: list[str]) -> int:
    if arguments in (["--version"], ["-V"]):
        from interview_drill import __version__

        print(f"interview-drill {__version__}")
        return 0
    if not arguments:
        from interview_drill.tui.launch import run

        return run()
    from interview_drill.cli.arguments import parse

    try:
        options = parse(arguments)
    except SystemExit as stop:  # argparse has printed the help
        return int(stop.code or 0)
    return int(options.run(options))


def _prepare_streams() -> None:
    """Refuse a closed stdout; where a character can't be shown, show '?' instead."""
    if sys.stdout is None:
        raise DrillError("Standard output is closed, so there is nowhere to write to.", "Open it, or redirect it.")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _drop_stdout() -> None:
    """Let Python flush at exit, without a word, what nobody can take any more."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return  # stdout is no file: nothing will be flushed

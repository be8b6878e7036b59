"""Where things live on this machine."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from interview_drill.errors import DrillError

APP = "interview_drill"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders the program may write to; none of them need exist yet."""

    data: Path
    """What must not be lost: history and drafts."""
    config: Path
    """What the user chose."""
    cache: Path
    """What can be made again."""


def find_places(environ: Mapping[str, str] = os.environ) -> Places:
    """The user's folders: XDG variables where they are set, also on macOS, else what the platform is used to.

    A relative XDG path is ignored, as its specification asks. Raises DrillError when there is no home folder.
    """
    return Places(
        data=_folder(environ, "XDG_DATA_HOME", "user_data_path"),
        config=_folder(environ, "XDG_CONFIG_HOME", "user_config_path"),
        cache=_folder(environ, "XDG_CACHE_HOME", "user_cache_path"),
    )


def history_file(places: Places) -> Path:
    """The one file that holds attempts, drafts and choices."""
    return places.data / "history.sqlite3"


def make_private(folder: Path) -> Path:
    """Return `folder`, created if need be so that only its owner may look inside.

    Raises DrillError when that can't be done.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError:
        happened = f"{folder} is needed as a folder, but a file has that name."
        raise DrillError(happened, "Move the file away, or set XDG_DATA_HOME to another folder.") from None
    except OSError as error:
        happened = f"The folder {folder} can't be created: {(error.strerror or 'unknown reason').lower()}."
        raise DrillError(happened, "Make its parent writable, or set XDG_DATA_HOME to a folder that is.") from None
    return folder


def _folder(environ: Mapping[str, str], variable: str, default: str) -> Path:
    given = environ.get(variable, "").strip()
    if os.path.isabs(given):  # noqa: PTH117 - one question about a string
        return Path(given) / APP
    return _platform_folder(default)


def _platform_folder(default: str) -> Path:
    import platformdirs  # noqa: PLC0415 - 4 ms, not needed when XDG answers

    try:
        folder: Path = getattr(platformdirs, default)(APP, appauthor=False)
    except RuntimeError:
        folder = Path()
    if not folder.is_absolute():
        raise DrillError("There is no home folder to keep your history in.", "Set HOME, or XDG_DATA_HOME, to one.")
    return folder

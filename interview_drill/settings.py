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


def settings_file(places: Places) -> Path:
    """The file of the user's choices; it need not exist."""
    return places.config / "settings.toml"


def chosen_banks(places: Places) -> list[Path]:
    """Folders of questions and rubrics to add to the shipped ones, from `banks = [...]` in the settings.

    Relative ones start at the settings file. Raises DrillError when the file is no TOML, or `banks` no list of texts.
    """
    path = settings_file(places)
    if not path.is_file():
        return []
    banks = _settings(path).get("banks", [])
    if not isinstance(banks, list) or not all(isinstance(bank, str) for bank in banks):
        raise DrillError(f"In {path}, 'banks' has to be a list of folders.", 'Write it as banks = ["~/team-bank"].')
    return [path.parent / Path(bank).expanduser() for bank in banks]


def _settings(path: Path) -> dict[str, object]:
    import tomllib  # noqa: PLC0415 - only who has settings waits for it

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DrillError(
            f"The settings in {path} can't be read: {error}.", "Mend the file, or move it away."
        ) from error


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

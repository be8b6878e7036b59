"""What every test may rely on: a home of its own, and no way out to the network or to the real home."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

REAL_HOME = Path(os.environ.setdefault("HOME_AT_START", str(Path.home())))
FORBIDDEN = tuple(str(REAL_HOME / folder) for folder in (".local/share", ".local/state", ".config", ".cache"))


def _refuse_the_outside(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.connect" and isinstance(args[1], tuple) and not str(args[1][0]).startswith("127."):
        raise RuntimeError(f"a test tried to reach {args[1]}")
    if event in {"open", "sqlite3.connect", "os.mkdir"} and str(args[0]).startswith(FORBIDDEN):
        raise RuntimeError(f"a test touched the real home: {event} {args[0]}")


sys.addaudithook(_refuse_the_outside)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder made for this test; processes it starts inherit it."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    for name in [name for name in os.environ if name in {"NO_COLOR", "COLORTERM", "EDITOR", "VISUAL"}]:
        monkeypatch.delenv(name)
    return folder


settings.register_profile("anywhere", deadline=None)  # a slow machine is no reason to fail
settings.load_profile("anywhere")

from pathlib import Path

import pytest

from interview_drill.content import bundled

DATA = Path(__file__).parent.parent / "data"


@pytest.fixture
def shipped(monkeypatch):
    """The small bank of the tests, in the place of the one that comes with the program."""
    monkeypatch.setattr(bundled, "_HOMES", (DATA / "good",))
    return DATA / "good"

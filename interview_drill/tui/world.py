"""What the app is given, so that it need not reach for it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from interview_drill.store.history import History

if TYPE_CHECKING:  # it brings pydantic, YAML and the matcher, which wait until after first paint
    from interview_drill.tui.coach import Coach


@dataclass(frozen=True)
class World:
    """What the app may not reach for by itself."""

    history: History
    load_coach: "Callable[[], Coach]"
    """Reads bank and rubrics; called once, in a thread, after first paint."""
    today: Callable[[], datetime]
    """The present time, aware."""
    seconds: Callable[[], float]
    """A clock that only moves forward, in seconds."""
    new_id: Callable[[], str]
    """An id that no other drill has."""

"""Saving a draft while it is typed, in the background."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Condition, Lock, Thread
from typing import Protocol

from interview_drill.errors import DrillError

QUIET_SECONDS = 0.4
"""A pause in the typing this long, and the draft is saved."""
LONGEST_SECONDS = 0.75
"""While typing goes on, nothing waits longer than this: with the time a write takes, a second at the most."""
RETRY_SECONDS = 5.0
"""After a save that failed; the next change is reason enough to try sooner."""


class Keeper(Protocol):
    """Where drafts are kept."""

    def save_draft(self, id_: str, question_id: str, state: str, at: datetime) -> None:
        """Return when it is durable, or raise DrillError."""


@dataclass(frozen=True, slots=True)
class Change:
    """The newest state of a draft."""

    draft_id: str
    question_id: str
    state: str
    at: datetime


class Waiting:
    """The changes not saved yet, the newest of each draft, and when they are due. Knows no thread and no clock."""

    def __init__(self) -> None:
        self._changes: dict[str, Change] = {}
        self.due: float | None = None
        """When to save, on the clock of the times given; None when nothing waits."""
        self._latest = 0.0

    def add(self, change: Change, now: float) -> None:
        """Replace what waits of this draft."""
        if not self._changes:
            self._latest = now + LONGEST_SECONDS
        self._changes[change.draft_id] = change
        self.due = min(now + QUIET_SECONDS, max(now, self._latest))

    def take(self) -> list[Change]:
        """All that waits; afterwards nothing does."""
        changes, self._changes, self.due = list(self._changes.values()), {}, None
        return changes

    def give_back(self, changes: list[Change], now: float) -> None:
        """Let changes that could not be saved wait again, but for those that newer ones have replaced."""
        self._changes = {change.draft_id: change for change in changes} | self._changes
        if self.due is None:
            self.due = now + RETRY_SECONDS
            self._latest = now + LONGEST_SECONDS


class Autosave:
    """Saves the newest state of each draft soon after it changed, without keeping anybody waiting.

    State, not messages: of many changes that wait, only the last is written. A save that fails is told to `on_problem`
    (on the writer's thread, once for each new trouble), its text stays here, and it is tried again.
    """

    def __init__(
        self,
        keeper: Keeper,
        on_problem: Callable[[DrillError], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._keeper = keeper
        self._on_problem = on_problem
        self._clock = clock
        self._waiting = Waiting()
        self._stir = Condition()
        self._one_writer = Lock()
        self._closed = False
        self.problem: DrillError | None = None
        """Why the last save failed; None when it worked."""
        self._thread = Thread(target=self._run, name="autosave", daemon=True)
        self._thread.start()

    def put(self, draft_id: str, question_id: str, state: str) -> None:
        """Take the newest state of a draft; returns at once."""
        change = Change(draft_id, question_id, state, datetime.now(UTC))
        with self._stir:
            self._waiting.add(change, self._clock())
            self._stir.notify()

    def flush(self) -> None:
        """Save now whatever waits, and return when it is durable; raises DrillError when that fails."""
        problem = self._write()
        if problem:
            raise problem

    def close(self) -> None:
        """Save whatever waits and stop; raises DrillError when that fails."""
        with self._stir:
            self._closed = True
            self._stir.notify()
        self._thread.join()
        self.flush()

    def _run(self) -> None:
        while self._wait_until_due():
            before = self.problem
            problem = self._write()
            if problem and str(problem) != str(before):
                with suppress(Exception):  # whatever a listener does, the writer goes on
                    self._on_problem(problem)

    def _wait_until_due(self) -> bool:
        """Whether there is something to save; False when it is time to stop."""
        with self._stir:
            while not self._closed:
                due, now = self._waiting.due, self._clock()
                if due is not None and due <= now:
                    return True
                self._stir.wait(None if due is None else due - now)
        return False

    def _write(self) -> DrillError | None:
        """Save what waits, one thread at a time, and return what went wrong."""
        with self._one_writer:
            with self._stir:
                changes = self._waiting.take()
            if changes:
                self.problem = self._save_all(changes)
        return self.problem

    def _save_all(self, changes: list[Change]) -> DrillError | None:
        while changes:
            change = changes[0]
            try:
                self._keeper.save_draft(change.draft_id, change.question_id, change.state, change.at)
            except Exception as error:  # noqa: BLE001 - a writer that died of anything would lose text in silence
                with self._stir:
                    self._waiting.give_back(changes, self._clock())
                return error if isinstance(error, DrillError) else DrillError(f"Your text is not saved: {error}.")
            changes.pop(0)
        return None

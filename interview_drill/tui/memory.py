"""What the app keeps: drafts while they are written, attempts, what was seen and what was chosen."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from interview_drill.core import drafts
from interview_drill.core.attempts import BREAK, Attempt
from interview_drill.core.drafts import Resumed
from interview_drill.core.drill import Drill
from interview_drill.errors import DrillError
from interview_drill.store.autosave import Autosave
from interview_drill.store.drafts import Draft
from interview_drill.store.history import History

T = TypeVar("T")

LATELY = 20
"""How many attempts the home screen lists."""


class Memory:
    """The history for screens, which go on when it fails: every trouble is told, none is raised.

    Only making one raises DrillError: without a history to begin with, the program does not open.
    """

    def __init__(self, history: History, seconds: Callable[[], float], tell: Callable[[DrillError], None]) -> None:
        """`seconds` is the clock of the drills; `tell` may be called on any thread."""
        self._history = history
        self._seconds = seconds
        self._tell = tell
        self._autosave = Autosave(history, on_problem=tell)
        self._written = ""

    def keep(self, drill: Drill, *, at_once: bool = False) -> None:
        """Save the drill as it stands, soon and in the background, or at once."""
        self._written = BREAK.join(filter(None, [drill.said, drill.text]))
        self._autosave.put(drill.id, drill.question_id, drafts.to_json(drill, self._seconds()))
        if at_once:
            self._trying(self._autosave.flush)

    def is_saved(self) -> bool:
        """Whether what was written last reached the disk, as far as is known."""
        return self._autosave.problem is None

    def finish(self, attempt: Attempt, draft_id: str, new_id: Callable[[], str]) -> Attempt:
        """Keep the attempt in place of the draft, and return it as it was kept.

        When the same draft was finished in another window before, both are kept, this one under a new id. When keeping
        fails, the draft stays and can be taken up again.
        """
        if self.attempt(attempt.id):
            attempt = replace(attempt, id=new_id())
        self._trying(self._autosave.flush)
        self._trying(lambda: self._history.finish(attempt, draft_id))
        return attempt

    def discard(self, draft_id: str) -> None:
        """Throw an unfinished drill away."""
        self._trying(lambda: self._history.delete_draft(draft_id))

    def mark_seen(self, question_id: str, level: str, at: datetime) -> None:
        """Note that the question was shown."""
        self._trying(lambda: self._history.mark_seen(question_id, level, at))

    def unfinished(self) -> list[Resumed]:
        """Drills to go on with, newest first; what this version can't read stays where it is."""
        kept = self._asking(self._history.drafts, list[Draft]())
        return [resumed for draft in kept if (resumed := _readable(draft.state))]

    def lately(self) -> list[Attempt]:
        """The newest attempts, newest first."""
        return self._asking(lambda: self._history.attempts(limit=LATELY), [])

    def attempt(self, attempt_id: str) -> Attempt | None:
        """The attempt of that id."""
        return self._asking(lambda: self._history.attempt(attempt_id), None)

    def seen(self) -> dict[str, datetime]:
        """When each question was last shown."""
        return self._asking(self._history.seen, {})

    def choice(self, key: str, allowed: Iterable[str], otherwise: str) -> str:
        """What was chosen, if it is still allowed."""
        chosen = self._history.choice(key)
        return chosen if chosen in allowed else otherwise

    def choose(self, key: str, value: str) -> None:
        """Remember a choice."""
        self._trying(lambda: self._history.choose(key, value))

    def close(self) -> None:
        """Write what is still to be written; raise DrillError, with the text in it, when that fails."""
        try:
            self._autosave.close()
        except DrillError as error:
            raise DrillError(error.happened, f"{error.remedy} This is what you wrote:\n\n{self._written}") from error

    def _trying(self, act: Callable[[], None]) -> None:
        self._asking(act, None)

    def _asking(self, ask: Callable[[], T], otherwise: T) -> T:
        try:
            return ask()
        except DrillError as error:
            self._tell(error)
            return otherwise


def _readable(state: str) -> Resumed | None:
    try:
        return drafts.from_json(state)
    except ValueError:
        return None

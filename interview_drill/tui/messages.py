"""What screens tell the app: facts in the past tense, requests as orders."""

from dataclasses import dataclass

from textual.message import Message

from interview_drill.core.drill import Drill
from interview_drill.errors import DrillError


@dataclass
class StartQuestion(Message):
    """Drill the question shown on the home screen."""


@dataclass
class ShowAnother(Message):
    """Offer another question in place of this one."""


@dataclass
class ChangeLevel(Message):
    """Hold the next question to another level."""


@dataclass
class OpenBrowser(Message):
    """Show the whole bank, to be searched."""


@dataclass
class DrillThis(Message):
    """Drill the question of that id."""

    question_id: str


@dataclass
class ResumeDraft(Message):
    """Go on with an unfinished drill."""

    draft_id: str


@dataclass
class DiscardDraft(Message):
    """Throw an unfinished drill away."""

    draft_id: str


@dataclass
class OpenAttempt(Message):
    """Show the result of an earlier attempt."""

    attempt_id: str


@dataclass
class DrillMoved(Message):
    """The drill under way changed, and is worth keeping."""

    drill: Drill


@dataclass
class DrillLeft(Message):
    """The candidate left the drill for later."""

    drill: Drill


@dataclass
class DrillClosed(Message):
    """The last reply was handed in."""

    drill: Drill


@dataclass
class ReviseAttempt(Message):
    """Go over this attempt again."""

    attempt_id: str


@dataclass
class ShowNext(Message):
    """Go on with the next question."""


@dataclass
class GoHome(Message):
    """Back to the home screen."""


@dataclass
class StorageFailed(Message):
    """The history could not be written or read."""

    error: DrillError

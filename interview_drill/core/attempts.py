"""What an attempt is: a question as it was worded, what was said, how long it took, and the score."""

from dataclasses import dataclass
from datetime import datetime

from interview_drill.core.scores import Score

BREAK = "\n\n"
"""What stands between an answer and the replies to follow-ups when they are scored as one text."""

SPOKEN_WORDS_A_MINUTE = 140


@dataclass(frozen=True, slots=True)
class Reply:
    """What was said to one prompt, and how long it took."""

    prompt: str
    """The question or follow-up as it was worded then."""
    text: str
    planned_seconds: float
    """Planned time; 0 when none was planned."""
    seconds: float
    """Time taken, pauses left out."""
    probes: str = ""
    """For a follow-up, the criterion it probed."""

    @property
    def overrun_seconds(self) -> float:
        """Seconds past the planned time, 0 within it."""
        return max(0.0, self.seconds - self.planned_seconds) if self.planned_seconds else 0.0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One go at a question."""

    id: str
    question_id: str
    theme: str
    level: str
    started_at: datetime
    """Aware, in UTC."""
    think_seconds: float
    answer: Reply
    follow_ups: tuple[Reply, ...]
    score: Score
    """Of everything said: the answer and the replies."""
    first_score: Score
    """Of the answer alone, before any follow-up."""
    revises: str = ""
    """Id of the attempt this one revises, or empty."""

    @property
    def said(self) -> str:
        """Everything the candidate said, as scored: offsets in `score` count characters of this."""
        return said(self.answer.text, [reply.text for reply in self.follow_ups])


def said(answer: str, replies: list[str]) -> str:
    """The answer and the replies as one text."""
    return BREAK.join([answer, *replies])


def words_in(text: str) -> int:
    """How many words a reader would count."""
    return len(text.split())


def spoken_seconds(text: str) -> float:
    """How long the text takes to say aloud, at 140 words a minute."""
    return words_in(text) * 60 / SPOKEN_WORDS_A_MINUTE

"""Which probe comes next, and why."""

from collections.abc import Mapping, Sequence

from interview_drill.core.attempts import Reply
from interview_drill.core.drill import FOLLOW_UPS_AT_MOST, Prompt
from interview_drill.core.questions import FollowUp, Question
from interview_drill.core.scores import Score

ENOUGH = 2.5
"""A criterion at this level or above carries the story: no need to probe it."""


def next_follow_up(
    question: Question, score: Score, replies: Sequence[Reply], names: Mapping[str, str]
) -> Prompt | None:
    """The follow-up that goes for what the answer so far lacks most, or None when there is nothing left to ask.

    `replies` are the answer and the replies so far, `score` is of all of them; `names` has the criteria's names.
    """
    asked = replies[1:]
    left = [probe for probe in question.follow_ups if _worth_asking(probe, score, asked)]
    if len(asked) >= FOLLOW_UPS_AT_MOST or not left:
        return None
    probe = min(left, key=lambda probe: _turn(probe, score, asked))
    return Prompt(probe.ask, probe.minutes * 60, probe.probes, _reason(probe, score, names))


def _worth_asking(probe: FollowUp, score: Score, asked: Sequence[Reply]) -> bool:
    return level_of(probe.probes, score) < ENOUGH and all(reply.prompt != probe.ask for reply in asked)


def _turn(probe: FollowUp, score: Score, asked: Sequence[Reply]) -> tuple[int, bool, float]:
    """Criteria not yet probed first, then the first gap, then the lowest level; the file's order breaks ties."""
    times = sum(reply.probes == probe.probes for reply in asked)
    is_gap = score.gap is not None and score.gap.criterion == probe.probes
    return times, not is_gap, level_of(probe.probes, score)


def level_of(criterion: str, score: Score) -> float:
    """The level of a criterion, 0 when the rubric does not know it."""
    found = score.criteria.get(criterion)
    return found.level if found else 0.0


def _reason(probe: FollowUp, score: Score, names: Mapping[str, str]) -> str:
    name = names.get(probe.probes, probe.probes).lower()
    level = level_of(probe.probes, score)
    if level < 0.5:
        return f"so far there is nothing on {name}"
    return f"so far there is only a hint of {name}" if level < 1.5 else f"there is room for more on {name}"

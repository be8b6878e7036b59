"""Which probe comes next, and why."""

from collections.abc import Sequence

from interview_drill.core.attempts import Reply
from interview_drill.core.drill import FOLLOW_UPS_AT_MOST, Prompt
from interview_drill.core.questions import FollowUp, Question
from interview_drill.core.rubrics import Rubric
from interview_drill.core.scores import Score


def next_follow_up(question: Question, score: Score, replies: Sequence[Reply], rubric: Rubric) -> Prompt | None:
    """The follow-up that goes for what the answer so far lacks most, or None when there is nothing left to ask.

    `replies` are the answer and the replies so far, `score` is of all of them by `rubric`. A criterion that counts in
    full is not probed. Where there is not enough to judge, nothing is probed yet: the first follow-up asks for more.
    """
    asked = replies[1:]
    if score.not_judged and not asked:
        return Prompt(score.not_judged.ask, question.minutes * 60, reason="there is not enough to judge yet")
    left = [probe for probe in question.follow_ups if level_of(probe.probes, score) < rubric.full_level]
    left = [probe for probe in left if all(reply.prompt != probe.ask for reply in asked)]
    if len(asked) >= FOLLOW_UPS_AT_MOST or not left:
        return None
    probe = min(_not_too_early(left), key=lambda probe: _turn(probe, score, asked))
    name = next((criterion.name for criterion in rubric.criteria if criterion.id == probe.probes), probe.probes)
    return Prompt(probe.ask, probe.minutes * 60, probe.probes, _reason(name.lower(), level_of(probe.probes, score)))


def _not_too_early(left: Sequence[FollowUp]) -> list[FollowUp]:
    """Those that come next in their order, and those that have none."""
    next_ = min((probe.order for probe in left if probe.order is not None), default=None)
    return [probe for probe in left if probe.order in (None, next_)]


def _turn(probe: FollowUp, score: Score, asked: Sequence[Reply]) -> tuple[int, bool, float]:
    """Criteria not yet probed first, then the first gap, then the lowest level; the file's order breaks ties."""
    times = sum(reply.probes == probe.probes for reply in asked)
    is_gap = score.gap is not None and score.gap.criterion == probe.probes
    return times, not is_gap, level_of(probe.probes, score)


def level_of(criterion: str, score: Score) -> float:
    """The level of a criterion, 0 when the rubric does not know it."""
    found = score.criteria.get(criterion)
    return found.level if found else 0.0


def _reason(name: str, level: float) -> str:
    if level < 0.5:
        return f"so far there is nothing on {name}"
    return f"so far there is only a hint of {name}" if level < 1.5 else f"there is room for more on {name}"

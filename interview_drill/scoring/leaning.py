"""A weak answer that leans on one sentence: what that earns is held to a little, whatever it says."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from interview_drill.core.rules import Limit, OneSentence
from interview_drill.scoring.guards import Paid, sentences_of
from interview_drill.scoring.story import Story
from interview_drill.scoring.tallies import MINE, OURS
from interview_drill.scoring.verdict import Levels, Verdict

LevelOf = Callable[[str, list[Paid]], float]
"""The level that claims earn a criterion."""

ONE_SENTENCE = "one-sentence"


def lone_limits(
    rule: OneSentence, verdict: Verdict, kept: Mapping[str, list[Paid]], level_of: LevelOf
) -> tuple[Limit, ...]:
    """The ceiling that the rest of the answer sets, where one sentence lifts it further than the rule lets it."""
    full = {name: level_of(name, rows) for name, rows in kept.items()}
    rests = (rest for rest in _rests(rule, verdict, kept, level_of, full) if rest < rule.below)
    lowest = min(rests, default=None)
    if lowest is None or verdict.overall(full) <= lowest + rule.lifts_by:
        return ()
    ceiling = round(lowest + rule.lifts_by, 2)
    return (Limit.model_construct(id=ONE_SENTENCE, because=rule.because, at_most=ceiling),)


def _rests(
    rule: OneSentence, verdict: Verdict, kept: Mapping[str, list[Paid]], level_of: LevelOf, full: Levels
) -> Iterator[float]:
    """The marks of the answer without each sentence that earns something and is one among many."""
    story = verdict.story
    paying = {number for rows in kept.values() for row in rows for number in sentences_of(story, row[0])}
    counts = _Counts(story)
    for number in sorted(paying):
        if story.said[number].length < rule.share * story.length:
            levels = _without(story, number, kept, full, level_of)
            yield verdict.counting(counts.without(number)).overall(levels)


def _without(
    story: Story, number: int, kept: Mapping[str, list[Paid]], full: Levels, level_of: LevelOf
) -> dict[str, float]:
    levels = dict(full)
    for name, rows in kept.items():
        others = [row for row in rows if number not in sentences_of(story, row[0])]
        if len(others) < len(rows):
            levels[name] = level_of(name, others)
    return levels


class _Counts:
    """What is counted of a candidate's own part, sentence by sentence."""

    def __init__(self, story: Story) -> None:
        self._story = story
        idle = story.barred | story.empty
        mine = (c.sentence for c in story.acts if c.standing == "told" and c.subject == "i" and c.sentence not in idle)
        self._acts = Counter(mine)
        words = [word.word for word in story.tokens]
        self._mine, self._ours = _count(words, MINE), _count(words, OURS)

    def without(self, number: int) -> dict[str, float]:
        """The measures that a sentence moves by counting, as they would be without it."""
        story = self._story
        words = story.written[slice(*story.sentences[number])]
        mine, ours = self._mine - _count(words, MINE), self._ours - _count(words, OURS)
        return {
            "my-acts": self._acts.total() - self._acts[number],
            "my-words-share": mine / max(1, mine + ours),
            "my-words-per-100": 100 * mine / max(1, story.length - story.said[number].length),
        }


def _count(words: Iterable[str], among: frozenset[str]) -> int:
    return sum(word in among for word in words)

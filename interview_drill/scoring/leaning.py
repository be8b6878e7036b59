"""A weak answer that leans on one sentence: what that earns is held to a little, whatever it says."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from interview_drill.core.rules import Limit, OneSentence
from interview_drill.scoring.guards import Paid, sentences_of
from interview_drill.scoring.story import Story
from interview_drill.scoring.tallies import MINE, OURS
from interview_drill.scoring.verdict import Levels, Verdict

LevelOf = Callable[[str, Mapping[str, int]], float]
"""The level that a criterion reaches, by how often each of its signals is paid."""

Serving = dict[int, dict[str, Counter[str]]]
"""By sentence and criterion, how often each signal is paid in it."""

ONE_SENTENCE = "one-sentence"


def lone_limits(
    rule: OneSentence, verdict: Verdict, kept: Mapping[str, list[Paid]], level_of: LevelOf
) -> tuple[Limit, ...]:
    """The ceiling that the rest of the answer sets, where one sentence lifts it further than the rule lets it."""
    story = verdict.story
    times = {name: Counter(signal for _, signal, _ in rows) for name, rows in kept.items()}
    full = {name: level_of(name, often) for name, often in times.items()}
    serving = _serving(story, kept)
    short = [number for number in sorted(serving) if story.said[number].length < rule.share * story.length]
    levels = [_levels_without(serving[number], times, level_of) for number in short]
    without = list(zip(levels, _counts_without(story, short), strict=True))
    if not without or _at_the_worst(verdict, full, without) >= rule.below:
        return ()
    lowest = min(verdict.counting(counts).overall({**full, **fewer}) for fewer, counts in without)
    if lowest >= rule.below or verdict.overall(full) <= lowest + rule.lifts_by:
        return ()
    ceiling = round(lowest + rule.lifts_by, 2)
    return (Limit.model_construct(id=ONE_SENTENCE, because=rule.because, at_most=ceiling),)


def _serving(story: Story, kept: Mapping[str, list[Paid]]) -> Serving:
    serving: Serving = defaultdict(lambda: defaultdict(Counter))
    for name, rows in kept.items():
        for finding, signal, _ in rows:
            for number in sentences_of(story, finding):
                serving[number][name][signal] += 1
    return serving


def _at_the_worst(verdict: Verdict, full: Levels, without: Iterable[tuple[Levels, Levels]]) -> float:
    """No more than the lowest mark: everything lost at once that one sentence or another holds. Most stand even so."""
    levels, counts = dict(full), dict[str, float]()
    for fewer, counted in without:
        levels |= {name: min(levels[name], level) for name, level in fewer.items()}
        counts |= {name: min(counts.get(name, count), count) for name, count in counted.items()}
    return verdict.counting(counts).overall(levels)


def _levels_without(
    served: Mapping[str, Counter[str]], times: Mapping[str, Counter[str]], level_of: LevelOf
) -> dict[str, float]:
    """The levels of the criteria that a sentence serves, without it."""
    left = {name: {signal: n - lost[signal] for signal, n in times[name].items()} for name, lost in served.items()}
    return {name: level_of(name, often) for name, often in left.items()}


def _counts_without(story: Story, numbers: list[int]) -> Iterator[dict[str, float]]:
    """The measures that each sentence moves by counting, as they would be without it."""
    acts = Counter(_acts_of_mine(story))
    mine = {number: _count(story, number, MINE) for number in range(len(story.said))}
    ours = {number: _count(story, number, OURS) for number in range(len(story.said))}
    all_acts, all_mine, all_ours = acts.total(), sum(mine.values()), sum(ours.values())
    for number in numbers:
        my, our = all_mine - mine[number], all_ours - ours[number]
        yield {
            "my-acts": all_acts - acts[number],
            "my-words-share": my / max(1, my + our),
            "my-words-per-100": 100 * my / max(1, story.length - story.said[number].length),
        }


def _acts_of_mine(story: Story) -> Iterator[int]:
    """The sentences of what I did, as often as I did something there."""
    idle = story.barred | story.empty
    mine = (act.sentence for act in story.acts if act.standing == "told" and act.subject == "i")
    return (sentence for sentence in mine if sentence not in idle)


def _count(story: Story, number: int, among: frozenset[str]) -> int:
    if among.isdisjoint(story.said[number].words):
        return 0
    return sum(word in among for word in story.written[slice(*story.sentences[number])])

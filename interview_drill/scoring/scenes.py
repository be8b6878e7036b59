"""Scenes: blocks of an answer in which signals are looked for apart, and remembered; a keystroke changes one of them.

What a signal finds hangs on the block it finds it in, and on little else: which of its words are names, figures or
quoted, which sentences are barred, where in the answer it stands, and whether a story is told. All of that together
is a scene; the same scene holds the same findings in any answer.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any, NamedTuple

from interview_drill.core.signals import FEATURES, Signal
from interview_drill.scoring.blocks import Block
from interview_drill.scoring.signals.finding import ANNOUNCING, Finding
from interview_drill.scoring.signals.phrases import own_lexicon
from interview_drill.scoring.story import PLACES, Figure, Part, Story, between

MOST_REMEMBERED = 1_000
"""Scenes that are kept; then they are forgotten."""

MOST_NEW = 1 / 3
"""Share of the scenes of an answer that may be new to look at those alone: otherwise all of it is read at once."""

_WHOLLY = (0,) * len(PLACES)
"""How the places that a signal may ask for begin in a scene that stands in all of them: they come ever later."""

Find = Callable[[Any, Story], Iterator[Finding]]
"""What a signal finds in a story."""

Findings = Mapping[int, Sequence[Finding]]
"""What signals find, by their number."""


class Scene(NamedTuple):
    """Blocks in a row and all that findings in them hang on; tokens, clauses and sentences count from its beginning."""

    blocks: tuple[Block, ...]
    names: tuple[int, ...]
    named_again: tuple[int, ...]
    quoted: tuple[int, ...]
    """Clauses."""
    barred: tuple[int, ...]
    """Sentences."""
    figures: tuple[tuple[object, ...], ...]
    begins: tuple[int, ...]
    """For each place that a signal may ask for, the first token of the first clause that stands there."""
    is_story: bool


class _Run(NamedTuple):
    """Parts of a story, and the scene they make."""

    parts: list[Part]
    scene: Scene


class _Known(NamedTuple):
    """What is remembered of a scene."""

    number: int
    """No other scene has it."""
    findings: Findings


class Scenes:
    """Finds what signals find; safe to share between threads."""

    def __init__(self, signals: Sequence[tuple[Signal, Find]]) -> None:
        looks = [_Look(number, *each) for number, each in enumerate(signals)]
        self._beyond = [look for look in looks if look.reaches_on]
        self._within = [look for look in looks if not look.reaches_on]
        self._numbers = count()
        self._remembered: dict[Scene, _Known] = {}
        self._pairs: dict[tuple[int, int, int], list[Finding]] = {}

    @property
    def remembered(self) -> int:
        """How many scenes are kept."""
        return len(self._remembered)

    def findings(self, story: Story) -> Findings:
        """What each signal finds, in the order of the text; signals by their place in the sequence given."""
        runs = list(_runs_of(story))
        known = [self._remembered.get(run.scene) for run in runs]
        if known.count(None) > MOST_NEW * len(runs):
            return self._at_once(story, runs)
        met = [one or self._meet(run, _alone(story, run.parts)) for run, one in zip(runs, known, strict=True)]
        return self._one_by_one(runs, met) | self._two_by_two(story, runs, met)

    def _one_by_one(self, runs: Sequence[_Run], met: Sequence[_Known]) -> dict[int, list[Finding]]:
        found: dict[int, list[Finding]] = {look.number: [] for look in self._within}
        for run, (_, own) in zip(runs, met, strict=True):
            first = run.parts[0].first
            for number, findings in own.items():
                found[number] += [Finding(begin + first, end + first) for begin, end in findings]
        return found

    def _two_by_two(self, story: Story, runs: Sequence[_Run], met: Sequence[_Known]) -> dict[int, list[Finding]]:
        """What begins in each scene and may reach into the next."""
        firsts = [run.parts[0].first for run in runs]
        numbers = [*(one.number for one in met), -1]
        found: dict[int, list[Finding]] = {}
        for look in self._beyond:
            found[look.number] = here = []
            for at in look.candidates(story, firsts):
                key = look.number, numbers[at], numbers[at + 1]
                known = self._pairs.get(key)
                if known is None:
                    known = self._pairs[key] = look.at(_two(story, runs[at : at + 2]))
                here += [Finding(begin + firsts[at], end + firsts[at]) for begin, end in known]
        return found

    def _at_once(self, story: Story, runs: Sequence[_Run]) -> dict[int, list[Finding]]:
        """The same out of the whole story, and every scene told what belongs to it."""
        found = {look.number: look.at(story) for look in self._within}
        firsts = [run.parts[0].first for run in runs]
        apart: list[dict[int, list[Finding]]] = [{} for _ in runs]
        for number, findings in found.items():
            for begin, end in findings:
                at = bisect_right(firsts, begin) - 1
                apart[at].setdefault(number, []).append(Finding(begin - firsts[at], end - firsts[at]))
        for run, own in zip(runs, apart, strict=True):
            self._remember(run.scene, own)
        return found | {look.number: look.at(story) for look in self._beyond}

    def _meet(self, run: _Run, alone: Story) -> _Known:
        """Look at a scene for the first time."""
        heard = set().union(*(block.hits for block in run.scene.blocks))
        looked = ((look.number, look.at(alone)) for look in self._within if look.may_find(heard))
        return self._remember(run.scene, {number: findings for number, findings in looked if findings})

    def _remember(self, scene: Scene, findings: Findings) -> _Known:
        if len(self._remembered) >= MOST_REMEMBERED:
            self._remembered.clear()
            self._pairs.clear()
        self._remembered[scene] = known = _Known(next(self._numbers), findings)
        return known


class _Look:
    """A signal being looked for."""

    def __init__(self, number: int, signal: Signal, find: Find) -> None:
        self.number = number
        self._signal = signal
        self._find = find
        self._lexicons = [frozenset(names) for names in _lexicons_of(signal) if FEATURES.isdisjoint(names)]
        self.reaches_on = signal.kind == "together" and signal.within == "neighbours"
        """Whether it looks at the sentence after the one it finds something in."""

    def may_find(self, heard: Iterable[str]) -> bool:
        """Whether it may find something where phrases of these lexicons are heard."""
        return not any(names.isdisjoint(heard) for names in self._lexicons)

    def at(self, story: Story) -> list[Finding]:
        """What it finds."""
        return list(self._find(self._signal, story))

    def candidates(self, story: Story, firsts: Sequence[int]) -> list[int]:
        """Scenes where it may find something; `firsts` are their first tokens."""
        scenes = set(range(max(0, bisect_right(firsts, story.begins[self._signal.place]) - 2), len(firsts)))
        for names in self._lexicons:
            parts = (part for name in names for part in story.hearing.get(name, ()))
            heard = {bisect_right(firsts, part.first) - 1 for part in parts}
            scenes &= heard | {at - 1 for at in heard}
        return sorted(scenes)


def _lexicons_of(signal: Signal) -> Sequence[tuple[str, ...]]:
    """Lexicons and features one of which has to be found for each of these."""
    if signal.kind == "together":
        return signal.parts
    if signal.kind == "phrases":
        return [(*signal.lexicons, own_lexicon(signal.id))]
    return [signal.lexicons] if signal.kind != "details" and signal.lexicons else []


def _runs_of(story: Story) -> Iterator[_Run]:
    figures = _Figures(story.figures)
    names, again, quoted = story.names, story.named_again, story.quoted
    barred, is_story = sorted(story.barred), story.is_story
    for parts in _together(story, figures):
        part, last = parts[0], parts[-1]
        end = last.first + len(last.block.tokens.words)
        scene = Scene(
            tuple([one.block for one in parts]),
            between(names, part.first, end),
            between(again, part.first, end),
            between(quoted, part.clause, last.clause + len(last.block.clauses)),
            between(barred, part.sentence, last.sentence + len(last.block.sentences)),
            figures.signs(part.first, end),
            _begins(story, parts, end),
            is_story,
        )
        yield _Run(parts, scene)


class _Figures:
    """The figures of a story, by where they stand."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._figures = figures
        self._begins = [figure.begin for figure in figures]

    def between(self, begin: int, end: int) -> Sequence[Figure]:
        """Those that begin in a stretch."""
        return self._figures[bisect_left(self._begins, begin) : bisect_left(self._begins, end)]

    def signs(self, begin: int, end: int) -> tuple[tuple[object, ...], ...]:
        """What signals look at in those of a stretch."""
        near = [(f.begin - begin, f.end - begin, f.quantity) for f in self.between(begin, end)]
        return tuple([(first, last, q.kind, q.role, q.before is None) for first, last, q in near]) if near else ()

    def go_over(self, token: int) -> bool:
        """Whether one begins before a token and ends after it."""
        at = bisect_left(self._begins, token)
        return at > 0 and self._figures[at - 1].end > token


def _together(story: Story, figures: _Figures) -> Iterator[list[Part]]:
    """Parts to be looked at together: a sentence of a few words may go on in the next, and so may a figure."""
    run: list[Part] = []
    for part in story.parts:
        run.append(part)
        said = part.block.said
        if said and said[-1].length > ANNOUNCING and not figures.go_over(part.first + len(part.block.tokens.words)):
            yield run
            run = []
    if run:
        yield run


def _begins(story: Story, run: Sequence[Part], end: int) -> tuple[int, ...]:
    """For each place the first token of the first clause of a run that stands there; the run's end if none does."""
    first = run[0].first
    tokens = tuple(story.begins.values())
    if first >= tokens[-1]:
        return _WHOLLY
    if first and end <= tokens[1]:
        return 0, *[end - first] * (len(tokens) - 1)
    return tuple([_first_clause(run, token, end) - first if token > first else 0 for token in tokens])


def _first_clause(run: Sequence[Part], token: float, end: int) -> int:
    if token >= end:
        return end
    begins = (part.first + clause.begin for part in run for clause in part.block.clauses)
    return next((begin for begin in begins if begin >= token), end)


def _two(story: Story, runs: Sequence[_Run]) -> Story:
    """A scene and the next as a story of their own, in which nothing begins in the next."""
    alone = _alone(story, [part for run in runs for part in run.parts])
    alone.follows_from = sum(len(part.block.sentences) for part in runs[0].parts)
    return alone


def _alone(story: Story, run: Sequence[Part]) -> Story:
    """Some parts as a story of their own, with all that hangs on the rest of the answer as it is there."""
    first, last = run[0], run[-1]
    end, sentences = last.first + len(last.block.tokens.words), last.sentence + len(last.block.sentences)
    parts = [
        Part(one.block, one.start, one.first - first.first, one.sentence - first.sentence, one.clause - first.clause)
        for one in run
    ]
    barred = set(between(sorted(story.barred), first.sentence, sentences))
    empty = set(between(sorted(story.empty), first.sentence, sentences))
    alone = Story(story.plain, parts, barred, empty)
    alone.names = list(between(story.names, first.first, end))
    alone.named_again = list(between(story.named_again, first.first, end))
    alone.quoted = list(between(story.quoted, first.clause, last.clause + len(last.block.clauses)))
    alone.is_story = story.is_story
    alone.begins = dict(zip(PLACES, _begins(story, run, end), strict=True))
    alone.figures = [
        Figure(f.quantity, f.begin - first.first, f.end - first.first)
        for f in _Figures(story.figures).between(first.first, end)
    ]
    return alone

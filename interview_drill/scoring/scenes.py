"""Scenes: blocks of an answer in which signals are looked for apart, and remembered; a keystroke changes one of them.

What a signal finds hangs on the block it finds it in, and on little else: which of its words are names, figures or
quoted, which sentences are barred, where in the answer it stands, and whether a story is told. All of that together
is a scene; the same scene holds the same findings in any answer.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from interview_drill.core.signals import Signal
from interview_drill.scoring.blocks import Block
from interview_drill.scoring.signals.finding import ANNOUNCING, Finding
from interview_drill.scoring.story import PLACES, Figure, Part, Story, between

MOST_REMEMBERED = 1_000
"""Scenes that are kept; then they are forgotten."""

MOST_NEW = 1 / 3
"""Share of the scenes of an answer that may be new to look at those alone: otherwise all of it is read at once."""

Find = Callable[[Any, Story], Iterator[Finding]]
"""What a signal finds in a story."""

Findings = Mapping[int, Sequence[Finding]]
"""What signals find, by their number."""


class Scene(NamedTuple):
    """Blocks in a row and all that findings in them hang on; tokens, clauses and sentences count from its beginning."""

    blocks: tuple[Block, ...]
    names: tuple[int, ...]
    quoted: tuple[int, ...]
    """Clauses."""
    barred: tuple[int, ...]
    """Sentences."""
    figures: tuple[tuple[object, ...], ...]
    begins: tuple[int, ...]
    """For each place that a signal may ask for, the first token of the first clause that stands there."""
    is_story: bool


class Scenes:
    """Finds what signals find; safe to share between threads."""

    def __init__(self, signals: Sequence[tuple[Signal, Find]]) -> None:
        numbered = list(enumerate(signals))
        self._within = [(i, signal, find) for i, (signal, find) in numbered if not _looks_further(signal)]
        self._further = [(i, signal, find) for i, (signal, find) in numbered if _looks_further(signal)]
        self._remembered: dict[Scene, Findings] = {}

    @property
    def remembered(self) -> int:
        """How many scenes are kept."""
        return len(self._remembered)

    def findings(self, story: Story) -> Findings:
        """What each signal finds, in the order of the text; signals by their place in the sequence given."""
        scenes = list(_scenes_of(story))
        new = sum(scene not in self._remembered for _, scene in scenes)
        found = self._at_once(story, scenes) if new > MOST_NEW * len(scenes) else self._one_by_one(story, scenes)
        return found | {i: list(find(signal, story)) for i, signal, find in self._further}

    def _one_by_one(self, story: Story, scenes: Sequence[tuple[Part, Scene]]) -> dict[int, list[Finding]]:
        found: dict[int, list[Finding]] = {i: [] for i, _, _ in self._within}
        for part, scene in scenes:
            known = self._remembered.get(scene)
            if known is None:
                known = self._look_at(_alone(story, part, scene))
                self._remember(scene, known)
            first = part.first
            for i, findings in known.items():
                found[i] += [Finding(begin + first, end + first) for begin, end in findings]
        return found

    def _look_at(self, story: Story) -> Findings:
        looked = ((i, list(find(signal, story))) for i, signal, find in self._within)
        return {i: findings for i, findings in looked if findings}

    def _at_once(self, story: Story, scenes: Sequence[tuple[Part, Scene]]) -> dict[int, list[Finding]]:
        """The same out of the whole story, and every scene told what belongs to it."""
        found = {i: list(find(signal, story)) for i, signal, find in self._within}
        firsts = [part.first for part, _ in scenes]
        apart: list[dict[int, list[Finding]]] = [{} for _ in scenes]
        for i, findings in found.items():
            for begin, end in findings:
                at = bisect_right(firsts, begin) - 1
                apart[at].setdefault(i, []).append(Finding(begin - firsts[at], end - firsts[at]))
        for (_, scene), own in zip(scenes, apart, strict=True):
            self._remember(scene, own)
        return found

    def _remember(self, scene: Scene, findings: Findings) -> None:
        if len(self._remembered) >= MOST_REMEMBERED:
            self._remembered.clear()
        self._remembered[scene] = findings


def _looks_further(signal: Signal) -> bool:
    """Whether it looks at other sentences than the one it finds something in."""
    if signal.kind != "together":
        return False
    return signal.within == "neighbours" or any("name-again" in part for part in signal.parts)


def _scenes_of(story: Story) -> Iterator[tuple[Part, Scene]]:
    """The scenes, each with its first part."""
    figures = _Figures(story.figures)
    names, quoted, barred, is_story = story.names, story.quoted, sorted(story.barred), story.is_story
    for run in _runs(story, figures):
        part, last = run[0], run[-1]
        end = last.first + len(last.block.tokens.words)
        scene = Scene(
            tuple([one.block for one in run]),
            between(names, part.first, end),
            between(quoted, part.clause, last.clause + len(last.block.clauses)),
            between(barred, part.sentence, last.sentence + len(last.block.sentences)),
            figures.signs(part.first, end),
            _begins(story, run, end),
            is_story,
        )
        yield part, scene


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
        near = self.between(begin, end)
        return tuple([(f.begin - begin, f.end - begin, *_sign(f)) for f in near]) if near else ()

    def go_over(self, token: int) -> bool:
        """Whether one begins before a token and ends after it."""
        at = bisect_left(self._begins, token)
        return at > 0 and self._figures[at - 1].end > token


def _sign(figure: Figure) -> tuple[object, ...]:
    quantity = figure.quantity
    return quantity.kind, quantity.role, quantity.before is None


def _runs(story: Story, figures: _Figures) -> Iterator[list[Part]]:
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
    tokens = story.begins.values()
    if max(tokens) <= first:
        return (0,) * len(tokens)
    return tuple([_first_clause(run, token) - first if token < end else end - first for token in tokens])


def _first_clause(run: Sequence[Part], token: float) -> int:
    begins = (part.first + clause.begin for part in run for clause in part.block.clauses)
    return next((begin for begin in begins if begin >= token), run[-1].first + len(run[-1].block.tokens.words))


def _alone(story: Story, first: Part, scene: Scene) -> Story:
    """A scene as a story of its own, with all that hangs on the rest of the answer as it is there."""
    at = story.parts.index(first)
    run = story.parts[at : at + len(scene.blocks)]
    end = run[-1].first + len(run[-1].block.tokens.words)
    parts = [
        Part(one.block, one.start, one.first - first.first, one.sentence - first.sentence, one.clause - first.clause)
        for one in run
    ]
    empty = [number - first.sentence for number in story.empty if number >= first.sentence]
    alone = Story(story.plain, parts, set(scene.barred), set(empty))
    alone.names, alone.quoted, alone.is_story = list(scene.names), list(scene.quoted), scene.is_story
    alone.begins = dict(zip(PLACES, scene.begins, strict=True))
    alone.figures = [
        Figure(f.quantity, f.begin - first.first, f.end - first.first)
        for f in _Figures(story.figures).between(first.first, end)
    ]
    return alone

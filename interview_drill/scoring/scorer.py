"""An answer held against a rubric: levels with evidence, flags, a band, and the gap to the next."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, chain, islice, repeat
from operator import itemgetter
from typing import NamedTuple

from interview_drill.core.levels import Level
from interview_drill.core.rubrics import Lexicon, Rubric
from interview_drill.core.scores import CriterionScore, Evidence, Score
from interview_drill.core.signals import Signal
from interview_drill.scoring import guards
from interview_drill.scoring.blocks import Reader
from interview_drill.scoring.cohesion import unconnected_sentences
from interview_drill.scoring.digressions import digressions
from interview_drill.scoring.guards import Paid
from interview_drill.scoring.leaning import lone_limits
from interview_drill.scoring.phrases import PhraseIndex
from interview_drill.scoring.reckoning import reckon
from interview_drill.scoring.scenes import Find, Findings, Scenes
from interview_drill.scoring.signals import acts, details, phrases, quantity, together
from interview_drill.scoring.signals.finding import Finding, in_its_sentence
from interview_drill.scoring.story import Story, read, read_without
from interview_drill.scoring.verdict import Rules, Verdict

LONGEST_ANSWER = 200_000
"""Characters that are read; what follows earns nothing."""

_TOP = 30
"""The highest level of a criterion, in tenths of a point."""

_SHOWN = 10
"""Tenths that a signal's first finding has to be worth to be shown once there is nothing more to earn."""

_FINDERS: Mapping[str, Find] = {
    "phrases": phrases.find,
    "together": together.find,
    "quantity": quantity.find,
    "acts": acts.find,
    "details": details.find,
}


class _Payer(NamedTuple):
    """A signal made ready: its number among all of the rubric, and what it pays in tenths."""

    signal: Signal
    number: int
    points: int
    instalments: tuple[int, ...]
    """What the first, second, third... finding earns, until the cap is reached."""


class Scorer:
    """A rubric, compiled once; the same answer always gets the same score, on any thread."""

    def __init__(self, rubric: Rubric, lexicons: Mapping[str, Lexicon]) -> None:
        """Raise KeyError when the rubric refers to a lexicon that is not there."""
        self.rubric = rubric
        used = [lexicons[name] for name in sorted(rubric.lexicons_used)]
        self.version = version_of(rubric, used)
        self._reader = Reader(PhraseIndex([*used, *_own_lexicons(rubric)]))
        self._grams = guards.rubric_grams(rubric)
        self._rules = Rules(rubric)
        signals = [signal for criterion in rubric.criteria for signal in criterion.signals]
        payers = iter([_payer(signal, number) for number, signal in enumerate(signals)])
        self._payers = {each.id: list(islice(payers, len(each.signals))) for each in rubric.criteria}
        self._scenes = Scenes([(signal, _FINDERS[signal.kind]) for signal in signals])
        self._sums = {name: {one.signal.id: _sums(one) for one in payers} for name, payers in self._payers.items()}
        self._exempt = [criterion.id for criterion in rubric.criteria if criterion.shares_sentences]

    def score(self, answer: str, *, question: str = "", level: Level = "staff", models: tuple[str, ...] = ()) -> Score:
        """The score of an answer as it was typed; offsets in the evidence count its characters.

        `models` is what the bank says of strong answers to the question: sentences copied from it earn nothing.
        """
        whole = read(answer[:LONGEST_ANSWER], self._reader)
        story = self._without_filling(whole, question, models)
        verdict = Verdict(self._rules, story, question, level, whole)
        kept = self._claims(story)
        criteria = {name: _paid(payers, kept[name], story, answer) for name, payers in self._payers.items()}
        rule = self.rubric.one_sentence
        lone = lone_limits(rule, verdict, kept, self._level_of) if rule else ()
        return reckon(criteria, verdict, self.version, lone)

    def _without_filling(self, whole: Story, question: str, models: tuple[str, ...]) -> Story:
        """The answer without what only fills it, as if that had not been written."""
        published = self._grams | guards.grams_of(models) if models else self._grams
        own = read_without(whole, guards.copied_sentences(whole, question, published), self._reader)
        stuffed = guards.strung_sentences(own) | guards.muddled_sentences(own)
        stuffed |= unconnected_sentences(own, stuffed)
        left_out = guards.filled_out(own, stuffed) | digressions(own, self.rubric.topic, question)
        story = read_without(own, left_out, self._reader)
        story.barred = guards.hollow_sentences(story, self.rubric.hollow) | guards.fragments(story)
        story.barred |= guards.odd_sentences(story)
        story.empty = guards.empty_sentences(story)
        if not self.rubric.episode:
            story.is_story = True
        return story

    def _claims(self, story: Story) -> dict[str, list[Paid]]:
        found = self._scenes.findings(story)
        claimed = {name: _claims(payers, found, story) for name, payers in self._payers.items()}
        return guards.share_out(story, claimed, self._exempt)

    def _level_of(self, criterion: str, times: Mapping[str, int]) -> float:
        """The level of a criterion whose signals are paid so often."""
        paid = self._sums[criterion]
        return min(_TOP, sum(paid[name][min(often, len(paid[name]) - 1)] for name, often in times.items())) / 10


def version_of(rubric: Rubric, lexicons: list[Lexicon]) -> str:
    """Eight characters that change with anything that can change a score."""
    everything = [rubric.model_dump(mode="json"), *(lexicon.model_dump(mode="json") for lexicon in lexicons)]
    return hashlib.sha256(json.dumps(everything, sort_keys=True).encode()).hexdigest()[:8]


def _own_lexicons(rubric: Rubric) -> Iterator[Lexicon]:
    """The phrases that signals bring themselves, as lexicons under names of their own."""
    for criterion in rubric.criteria:
        for signal in criterion.signals:
            if signal.kind == "phrases" and signal.phrases:
                name = phrases.own_lexicon(signal.id)
                yield Lexicon.model_construct(id=name, about="", match="loose", phrases=signal.phrases)


def _payer(signal: Signal, number: int) -> _Payer:
    return _Payer(signal, number, _tenths(signal.points), tuple(_instalments(signal)))


def _claims(payers: Iterable[_Payer], found: Findings, story: Story) -> list[Paid]:
    """What the signals find, in their order; words that a signal has claimed are taken for those after it."""
    claims: list[Paid] = []
    taken = bytearray(len(story.tokens))
    for signal, number, points, _ in payers:
        for finding in found[number]:
            begin, end = finding
            if signal.follows and not _follows(finding, signal.follows, claims, story):
                continue
            if 1 not in taken[begin:end]:
                claims.append((finding, signal.id, points))
                taken[begin:end] = b"\1" * (end - begin)
    return claims


def _follows(finding: Finding, signal: str, claims: list[Paid], story: Story) -> bool:
    """Whether words of that signal stand before the finding, in its sentence or the one before."""
    sentence = story.sentence_at(finding.begin)
    before = (other for other, name, _ in claims if name == signal and other.end <= finding.begin)
    return any(sentence - story.sentence_at(other.end - 1) <= 1 for other in before)


def _sums(payer: _Payer) -> tuple[int, ...]:
    """What no, one, two, three... findings earn together."""
    return tuple(accumulate(payer.instalments, initial=0))


def _tenths(points: float) -> int:
    return round(points * 10)


def _paid(payers: Iterable[_Payer], claims: list[Paid], story: Story, answer: str) -> CriterionScore:
    """Points with caps: the first finding of a signal earns `points`, others `again`, up to `cap` and level 3.

    What is found beyond that earns nothing more; it is shown all the same when the signal is worth `_SHOWN`.
    """
    level = 0
    earning: list[tuple[Finding, Signal, int]] = []
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding, name, _ in claims:
        found[name].append(finding)
    for signal, _, worth, instalments in payers if claims else ():
        for finding, points in zip(found.get(signal.id, ()), chain(instalments, repeat(0)), strict=False):
            earned = min(points, _TOP - level)
            if earned <= 0 and worth < _SHOWN:
                break
            level += earned
            earning.append((finding, signal, earned))
    return CriterionScore(level / 10, tuple(_evidence(earning, story, answer)))


def _evidence(earning: list[tuple[Finding, Signal, int]], story: Story, answer: str) -> Iterator[Evidence]:
    """The words that are shown, in the order of the answer; none twice."""
    claimed = bytearray(len(story.tokens))
    for (begin, end), _, _ in earning:
        claimed[begin:end] = b"\1" * (end - begin)
    for finding, signal, earned in sorted(earning, key=itemgetter(0)):
        begin, end = in_its_sentence(story, finding, claimed) if signal.shows == "whole" else finding
        claimed[begin:end] = b"\1" * (end - begin)
        start, stop = story.span(begin, end)
        yield Evidence(start, stop, answer[start:stop], signal.id, earned / 10)


def _instalments(signal: Signal) -> Iterator[int]:
    left = _tenths(signal.cap)
    points = _tenths(signal.points)
    while left > 0 and points > 0:
        yield min(points, left)
        left -= points
        points = _tenths(signal.again)

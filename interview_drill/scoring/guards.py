"""What cannot earn credit: copies, repetition, strings of phrases, and a sentence that would pay three times."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import sub

from interview_drill.core.rubrics import Rubric
from interview_drill.scoring.said import FEWEST_WORDS, Said, grams
from interview_drill.scoring.signals.finding import Finding
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.text import words_of
from interview_drill.scoring.words import FUNCTION_WORDS, where

MOST_CRITERIA = 2
"""How many criteria a sentence of ordinary length may serve."""

WORDS_FOR_ONE_MORE = 12
"""A long sentence may serve one criterion for each so many of its words."""

MOST_HOLLOW = 2
"""How many hollow phrases make a sentence without name or figure worthless."""

SHORT_STRETCH, LONG_STRETCH = 25, 50
"""Words in a row that are looked at together."""

MOST_COVERED, MOST_COVERED_LONG = 0.68, 0.46
"""Share of such a stretch that phrases of two words or more may cover.

Told stories stay under 0.6 and 0.42; phrases put into sentences of a pattern are above 0.64 or 0.48. Single words
don't count: many of them ('team', 'afraid') are in every story.
"""

MUDDLES = 3
"""Words that can't follow the one before them, within `MUDDLE_STRETCH` tokens, from which all of it is a jumble.

The rated answers never hold two; answers with their words shuffled hold six.
"""

MUDDLE_STRETCH = 100

_ALIKE = 0.75
_COPIED = 0.5
_FEWEST = 4
_TRIES = 50


def hollow_sentences(story: Story, lexicons: tuple[str, ...]) -> set[int]:
    """Sentences with two phrases or more of these lexicons and neither a name nor a figure."""
    said = Counter(story.clause_of(begin).sentence for begin in {hit.begin for hit in heard(story, lexicons)})
    checkable = {story.clause_of(token).sentence for token in (*story.names, *(f.begin for f in story.figures))}
    return {sentence for sentence, times in said.items() if times >= MOST_HOLLOW and sentence not in checkable}


def strung_sentences(story: Story) -> set[int]:
    """Sentences in a stretch of words that is hardly more than phrases of the rubric put side by side."""
    covered = b"".join(part.block.covered for part in story.parts)
    if len(covered) < FEWEST_WORDS:
        return set()
    so_far = [0, *accumulate(covered)]
    short = min(len(covered), SHORT_STRETCH)
    full = [*_full(so_far, short, MOST_COVERED), *_full(so_far, LONG_STRETCH, MOST_COVERED_LONG)]
    words = where("spoken", story.tokens) if full else []
    return {number for k, width in full for number in _sentences_between(story, words[k], words[k + width - 1])}


def _full(so_far: Sequence[int], width: int, most: float) -> list[tuple[int, int]]:
    """First words and width of stretches that phrases cover almost wholly."""
    sums = list(map(sub, so_far[width:], so_far))
    if max(sums, default=0) < most * width:
        return []
    return [(k, width) for k, covered in enumerate(sums) if covered >= most * width]


def muddled_sentences(story: Story) -> set[int]:
    """Sentences in a stretch of words that stand in no order a sentence has."""
    at = story.places("muddle")
    end = len(story.tokens) - 1
    return {
        sentence
        for first, last in zip(at, at[MUDDLES - 1 :], strict=False)
        if last - first < MUDDLE_STRETCH
        for sentence in _sentences_between(story, max(0, last - MUDDLE_STRETCH), min(end, first + MUDDLE_STRETCH))
    }


def _sentences_between(story: Story, first: int, last: int) -> range:
    return range(story.clause_of(first).sentence, story.clause_of(last).sentence + 1)


def barred_sentences(story: Story, question: str, rubric_grams: frozenset[tuple[str, ...]]) -> set[int]:
    """Sentences that repeat an earlier one, the question or the rubric, or string phrases together."""
    asked = asked_in(question)
    earlier = _Earlier()
    barred: set[int] = set()
    for number, said in enumerate(story.said):
        if earlier.has_one_like(said.stems) or _is_copied(said, asked, rubric_grams) or said.salad:
            barred.add(number)
        earlier.add(said.stems)
    return barred


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a question."""

    stems: frozenset[str]
    """Stems that are no function words."""
    grams: frozenset[tuple[str, ...]]
    """All runs of four words."""


@lru_cache(maxsize=64)
def asked_in(question: str) -> Asked:
    """What a question says."""
    words = words_of(question)
    return Asked(frozenset(map(stem, words)) - FUNCTION_WORDS, frozenset(grams(words)))


class _Earlier:
    """The sentences so far, found again by the words they hold."""

    def __init__(self) -> None:
        self._sentences: list[frozenset[str]] = []
        self._words: set[str] = set()
        self._with_word: dict[str, list[int]] = defaultdict(list)
        self._filed = 0

    def add(self, stems: frozenset[str]) -> None:
        self._sentences.append(stems)
        self._words |= stems

    def has_one_like(self, stems: frozenset[str]) -> bool:
        needed = len(stems) // 4 + 1  # sentences that share three quarters share one of so many
        if len(stems - self._words) >= needed:
            return False
        self._file()
        rarest = sorted(stems, key=lambda word: (len(self._with_word.get(word, ())), word))
        tried = {i for word in rarest[:needed] for i in self._with_word.get(word, ())[:_TRIES]}
        return any(len(stems & self._sentences[i]) >= _ALIKE * len(stems | self._sentences[i]) for i in tried)

    def _file(self) -> None:
        """Note which sentences hold which word; most answers never ask."""
        for number in range(self._filed, len(self._sentences)):
            for word in self._sentences[number]:
                self._with_word[word].append(number)
        self._filed = len(self._sentences)


def _is_copied(said: Said, asked: Asked, rubric_grams: frozenset[tuple[str, ...]]) -> bool:
    shared = len(said.stems & asked.stems)
    if shared and len(said.stems) >= _FEWEST and shared >= 0.8 * len(said.stems):
        return True
    if asked.grams.isdisjoint(grams(said.words)) and rubric_grams.isdisjoint(grams(said.words)):
        return False
    own = frozenset(grams(said.words))
    return len(own) > 1 and sum(gram in asked.grams or gram in rubric_grams for gram in own) >= _COPIED * len(own)


def rubric_grams(rubric: Rubric) -> frozenset[tuple[str, ...]]:
    """Runs of four words of everything a rubric says to people."""
    texts = [band.anchor for band in rubric.bands]
    texts += [text for criterion in rubric.criteria for text in (*criterion.anchors, criterion.missing)]
    texts += [coaching.say for criterion in rubric.criteria for coaching in criterion.coaching]
    return frozenset().union(*(grams(words_of(text)) for text in texts))


Paid = tuple[Finding, str, int]
"""A finding, its signal and its points in tenths."""


def share_out(story: Story, paid: Mapping[str, list[Paid]], free: Iterable[str]) -> dict[str, list[Paid]]:
    """Leave every sentence to the criteria it serves best; the criteria in `free` are not counted."""
    exempt = set(free)
    by_sentence: dict[int, dict[str, int]] = defaultdict(dict)
    for criterion, rows in paid.items():
        for finding, _, points in rows if criterion not in exempt else ():
            for sentence in _sentences_of(story, finding):
                by_sentence[sentence][criterion] = by_sentence[sentence].get(criterion, 0) + points
    kept = {sentence: _best(points, _room(story, sentence)) for sentence, points in by_sentence.items()}

    def stays(criterion: str, row: Paid) -> bool:
        return criterion in exempt or all(criterion in kept[sentence] for sentence in _sentences_of(story, row[0]))

    return {criterion: [row for row in rows if stays(criterion, row)] for criterion, rows in paid.items()}


def _sentences_of(story: Story, finding: Finding) -> range:
    return _sentences_between(story, finding.begin, finding.end - 1)


def _room(story: Story, sentence: int) -> int:
    return max(MOST_CRITERIA, story.said[sentence].length // WORDS_FOR_ONE_MORE)


def _best(points: Mapping[str, int], room: int) -> set[str]:
    ranked = sorted(points, key=lambda criterion: -points[criterion])
    return set(ranked[:room])

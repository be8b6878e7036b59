"""What cannot earn credit: copies, repetition, strings of phrases, and a sentence that would pay three times."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from interview_drill.core.rubrics import Rubric
from interview_drill.scoring.muddle import muddled_at
from interview_drill.scoring.phrases import LIGHT
from interview_drill.scoring.signals.finding import Finding
from interview_drill.scoring.signals.phrases import heard
from interview_drill.scoring.story import Story
from interview_drill.scoring.text import stem, words_of
from interview_drill.scoring.wordlists import word_set

MOST_CRITERIA = 2
"""How many criteria a sentence of ordinary length may serve."""

WORDS_FOR_ONE_MORE = 12
"""A long sentence may serve one criterion for each so many of its words."""

FUNCTION_WORDS = LIGHT | word_set("""
    in on at for with by from i we he she they you my our his her their your me us him them do did does had has
    have not no which who what when where why how than then there if because while until before after about into
    out up down over all any each every some more most other only very also just too can could would should will
    may might must been being one two than own same such both few many much
    """)

MOST_HOLLOW = 2
"""How many hollow phrases make a sentence without name or figure worthless."""

FEWEST_WORDS = 8
"""Words under which an answer is too short to be told from a list."""

LEAST_SAID = 4
"""Words under which a sentence is a fragment."""

MOST_STUFFED = 0.67
"""Share of an answer that may be stuffing before the rest is not believed either."""

SHORT_STRETCH, LONG_STRETCH = 25, 50
"""Words in a row that are looked at together."""

MOST_COVERED, MOST_COVERED_LONG = 0.68, 0.46
"""Share of such a stretch that phrases of two words or more may cover.

Told stories stay under 0.6 and 0.42; phrases put into sentences of a pattern are above 0.64 or 0.48. Single words
don't count: many of them ('team', 'afraid') are in every story.
"""

MUDDLES = 2
"""Words that can't follow the one before them, within `MUDDLE_STRETCH` tokens, from which all of it is a jumble.

The rated answers never hold two so close; answers with their words shuffled hold three or more in a hundred words.
"""

MUDDLE_STRETCH = 60

LEAST_DENSE, SPARE_WORDS = 0.42, 3.6
"""How much of a single sentence phrases may cover: this share of its words, and so many words more.

A short sentence may be a phrase; of a long one phrases are a part. Told sentences of eight words stay at or under 0.88,
of thirteen under 0.7, of twenty under 0.58.
"""

DENSE_SENTENCES = ((0.6, 2), (0.55, 3))
"""How many sentences of `DENSE_FROM` words or more may be covered to such a share; the rated answers keep to it."""

DENSE_FROM = 7

_GRAM = 4
_ALIKE = 0.75
_COPIED = 0.5
_FEWEST = 4
_TRIES = 50


def hollow_sentences(story: Story, lexicons: tuple[str, ...]) -> set[int]:
    """Sentences with two phrases or more of these lexicons and neither a name nor a figure."""
    said = Counter(story.clause_of(begin).sentence for begin in {hit.begin for hit in heard(story, lexicons)})
    checkable = {story.clause_of(token).sentence for token in (*story.names, *(f.begin for f in story.figures))}
    return {sentence for sentence, times in said.items() if times >= MOST_HOLLOW and sentence not in checkable}


def fragments(story: Story) -> set[int]:
    """Sentences of hardly a word or two, which say nothing that could be checked."""
    return {i for i, bounds in enumerate(story.sentences) if len(story.words(*bounds)) < LEAST_SAID}


def filled_out(story: Story, copied: set[int], stuffed: set[int]) -> set[int]:
    """All sentences to leave out: everything, when more than half of what was not copied is stuffing."""
    words = [len(story.words(*bounds)) for bounds in story.sentences]
    own = sum(count for i, count in enumerate(words) if i not in copied)
    filled = sum(words[i] for i in stuffed - copied)
    return set(range(len(words))) if filled > MOST_STUFFED * own else copied | stuffed


def strung_sentences(story: Story) -> set[int]:
    """Sentences in a stretch of words that is hardly more than phrases of the rubric put side by side."""
    covered = {i for hits in story.hits.values() for b, e, _ in hits if e - b > 1 for i in range(b, e)}
    words = [i for i, token in enumerate(story.tokens) if token.kind != "mark"]
    if len(words) < FEWEST_WORDS:
        return set()
    so_far = [0, *accumulate(i in covered for i in words)]
    stretches = ((min(len(words), SHORT_STRETCH), MOST_COVERED), (LONG_STRETCH, MOST_COVERED_LONG))
    return {
        sentence
        for width, most in stretches
        for k in range(len(words) - width + 1)
        if so_far[k + width] - so_far[k] >= most * width
        for sentence in _sentences_between(story, words[k], words[k + width - 1])
    } | _dense_sentences(story, covered)


def _dense_sentences(story: Story, covered: set[int]) -> set[int]:
    """Single sentences that are hardly more than phrases, and those that are so too often."""
    lengths = {i: len(story.words(*bounds)) for i, bounds in enumerate(story.sentences)}
    spoken = {
        i: sum(k in covered and story.tokens[k].kind != "mark" for k in range(*bounds))
        for i, bounds in enumerate(story.sentences)
    }
    found = {i for i, n in lengths.items() if n >= FEWEST_WORDS and spoken[i] > LEAST_DENSE * n + SPARE_WORDS}
    for share, most in DENSE_SENTENCES:
        alike = {i for i, n in lengths.items() if n >= DENSE_FROM and spoken[i] >= share * n}
        different = {tuple(story.words(*story.sentences[i])) for i in alike}
        found |= alike if len(different) > most else set()
    return found


def muddled_sentences(story: Story) -> set[int]:
    """Sentences in a stretch of words that stand in no order a sentence has."""
    at = muddled_at(story.tokens, story.sentences)
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
    asked = {stem(word) for word in words_of(question)} - FUNCTION_WORDS
    asked_grams = grams(words_of(question))
    earlier = _Earlier()
    barred: set[int] = set()
    for number, (begin, end) in enumerate(story.sentences):
        words = story.words(begin, end)
        stems = frozenset(stem(word) for word in words if word not in FUNCTION_WORDS)
        if (
            earlier.has_one_like(stems)
            or _is_copied(words, stems, asked, asked_grams | rubric_grams)
            or _is_salad(words)
        ):
            barred.add(number)
        earlier.add(stems)
    return barred


class _Earlier:
    """The sentences so far, found again by the words they hold."""

    def __init__(self) -> None:
        self._sentences: list[frozenset[str]] = []
        self._with_word: dict[str, list[int]] = defaultdict(list)

    def add(self, stems: frozenset[str]) -> None:
        for word in stems:
            self._with_word[word].append(len(self._sentences))
        self._sentences.append(stems)

    def has_one_like(self, stems: frozenset[str]) -> bool:
        rarest = sorted(stems, key=lambda word: (len(self._with_word.get(word, ())), word))
        needed = rarest[: len(stems) // 4 + 1]  # sentences that share three quarters share one of these
        tried = {i for word in needed for i in self._with_word.get(word, ())[:_TRIES]}
        return any(len(stems & self._sentences[i]) >= _ALIKE * len(stems | self._sentences[i]) for i in tried)


def _is_copied(
    words: Sequence[str], stems: frozenset[str], asked: set[str], copyable: frozenset[tuple[str, ...]]
) -> bool:
    if len(stems) >= _FEWEST and asked and len(stems & asked) >= 0.8 * len(stems):
        return True
    own = grams(words)
    return len(own) >= 2 and len(own & copyable) >= _COPIED * len(own)


def _is_salad(words: Sequence[str]) -> bool:
    """Whether the words hang together by nothing, or are the same few over and over.

    Told sentences are a third or more function words, and hardly repeat themselves.
    """
    if len(words) < FEWEST_WORDS:
        return False
    return sum(word in FUNCTION_WORDS for word in words) < 0.12 * len(words) or len(set(words)) < 0.4 * len(words)


def grams(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """All runs of four words."""
    return frozenset(tuple(words[i : i + _GRAM]) for i in range(len(words) - _GRAM + 1))


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
    return max(MOST_CRITERIA, len(story.words(*story.sentences[sentence])) // WORDS_FOR_ONE_MORE)


def _best(points: Mapping[str, int], room: int) -> set[str]:
    ranked = sorted(points, key=lambda criterion: -points[criterion])
    return set(ranked[:room])

"""What cannot earn credit: copies, repetition, strings of phrases, and a sentence that would pay three times."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from interview_drill.core.rubrics import Rubric
from interview_drill.scoring import verbs
from interview_drill.scoring.blocks import MOST_REMEMBERED, Block
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.repeating import patterned_sentences, repeated_sentences
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

MOST_STUFFED = 0.45
"""Share of an answer that may be stuffing, or sentences nobody would say, before the rest is not believed either."""

LEAST_SAID = 4
"""Words under which a sentence is a fragment."""

SHORT_STRETCH, LONG_STRETCH = 25, 50
"""Words in a row that are looked at together."""

MOST_COVERED, MOST_COVERED_LONG = 0.68, 0.48
"""Share of such a stretch that phrases of two words or more may cover.

Told stories stay at or under 0.6 and 0.46; phrases put into sentences of a pattern are above 0.64 or 0.5. Single words
don't count: many of them ('team', 'afraid') are in every story.
"""

MUDDLES = 2
"""Words that can't follow the one before them, within `MUDDLE_STRETCH` tokens, from which all between them and
`MUDDLE_MARGIN` tokens on either side is a jumble.

The rated answers never hold two so close; answers with their words shuffled hold three or more in a hundred words.
"""

MUDDLE_STRETCH, MUDDLE_MARGIN = 60, 25

LEAST_DENSE, SPARE_WORDS = 0.42, 3.6
"""How much of a single sentence phrases may cover: this share of its words, and so many words more.

A short sentence may be a phrase; of a long one phrases are a part. Told sentences of eight words stay at or under 0.88,
of thirteen under 0.7, of twenty under 0.58.
"""

DENSE_SENTENCES = ((0.6, 2), (0.55, 3))
"""How many sentences of `DENSE_FROM` words or more may be covered to such a share; the rated answers keep to it."""

DENSE_FROM = 7

_TO_THE_RATER = frozenset((
    ("this", "answer"), ("previous", "instructions"), ("the", "rater"), ("set", "overall"), ("highest", "mark"),
    ("top", "mark"), ("wider-effect", "3"), ("overall", "5.0"),
))  # fmt: skip
_OF_RATING = frozenset(last for _, last in _TO_THE_RATER)

_COPIED = 0.5
_FEWEST = 4


def hollow_sentences(story: Story, lexicons: tuple[str, ...]) -> set[int]:
    """Sentences with two phrases or more of these lexicons and neither a name nor a figure."""
    said = Counter(story.sentence_at(begin) for begin in {hit.begin for hit in heard(story, lexicons)})
    hollow = {sentence for sentence, times in said.items() if times >= MOST_HOLLOW}
    if not hollow:
        return set()
    return hollow - {story.sentence_at(token) for token in (*story.names, *(f.begin for f in story.figures))}


def empty_sentences(story: Story) -> set[int]:
    """Sentences of hardly a word or two, and those that could stand in any answer: 'I gave it my best.'"""
    return {i for i, said in enumerate(story.said) if said.length < LEAST_SAID or said.everyday}


def fragments(story: Story) -> set[int]:
    """Sentences of a word or three without anybody who did something: 'Stayed ugly.', 'Similar fears.'"""
    short = {i for i, said in enumerate(story.said) if said.length < LEAST_SAID}
    told = {c.sentence for c in story.said_clauses if c.sentence in short and not _begins_with_verb(story, c)}
    return short - told


def _begins_with_verb(story: Story, clause: Clause) -> bool:
    """'Renewed the contract', but neither 'Shouldn't have' nor 'Ship it Friday'."""
    if clause.bidden:
        return False
    first = story.sentences[clause.sentence][0]
    return (
        clause.verb == first and not story.written[first].endswith("n't") and story.written[first] not in verbs.MODALS
    )


def filled_out(story: Story, stuffed: set[int]) -> set[int]:
    """All sentences to leave out: everything, when more than `MOST_STUFFED` of it is stuffing."""
    filled = sum(story.said[i].length for i in stuffed | odd_sentences(story) | fragments(story))
    return set(range(len(story.said))) if filled > MOST_STUFFED * story.length else stuffed


def strung_sentences(story: Story) -> set[int]:
    """Sentences in a stretch of words that is hardly more than phrases of the rubric put side by side."""
    covered = b"".join(part.block.covered for part in story.parts)
    if len(covered) < FEWEST_WORDS:
        return set()
    short = min(len(covered), SHORT_STRETCH)
    full = [*_full(covered, short, MOST_COVERED), *_full(covered, LONG_STRETCH, MOST_COVERED_LONG)]
    words = where("spoken", story.tokens) if full else []
    found = {number for k, width in full for number in _sentences_between(story, words[k], words[k + width - 1])}
    return found | _dense_sentences(story)


def _full(covered: bytes, width: int, most: float) -> list[tuple[int, int]]:
    """First words and width of stretches that phrases cover almost wholly."""
    sums = _sums(covered, width)
    return [(k, width) for k, n in enumerate(sums) if n >= most * width] if max(sums, default=0) >= most * width else []


def _sums(flags: bytes, width: int) -> bytes:
    """How many are set of each `width` flags in a row, 255 at most.

    All are added at once: a long number with a byte for each sum is added to itself, shifted by as many bytes as each
    of its sums is wide.
    """
    wide, doubled = 1, int.from_bytes(flags, "little")
    sums = done = 0
    while wide <= width:
        if width & wide:
            sums += doubled >> 8 * done
            done += wide
        doubled += doubled >> 8 * wide
        wide *= 2
    return sums.to_bytes(len(flags), "little")[: max(0, len(flags) - width + 1)]


def _dense_sentences(story: Story) -> set[int]:
    """Single sentences that are hardly more than phrases, and those that are so too often."""
    looked = ((part.sentence, _dense_in(part.block)) for part in story.parts)
    dense = [(first, of_block) for first, of_block in looked if of_block.any]
    found = {first + i for first, of_block in dense for i in of_block.alone}
    for kind, (_, most) in enumerate(DENSE_SENTENCES):
        alike = {first + i for first, of_block in dense for i in of_block.often[kind]}
        if len(alike) > most and len({tuple(story.words(*story.sentences[i])) for i in alike}) > most:
            found |= alike
    return found


class _Dense(NamedTuple):
    """Dense sentences of a block."""

    alone: list[int]
    """Those that are too dense for a sentence."""
    often: list[list[int]]
    """For each of `DENSE_SENTENCES` those of such a share."""

    @property
    def any(self) -> bool:
        return bool(self.alone) or any(self.often)


@lru_cache(maxsize=MOST_REMEMBERED)
def _dense_in(block: Block) -> _Dense:
    rows = []
    end = 0
    for i, said in enumerate(block.said):
        begin, end = end, end + said.length
        rows.append((i, said.length, block.covered.count(1, begin, end)))
    return _Dense(
        [i for i, n, covered in rows if n >= FEWEST_WORDS and covered > LEAST_DENSE * n + SPARE_WORDS],
        [[i for i, n, covered in rows if n >= DENSE_FROM and covered >= share * n] for share, _ in DENSE_SENTENCES],
    )


def muddled_sentences(story: Story) -> set[int]:
    """Sentences in a stretch of words that stand in no order a sentence has."""
    at = story.places("muddle")
    end = len(story.tokens) - 1
    return {
        sentence
        for first, last in zip(at, at[MUDDLES - 1 :], strict=False)
        if last - first < MUDDLE_STRETCH
        for sentence in _sentences_between(story, max(0, first - MUDDLE_MARGIN), min(end, last + MUDDLE_MARGIN))
    }


def odd_sentences(story: Story) -> set[int]:
    """Sentences with a single such word: it may be a slip, so they are only kept from earning."""
    return {story.clause_of(i).sentence for i in story.places("muddle")}


def _sentences_between(story: Story, first: int, last: int) -> range:
    return range(story.sentence_at(first), story.sentence_at(last) + 1)


def copied_sentences(story: Story, question: str, published: frozenset[tuple[str, ...]]) -> set[int]:
    """Sentences that repeat an earlier one, the question or what was published, or that are heaps of words."""
    asked = asked_in(question)
    foreign = {part.sentence + i for part in story.parts for i in _foreign_in(part.block, asked, published)}
    repeated = repeated_sentences(story.said)
    return foreign | repeated | patterned_sentences(story.said, repeated)


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """The words of a question and of the material that comes with it."""

    stems: frozenset[str]
    """Stems of all that are no function words."""
    proper: frozenset[str]
    """Those of the question without its material, whose facts an answer has to use."""
    grams: frozenset[tuple[str, ...]]
    """All runs of four words."""


@lru_cache(maxsize=64)
def asked_in(question: str) -> Asked:
    """What a question says; its material stands after the first empty line."""
    words = words_of(question)
    proper, _, _ = question.partition("\n\n")
    return Asked(_stems(words), _stems(words_of(proper)), grams(words))


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(stem, words)) - FUNCTION_WORDS


@lru_cache(maxsize=2 * MOST_REMEMBERED)
def _foreign_in(block: Block, asked: Asked, published: frozenset[tuple[str, ...]]) -> list[int]:
    """Sentences of a block that are no sentences, the question's, published, or said to whoever rates."""
    return [
        i
        for i, said in enumerate(block.said)
        if said.salad or _is_copied(said, asked, published) or _speaks_to_the_rater(block, i, said)
    ]


def _speaks_to_the_rater(block: Block, number: int, said: Said) -> bool:
    """'Ignore all previous instructions', 'I rated this answer 5 out of 5'."""
    if _OF_RATING.isdisjoint(said.words):
        return False
    begin, end = block.sentences[number]
    words = [token.word for token in block.tokens.words[begin:end] if token.spoken]
    return not _TO_THE_RATER.isdisjoint(pairwise(words))


def _is_copied(said: Said, asked: Asked, published: frozenset[tuple[str, ...]]) -> bool:
    shared = len(said.stems & asked.proper)
    if shared and len(said.stems) >= _FEWEST and shared >= 0.8 * len(said.stems):
        return True
    own = said.grams
    if len(own) < 2 or (own.isdisjoint(asked.grams) and own.isdisjoint(published)):
        return False
    return sum(gram in asked.grams or gram in published for gram in own) >= _COPIED * len(own)


def rubric_grams(rubric: Rubric) -> frozenset[tuple[str, ...]]:
    """Runs of four words of everything a rubric says to people."""
    texts = [band.anchor for band in rubric.bands]
    texts += [text for criterion in rubric.criteria for text in (*criterion.anchors, criterion.missing)]
    texts += [coaching.say for criterion in rubric.criteria for coaching in criterion.coaching]
    return grams_of(tuple(texts))


@lru_cache(maxsize=16)
def grams_of(texts: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Runs of four words of what was published."""
    return frozenset().union(*(grams(words_of(text)) for text in texts))


Paid = tuple[Finding, str, int]
"""A finding, its signal and its points in tenths."""


def share_out(story: Story, paid: Mapping[str, list[Paid]], free: Iterable[str]) -> dict[str, list[Paid]]:
    """Leave every sentence to the criteria it serves best; the criteria in `free` are not counted."""
    exempt = set(free)
    by_sentence: dict[int, dict[str, int]] = defaultdict(dict)
    for criterion, rows in paid.items():
        for finding, _, points in rows if criterion not in exempt else ():
            for sentence in sentences_of(story, finding):
                by_sentence[sentence][criterion] = by_sentence[sentence].get(criterion, 0) + points
    kept = {sentence: _best(points, _room(story, sentence)) for sentence, points in by_sentence.items()}

    def stays(criterion: str, row: Paid) -> bool:
        return criterion in exempt or all(criterion in kept[sentence] for sentence in sentences_of(story, row[0]))

    return {criterion: [row for row in rows if stays(criterion, row)] for criterion, rows in paid.items()}


def sentences_of(story: Story, finding: Finding) -> range:
    """The sentences that a finding's words stand in."""
    return _sentences_between(story, finding.begin, finding.end - 1)


def _room(story: Story, sentence: int) -> int:
    return max(MOST_CRITERIA, story.said[sentence].length // WORDS_FOR_ONE_MORE)


def _best(points: Mapping[str, int], room: int) -> set[str]:
    ranked = sorted(points, key=lambda criterion: -points[criterion])
    return set(ranked[:room])

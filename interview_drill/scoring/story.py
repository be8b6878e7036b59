"""An answer taken apart once: what signals, measures and guards look at."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain
from math import inf
from operator import attrgetter
from typing import NamedTuple

from interview_drill.core.signals import Place, Shows
from interview_drill.scoring.blocks import MOST_REMEMBERED, Block, Reader
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.mended import Mended
from interview_drill.scoring.naming import names_in, placed_in, quotations
from interview_drill.scoring.phrases import Hit
from interview_drill.scoring.quantities import Quantity, quantities_in
from interview_drill.scoring.said import Said
from interview_drill.scoring.text import Plain, plain
from interview_drill.scoring.words import Word

FEWEST_ACTS = 2
"""Past acts of mine or ours from which an answer is a story."""

PLACES: Mapping[Place, float] = {"anywhere": 0.0, "second-half": 0.5, "last-third": 0.66, "last-quarter": 0.75}
"""Where the parts of an answer that a signal may ask for begin."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity and the tokens it covers."""

    quantity: Quantity
    """As read with slips put right; the tokens say where it stands, not its offsets."""
    begin: int
    end: int


class Part(NamedTuple):
    """A block and where it stands in the answer."""

    block: Block
    start: int
    """Its first character in the plain text."""
    first: int
    """Its first token."""
    sentence: int
    """Its first sentence."""
    clause: int
    """Its first clause."""


@dataclass
class Story:
    """An answer with its tokens, sentences, clauses, figures, names and phrases; most is put together when asked for.

    What hangs on all of the answer (names, named_again, quoted, figures, is_story, begins) may be set, to read a part
    alone.
    """

    plain: Plain
    parts: list[Part]
    barred: set[int] = field(default_factory=set)
    """Sentences that cannot earn credit."""
    empty: set[int] = field(default_factory=set)
    """Fragments, and sentences that could stand in any answer: no act or figure in them earns credit."""
    follows_from: float = inf
    """Sentences from here on belong to what follows: nothing that reaches over two sentences begins in them."""
    spans: dict[str | tuple[str, ...], list[tuple[int, int]]] = field(default_factory=dict)
    """Token spans of lexicons and features, and of several of them, kept once they were asked for."""
    clauses_with: dict[tuple[str, ...], set[int]] = field(default_factory=dict)
    """Clauses in which one of several lexicons or features begins, kept once they were asked for."""
    cuts: dict[tuple[int, int, Shows], tuple[int, int]] = field(default_factory=dict)
    """Readable bounds around tokens, kept once they were asked for."""

    @cached_property
    def tokens(self) -> list[Word]:
        """All words, numbers and marks."""
        return list(chain.from_iterable(part.block.tokens.words for part in self.parts))

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Token bounds of the sentences."""
        return [(b + part.first, e + part.first) for part in self.parts for b, e in part.block.sentences]

    @cached_property
    def said(self) -> list[Said]:
        """What each sentence says."""
        return list(chain.from_iterable(part.block.said for part in self.parts))

    @cached_property
    def clauses(self) -> list[Clause]:
        """All clauses, those quoted that stand between quotation marks."""
        moved = [clause.moved(part.first, part.sentence) for part in self.parts for clause in part.block.clauses]
        for number in self.quoted:
            moved[number].standing = "quoted"
        return moved

    @cached_property
    def quoted(self) -> list[int]:
        """Clauses that stand between quotation marks for more than half."""
        within: dict[int, int] = defaultdict(int)
        for begin, end in quotations(self.places("quote")):
            for number in range(self._clause_at(begin), self._clause_at(end - 1) + 1):
                first, last = self._clause_bounds(number)
                within[number] += min(end, last) - max(begin, first)
        bounds = {number: self._clause_bounds(number) for number in within}
        return sorted(number for number, (first, last) in bounds.items() if 2 * within[number] > last - first)

    def _clause_at(self, token: int) -> int:
        part = self._part_of(token)
        return part.clause + bisect_right(part.block.clauses, token - part.first, key=attrgetter("begin")) - 1

    def _clause_bounds(self, number: int) -> tuple[int, int]:
        part = self.parts[bisect_right(self.parts, number, key=attrgetter("clause")) - 1]
        clause = part.block.clauses[number - part.clause]
        return part.first + clause.begin, part.first + clause.end

    @cached_property
    def names(self) -> list[int]:
        """Tokens that are proper names: the sure ones, and first words of sentences that are names elsewhere."""
        known = frozenset().union(*(part.block.names.known for part in self.parts))
        return [part.first + i for part in self.parts for i in names_in(part.block, known)]

    @cached_property
    def named(self) -> list[int]:
        """Names, and first words that are placed as only names are: 'Marco from merchandising begged'."""
        return sorted({*self.names, *(part.first + i for part in self.parts for i in self._placed_in(part))})

    def _placed_in(self, part: Part) -> Sequence[int]:
        placed = placed_in(part.block)
        quoted = set(between(self.quoted, part.clause, part.clause + len(part.block.clauses))) if placed else ()
        return [token for clause, token in placed if clause not in quoted]

    @cached_property
    def named_again(self) -> list[int]:
        """Those of them that were named before."""
        seen: set[str] = set()
        again = []
        for i in self.named:
            word = self.tokens[i].word.removesuffix("'s")
            if word in seen:
                again.append(i)
            seen.add(word)
        return again

    def hits_of(self, lexicon: str) -> list[Hit]:
        """Where phrases of a lexicon are heard, in the order of the text."""
        heard = ((part.first, part.block.hits[lexicon]) for part in self.hearing.get(lexicon, ()))
        return [Hit(begin + first, end + first, phrase) for first, hits in heard for begin, end, phrase in hits]

    @cached_property
    def hearing(self) -> Mapping[str, list[Part]]:
        """Parts in which phrases are heard, by lexicon id."""
        hearing: dict[str, list[Part]] = defaultdict(list)
        for part in self.parts:
            for lexicon in part.block.hits:
                hearing[lexicon].append(part)
        return hearing

    @cached_property
    def begins(self) -> Mapping[Place, float]:
        """The token from which each part of an answer that a signal may ask for begins."""
        length = self.parts[-1].first + len(self.parts[-1].block.tokens.words) if self.parts else 0
        return {place: share * length for place, share in PLACES.items()}

    @cached_property
    def clause_at(self) -> list[int]:
        """For each token the index of its clause."""
        where: list[int] = []
        for number, clause in enumerate(self.clauses):
            where += [number] * (clause.end - clause.begin)
        return where

    @cached_property
    def written(self) -> list[str]:
        """All tokens in lower case."""
        return [token.word for token in self.tokens]

    @cached_property
    def length(self) -> int:
        """How many words and numbers it has."""
        return sum(len(part.block.covered) for part in self.parts)

    @cached_property
    def figures(self) -> list[Figure]:
        """All quantities with their token bounds."""
        found = []
        mended = Mended(self.plain.text, self._slips())
        for offset, quantity in quantities_in(mended.text):
            begin = max(0, self._token_at(mended.before(offset + quantity.start)))
            end = max(begin, self._token_at(mended.before(offset + quantity.end - 1))) + 1
            found.append(Figure(quantity, begin, end))
        return found

    def _slips(self) -> Iterator[tuple[int, int, str]]:
        return ((self.start(i), self.end(i), self.tokens[i].word) for i in self.places("slip"))

    def _token_at(self, place: int) -> int:
        """The last token that begins at a character of the plain text or before it."""
        part = self.parts[bisect_right(self._starts, place) - 1]
        return part.first + bisect_right(part.block.tokens.starts, place - part.start) - 1

    @cached_property
    def _starts(self) -> list[int]:
        return [part.start for part in self.parts]

    @cached_property
    def _firsts(self) -> list[int]:
        return [part.first for part in self.parts]

    @cached_property
    def is_story(self) -> bool:
        """Whether something particular is told: enough past acts of mine or ours."""
        acts = [part.clause + number for part in self.parts for number in _acts_of_ours(part.block)]
        return len(acts) - len(set(acts).intersection(self.quoted)) >= FEWEST_ACTS

    def places(self, what: str) -> list[int]:
        """Tokens that a block has found to be of one kind, such as 'date'."""
        return [part.first + i for part in self.parts for i in part.block.places[what]]

    @cached_property
    def said_clauses(self) -> list[Clause]:
        """Clauses that have a verb."""
        return [clause for clause in self.clauses if clause.verb >= 0]

    @cached_property
    def acts(self) -> list[Clause]:
        """Clauses that tell a past act."""
        return [clause for clause in self.clauses if clause.act]

    def clause_of(self, token: int) -> Clause:
        """The clause a token belongs to."""
        return self.clauses[self.clause_at[token]]

    def sentence_at(self, token: int) -> int:
        """The sentence a token belongs to."""
        return bisect_right(self._sentence_starts, token) - 1

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [begin + part.first for part in self.parts for begin, _ in part.block.sentences]

    def words(self, begin: int, end: int) -> list[str]:
        """Lower-case words and numbers between two tokens."""
        return [token.word for token in self.tokens[begin:end] if token.spoken]

    def start(self, token: int) -> int:
        """Where a token begins in the plain text."""
        part = self._part_of(token)
        return part.start + part.block.tokens.starts[token - part.first]

    def end(self, token: int) -> int:
        """Where a token ends in the plain text."""
        return self.start(token) + len(self.tokens[token].text)

    def breaks_between(self, sentence: int, other: int) -> bool:
        """Whether an empty line stands between two sentences."""
        first, last = self.end(self.sentences[sentence][1] - 1), self.start(self.sentences[other][0])
        return self.plain.text.count("\n", first, last) > 1

    def _part_of(self, token: int) -> Part:
        return self.parts[bisect_right(self._firsts, token) - 1]

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Where the tokens from `begin` to before `end` stand in the answer as it was given."""
        start, stop = self.start(begin), self.end(end - 1)
        return self.plain.start(start), self.plain.end(stop - 1)


def read(answer: str, reader: Reader) -> Story:
    """Take an answer apart."""
    return _read(plain(answer), reader)


def read_without(story: Story, sentences: Collection[int], reader: Reader) -> Story:
    """The story as if these sentences had not been written; offsets still lead to the answer as it was given."""
    if not sentences:
        return story
    bounds = (story.sentences[number] for number in sorted(sentences))
    return _read(story.plain.without([(story.start(begin), story.end(end - 1)) for begin, end in bounds]), reader)


def _read(text: Plain, reader: Reader) -> Story:
    parts: list[Part] = []
    first = sentence = clause = 0
    for start, block in reader.blocks_of(text.text):
        parts.append(Part(block, start, first, sentence, clause))
        first += len(block.tokens.words)
        sentence += len(block.sentences)
        clause += len(block.clauses)
    return Story(text, parts)


@lru_cache(maxsize=MOST_REMEMBERED)
def _acts_of_ours(block: Block) -> list[int]:
    """Clauses of a block that tell a past act of mine or ours."""
    return [i for i, c in enumerate(block.clauses) if c.act and c.standing == "told" and c.subject in ("i", "we")]


def between(numbers: Sequence[int], begin: int, end: int) -> tuple[int, ...]:
    """Those of ascending numbers that lie in a stretch, counted from its beginning."""
    if not numbers:
        return ()
    near = numbers[bisect_left(numbers, begin) : bisect_left(numbers, end)]
    return tuple([number - begin for number in near]) if near else ()

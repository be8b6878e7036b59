"""An answer taken apart once: what signals, measures and guards look at."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from interview_drill.core.signals import Shows
from interview_drill.scoring.blocks import Block, Reader
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.mended import Mended
from interview_drill.scoring.phrases import Hit
from interview_drill.scoring.quantities import Quantity, find_quantities
from interview_drill.scoring.said import Said
from interview_drill.scoring.text import Plain, plain
from interview_drill.scoring.words import Word

LONGEST_QUOTE = 60
"""Most tokens between two quotation marks that still count as speech."""

FEWEST_ACTS = 2
"""Past acts of mine or ours from which an answer is a story."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity and the tokens it covers."""

    quantity: Quantity
    """As read with slips put right; the tokens say where it stands."""
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """A block and where it stands in the answer."""

    block: Block
    start: int
    """Its first character in the plain text."""
    first: int
    """Its first token."""


@dataclass
class Story:
    """An answer with its tokens, sentences, clauses, figures, names and phrases."""

    plain: Plain
    parts: list[Part]
    tokens: list[Word]
    sentences: list[tuple[int, int]]
    said: list[Said]
    """What each sentence says."""
    clauses: list[Clause]
    hits: Mapping[str, list[Hit]]
    """Phrases heard, by lexicon id."""
    names: list[int]
    """Indices of tokens that are proper names."""
    barred: set[int] = field(default_factory=set)
    """Sentences that cannot earn credit."""
    empty: set[int] = field(default_factory=set)
    """Fragments, and sentences that could stand in any answer: no act or figure in them earns credit."""
    spans: dict[str | tuple[str, ...], list[tuple[int, int]]] = field(default_factory=dict)
    """Token spans of lexicons and features, and of several of them, kept once they were asked for."""
    clauses_with: dict[tuple[str, ...], set[int]] = field(default_factory=dict)
    """Clauses in which one of several lexicons or features begins, kept once they were asked for."""
    cuts: dict[tuple[int, int, Shows], tuple[int, int]] = field(default_factory=dict)
    """Readable bounds around tokens, kept once they were asked for."""

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
        return sum(said.length for said in self.said)

    @cached_property
    def figures(self) -> list[Figure]:
        """All quantities with their token bounds."""
        found = []
        mended = Mended(self.plain.text, self._slips())
        for quantity in find_quantities(mended.text):
            begin = max(0, self._token_at(mended.before(quantity.start)))
            end = max(begin, self._token_at(mended.before(quantity.end - 1))) + 1
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
        acts = (clause for clause in self.acts if clause.standing == "told" and clause.subject in ("i", "we"))
        return len(list(acts)) >= FEWEST_ACTS

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
    tokens: list[Word] = []
    sentences: list[tuple[int, int]] = []
    said: list[Said] = []
    clauses: list[Clause] = []
    hits: dict[str, list[Hit]] = defaultdict(list)
    for start, block in reader.blocks_of(text.text):
        first = len(tokens)
        parts.append(Part(block, start, first))
        tokens += block.tokens.words
        clauses += [clause.moved(first, len(sentences)) for clause in block.clauses]
        sentences += [(begin + first, end + first) for begin, end in block.sentences]
        said += block.said
        for lexicon, heard in block.hits.items():
            hits[lexicon] += [Hit(begin + first, end + first, phrase) for begin, end, phrase in heard]
    story = Story(text, parts, tokens, sentences, said, clauses, hits, _names(parts))
    _quote(story)
    return story


def _names(parts: Iterable[Part]) -> list[int]:
    """Names, and first words of sentences that are names elsewhere."""
    found = [(part.first, part.block.names) for part in parts]
    known = frozenset().union(*(names.known for _, names in found))
    sure = {first + i for first, names in found for i in names.sure}
    return sorted(sure.union(first + i for first, names in found for i, text in names.openers if text in known))


def _quote(story: Story) -> None:
    """Let clauses stand as quoted that stand between quotation marks for more than half."""
    quoted: dict[int, int] = defaultdict(int)
    for begin, end in _quotations(story.places("quote")):
        for number in range(story.clause_at[begin], story.clause_at[end - 1] + 1):
            clause = story.clauses[number]
            quoted[number] += min(end, clause.end) - max(begin, clause.begin)
    for number, tokens in quoted.items():
        clause = story.clauses[number]
        if 2 * tokens > clause.end - clause.begin:
            clause.standing = "quoted"


def _quotations(marks: Iterable[int]) -> list[tuple[int, int]]:
    """Token bounds of quoted speech, out of all double quotation marks."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in marks:
        if opened is not None and mark - opened <= LONGEST_QUOTE:
            found.append((opened, mark + 1))
            opened = None
        else:
            opened = mark
    return found

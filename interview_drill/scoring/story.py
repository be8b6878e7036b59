"""An answer taken apart once: what signals, measures and guards look at."""

from bisect import bisect_right
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from interview_drill.scoring.clauses import Clause, clauses_of
from interview_drill.scoring.names import name_tokens
from interview_drill.scoring.phrases import Hit, PhraseIndex
from interview_drill.scoring.quantities import Quantity, find_quantities
from interview_drill.scoring.status import settle
from interview_drill.scoring.text import Plain, Token, plain, sentences_of, tokens_of

LONGEST_QUOTE = 60
"""Most tokens between two quotation marks that still count as speech."""

_GAP = "\n\n"
"""What stands in place of a sentence that was left out: its neighbours are not joined."""

FEWEST_ACTS = 3
"""Past acts of mine or ours from which an answer is a story."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity and the tokens it covers."""

    quantity: Quantity
    begin: int
    end: int


@dataclass
class Story:
    """An answer with its tokens, sentences, clauses, figures, names and phrases."""

    plain: Plain
    tokens: list[Token]
    sentences: list[tuple[int, int]]
    clauses: list[Clause]
    hits: Mapping[str, list[Hit]]
    """Phrases heard, by lexicon id."""
    names: list[int]
    """Indices of tokens that are proper names."""
    barred: set[int] = field(default_factory=set)
    """Sentences that cannot earn credit."""
    spans: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    """Token spans of lexicons and features, kept once they were asked for."""

    @cached_property
    def clause_at(self) -> list[int]:
        """For each token the index of its clause."""
        where = [0] * len(self.tokens)
        for number, clause in enumerate(self.clauses):
            where[clause.begin : clause.end] = [number] * (clause.end - clause.begin)
        return where

    @cached_property
    def length(self) -> int:
        """How many words and numbers it has."""
        return sum(token.kind != "mark" for token in self.tokens)

    @cached_property
    def figures(self) -> list[Figure]:
        """All quantities with their token bounds."""
        starts = [token.start for token in self.tokens]
        found = []
        for quantity in find_quantities(self.plain.text):
            begin = max(0, bisect_right(starts, quantity.start) - 1)
            end = max(begin + 1, bisect_right(starts, quantity.end - 1))
            found.append(Figure(quantity, begin, end))
        return found

    @cached_property
    def is_story(self) -> bool:
        """Whether something particular is told: enough past acts of mine or ours."""
        acts = sum(
            1 for clause in self.clauses if clause.act and clause.standing == "told" and clause.subject in ("i", "we")
        )
        return acts >= FEWEST_ACTS

    def clause_of(self, token: int) -> Clause:
        """The clause a token belongs to."""
        return self.clauses[self.clause_at[token]]

    def words(self, begin: int, end: int) -> list[str]:
        """Lower-case words and numbers between two tokens."""
        return [token.word for token in self.tokens[begin:end] if token.kind != "mark"]

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Where the tokens from `begin` to before `end` stand in the answer as it was given."""
        first, last = self.tokens[begin], self.tokens[end - 1]
        return self.plain.starts[first.start], self.plain.ends[last.end - 1]


def read(answer: str, index: PhraseIndex) -> Story:
    """Take an answer apart."""
    return _read(plain(answer), index)


def read_without(story: Story, sentences: Collection[int], index: PhraseIndex) -> Story:
    """The story as if these sentences had not been written; offsets still lead to the answer as it was given."""
    if not sentences:
        return story
    kept: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for number in sorted(sentences):
        begin, end = (story.tokens[i] for i in (story.sentences[number][0], story.sentences[number][1] - 1))
        kept += [story.plain.text[done : begin.start], _GAP]
        starts += [*story.plain.starts[done : begin.start], *[story.plain.starts[begin.start]] * len(_GAP)]
        ends += [*story.plain.ends[done : begin.start], *[story.plain.ends[begin.start]] * len(_GAP)]
        done = end.end
    text = "".join([*kept, story.plain.text[done:]])
    return _read(Plain(text, (*starts, *story.plain.starts[done:]), (*ends, *story.plain.ends[done:])), index)


def _read(text: Plain, index: PhraseIndex) -> Story:
    tokens = tokens_of(text.text)
    sentences = sentences_of(text.text, tokens)
    clauses = clauses_of(tokens, sentences)
    settle(tokens, clauses, quoted_tokens(tokens))
    return Story(text, tokens, sentences, clauses, index.find(tokens, sentences), name_tokens(tokens, sentences))


def quoted_tokens(tokens: list[Token]) -> list[bool]:
    """For each token whether it stands between double quotation marks."""
    quoted = [False] * len(tokens)
    opened: int | None = None
    for i, token in enumerate(tokens):
        if token.text != '"':
            continue
        if opened is not None and i - opened <= LONGEST_QUOTE:
            quoted[opened : i + 1] = [True] * (i + 1 - opened)
            opened = None
        else:
            opened = i
    return quoted

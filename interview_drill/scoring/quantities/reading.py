"""A sentence with all that is needed to read its figures, whatever answer it stands in."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from interview_drill.scoring.quantities.changes import Pair, pairs_in
from interview_drill.scoring.quantities.endings import ENDING_WORDS, Ending, endings_in
from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.mentions import mentions_in
from interview_drill.scoring.quantities.roles import is_conditional
from interview_drill.scoring.quantities.story import Clause, Passage, clauses_of, sentences_in
from interview_drill.scoring.quantities.tokens import tokens_in


@dataclass(frozen=True)
class Reading:
    """A sentence, its clauses, and where its figures stand; offsets count from the beginning of its part."""

    sentence: Passage
    mentions: list[Mention]
    """All figures of the part."""

    @property
    def places(self) -> dict[int, int]:
        """For each figure of the sentence, its item."""
        return self.sentence.places

    @cached_property
    def clauses(self) -> list[Clause]:
        """Its clauses; most sentences hold no figure, and nobody asks."""
        return clauses_of(self.sentence)

    @cached_property
    def pairs(self) -> list[Pair]:
        """Its figures before and after."""
        return pairs_in(self.sentence.skeleton) if len(self.places) > 1 else []

    @cached_property
    def endings(self) -> list[Ending]:
        """What it says no longer happens."""
        return endings_in(self.sentence)

    def around(self, first: int, last: int) -> tuple[str, bool]:
        """The clauses that hold items `first` to `last`, and whether they hang on a condition."""
        start, end = self.sentence.starts[first], self.sentence.ends[last]
        around = [at for at, clause in enumerate(self.clauses) if clause.start < end and start < clause.end]
        here = " ".join(self.clauses[at].skeleton for at in around)
        following = "".join(clause.skeleton for clause in self.clauses[around[-1] + 1 :][:1]) if around else ""
        return here, is_conditional(f"{here} {following}")


@lru_cache(maxsize=512)
def readings_in(part: str) -> tuple[Reading, ...]:
    """The sentences of a part of an answer, made ready to read; most parts come back unchanged when it is edited."""
    tokens = tokens_in(part)
    mentions = mentions_in(tokens)
    if not mentions and ENDING_WORDS.isdisjoint(tokens.texts):
        return ()
    return tuple(Reading(sentence, mentions) for sentence in sentences_in(part, tokens, mentions))

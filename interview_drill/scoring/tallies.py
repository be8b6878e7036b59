"""What is counted in an answer, block by block, so that a keystroke has one block counted anew."""

from functools import lru_cache
from typing import NamedTuple

from interview_drill.scoring.blocks import MOST_REMEMBERED, Block
from interview_drill.scoring.story import Story, between
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import FUNCTION_WORDS

MINE = word_set("i me my mine myself i'm i've i'd i'll")
OURS = word_set("we us our ours ourselves we're we've we'd we'll")


class Tally(NamedTuple):
    """How often there is what."""

    letters: int
    """Words of letters, not figures."""
    little: int
    """Those of them that every English text is full of."""
    mine: int
    ours: int
    clauses: int
    """Clauses with a verb."""
    past: int
    told: int
    """Clauses that are told, in sentences that are not left out."""
    supposed: int
    my_acts: int
    """Past acts that are told, in sentences that are not left out."""
    our_acts: int
    others_acts: int
    """Past acts of anybody or anything else but 'you'."""


def tally_of(story: Story) -> Tally:
    """All of an answer; sentences that are barred or empty count as left out."""
    left_out = sorted(story.barred | story.empty)
    found = [Tally(*[0] * len(Tally._fields))]
    for part in story.parts:
        block = part.block
        quoted = between(story.quoted, part.clause, part.clause + len(block.clauses))
        out = between(left_out, part.sentence, part.sentence + len(block.sentences))
        found.append(_of_block(block, quoted, out))
    return Tally(*map(sum, zip(*found, strict=True)))


@lru_cache(maxsize=2 * MOST_REMEMBERED)
def _of_block(block: Block, quoted: tuple[int, ...], left_out: tuple[int, ...]) -> Tally:
    words = [token.word for token in block.tokens.words if token.kind == "word"]
    said = [token.word for token in block.tokens.words]
    verbal = [(i, c) for i, c in enumerate(block.clauses) if c.verb >= 0]
    standing = [(c, "quoted" if i in quoted else c.standing) for i, c in verbal]
    kept = [stands for c, stands in standing if c.sentence not in left_out]
    acts = [c.subject for c, stands in standing if c.act and stands == "told" and c.sentence not in left_out]
    return Tally(
        len(words),
        sum(word in FUNCTION_WORDS for word in words),
        sum(word in MINE for word in said),
        sum(word in OURS for word in said),
        len(verbal),
        sum(c.past for _, c in verbal),
        kept.count("told"),
        kept.count("supposed"),
        acts.count("i"),
        acts.count("we"),
        acts.count("others") + acts.count(""),
    )

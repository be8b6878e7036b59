"""How sentences hang together: a told story comes back to what it spoke of; a list of claims does not."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from interview_drill.scoring.said import Said
from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set

CLIPPED = 6
"""Most words of a clipped sentence: 'I led the team.'"""

MOST_CLIPPED = 4
"""How many clipped sentences may stand in a row; told stories hold three at most, and follow-ups may add one."""

LONGEST_CLAIM = 14
"""Most words of a bare claim: 'Revenue grew by 40 %.'"""

MOST_CLAIMS = 1
"""How many bare claims an answer may hold; the figures of told stories are about something in them."""

LONG_DIGRESSION, LEAST_SHARED = 55, 0.08
"""Words that may be told without an 'I' or 'we' in a row, and the share of them that has to recur elsewhere."""

_CLAIMING = frozenset(("change", "percent", "multiple", "ended"))
_CHANGING = frozenset(
    stem(word)
    for word in word_set("""
    grow grew fall fell rise rose drop dropped go went cut reduce reduced increase increased improve improved double
    doubled bring brought raise raised lower lowered percent ms number rate time quarter month year one two
    """)
)
_EVERYWHERE = frozenset(
    stem(word)
    for word in word_set("""
    time day week month year hour minute people thing way work make get go take want ask say tell know think see come
    first last new old good one two three four five six seven eight nine ten like need find start end put let look
    call give show keep feel try use long left part really lot bit back
    """)
)


Numbers = Sequence[int]
"""Sentences of a story, in order."""


def unconnected_sentences(story: Story, left_out: Collection[int]) -> set[int]:
    """Sentences that belong to no story: clipped ones, bare claims, digressions."""
    kept = [number for number in range(len(story.said)) if number not in left_out]
    claims = _claims(story, kept)
    rest = [number for number in kept if number not in claims] if claims else kept
    return {*claims, *_clipped(story.said, rest), *_digressions(story, rest)}


def _clipped(said: Sequence[Said], kept: Numbers) -> Iterator[int]:
    """Strings of sentences of a few words, one like the other."""
    for run in _runs(kept, [said[number].length <= CLIPPED for number in kept], MOST_CLIPPED):
        if sum(not said[number].points_back for number in run) > MOST_CLIPPED:
            yield from run


def _runs(kept: Numbers, alike: Sequence[bool], longer: int = 0) -> Iterator[Numbers]:
    """Runs of more than so many sentences that are alike in something."""
    for is_alike, run in groupby(zip(alike, kept, strict=True), key=itemgetter(0)):
        found = [number for _, number in run] if is_alike else []
        if len(found) > longer:
            yield found


def _claims(story: Story, kept: Numbers) -> set[int]:
    """Measured changes of something that the rest of the answer never mentions."""
    said = story.said
    measured = {story.sentence_at(f.begin) for f in story.figures if f.quantity.kind in _CLAIMING}
    able = {i for i in kept if i in measured and said[i].length <= LONGEST_CLAIM and not said[i].points_back}
    able = {i for i in able if not _names(story, i)}
    if len(able) <= MOST_CLAIMS:
        return set()
    others = {word for i in kept if i not in able for word in said[i].stems if word[0].isalpha()}
    spoken_of = others - _CHANGING
    bare = {i for i in able if spoken_of.isdisjoint(said[i].stems)}
    return bare if len(bare) > MOST_CLAIMS else set()


def _names(story: Story, sentence: int) -> bool:
    """Whether it holds a name elsewhere than at its beginning."""
    begin, end = story.sentences[sentence]
    return any(begin < name < end for name in story.names)


def _digressions(story: Story, kept: Numbers) -> Iterator[int]:
    """Long reports of what others did that speak of nothing the rest speaks of: weather, news, a recipe."""
    said = story.said
    for run in _runs(kept, [not said[number].about_us for number in kept]):
        long = sum(said[number].length for number in run) >= LONG_DIGRESSION
        if long and _mostly_told(story, run) and _shared(said, run, kept) < LEAST_SHARED:
            yield from run


def _mostly_told(story: Story, run: Numbers) -> bool:
    numbers, quoted = set(run), set(story.quoted)
    near = (part for part in story.parts if run[0] - len(part.block.said) < part.sentence <= run[-1])
    clauses = [(part.clause + i, part.sentence, c) for part in near for i, c in enumerate(part.block.clauses)]
    clauses = [(number, first, c) for number, first, c in clauses if first + c.sentence in numbers]
    told = sum(c.standing == "told" and number not in quoted for number, _, c in clauses)
    return 2 * told >= sum(c.verb >= 0 for _, _, c in clauses)


def _shared(said: Sequence[Said], run: Numbers, kept: Numbers) -> float:
    """Share of the words of weight that recur outside of these sentences."""
    own = {word for number in run for word in said[number].stems if word[0].isalpha()} - _EVERYWHERE
    within = set(run)
    others = frozenset().union(*[said[number].stems for number in kept if number not in within])
    return len(own & others) / max(1, len(own))

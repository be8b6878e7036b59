"""What a signal finds: words of the answer that may earn points."""

from typing import NamedTuple

from interview_drill.core.signals import Shows, Signal, Subject
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set

LONGEST = 40
"""Most tokens of one piece of evidence."""

ANNOUNCING = 4
"""Most words of a sentence that says only that something is to be said."""

_LEADING = word_set("and so but or then um uh well yeah like okay right")


class Finding(NamedTuple):
    """A run of tokens of one sentence or two."""

    begin: int
    end: int


_WITHOUT_VERB = frozenset({"alternatives", "path-not-taken"})
_TELLING = ("acts", "details", "quantity")


def may_earn(story: Story, clause: Clause, signal: Signal, subject: Subject | None = None) -> bool:
    """Whether a clause stands as the signal demands, is about the right person, and belongs to something told."""
    if clause.standing not in signal.standing or clause.sentence in story.barred:
        return False
    if clause.verb < 0 and not _finds_options(signal):
        return False
    if signal.kind in _TELLING and clause.sentence in story.empty:
        return False
    if clause.standing != "told" and not story.is_story:
        return False
    if signal.place != "anywhere" and not is_placed(story, clause, signal):
        return False
    return is_about(clause, subject or signal.subject)


def _finds_options(signal: Signal) -> bool:
    """Whether it looks for what may be said without a verb: 'Rebuild, patch, or wait?', 'Or a smaller one.'"""
    return signal.kind == "together" and not _WITHOUT_VERB.isdisjoint(signal.parts[0])


def is_placed(story: Story, clause: Clause, signal: Signal) -> bool:
    """Whether a clause stands in the part of the answer that the signal demands."""
    return clause.begin >= story.begins[signal.place]


def is_about(clause: Clause, subject: Subject) -> bool:
    """Whether the clause has this subject; whatever is not 'i', 'we' or 'you' is others."""
    if subject == "anyone":
        return True
    return clause.subject in ("others", "") if subject == "others" else clause.subject == subject


def around(story: Story, begin: int, end: int, shows: Shows = "whole") -> Finding:
    """The clauses of the tokens from `begin` to before `end`, or these and the rest of their sentence; trimmed.

    What shows the whole sentence is given the rest of it once it is known what else is claimed there.
    """
    known = story.cuts.get((begin, end, shows))
    if known is None:
        known = story.cuts[begin, end, shows] = _cut(story, begin, end, shows)
    return Finding(*known)


def in_its_sentence(story: Story, finding: Finding, claimed: bytearray) -> Finding:
    """The finding with the clauses of its sentence around it that nothing claims, as long as it stays short enough."""
    begin, end = finding
    first = story.sentences[story.clause_of(begin).sentence][0]
    last = story.sentences[story.clause_of(end - 1).sentence][1]
    while end < last and _may_add(end, story.clause_of(end).end, end - begin, claimed):
        end = story.clause_of(end).end
    while begin > first and _may_add(story.clause_of(begin - 1).begin, begin, end - begin, claimed):
        begin = story.clause_of(begin - 1).begin
    return Finding(*_trimmed(story, begin, end, *finding))


def _may_add(begin: int, end: int, length: int, claimed: bytearray) -> bool:
    return length + end - begin <= LONGEST and 1 not in claimed[begin:end]


def _cut(story: Story, begin: int, end: int, shows: Shows) -> tuple[int, int]:
    first, last = story.clause_of(begin).begin, story.clause_of(end - 1).end
    if shows == "sentence":
        last = max(last, _last_clause(story, first + LONGEST, story.clause_of(end - 1).sentence))
    if last - first > LONGEST:
        spare = max(0, LONGEST - (end - begin)) // 2
        first, last = max(first, begin - spare), min(last, end + spare)
    return _trimmed(story, first, last, begin, end)


def _last_clause(story: Story, most: int, sentence: int) -> int:
    """Where the last clause ends that fits in before `most` without leaving the sentence.

    A few words that only announce something ('One thing I regret.') go on with the next sentence.
    """
    begin, end = story.sentences[sentence]
    if len(story.words(begin, end)) <= ANNOUNCING and sentence + 1 < len(story.sentences):
        end = story.sentences[sentence + 1][1]
    return end if end <= most else story.clause_of(most).begin


def _trimmed(story: Story, first: int, last: int, begin: int, end: int) -> tuple[int, int]:
    tokens = story.tokens
    while first < begin and (tokens[first].kind == "mark" or tokens[first].word in _LEADING):
        first += 1
    while last > end and tokens[last - 1].kind == "mark":
        last -= 1
    return first, last

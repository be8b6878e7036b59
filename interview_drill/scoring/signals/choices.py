"""Choices as grammar shows them: alternatives in a row, and ways that were open and not taken."""

from itertools import pairwise

from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.marks import names_doing
from interview_drill.scoring.story import Story
from interview_drill.scoring.verbs import is_past
from interview_drill.scoring.wordlists import word_set

Span = tuple[int, int]

_BREAKS = {",", ";", ":", "(", ")"}
_NO_CHOICE = word_set("""
    so less rather at maybe perhaps two three four whatever something anything else not even it between
    """)
"""After 'or' these correct what was said or leave it vague."""
_MORE_OF_IT = {"", ".", "than", "so", "often", "of", "or"}
"""After 'or more' these leave it at that; 'or more machines' is another way."""
_LONGEST_LEAD = 16
"""Most tokens in front of the last two alternatives that are shown with them."""

_PERCEIVING = word_set("see say tell hear feel find talk describe imagine remember understand not only make guess")
"""After 'could' these tell what somebody was able to do."""
_UNMET = word_set("if unless without nobody otherwise")
"""These make it a condition that was not met: 'if they had asked, we would have said so'."""
_ASKING = word_set("that who where what whose how until because when once to")
"""In front of the verb these make it a question or a purpose: 'what we could do', 'so that we could see'."""
_POSSIBLE = word_set("would could might would've could've might've")
_BEING = word_set("was were would would've meant needed cost")


def alternatives(story: Story) -> list[Span]:
    """'Buy, reserve, or wait', or 'three roads: buy, reserve or wait'."""
    numbers = sorted({story.clause_of(i).sentence for i in story.places("or")})
    bounds = [story.sentences[number] for number in numbers]
    found = (_last_or(story, begin, end) or _listed_or(story, begin, end) for begin, end in bounds)
    return [span for span in found if span]


def _last_or(story: Story, begin: int, end: int) -> Span | None:
    """Where 'or' follows a comma that is not the first of its sentence."""
    breaks = _breaks(story, begin, end)
    for before, last in reversed(list(pairwise(breaks))):
        if _is_choice(story, last + 1):
            return (begin if before - begin < _LONGEST_LEAD else before + 1, last + 2)
    return None


def _listed_or(story: Story, begin: int, end: int) -> Span | None:
    """Where a colon and a comma lead to the 'or': 'two ways were left: freeze it, wrap it or wait'."""
    breaks = _breaks(story, begin, end)
    for colon, comma in pairwise(breaks):
        if story.tokens[colon].text == ":":
            near = range(comma + 1, min(comma + _LONGEST_LEAD, end - 1))
            return next(((begin, i + 1) for i in near if _is_choice(story, i)), None)
    return None


def _breaks(story: Story, begin: int, end: int) -> list[int]:
    tokens = story.tokens
    return [i for i in range(begin, end - 2) if tokens[i].kind == "mark" and tokens[i].text in _BREAKS]


def _is_choice(story: Story, at: int) -> bool:
    """Whether an 'or' stands there that leads to something else one could do."""
    this, first, second = [token.word for token in (*story.tokens[at : at + 3], *[story.tokens[-1]] * 3)][:3]
    return this == "or" and first not in _NO_CHOICE and not (first == "more" and second in _MORE_OF_IT)


def paths_not_taken(story: Story) -> list[Span]:
    """'We could buy more', 'a rewrite would have cost a year', 'Buying one was quicker', 'Or we wait'."""
    verbs = [(c.verb, c.verb + 1) for c in story.said_clauses if _is_open(story, c) or _is_doing(story, c)]
    others = [(c.begin, c.begin + 2) for c in story.clauses if _is_or(story, c)]
    return sorted(verbs + others)


def _is_or(story: Story, clause: Clause) -> bool:
    """A sentence that adds another way to those before it."""
    return story.sentences[clause.sentence][0] == clause.begin and _is_choice(story, clause.begin)


def _is_open(story: Story, clause: Clause) -> bool:
    verb = story.written[clause.verb]
    if not (verb in _POSSIBLE or verb.endswith("'d")):
        return False
    ahead, after = story.words(clause.begin, clause.verb), story.words(clause.verb + 1, clause.end)
    if _is_asked(ahead) or _is_unmet(story, clause):
        return False
    if after[:2] in (["have", "to"], ["need", "to"]):
        return True
    if verb.endswith("'ve") or "have" in after[:2]:
        return clause.subject != "i" or verb.startswith("could")
    mine = verb == "could" and clause.subject in ("i", "we")
    return mine and "so" not in ahead and not set(after[:1]) & _PERCEIVING


def _is_asked(ahead: list[str]) -> bool:
    return bool(_ASKING & set(ahead)) or (len(ahead) > 1 and ahead[0] == "which")


def _is_unmet(story: Story, clause: Clause) -> bool:
    return bool(_UNMET & set(story.words(*story.sentences[clause.sentence])))


def _is_doing(story: Story, clause: Clause) -> bool:
    """'Waiting for December meant paying twice': a sentence about doing something."""
    if story.written[clause.verb] not in _BEING or story.sentences[clause.sentence][0] != clause.begin:
        return False
    after = story.words(clause.verb + 1, clause.end)
    return names_doing(story.written[clause.begin]) and (after[:1] == ["offered"] or not is_past("".join(after[:1])))

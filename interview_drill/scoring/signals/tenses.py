"""What tense tells: what I do now, had done before and would do, and what others do now."""

from collections.abc import Iterator

from interview_drill.scoring import verbs
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.signals.finding import is_about
from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import SINGULAR_ME

Span = tuple[int, int]

_HAD = word_set("had i'd hadn't")
_HAVE = word_set("have has i've")
_WOULD = word_set("i'd would wouldn't")
_EITHER_TENSE = word_set("put read let cut set run come become")
_TODAY = word_set("now nowadays today these always")
_IN_PASSING = word_set("uh um never not just simply only already also always still even first now then")
_REPORTED = word_set("that said promised agreed told knew thought if whether until before when where who because")
_BEING = frozenset(map(stem, sorted(word_set("be seem look feel mean go"))))
_NO_DEED = _BEING - {"go"} | frozenset(
    map(
        stem,
        sorted(
            word_set("""
    think guess believe know reckon suppose say hope love like enjoy remember recall continue remain own maintain chair
    have need want wish get understand see expect describe call rather prefer imagine doubt bring
    """)
        ),
    )
)
"""What one thinks, has or looks after, and set phrases: nothing that one does differently."""


def i_do(story: Story) -> list[Span]:
    """Where the candidate says what they do now: 'these days I profile the tail'."""
    today = (c for c in _mine(story) if _is_of_today(story, c) and _says_i(story, c))
    return [_verb(c) for c in today if _main_verb(story, c) not in _NO_DEED]


def i_had(story: Story) -> list[Span]:
    """Where the candidate says what they had done before: 'I'd taken a nod for a decision'."""
    return [_verb(c) for c in _mine(story) if c.past and _is_earlier_past(story, c) and _says_i(story, c)]


def i_would(story: Story) -> list[Span]:
    """Where the candidate says what they would do: 'I'd name a scribe first'."""
    said = (c for c in _mine(story) if not c.past and story.written[c.verb] in _WOULD and _says_i(story, c))
    return [_verb(c) for c in said if not _is_reported(story, c) and _main_verb(story, c) not in _NO_DEED]


def others_do(story: Story) -> list[Span]:
    """Where somebody or something else does something now: 'support calls everybody first'."""
    others = (c for c in story.clauses if c.verb >= 0 and is_about(c, "others") and _is_of_today(story, c))
    return [_verb(c) for c in others if _main_verb(story, c) not in _BEING]


def _verb(clause: Clause) -> Span:
    return clause.verb, clause.verb + 1


def _mine(story: Story) -> Iterator[Clause]:
    return (clause for clause in story.clauses if clause.subject == "i" and clause.verb >= 0)


def _says_i(story: Story, clause: Clause) -> bool:
    """Whether 'I' is said up to the verb rather than understood."""
    return not SINGULAR_ME.isdisjoint(story.written[clause.begin : clause.verb + 1])


def _is_of_today(story: Story, clause: Clause) -> bool:
    """Whether it is said of today; 'I read' and 'I have begun' are when the clause says so."""
    verb = story.written[clause.verb]
    if clause.past:
        words = story.written[clause.begin : clause.end] if verb in _HAVE or verb in _EITHER_TENSE else []
        return (verb in _HAVE and "since" in words) or (verb in _EITHER_TENSE and not _TODAY.isdisjoint(words))
    if clause.standing == "quoted":  # in 'I ask "who minds?"' the asking is not
        return all(token.text != '"' for token in story.tokens[clause.begin : clause.verb])
    return clause.standing in ("stated", "denied") and verb not in _WOULD


def _is_earlier_past(story: Story, clause: Clause) -> bool:
    """'I had never asked', but not 'I had to ask', 'all I had was' or 'I'd run it again'."""
    verb = story.written[clause.verb]
    if verb not in _HAD:
        return False
    done = _after(story, clause)
    if verb == "i'd" and verbs.is_base(done):
        return False
    return done == "been" or (done not in verbs.BE and verbs.is_participle(done))


def _is_reported(story: Story, clause: Clause) -> bool:
    """'I promised I'd ring', 'if I'd be asked': words before the subject make it no plan of today."""
    return not _REPORTED.isdisjoint(story.words(max(0, clause.begin - 1), clause.verb))


def _main_verb(story: Story, clause: Clause) -> str:
    """The stem of the verb that carries the meaning: 'start' of 'would now start', 'be' of 'is ready'."""
    verb, following = story.tokens[clause.verb].word, _after(story, clause)
    joins = following.endswith("ing") or verbs.is_participle(following)
    if verb == "am" or verb.endswith("'m"):
        return "be"
    if verb in verbs.BE or verb.endswith("'s"):
        return stem(following) if joins else "be"
    if verb in _HAVE:
        return stem(following) if joins else "have"
    if "'" in verb:
        return stem(following or "be")
    helps = verb in verbs.MODALS or verb in verbs.PRESENT_AUXILIARIES
    return stem(following if helps and following else verb)


def _after(story: Story, clause: Clause) -> str:
    """The word after the verb, leaving out what is said in passing; '' when there is none."""
    for i in range(clause.verb + 1, clause.end):
        if story.tokens[i].spoken and story.written[i] not in _IN_PASSING:
            return story.written[i]
    return ""

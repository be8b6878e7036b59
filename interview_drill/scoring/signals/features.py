"""What can be part of a 'together' signal: lexicons and what the scorer sees by itself."""

from collections.abc import Callable, Mapping
from typing import cast

from interview_drill.core.signals import FEATURES, Feature
from interview_drill.scoring import verbs
from interview_drill.scoring.clauses import SINGULAR_ME, Clause
from interview_drill.scoring.signals.finding import is_about
from interview_drill.scoring.story import Story
from interview_drill.scoring.text import stem
from interview_drill.scoring.wordlists import word_set

Span = tuple[int, int]

_PRONOUNS = word_set("he she him her his they them he'd she'd he's she's")
_HAD = word_set("had i'd hadn't")
_WOULD = word_set("i'd would wouldn't")
_IN_PASSING = word_set("uh um never not just simply only already also always still even first now then")
_EITHER_TENSE = word_set("put read let cut set")
_AT_PRESENT = word_set("now nowadays today these always")
_REPORTED = word_set("that said promised agreed told knew thought if whether until before when where who because")
_SAYING = frozenset(
    stem(verb)
    for verb in sorted(
        word_set("""
    tell ask show explain say offer promise call ring talk persuade convince invite argue suggest propose agree
    meet visit present sit write phone email walk answer apologise warn remind brief
    """)
    )
)
_MUSING = frozenset(
    stem(verb)
    for verb in sorted(
        word_set("""
    think guess mean believe know reckon suppose say feel hope look love like enjoy remember recall continue remain
    own maintain chair have be need want wish get understand see expect describe call rather prefer imagine doubt bring
    """)
    )
)
"""What one thinks, has or is, and set phrases: no deed, whatever the tense."""


def spans_of(story: Story, name: str) -> list[Span]:
    """Token spans of a lexicon or a feature, in the order of the text."""
    known = story.spans.get(name)
    if known is None:
        known = story.spans[name] = _look_for(story, name)
    return known


def _look_for(story: Story, name: str) -> list[Span]:
    if name in FEATURES:
        return _FEATURES[cast("Feature", name)](story)
    return [(hit.begin, hit.end) for hit in story.hits.get(name, ())]


def _persons(story: Story) -> list[Span]:
    pronouns = [i for i, token in enumerate(story.tokens) if token.word in _PRONOUNS]
    return [(i, i + 1) for i in sorted({*story.names, *pronouns})]


def _acts_of(subject: str) -> Callable[[Story], list[Span]]:
    def acts(story: Story) -> list[Span]:
        return [_span(c) for c in story.clauses if c.act and c.standing == "told" and c.subject == subject]

    return acts


def _span(clause: Clause) -> Span:
    return clause.verb, clause.verb + 1


def _i_said(story: Story) -> list[Span]:
    told = (c for c in story.clauses if c.subject == "i" and c.standing == "told" and c.verb >= 0)
    return [
        _span(c) for c in told if any(stem(word) in _SAYING for word in story.words(c.verb, min(c.verb + 4, c.end)))
    ]


def _i_do(story: Story) -> list[Span]:
    return [_span(c) for c in _mine(story) if _is_present(story, c) and _main_verb(story, c) not in _MUSING]


def _is_present(story: Story, clause: Clause) -> bool:
    """Whether it is said of today; 'I read' and 'I have begun' are when the clause says so."""
    words = story.words(clause.begin, clause.end)
    verb = story.tokens[clause.verb].word
    if verb in ("have", "i've") and clause.past:
        return "since" in words
    if verb in _WOULD:
        return False
    if clause.past:
        return verb in _EITHER_TENSE and any(word in _AT_PRESENT for word in words)
    return clause.standing in ("stated", "denied") or (
        clause.standing == "quoted" and _is_outside_quotes(story, clause)
    )


def _is_outside_quotes(story: Story, clause: Clause) -> bool:
    """'I ask "who minds?"': the words are quoted, the asking is not."""
    return all(token.text != '"' for token in story.tokens[clause.begin : clause.verb])


def _i_would(story: Story) -> list[Span]:
    said = (c for c in _mine(story) if not c.past and story.tokens[c.verb].word in _WOULD)
    return [_span(c) for c in said if not _is_reported(story, c) and _main_verb(story, c) not in _MUSING]


def _is_reported(story: Story, clause: Clause) -> bool:
    """'I promised I'd ring', 'if I'd be asked': words before the subject make it no plan of today."""
    return any(word in _REPORTED for word in story.words(max(0, clause.begin - 1), clause.verb))


def _mine(story: Story) -> list[Clause]:
    """Clauses that say 'I' up to their verb."""
    with_verb = (c for c in story.clauses if c.subject == "i" and c.verb >= 0)
    return [c for c in with_verb if any(word in SINGULAR_ME for word in story.words(c.begin, c.verb + 1))]


def _main_verb(story: Story, clause: Clause) -> str:
    """The stem of the verb that carries the meaning: 'start' of 'would now start', 'be' of 'I'm' or of nothing."""
    word = story.tokens[clause.verb].word
    after = (word for word in story.words(clause.verb + 1, clause.end) if word not in _IN_PASSING)
    following = next(after, "be" if "'" in word else word)
    if word == "am" or word.endswith("'m"):
        return "be"
    if word == "have" and not verbs.is_participle(following):
        return "have"
    helps = word in verbs.MODALS or word in verbs.PRESENT_AUXILIARIES or "'" in word
    return stem(following if helps else word)


def _others_do(story: Story) -> list[Span]:
    present = (c for c in story.clauses if c.verb >= 0 and not c.past and c.standing == "stated")
    return [_span(c) for c in present if is_about(c, "others")]


def _i_had(story: Story) -> list[Span]:
    had = (c for c in _mine(story) if c.past and story.tokens[c.verb].word in _HAD)
    return [_span(c) for c in had if _is_earlier_past(story, c)]


def _is_earlier_past(story: Story, clause: Clause) -> bool:
    """'I had never asked', but not 'I had to ask' or 'all I had was'."""
    after = (word for word in story.words(clause.verb + 1, clause.end) if word not in _IN_PASSING)
    word = next(after, "")
    if story.tokens[clause.verb].word == "i'd" and verbs.is_base(word):
        return False  # 'I'd run it again' is what I would do
    return word == "been" or (word not in verbs.BE and verbs.is_participle(word))


def _quantities(story: Story) -> list[Span]:
    return [(figure.begin, figure.end) for figure in story.figures]


def _changes(story: Story) -> list[Span]:
    return [
        (f.begin, f.end)
        for f in story.figures
        if f.quantity.kind in ("change", "ended") and f.quantity.role == "impact"
    ]


def _names(story: Story) -> list[Span]:
    return [(i, i + 1) for i in story.names]


_FEATURES: Mapping[Feature, Callable[[Story], list[Span]]] = {
    "person": _persons,
    "i-did": _acts_of("i"),
    "we-did": _acts_of("we"),
    "others-did": _acts_of("others"),
    "i-said": _i_said,
    "i-do": _i_do,
    "i-had": _i_had,
    "i-would": _i_would,
    "others-do": _others_do,
    "quantity": _quantities,
    "change": _changes,
    "name": _names,
}

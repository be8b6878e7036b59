"""What can be part of a 'together' signal: lexicons and what the scorer sees by itself."""

from collections.abc import Callable, Mapping
from typing import cast

from interview_drill.core.signals import FEATURES, Feature
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.signals.finding import is_about
from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set

Span = tuple[int, int]

_HAD = frozenset(("had", "i'd", "hadn't"))
_SAYING = frozenset(
    stem(verb)
    for verb in sorted(
        word_set("""
    tell ask show explain say offer promise call ring talk persuade convince invite argue suggest propose agree
    meet visit present sit write phone email walk answer apologise warn remind brief
    """)
    )
)


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
    return [(i, i + 1) for i in sorted({*story.names, *story.places("person")})]


def _acts_of(subject: str) -> Callable[[Story], list[Span]]:
    def acts(story: Story) -> list[Span]:
        return [_span(c) for c in story.clauses if c.act and c.standing == "told" and c.subject == subject]

    return acts


def _span(clause: Clause) -> Span:
    return clause.verb, clause.verb + 1


def _i_said(story: Story) -> list[Span]:
    told = (c for c in story.clauses if c.subject == "i" and c.standing == "told" and c.verb >= 0)
    return [
        _span(c) for c in told if any(word.stem in _SAYING for word in story.tokens[c.verb : min(c.verb + 4, c.end)])
    ]


def _i_do(story: Story) -> list[Span]:
    return [
        _span(c) for c in story.clauses if c.subject == "i" and c.verb >= 0 and not c.past and c.standing == "stated"
    ]


def _others_do(story: Story) -> list[Span]:
    present = (c for c in story.clauses if c.verb >= 0 and not c.past and c.standing == "stated")
    return [_span(c) for c in present if is_about(c, "others")]


def _i_had(story: Story) -> list[Span]:
    return [_span(c) for c in story.clauses if c.subject == "i" and c.past and story.tokens[c.verb].word in _HAD]


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
    "others-do": _others_do,
    "quantity": _quantities,
    "change": _changes,
    "name": _names,
}

"""What can be part of a 'together' signal: lexicons and what the scorer sees by itself."""

from collections.abc import Callable, Mapping
from typing import cast

from interview_drill.core.signals import FEATURES, Feature
from interview_drill.scoring.clauses import Clause
from interview_drill.scoring.marks import Mark
from interview_drill.scoring.signals import choices, tenses
from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.wordlists import word_set

Span = tuple[int, int]

_NO_RULE = word_set("longer more one matter doubt")
"""After 'no' these say that something ended or was so, not what is never done."""
_SAYING = frozenset(
    stem(verb)
    for verb in sorted(
        word_set("""
    tell ask show explain say offer promise call ring talk persuade convince invite argue suggest propose agree
    meet visit present sit write phone email walk answer apologise warn remind brief
    """)
    )
)

_RECEIVING = word_set("him her them")
_GIFT = word_set("a an the his her their its my our one two three four five half first every each another")
"""Right after 'him', 'her' or 'them' these begin what they were given."""
_TOWARDS = word_set("for to with")
"""A sentence that begins with these and a name goes on with what was done for or with them."""
_FOLKS = word_set("team people lot crew side group staff desk folks")
_NO_GIFT = frozenset(stem(verb) for verb in ("tell", "ask", "call", "agree"))


def spans_of(story: Story, name: str) -> list[Span]:
    """Token spans of a lexicon or a feature, in the order of the text."""
    known = story.spans.get(name)
    if known is None:
        known = story.spans[name] = _look_for(story, name)
    return known


def _look_for(story: Story, name: str) -> list[Span]:
    if name in FEATURES:
        return _FEATURES[cast("Feature", name)](story)
    return [(hit.begin, hit.end) for hit in story.hits_of(name)]


def _persons(story: Story) -> list[Span]:
    return sorted({*spans_of(story, "name"), *((i, i + 1) for i in story.places("person"))})


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


def _i_gave(story: Story) -> list[Span]:
    """'I built her a rig', 'I let Marta hold the key', 'for Dana we wrote a test': the verb, the person, the gift."""
    names = set(story.names)
    mine = [c for c in story.clauses if c.subject in ("i", "we") and c.standing == "told" and c.verb >= 0]
    found = ((c, _gift_after(story, c, names)) for c in mine)
    given = [(c.verb, gift + 1) for c, gift in found if gift >= 0]
    return sorted(given + [(c.begin, c.verb + 1) for c in mine if _opens_for_somebody(story, c, names)])


def _gift_after(story: Story, clause: Clause, names: set[int]) -> int:
    """Where the gift begins, at most four tokens after the verb; -1 when there is none."""
    tokens, verb = story.tokens, story.tokens[clause.verb].stem
    if verb in _NO_GIFT:
        return -1
    near = range(clause.verb + 2, min(clause.verb + 6, clause.end))
    given = (i for i in near if _is_receiving(story, i - 1, names))
    return next((i for i in given if verb == "let" or tokens[i].word in _GIFT), -1)


def _is_receiving(story: Story, i: int, names: set[int]) -> bool:
    """'him', 'Marta', "Marta's team"."""
    word = story.tokens[i].word
    return word in _RECEIVING or i in names or (word in _FOLKS and i - 1 in names)


def _opens_for_somebody(story: Story, clause: Clause, names: set[int]) -> bool:
    """'For Dana I wrote a test', 'with Bashir we drew a list'."""
    return story.written[clause.begin] in _TOWARDS and clause.begin + 1 in names


def _marked(mark: Mark) -> Callable[[Story], list[Span]]:
    def said(story: Story) -> list[Span]:
        return [(i, i + 1) for i in story.places(mark)]

    return said


def _for_all(story: Story) -> list[Span]:
    return [(i, i + 1) for i in story.places("for-all") if _NO_RULE.isdisjoint(story.words(i + 1, i + 2))]


def _quantities(story: Story) -> list[Span]:
    return [(figure.begin, figure.end) for figure in story.figures]


def _changes(story: Story) -> list[Span]:
    return [
        (f.begin, f.end)
        for f in story.figures
        if f.quantity.kind in ("change", "ended") and f.quantity.role == "impact"
    ]


def _questions(story: Story) -> list[Span]:
    """The marks, each of which stands in the last clause of its question."""
    return [(i, i + 1) for i, token in enumerate(story.tokens) if token.text == "?"]


def _bidden(story: Story) -> list[Span]:
    return [(clause.verb, clause.verb + 1) for clause in story.clauses if clause.bidden]


def _names(story: Story) -> list[Span]:
    return [(i, i + 1) for i in story.named]


def _names_again(story: Story) -> list[Span]:
    return [(i, i + 1) for i in story.named_again]


_FEATURES: Mapping[Feature, Callable[[Story], list[Span]]] = {
    "person": _persons,
    "i-did": _acts_of("i"),
    "we-did": _acts_of("we"),
    "others-did": _acts_of("others"),
    "i-said": _i_said,
    "i-gave": _i_gave,
    "i-do": tenses.i_do,
    "i-had": tenses.i_had,
    "i-would": tenses.i_would,
    "mine": _marked("mine"),
    "as-a-rule": _marked("as-a-rule"),
    "for-all": _for_all,
    "others-do": tenses.others_do,
    "quantity": _quantities,
    "change": _changes,
    "name": _names,
    "name-again": _names_again,
    "alternatives": choices.alternatives,
    "path-not-taken": choices.paths_not_taken,
    "doing": _marked("doing"),
    "question": _questions,
    "bidden": _bidden,
}

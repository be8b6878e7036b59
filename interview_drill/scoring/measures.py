"""What rules for flags and limits may measure in an answer."""

from collections.abc import Callable, Mapping

from interview_drill.core.rules import Condition, Measure
from interview_drill.scoring.signals.details import particulars
from interview_drill.scoring.signals.phrases import heard, is_denied
from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.text import words_of
from interview_drill.scoring.wordlists import word_set
from interview_drill.scoring.words import FUNCTION_WORDS

MINE = word_set("i me my mine myself i'm i've i'd i'll")
OURS = word_set("we us our ours ourselves we're we've we'd we'll")


def measure(condition: Condition, story: Story, question: str) -> float:
    """The value of a condition's measure."""
    if condition.measure in ("phrases-per-100", "phrase-sentences"):
        return _phrases(condition, story)
    if condition.measure == "question-overlap":
        return _question_overlap(story, question)
    return _MEASURES[condition.measure or "words"](story)


def _phrases(condition: Condition, story: Story) -> float:
    hits = [hit for hit in heard(story, condition.lexicons) if not is_denied(story, hit)]
    if condition.measure == "phrases-per-100":
        return 100 * len({hit.begin for hit in hits}) / max(1, story.length)
    return len({story.clause_of(hit.begin).sentence for hit in hits})


def _question_overlap(story: Story, question: str) -> float:
    asked = {stem(word) for word in words_of(question) if word not in FUNCTION_WORDS}
    said = {token.stem for token in story.tokens if token.kind == "word"}
    return len(asked & said) / len(asked) if asked else 1.0


def _acts(story: Story, *subjects: str) -> int:
    idle = story.barred | story.empty
    acts = (c for c in story.clauses if c.act and c.standing == "told" and c.subject in subjects)
    return sum(clause.sentence not in idle for clause in acts)


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _standing(story: Story, *standings: str) -> float:
    good = [c for c in story.said_clauses if c.standing in standings and c.sentence not in story.barred | story.empty]
    return _share(len(good), len(story.said_clauses))


def _general(story: Story) -> float:
    return _share(sum(not c.past for c in story.said_clauses), len(story.said_clauses))


def _particulars(story: Story) -> int:
    return sum(len(set(particulars(story, kind))) for kind in ("figure", "name", "date", "quoted"))


def _unexplained(story: Story) -> int:
    """Percentages without a before, in sentences that hold no figure of another kind and no name."""
    others = (figure.begin for figure in story.figures if figure.quantity.kind != "percent")
    explained = {story.clause_of(token).sentence for token in (*others, *story.names)}
    loose = [f for f in story.figures if f.quantity.kind == "percent" and f.quantity.before is None]
    return sum(story.clause_of(f.begin).sentence not in explained for f in loose)


def _impact_figures(story: Story) -> int:
    return sum(figure.quantity.role == "impact" for figure in story.figures)


def _said(story: Story, words: frozenset[str]) -> int:
    return sum(token.word in words for token in story.tokens)


def _my_words_share(story: Story) -> float:
    mine = _said(story, MINE)
    return _share(mine, mine + _said(story, OURS))


def _impact_share(story: Story) -> float:
    return _share(_impact_figures(story), len(story.figures))


def _english(story: Story) -> float:
    words = [token.word for token in story.tokens if token.kind == "word"]
    return _share(sum(word in FUNCTION_WORDS for word in words), len(words))


_MEASURES: Mapping[Measure, Callable[[Story], float]] = {
    "words": lambda story: story.length,
    "sentences": lambda story: len(story.sentences),
    "clauses": lambda story: sum(clause.verb >= 0 for clause in story.clauses),
    "told-acts": lambda story: _acts(story, "i", "we", "others", ""),
    "my-acts": lambda story: _acts(story, "i"),
    "our-acts": lambda story: _acts(story, "we"),
    "my-share": lambda story: _share(_acts(story, "i"), _acts(story, "i", "we")),
    "my-words-per-100": lambda story: 100 * _share(_said(story, MINE), story.length),
    "my-words-share": _my_words_share,
    "first-person-per-100": lambda story: 100 * _share(_said(story, MINE | OURS), story.length),
    "told-share": lambda story: _standing(story, "told"),
    "supposed-share": lambda story: _standing(story, "supposed"),
    "general-share": _general,
    "particulars": _particulars,
    "particulars-per-100": lambda story: 100 * _share(_particulars(story), story.length),
    "figures-per-100": lambda story: 100 * _share(len(story.figures), story.length),
    "unexplained-figures": _unexplained,
    "impact-figures": _impact_figures,
    "impact-figures-share": _impact_share,
    "english-share": _english,
}

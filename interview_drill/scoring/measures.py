"""What rules for flags and limits may measure in an answer."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from operator import itemgetter

from interview_drill.core.rules import Condition, Measure
from interview_drill.scoring.blocks import MOST_REMEMBERED, Block
from interview_drill.scoring.signals.phrases import is_denied
from interview_drill.scoring.stems import stem
from interview_drill.scoring.story import Story
from interview_drill.scoring.tallies import Tally, tally_of
from interview_drill.scoring.text import words_of
from interview_drill.scoring.words import FUNCTION_WORDS


def measure(condition: Condition, story: Story, question: str) -> float:
    """The value of a condition's measure."""
    return Measuring(story, question).measure(condition)


class Measuring:
    """Measures one answer."""

    def __init__(self, story: Story, question: str) -> None:
        self._story = story
        self._question = question

    @cached_property
    def _tally(self) -> Tally:
        return tally_of(self._story)

    def measure(self, condition: Condition) -> float:
        """The value of a condition's measure."""
        if condition.measure in ("phrases-per-100", "phrase-sentences"):
            return _phrases(condition, self._story)
        if condition.measure == "question-overlap":
            return _question_overlap(self._story, self._question)
        counted = _COUNTED.get(condition.measure or "words")
        return (
            counted(self._tally, self._story.length)
            if counted
            else _MEASURES[condition.measure or "words"](self._story)
        )


def _phrases(condition: Condition, story: Story) -> float:
    parts = {part.first: part for lexicon in condition.lexicons for part in story.hearing.get(lexicon, ())}
    counted = [_heard_in(part.block, condition.lexicons) for part in parts.values()]
    if condition.measure == "phrases-per-100":
        return 100 * sum(phrases for phrases, _ in counted) / max(1, story.length)
    return sum(sentences for _, sentences in counted)


@lru_cache(maxsize=8 * MOST_REMEMBERED)
def _heard_in(block: Block, lexicons: tuple[str, ...]) -> tuple[int, int]:
    """In how many places of a block, and of its sentences, a phrase is heard and not denied."""
    hits = (hit for name in lexicons for hit in block.hits.get(name, ()))
    begins = {begin for begin, _, _ in hits if not is_denied(block.tokens.words, begin)}
    sentences = {bisect_right(block.sentences, begin, key=itemgetter(0)) for begin in begins}
    return len(begins), len(sentences)


def _question_overlap(story: Story, question: str) -> float:
    asked = {stem(word) for word in words_of(question) if word not in FUNCTION_WORDS}
    said = {token.stem for token in story.tokens if token.kind == "word"}
    return len(asked & said) / len(asked) if asked else 1.0


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _particulars(story: Story) -> int:
    """Figures, names, dates and quoted clauses."""
    places = {figure.begin for figure in story.figures}
    return len(places) + len(story.names) + len(story.places("date")) + len(story.quoted)


def _unexplained(story: Story) -> int:
    """Percentages without a before, in sentences that hold no figure of another kind and no name."""
    loose = [f for f in story.figures if f.quantity.kind == "percent" and f.quantity.before is None]
    if not loose:
        return 0
    others = (figure.begin for figure in story.figures if figure.quantity.kind != "percent")
    explained = {story.sentence_at(token) for token in (*others, *story.names)}
    return sum(story.sentence_at(f.begin) not in explained for f in loose)


def _impact_figures(story: Story) -> int:
    return sum(figure.quantity.role == "impact" for figure in story.figures)


def _impact_share(story: Story) -> float:
    return _share(_impact_figures(story), len(story.figures))


_MEASURES: Mapping[Measure, Callable[[Story], float]] = {
    "words": lambda story: story.length,
    "sentences": lambda story: len(story.sentences),
    "particulars": _particulars,
    "particulars-per-100": lambda story: 100 * _share(_particulars(story), story.length),
    "figures-per-100": lambda story: 100 * _share(len(story.figures), story.length),
    "unexplained-figures": _unexplained,
    "impact-figures": _impact_figures,
    "impact-figures-share": _impact_share,
}
_COUNTED: Mapping[Measure, Callable[[Tally, int], float]] = {
    "clauses": lambda tally, _: tally.clauses,
    "told-acts": lambda tally, _: tally.my_acts + tally.our_acts + tally.others_acts,
    "my-acts": lambda tally, _: tally.my_acts,
    "our-acts": lambda tally, _: tally.our_acts,
    "my-share": lambda tally, _: _share(tally.my_acts, tally.my_acts + tally.our_acts),
    "my-words-per-100": lambda tally, words: 100 * _share(tally.mine, words),
    "my-words-share": lambda tally, _: _share(tally.mine, tally.mine + tally.ours),
    "first-person-per-100": lambda tally, words: 100 * _share(tally.mine + tally.ours, words),
    "told-share": lambda tally, _: _share(tally.told, tally.clauses),
    "supposed-share": lambda tally, _: _share(tally.supposed, tally.clauses),
    "general-share": lambda tally, _: _share(tally.clauses - tally.past, tally.clauses),
    "english-share": lambda tally, _: _share(tally.little, tally.letters),
}
"""What is worked out of the tally of an answer and how many words it has."""

"""Every kind of attack and harmless edit, with what counts as success."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Literal

from interview_drill.attacks import (
    claims,
    copying,
    disguise,
    edits,
    off_topic,
    order,
    padding,
    salad,
    stuffing,
    taking_away,
)
from interview_drill.attacks.material import Material

Change = Callable[[str, Material, Random], str]
"""From an answer to the attack's text."""

Aim = Literal["worthless", "no-gain", "no-move"]
"""What has to hold of the text.

worthless: it says nothing, so its mark stays at 1.6 or below · no-gain: nothing was added, or something taken away, so
it gains less than half a band · no-move: nothing changed, so it moves by .3 at most, up or down.
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """One way of changing an answer."""

    name: str
    change: Change
    aim: Aim
    once: bool = False
    """Whether the dice change nothing."""
    only_weak: bool = False
    """Whether it is tried on weak answers only: what it adds would not be out of place in a good one."""


ATTACKS = (
    Kind("salad-words", salad.words, "worthless"),
    Kind("salad-phrases", salad.phrases, "worthless"),
    Kind("salad-commas", salad.commas, "worthless"),
    Kind("salad-false-clauses", salad.false_clauses, "worthless"),
    Kind("salad-every-lexicon", salad.every_lexicon, "worthless"),
    Kind("salad-in-disguise", disguise.salad_in_disguise, "worthless"),
    Kind("stuffed-start", stuffing.at_start, "no-gain", only_weak=True),
    Kind("stuffed-end", stuffing.at_end, "no-gain", only_weak=True),
    Kind("stuffed-between", stuffing.between, "no-gain", only_weak=True),
    Kind("false-clauses-end", stuffing.clauses_at_end, "no-gain", only_weak=True),
    Kind("false-clauses-between", stuffing.clauses_between, "no-gain", only_weak=True),
    Kind("magic-sentence", stuffing.magic, "no-gain", only_weak=True),
    Kind("claims", claims.mine, "worthless"),
    Kind("claims-end", claims.mine_at_end, "no-gain", only_weak=True),
    Kind("flattery", claims.flattery, "worthless"),
    Kind("flattery-with-figures", claims.flattery_with_figures, "worthless"),
    Kind("number-spam-end", claims.figures_at_end, "no-gain"),
    Kind("number-spam-between", claims.figures_between, "no-gain"),
    Kind("whole-again", copying.whole_again, "no-gain", once=True),
    Kind("sentences-again", copying.sentences_again, "no-gain", once=True),
    Kind("in-other-words", copying.in_other_words, "no-gain"),
    Kind("sentences-in-other-words", copying.sentences_in_other_words, "no-gain"),
    Kind("filler", padding.filler, "worthless"),
    Kind("filler-end", padding.filler_at_end, "no-gain"),
    Kind("filler-between", padding.filler_between, "no-gain"),
    Kind("stop-words", padding.stop_words, "no-gain"),
    Kind("headings-only", padding.headings, "worthless"),
    Kind("headings-between", padding.headings_between, "no-gain"),
    Kind("question-copied", copying.question, "no-gain"),
    Kind("rubric-recited", copying.rubric, "worthless"),
    Kind("rubric-claimed", copying.rubric_in_the_past, "worthless", once=True),
    Kind("rubric-end", copying.rubric_at_end, "no-gain"),
    Kind("model-copied", copying.model, "worthless", once=True),
    Kind("model-end", copying.model_at_end, "no-gain", once=True, only_weak=True),
    Kind("words-shuffled", order.words_shuffled, "worthless"),
    Kind("words-shuffled-plain", order.words_shuffled_plain, "worthless"),
    Kind("words-shuffled-in-sentences", order.words_shuffled_in_sentences, "worthless"),
    Kind("words-sorted", order.words_sorted, "worthless", once=True),
    Kind("sentences-shuffled", order.sentences_shuffled, "no-gain"),
    Kind("denied", taking_away.denied, "no-gain", once=True),
    Kind("untrue", taking_away.untrue, "no-gain", once=True),
    Kind("third-person", taking_away.third_person, "no-gain", once=True),
    Kind("numbers-removed", taking_away.numbers_removed, "no-gain", once=True),
    Kind("orders", disguise.orders, "worthless"),
    Kind("orders-around", disguise.orders_around, "no-gain"),
    Kind("look-alikes", disguise.look_alikes, "no-gain", once=True),
    Kind("invisible", disguise.invisible, "no-gain"),
    Kind("off-topic", off_topic.reports, "worthless"),
    Kind("off-topic-end", off_topic.reports_at_end, "no-gain"),
    Kind("off-topic-story", off_topic.story, "worthless"),
    Kind("off-topic-story-end", off_topic.story_at_end, "no-gain", only_weak=True),
)

HARMLESS = (
    Kind("typing-errors", edits.typing_errors, "no-move"),
    Kind("quotes", edits.quotes, "no-move", once=True),
    Kind("bullets", edits.bullets, "no-move", once=True),
    Kind("line-ends", edits.line_ends, "no-move"),
    Kind("names", edits.names, "no-move"),
    Kind("spelling", edits.spelling, "no-move", once=True),
    Kind("contractions", edits.contractions, "no-move", once=True),
    Kind("said-three-times", copying.whole_again, "no-move", once=True),
    Kind("sentences-twice", copying.sentences_again, "no-move", once=True),
)

_PROVING = frozenset((
    "salad-words", "salad-phrases", "salad-commas", "salad-false-clauses", "salad-every-lexicon", "stuffed-start",
    "stuffed-end", "stuffed-between", "false-clauses-end", "false-clauses-between", "claims", "claims-end", "flattery",
    "flattery-with-figures", "number-spam-end", "filler", "stop-words", "headings-only", "question-copied",
    "rubric-recited", "rubric-end", "words-sorted", "orders",
))  # fmt: skip
ON_RUBRICS = tuple(kind for kind in ATTACKS if kind.name in _PROVING)
"""Attacks that try the words and points of a rubric rather than the scorer."""

"""What somebody who wants to cheat has in hand: the rubric's words, the question, and what it says to people."""

from collections.abc import Mapping
from dataclasses import dataclass

from interview_drill.core.rubrics import Lexicon, Rubric


@dataclass(frozen=True, slots=True)
class Material:
    """Everything an attack may draw on besides the answer."""

    paying: tuple[tuple[str, ...], ...]
    """Phrases by lexicon, of lexicons and signals that earn points."""
    shunned: tuple[str, ...]
    """Phrases that can only cost points: those of flags and limits."""
    told: tuple[str, ...]
    """What the rubric says to people: anchors, and what is missing."""
    names: tuple[str, ...]
    """Names of the criteria."""
    question: str = ""
    model: str = ""
    """An answer that was seen somewhere, or what the bank says a strong one holds."""
    magic: tuple[str, ...] = ()
    """Sentences that a search found to pay well."""

    @property
    def phrases(self) -> tuple[str, ...]:
        """All paying phrases."""
        return tuple(phrase for lexicon in self.paying for phrase in lexicon)


def of_rubric(rubric: Rubric, lexicons: Mapping[str, Lexicon], question: str = "", model: str = "") -> Material:
    """The material for attacks on a rubric."""
    signals = [signal for criterion in rubric.criteria for signal in criterion.signals]
    paying = sorted({name for signal in signals for name in signal.lexicons_used})
    own = [signal.phrases for signal in signals if signal.kind == "phrases" and signal.phrases]
    shunned = sorted(rubric.lexicons_used - set(paying))
    told = [band.anchor for band in rubric.bands]
    told += [text for criterion in rubric.criteria for text in (*criterion.anchors, criterion.missing)]
    return Material(
        paying=tuple(_spoken(phrases) for phrases in [*(lexicons[name].phrases for name in paying), *own]),
        shunned=tuple(phrase for name in shunned for phrase in _spoken(lexicons[name].phrases)),
        told=tuple(told),
        names=tuple(criterion.name for criterion in rubric.criteria),
        question=question,
        model=model,
    )


def _spoken(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases as one would say them: `*` stands for some words, here for one."""
    return tuple(phrase.replace("*", "it") for phrase in phrases)

"""A sentence with all that is needed to read its figures."""

from dataclasses import dataclass
from functools import cached_property

from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.roles import Setting, is_conditional
from interview_drill.scoring.quantities.story import Passage, clauses_of

_SHORT = 250
"""Characters below which a text is too short to have a beginning and an end."""


@dataclass(frozen=True)
class Reading:
    """A sentence of an answer, its clauses, and where its figures stand."""

    text: str
    """The whole answer."""
    sentence: Passage
    mentions: list[Mention]
    """All figures of the answer."""
    places: dict[int, int]
    """For each figure of the sentence, its item."""

    @cached_property
    def clauses(self) -> list[Passage]:
        """Its clauses; most sentences hold no figure, and nobody asks."""
        return clauses_of(self.sentence)

    def setting(self, first: int, last: int) -> Setting:
        """The clauses that hold items `first` to `last`, and their place in the story."""
        start, end = self.sentence.items[first].start, self.sentence.items[last].end
        around = [at for at, clause in enumerate(self.clauses) if clause.start < end and start < clause.end]
        here = " ".join(self.clauses[at].skeleton for at in around)
        following = "".join(clause.skeleton for clause in self.clauses[around[-1] + 1 :][:1]) if around else ""
        position = start / len(self.text) if len(self.text) > _SHORT else 0.7
        return Setting(here, position, is_conditional(f"{here} {following}"))


def reading(text: str, sentence: Passage, mentions: list[Mention]) -> Reading:
    """A sentence made ready to read."""
    shown = [item.shown for item in sentence.items]
    places = {int(word[1:]): at for at, word in enumerate(shown) if word[0] == "#" and word[1:].isdigit()}
    return Reading(text, sentence, mentions, places)

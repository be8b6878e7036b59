"""The bank as the program uses it: everything that is sound."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from interview_drill.core.lenses import Lens, through
from interview_drill.core.questions import Question, Tag, Theme
from interview_drill.core.rubrics import Lexicon, Rubric


@dataclass(frozen=True, slots=True)
class Bank:
    """Questions and what they lean on, by id; every reference from one to another holds."""

    questions: Mapping[str, Question] = field(default_factory=dict)
    themes: Mapping[str, Theme] = field(default_factory=dict)
    tags: Mapping[str, Tag] = field(default_factory=dict)
    rubrics: Mapping[str, Rubric] = field(default_factory=dict)
    lenses: Mapping[str, Lens] = field(default_factory=dict)
    lexicons: Mapping[str, Lexicon] = field(default_factory=dict)

    def rubric_of(self, question: Question) -> Rubric:
        """The rubric that scores a question of this bank, its lenses' criteria included."""
        return self.rubric_through(question.rubric, question.lenses)

    def rubric_through(self, rubric: str, lenses: Sequence[str]) -> Rubric:
        """A rubric with the criteria of these lenses; KeyError when the bank has none of that name."""
        return through(self.rubrics[rubric], [self.lenses[name] for name in lenses])

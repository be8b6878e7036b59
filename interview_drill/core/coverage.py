"""What a bank covers: themes by level, formats, and where there is nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from interview_drill.core.formats import FORMATS
from interview_drill.core.levels import LEVELS, Level
from interview_drill.core.questions import Question


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many questions there are for each theme at each level, for each format, with each word to find it by."""

    themes: tuple[str, ...]
    cells: Counter[tuple[str, Level]]
    """Questions by theme and level; one that is asked at two levels counts at both."""
    totals: Counter[str]
    """Questions by theme."""
    formats: Counter[str]
    tags: Counter[str]
    questions: int

    def gaps(self) -> Iterator[str]:
        """A phrase for each theme, level or format without a question, the worst first."""
        yield from (f"no question on {theme}" for theme in self.themes if not self.totals[theme])
        yield from (
            f"no question at {level} level"
            for level in LEVELS
            if not any(self.cells[one, level] for one in self.themes)
        )
        yield from (f"no question of format {one}" for one in FORMATS if not self.formats[one])


def coverage_of(questions: Iterable[Question], themes: Sequence[str]) -> Coverage:
    """What these questions cover of these themes."""
    listed = list(questions)
    return Coverage(
        themes=tuple(themes),
        cells=Counter((one.theme, level) for one in listed for level in one.levels),
        totals=Counter(one.theme for one in listed),
        formats=Counter(one.format for one in listed),
        tags=Counter(word for one in listed for word in words_of(one)),
        questions=len(listed),
    )


def words_of(question: Question) -> tuple[str, ...]:
    """Every word to find a question by: its tags, contexts, staff-plus signals, archetypes, levers and stages."""
    said = (question.tags, question.contexts, question.staff_signals, question.archetypes, question.leverage)
    return tuple(dict.fromkeys(word for words in (*said, question.stages) for word in words))

"""What can only be seen with the other files at hand."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from interview_drill.content.problems import Location, Problem, quoted
from interview_drill.content.shelf import Shelf
from interview_drill.content.source import Data, Source
from interview_drill.content.spelling import hint
from interview_drill.core.questions import Question, Themes
from interview_drill.core.rubrics import Rubric


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a question leans on."""

    themes: AbstractSet[str] | None
    """Theme ids; None when the list could not be read."""
    rubrics: Shelf[Rubric]
    loose: AbstractSet[Path]
    """Paths of questions whose folder says nothing about their theme."""

    def question_problems(self, question: Question, source: Source) -> Iterator[Problem]:
        """What is wrong with a question among the others."""
        yield from self._theme_problems(question, source)
        yield from self._rubric_problems(question, source)
        yield from _repeated_probes(question, source)

    def _theme_problems(self, question: Question, source: Source) -> Iterator[Problem]:
        folder = source.path.parent.name
        if self.themes is not None and question.theme not in self.themes:
            what = f"no theme {quoted(question.theme)} in themes.yaml{hint(question.theme, self.themes)}"
            yield source.problem(("theme",), what)
        elif folder != question.theme and source.path not in self.loose:
            yield source.problem(("theme",), f"differs from the folder, {quoted(folder)}; they have to agree")

    def _rubric_problems(self, question: Question, source: Source) -> Iterator[Problem]:
        if question.rubric not in self.rubrics.known:
            what = f"no rubric {quoted(question.rubric)}{hint(question.rubric, self.rubrics.known)}"
            yield source.problem(("rubric",), what)
        rubric = self.rubrics.sound.get(question.rubric)
        known = {criterion.id for criterion in rubric.criteria} if rubric else set()
        for number, probe in enumerate(question.follow_ups):
            if rubric and probe.probes not in known:
                what = f"no criterion {quoted(probe.probes)} in rubric '{rubric.id}'{hint(probe.probes, known)}"
                yield source.problem(("follow_ups", number, "probes"), what)


def lexicon_problems(known: AbstractSet[str], rubric: Rubric, source: Source) -> Iterator[Problem]:
    """References of a rubric to lexicons that are not there."""
    missing = rubric.lexicons_used - known
    for location in source.values if missing else ():
        name = _at(source.data, location)
        if (
            isinstance(name, str)
            and name in missing
            and {"lexicons", "parts", "without", "topic", "hollow"} & set(location)
        ):
            yield source.problem(location, f"no lexicon {quoted(name)}{hint(name, known)}")


def repeated_themes(themes: Themes, source: Source) -> Iterator[Problem]:
    """Themes listed twice."""
    ids = [theme.id for theme in themes.themes]
    for number, name in enumerate(ids):
        if name in ids[:number]:
            yield source.problem(("themes", number, "id"), f"theme {quoted(name)} is listed twice")


def _repeated_probes(question: Question, source: Source) -> Iterator[Problem]:
    asked = [" ".join(probe.ask.casefold().split()) for probe in question.follow_ups]
    for number, words in enumerate(asked):
        if words in asked[:number]:
            first = source.mark(("follow_ups", asked.index(words), "ask"))[0]
            yield source.problem(("follow_ups", number, "ask"), f"the same words as the follow-up on line {first}")


def _at(data: Data, location: Location) -> Data:
    for step in location:
        data = data[step]
    return data

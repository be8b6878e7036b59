"""What can only be seen with the other files at hand."""

from collections.abc import Container, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from interview_drill.content.problems import Location, Problem, quoted
from interview_drill.content.shelf import Shelf
from interview_drill.content.source import Data, Source
from interview_drill.content.spelling import nearest, suggestion
from interview_drill.core.lenses import Lens, named, through
from interview_drill.core.questions import Question, Tag, Theme
from interview_drill.core.rubrics import Rubric

_LISTS = frozenset(("lexicons", "parts", "without", "topic", "hollow"))
"""Keys under which a rubric names lexicons."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a question leans on."""

    themes: AbstractSet[str] | None
    """Theme ids; None when the list could not be read."""
    tags: AbstractSet[str] | None
    """Tag ids; None when there is no list, or it could not be read."""
    rubrics: Shelf[Rubric]
    lenses: Shelf[Lens]
    loose: AbstractSet[Path]
    """Paths of questions whose folder says nothing about their theme."""

    def question_problems(self, question: Question, source: Source) -> Iterator[Problem]:
        """What is wrong with a question among the others."""
        yield from self._theme_problems(question, source)
        yield from self._tag_problems(question, source)
        yield from self._rubric_problems(question, source)
        yield from _repeated_probes(question, source)

    def _theme_problems(self, question: Question, source: Source) -> Iterator[Problem]:
        folder = source.path.parent.name
        if self.themes is not None and question.theme not in self.themes:
            yield not_there(source, ("theme",), "theme", question.theme, self.themes, " in themes.yaml")
        elif folder != question.theme and source.path not in self.loose:
            what = f"differs from the folder, {quoted(folder)}"
            yield source.problem(("theme",), "theme-mismatch", what, "they have to agree")

    def _tag_problems(self, question: Question, source: Source) -> Iterator[Problem]:
        for number, tag in enumerate(question.tags):
            if self.tags is not None and tag not in self.tags:
                otherwise = "use one of those, or add it there"
                yield not_there(source, ("tags", number), "tag", tag, self.tags, " in tags.yaml", otherwise)

    def _rubric_problems(self, question: Question, source: Source) -> Iterator[Problem]:
        if question.rubric not in self.rubrics.known:
            yield not_there(source, ("rubric",), "rubric", question.rubric, self.rubrics.known)
        for number, lens in enumerate(question.lenses):
            if lens not in self.lenses.known:
                yield not_there(source, ("lenses", number), "lens", lens, self.lenses.known)
        rubric = self.rubrics.sound.get(question.rubric)
        lenses = [self.lenses.sound[name] for name in question.lenses if name in self.lenses.sound]
        if rubric and len(lenses) == len(question.lenses):
            yield from _criterion_problems(question, rubric, lenses, source)


def _criterion_problems(
    question: Question, rubric: Rubric, lenses: Sequence[Lens], source: Source
) -> Iterator[Problem]:
    """Criteria that the question names and that its rubric does not have."""
    try:
        known = {criterion.id for criterion in through(rubric, lenses).criteria}
    except ValueError as error:
        yield source.problem(("lenses",), "lens-clash", f"these can't be added to rubric '{rubric.id}': {error}")
        return
    for location, name in _criteria_named(question):
        if name not in known:
            of = f" in rubric '{named(rubric.id, question.lenses)}'"
            yield not_there(source, location, "criterion", name, known, of)


def _criteria_named(question: Question) -> Iterator[tuple[Location, str]]:
    for number, probe in enumerate(question.follow_ups):
        yield ("follow_ups", number, "probes"), probe.probes
    if question.samples:
        for number, name in enumerate(question.samples.strong.shows):
            yield ("samples", "strong", "shows", number), name
        for number, name in enumerate(question.samples.middling.lacks):
            yield ("samples", "middling", "lacks", number), name


def lexicon_problems(known: AbstractSet[str], rubric: Rubric | Lens, source: Source) -> Iterator[Problem]:
    """References of a rubric or a lens to lexicons that are not there."""
    missing = rubric.lexicons_used - known
    for location in source.values if missing else ():
        name = _at(source.data, location)
        if isinstance(name, str) and name in missing and _LISTS & set(location):
            yield not_there(source, location, "lexicon", name, known)


def repeated(what: str, listed: Sequence[Theme | Tag], source: Source, elsewhere: Container[str]) -> Iterator[Problem]:
    """Themes, or tags, listed twice, here or in the list of another bank; `what` is the word for one of them."""
    ids = [one.id for one in listed]
    for number, name in enumerate(ids):
        if name in ids[:number]:
            yield source.problem((f"{what}s", number, "id"), "listed-twice", f"{what} {quoted(name)} is listed twice")
        elif name in elsewhere:
            where = f"{what} {quoted(name)} is listed already by another bank"
            yield source.problem(
                (f"{what}s", number, "id"), "listed-twice", where, "leave it out, or call it otherwise"
            )


def _repeated_probes(question: Question, source: Source) -> Iterator[Problem]:
    asked = [" ".join(probe.ask.casefold().split()) for probe in question.follow_ups]
    for number, words in enumerate(asked):
        if words in asked[:number]:
            first = source.mark(("follow_ups", asked.index(words), "ask"))[0]
            what = f"the same words as the follow-up on line {first}"
            yield source.problem(("follow_ups", number, "ask"), "repeated-probe", what)


def not_there(  # noqa: PLR0913, PLR0917 - what the sentence needs
    source: Source,
    location: Location,
    what: str,
    name: str,
    known: AbstractSet[str],
    of: str = "",
    otherwise: str = "",
) -> Problem:
    """A reference to something that is not there, with the nearest name that is."""
    reason, meant = f"no {what} {quoted(name)}{of}", nearest(name, known)
    return source.problem(location, f"no-such-{what}", reason, suggestion(name, known, otherwise), new=meant)


def _at(data: Data, location: Location) -> Data:
    for step in location:
        data = data[step]
    return data

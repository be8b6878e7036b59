"""Everything `interview-drill check` finds: content that does not load, and what a careful reviewer would say of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from interview_drill.content.bank import Bank
from interview_drill.content.lint.bank import duplicate_problems, lexicon_problems, list_problems
from interview_drill.content.lint.base import base_problems, replacement_problems
from interview_drill.content.lint.private import private_problems
from interview_drill.content.lint.questions import question_problems
from interview_drill.content.lint.wording import texts_of, wording_problems
from interview_drill.content.loading import load_files
from interview_drill.content.problems import Problem, in_order
from interview_drill.content.proving import gaming_problems
from interview_drill.content.revision import Revision, bank_at
from interview_drill.content.sampling import sample_problems
from interview_drill.content.source import Source, read
from interview_drill.content.targets import Targets
from interview_drill.core.lenses import clashes, through
from interview_drill.scoring.scorer import Scorer

LENSES_ARE_TRIED_ON = "core"


def check(targets: Targets, revision: str | None = None) -> list[Problem]:
    """Every finding about what was given, in the order of a reader; with a revision, also against that.

    Raises `DrillError` when the bank has no such revision.
    """
    bank, found = load_files(targets.all())
    base = bank_at(targets.bank, revision) if revision is not None else None
    found = _about(targets, bank, found)
    review = _Review(targets, bank, {problem.path for problem in found}, base)
    return in_order([*found, *review.findings()])


def _about(targets: Targets, bank: Bank, found: list[Problem]) -> list[Problem]:
    """The problems of what was given; those around it, too, where something given can't be used because of them."""
    given = targets.given
    own = [problem for problem in found if problem.path not in targets.context]
    groups = ((given.questions, bank.questions), (given.rubrics, bank.rubrics), (given.lenses, bank.lenses))
    unusable = {path for paths, sound in groups for path in paths if path.stem not in sound}
    return own if unusable <= {problem.path for problem in own} else found


@dataclass
class _Review:
    """Content that loads, looked at."""

    targets: Targets
    bank: Bank
    broken: set[object]
    """Paths of files that have problems already; nothing more is said of these."""
    base: Revision | None
    scorers: dict[str, Scorer] = field(default_factory=dict)

    def findings(self) -> Iterator[Problem]:
        files = self.targets.given
        for name, source in self.sources.items():
            yield from self._of_question(name, source)
        yield from duplicate_problems(self.bank, self.sources)
        yield from replacement_problems(self.bank, self.sources, self.base)
        yield from private_problems(self.targets.roots)
        whole = all(path.stem in self.bank.questions for path in files.questions)
        yield from list_problems(self.bank, [*files.themes, *files.tags] if files.questions and whole else ())
        yield from lexicon_problems(self.bank, files.lexicons if files.rubrics else ())
        if self.base is not None:
            yield from base_problems(self.bank, self.sources, self.base)
        yield from self._wording()
        yield from self._gaming()

    def _wording(self) -> Iterator[Problem]:
        """Texts of rubrics, lenses and lexicons; those of questions are looked at with them."""
        files, bank = self.targets.given, self.bank
        for paths, sound in (
            (files.rubrics, bank.rubrics),
            (files.lenses, bank.lenses),
            (files.lexicons, bank.lexicons),
        ):
            for path in paths:
                source = read(path)[0] if path.stem in sound and path not in self.broken else None
                if source is not None:
                    yield from wording_problems(source, texts_of(sound[path.stem].model_dump()))

    @cached_property
    def sources(self) -> dict[str, Source]:
        """What was given and is a sound question, by its id."""
        sound = (path for path in self.targets.given.questions if path.stem in self.bank.questions)
        read_ = ((path.stem, read(path)[0]) for path in sound if path not in self.broken)
        return {name: source for name, source in read_ if source is not None}

    def _of_question(self, name: str, source: Source) -> Iterator[Problem]:
        question = self.bank.questions[name]
        rubric = self.bank.rubric_of(question)
        yield from question_problems(question, rubric, source)
        scorer = self.scorers.get(rubric.id) or self.scorers.setdefault(rubric.id, Scorer(rubric, self.bank.lexicons))
        yield from sample_problems(question, scorer, source)

    def _gaming(self) -> Iterator[Problem]:
        """How the sound ones among the rubrics can be gamed, and the usual one with each lens."""
        files, usual = self.targets.given, self.bank.rubrics.get(LENSES_ARE_TRIED_ON)
        rubrics = {path: self.bank.rubrics.get(path.stem) for path in files.rubrics}
        for path in files.lenses:
            lens = self.bank.lenses.get(path.stem)
            rubrics[path] = through(usual, [lens]) if usual and lens and not clashes(usual, lens) else None
        for path, rubric in rubrics.items():
            if path not in self.broken and rubric:
                yield from gaming_problems(path, rubric, self.bank.lexicons)

"""Everything `interview-drill check` finds: content that does not load, and what a careful reviewer would say of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from interview_drill.content.bank import Bank
from interview_drill.content.lint.bank import duplicate_problems, lexicon_problems, list_problems
from interview_drill.content.lint.base import base_problems, replacement_problems
from interview_drill.content.lint.private import private_problems
from interview_drill.content.lint.questions import question_problems
from interview_drill.content.lint.wording import texts_of, wording_problems
from interview_drill.content.loading import load_files
from interview_drill.content.problems import Problem, in_order
from interview_drill.content.proving import gaming_problems, proving_answers
from interview_drill.content.remembering import Fact, Remembered, fingerprint, fingerprint_of
from interview_drill.content.revision import Revision, bank_at
from interview_drill.content.sampling import Told, is_written, sample_problems, told_apart, usual_level
from interview_drill.content.source import Source, read
from interview_drill.content.targets import Targets
from interview_drill.core.lenses import clashes, through
from interview_drill.core.questions import Question
from interview_drill.core.rubrics import Rubric
from interview_drill.core.samples import Samples
from interview_drill.scoring.scorer import Scorer

LENSES_ARE_TRIED_ON = "core"


def check(targets: Targets, revision: str | None = None, memory: Path | None = None) -> list[Problem]:
    """Every finding about what was given, in the order of a reader; with a revision, also against that.

    What was scored and attacked is remembered in the file `memory`, and not done again until something of it changes.
    Raises `DrillError` when the bank has no such revision.
    """
    bank, found = load_files(targets.all())
    base = bank_at(targets.bank, revision) if revision is not None else None
    found = _about(targets, bank, found)
    review = _Review(targets, bank, {problem.path for problem in found}, base, Remembered(memory))
    problems = in_order([*found, *review.findings()])
    review.remembered.save()
    return problems


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
    remembered: Remembered
    scorers: dict[str, Scorer] = field(default_factory=dict)
    fingerprints: dict[str, str] = field(default_factory=dict)

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
        if question.samples is not None and is_written(question.samples):
            yield from sample_problems(question.samples, self._told(question, question.samples, rubric), source)

    def _told(self, question: Question, samples: Samples, rubric: Rubric) -> Told:
        """How the rubric tells these samples apart, as far as that is known, else tried now."""
        answers = (one.answer for _, one in samples.ranked())
        words = (question.given, usual_level(question), *samples.strong.shows, *answers)
        key = fingerprint("samples", self._fingerprint(rubric), *words)
        known = _told_of(self.remembered.get(key))
        told = known or told_apart(question, samples, self._scorer(rubric))
        if known is None:
            self.remembered.put(key, [*map(str, told.marks), *told.bare])
        return told

    def _fingerprint(self, rubric: Rubric) -> str:
        if rubric.id not in self.fingerprints:
            self.fingerprints[rubric.id] = fingerprint_of(rubric, self.bank.lexicons)
        return self.fingerprints[rubric.id]

    def _scorer(self, rubric: Rubric) -> Scorer:
        if rubric.id not in self.scorers:
            self.scorers[rubric.id] = Scorer(rubric, self.bank.lexicons)
        return self.scorers[rubric.id]

    def _gaming(self) -> Iterator[Problem]:
        """How the sound ones among the rubrics can be gamed, and the usual one with each lens."""
        files, usual = self.targets.given, self.bank.rubrics.get(LENSES_ARE_TRIED_ON)
        rubrics = {path: self.bank.rubrics.get(path.stem) for path in files.rubrics}
        for path in files.lenses:
            lens = self.bank.lenses.get(path.stem)
            rubrics[path] = through(usual, [lens]) if usual and lens and not clashes(usual, lens) else None
        for path, rubric in rubrics.items():
            if path not in self.broken and rubric:
                yield from self._gaming_of(path, rubric)

    def _gaming_of(self, path: Path, rubric: Rubric) -> Iterator[Problem]:
        """What attacks on one rubric pay; that none does is remembered."""
        answers = (f"{one.name} {one.question} {one.text}" for one in proving_answers(path))
        key = fingerprint("gaming", self._fingerprint(rubric), *answers)
        if self.remembered.get(key) is True:
            return
        problems = list(gaming_problems(path, rubric, self.bank.lexicons))
        if not problems:
            self.remembered.put(key, fact=True)
        yield from problems


def _told_of(fact: Fact | None) -> Told | None:
    """What was remembered of samples, if that can be made out."""
    try:
        strong, middling, weak, *bare = fact if isinstance(fact, list) else []
        return Told((float(strong), float(middling), float(weak)), tuple(bare))
    except ValueError:
        return None

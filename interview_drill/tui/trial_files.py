"""What a text is tried on, read from a rubric's, a lens's or a question's file."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from interview_drill.content.bank import Bank
from interview_drill.content.loading import load_files
from interview_drill.content.problems import one_line
from interview_drill.content.sampling import usual_level
from interview_drill.content.source import read
from interview_drill.content.targets import Targets, gather
from interview_drill.core.lenses import clashes, through
from interview_drill.core.levels import LEVELS, Level
from interview_drill.core.questions import Question
from interview_drill.core.rubrics import Rubric
from interview_drill.core.scores import Score
from interview_drill.errors import DrillError
from interview_drill.scoring.scorer import Scorer
from interview_drill.tui.trying import Line, Trial

USUAL_RUBRIC = "core"


def read_trial(file: Path, level: str | None) -> Trial:
    """Everything that is needed to try a text on the file.

    Raises DrillError with the first thing that is wrong with it, or when it is neither rubric, lens nor question.
    """
    targets = gather([file])
    bank, problems = load_files(targets.all())
    own = [problem for problem in problems if problem.path == file]
    if own:
        raise DrillError(f"{own[0]}.", f"`interview-drill check {one_line(str(file))}` lists everything.")
    question = bank.questions.get(file.stem) if file in targets.given.questions else None
    return _trial(file, targets, bank, question, level)


def files_of(file: Path) -> list[Path]:
    """The files whose saving changes what a text earns: the one that is tried, and rubrics and lexicons beside it."""
    targets = gather([file])
    files = targets.all()
    return [file, *sorted({*files.rubrics, *files.lenses, *files.lexicons} - {file})]


def _trial(file: Path, targets: Targets, bank: Bank, question: Question | None, level: str | None) -> Trial:
    rubric = _rubric(file, bank, question)
    scorer = Scorer(rubric, bank.lexicons)
    held: Level = next((one for one in LEVELS if one == level), usual_level(question) if question else "staff")
    asked = question.given if question else ""

    def score(text: str) -> Score:
        return scorer.score(text, question=asked, level=held)

    named = {"rubrics": rubric.id.split("+")[0], "lenses": rubric.id.split("+")[1:]}
    files = targets.all()
    texts = {path: path.read_text(encoding="utf-8") for path in files.rubrics if path.stem == named["rubrics"]}
    texts |= {path: path.read_text(encoding="utf-8") for path in files.lenses if path.stem in named["lenses"]}
    return Trial(
        title=f"{rubric.title}, at {held} level",
        score=score,
        names={criterion.id: criterion.name for criterion in rubric.criteria},
        lines=dict(line for path in texts for line in _lines(path)),
        texts=texts,
        samples=[(name, one.answer) for name, one in question.samples.ranked()]
        if question and question.samples
        else (),
    )


def _rubric(file: Path, bank: Bank, question: Question | None) -> Rubric:
    if question is not None:
        return bank.rubric_of(question)
    if file.stem in bank.rubrics:
        return bank.rubrics[file.stem]
    usual, lens = bank.rubrics.get(USUAL_RUBRIC), bank.lenses.get(file.stem)
    if usual is not None and lens is not None and not clashes(usual, lens):
        return through(usual, [lens])
    raise DrillError(f"'{one_line(str(file))}' is neither a rubric, a lens nor a question.", "Name one of these.")


def _lines(path: Path) -> Iterator[tuple[str, Line]]:
    source, _ = read(path)
    data: Mapping[str, object] = source.data if source else {}
    for number, criterion in enumerate(data.get("criteria", ())):  # type: ignore[arg-type, var-annotated]
        for place, signal in enumerate(criterion["signals"]):
            if source:
                yield signal["id"], (path, source.mark(("criteria", number, "signals", place))[0])

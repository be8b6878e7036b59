"""`interview-drill score`: answers from the shell."""

import argparse

from interview_drill.cli import as_json
from interview_drill.cli.answers import read_answer
from interview_drill.cli.batch import score_batch
from interview_drill.cli.edge import say
from interview_drill.cli.explain import Explanation
from interview_drill.cli.judging import USUAL_LEVEL, judge, level_of
from interview_drill.cli.report import Report
from interview_drill.errors import DrillError


def run(options: argparse.Namespace) -> int:
    """Score one answer, or every row of a batch."""
    _refuse_mixtures(options)
    if options.batch is not None:
        judging, _ = judge(options.rubric, lenses=options.lens, banks=options.bank)
        return score_batch(options.batch, options.output, judging, options.level or USUAL_LEVEL)
    return _score_one(options)


def _score_one(options: argparse.Namespace) -> int:
    answer = read_answer(options.file)
    judging, question = judge(options.rubric, options.question, options.lens, options.bank)
    asked = question.given if question else options.question_text or ""
    level = options.level or level_of(question)
    if question and level not in question.levels:
        say(f"The question is asked at {' and '.join(question.levels)} level; the answer is held to {level} even so.")
    score = judging.score(answer, asked, level, question.models if question else ())
    if options.json:
        more = {"question": asked, "level": level, "rubric": score.rubric, "rubric_version": score.rubric_version}
        print(as_json.line(as_json.of_score(question.id if question else None, score) | more))
    else:
        reader = Explanation if options.explain else Report
        print(reader.on_stdout(judging.rubric).of(score, chosen=options.level is not None))
    return 0


def _refuse_mixtures(options: argparse.Namespace) -> None:
    see = "See `interview-drill score --help`."
    if options.explain and (options.json or options.batch is not None):
        raise DrillError(
            "--explain is for reading; --json and --batch hold every point already.", "Leave one of them out."
        )
    if options.batch is None:
        if options.file is None:
            raise DrillError("There is nothing to score: name a file, or - for stdin.", see)
        if options.output is not None:
            raise DrillError("--output goes with --batch.", see)
    elif options.file is not None:
        raise DrillError("Either FILE or --batch, not both.", see)
    elif options.question is not None or options.question_text is not None:
        raise DrillError("In a batch every row brings its own question.", see)

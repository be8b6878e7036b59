"""What `--help` says: the manual, one page for each command."""

from collections.abc import Mapping
from dataclasses import dataclass


def _exits(one: str = "") -> str:
    return "exit codes:\n  0    fine\n" + (f"  1    {one}\n" if one else "") + _EXITS


_EXITS = """\
  2    a mistake in the command, the settings or a file; stderr says which
  130  interrupted with Ctrl-C
"""

_SCREEN = """\
environment:
  NO_COLOR   set to anything, no colour is used; nor is it when stdout is not a
             terminal
"""


@dataclass(frozen=True, slots=True)
class Page:
    """The manual of one command."""

    summary: str
    """A line for the list of commands."""
    about: str
    """What it does."""
    more: str
    """Examples, exit codes, files and environment."""


PROGRAM = """\
Practice for structured interviews in the terminal, with a score that explains
itself. Without a command it opens the program: today's question, a clock, your
answer, follow-ups, and a score with the words that earned it. Nothing leaves
this machine."""

PROGRAM_MORE = f"""\
examples:
  interview-drill                     practise
  interview-drill draw                print a question
  interview-drill score answer.txt    score an answer
  interview-drill check               check the questions and rubrics
  interview-drill score --help        the manual of a command

{_exits("check found problems, or rows of a batch could not be scored")}
files:
  $XDG_CONFIG_HOME/interview_drill/settings.toml
                 banks = ["~/team-bank"] adds a team's questions and rubrics to
                 the shipped ones, as --bank does

environment:
  NO_COLOR       set to anything, no colour is used
  XDG_DATA_HOME  where the history is kept, in a folder of its own; by default
                 where this system keeps such data
"""

_DRILL = Page(
    "practise on the screen (what happens without a command, too)",
    """\
Opens the program at a question, or at home, where today's question waits. It
needs a terminal: without one, 'draw' prints a question and 'score' scores an
answer.""",
    f"""\
examples:
  interview-drill drill
  interview-drill drill --level principal
  interview-drill drill nobodys-problem

{_exits()}
files:
  $XDG_DATA_HOME/interview_drill/history.sqlite3
        attempts, and what is being typed, saved as it is typed. Without
        XDG_DATA_HOME, where this system keeps such data.
""",
)

_DRAW = Page(
    "print a question from the bank",
    """\
Prints a question chosen by chance: its words, then its theme, the levels it may
be asked at, the planned minutes and its id.""",
    f"""\
examples:
  interview-drill draw
  interview-drill draw --level staff
  interview-drill draw --seed 7                    the same question every time
  interview-drill draw --json | jq -r .id

{_exits()}""",
)

_SCORE = Page(
    "score an answer, or a file of answers",
    """\
Scores a written answer against a rubric: an overall band from 1 to 5, a level
from 0 to 3 for each criterion with the words that earned it, flags, and the gap
to close first. With --explain: every signal that fired with its words and
points, what each criterion lacks in this answer, and the sum that makes the
mark, so that it can be worked out by hand. The text is scored exactly as given;
offsets in the JSON count its characters from 0.

A fragment, a list or code gets no mark: it says what to add. In the JSON,
'judged' is then false, and 'overall' is only what the words earned.

A batch has a JSON object on each line, {"id", "question", "level", "answer"};
the question need not be in the bank, and further keys are ignored. The scores
come out one on each line, in the same order. A row that can't be scored is
named on stderr with its line, and the others go on.""",
    f"""\
examples:
  interview-drill score answer.txt --question nobodys-problem
  interview-drill score answer.txt --question-text 'Tell me about a failure.'
  interview-drill score answer.txt --level principal --explain
  pbpaste | interview-drill score - --level senior --json
  interview-drill score --batch answers.jsonl -o scores.jsonl
  interview-drill score --batch - < answers.jsonl | jq .band

limits:
  An answer has at most 20,000 words and 1 MiB. Bytes that are not UTF-8 become
  U+FFFD.

{_exits("rows of the batch could not be scored; the others were")}
files:
  With -o the scores are first written beside OUT, as OUT.part, and take its
  name when they are complete, so OUT may be the file that was read.

{_SCREEN}""",
)

_BANK = Page(
    "list, show and count the questions",
    """\
Prints what the bank holds: a line for each question (id, theme, levels, format
and words, apart by tabs), one question with everything its interviewer needs,
or how many there are for each theme, level and format, and where there are
none.""",
    f"""\
examples:
  interview-drill bank list --theme incidents --level staff
  interview-drill bank list --format scenario | cut -f1
  interview-drill bank show nobodys-problem
  interview-drill bank stats
  interview-drill bank stats --json | jq .gaps

{_exits()}""",
)

_NEW = Page(
    "write a new question or rubric",
    """\
Asks six things, then writes a valid file in its place and prints the path. What
is left to write begins with TO WRITE; 'check' names each of these lines. What
is given as an option is not asked.""",
    f"""\
examples:
  interview-drill new question
  interview-drill new question --theme incidents --format scenario
  interview-drill new rubric --bank ~/team-bank

{_exits()}""",
)

_PREVIEW = Page(
    "play a question's file while you write it",
    """\
Opens the program at the question of a file, and again each time the file is
saved; what you have typed stays. Nothing of it enters your history. It needs a
terminal.""",
    f"""\
examples:
  interview-drill preview question_bank/incidents/errors-and-rising.yaml

{_exits()}""",
)

_TRY = Page(
    "try a text on a rubric while you type",
    """\
Scores a text as you type it, beside the rubric's file: what earned points, and
the line of YAML behind it. Saving the rubric or its lexicons scores the text
anew. With a question's file, F2 puts its sample answers into the text. It needs
a terminal.""",
    f"""\
examples:
  interview-drill try rubrics/core.yaml
  interview-drill try rubrics/core.yaml --level principal
  interview-drill try question_bank/ownership/nobodys-problem.yaml

{_exits()}""",
)

_CHECK = Page(
    "check questions and rubrics",
    """\
Checks questions, themes, tags, rubrics, lenses and lexicons, and prints every
finding on stdout, as file:line:column: where: reason; suggestion [code]. A
summary goes to stderr. Errors keep a file from being used; warnings are for
its author to weigh. Sample answers are scored, and every rubric is attacked.

PATH is a file, a folder of questions (or of one theme), a folder of rubrics, or
a folder that holds 'question_bank' and 'rubrics'. A single question is checked
against the themes and rubrics it lies beside, or else against those that come
with the program. Without PATH these are checked themselves.""",
    f"""\
examples:
  interview-drill check
  interview-drill check question_bank/ownership/nobodys-problem.yaml
  interview-drill check my-questions/ my-rubrics/
  interview-drill check --format json | jq '.problems[].message'
  interview-drill check --format github            annotations for a pull request
  interview-drill check --base main                ids and meanings against main
  interview-drill check --fix my-question.yaml     make the changes that are safe
  interview-drill check --bank ~/team-bank         as an addition to what is shipped

{_exits("there are errors, or with --strict warnings")}
files:
  question_bank/themes.yaml          the themes
  question_bank/<theme>/<id>.yaml    a question
  question_bank/tags.yaml            the tags
  rubrics/<id>.yaml                  a rubric
  rubrics/lenses/<id>.yaml           criteria to add to a rubric
  rubrics/lexicons/<id>.yaml         a lexicon of a rubric
""",
)

_COMPLETION = Page(
    "print a completion script for a shell",
    "Prints a script that lets a shell complete commands, options and file names.",
    f"""\
examples:
  interview-drill completion bash > ~/.local/share/bash-completion/completions/interview-drill
  interview-drill completion zsh > ~/.zfunc/_interview-drill
  interview-drill completion tcsh >> ~/.tcshrc

{_exits()}""",
)

PAGES: Mapping[str, Page] = {
    "drill": _DRILL,
    "draw": _DRAW,
    "score": _SCORE,
    "bank": _BANK,
    "new": _NEW,
    "preview": _PREVIEW,
    "try": _TRY,
    "check": _CHECK,
    "completion": _COMPLETION,
}

import contextlib
import json
import os
import pty
import re
import termios

import pytest

ANSWER = (
    "In March our nightly export failed twice a week and Priya in support re-keyed forty refunds each Friday.\r\n"
    "I asked the platform team, who feared another on-call rota, and offered to run the alert myself for a month. "
    "We could have bought a tool; I gave that up because it would have cost us the audit trail.\n\n"
    "Failures went from nine a month to none, and I learned to ask finance first. 😀"
)


def test_the_report_names_band_level_criteria_and_the_gap(drill):
    done = drill("score", "-", stdin=ANSWER.encode())
    words = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert re.match(r"Band [1-5] of 5: .+  \([\d.]+\)\n", words)
    assert "Held to staff level because no --level was given, by the rubric 'core'" in words.replace("\n", " ")
    assert len(re.findall(r"  [█░]{12}  [0-3]\.\d of 3$", words, re.MULTILINE)) == 7
    assert re.search(r"^    “.+”  \+\d\.\d$", words, re.MULTILINE)
    assert "Close this gap first: " in words
    assert max(map(len, words.splitlines())) <= 80


def test_json_has_the_promised_fields(drill):
    done = drill("score", "-", "--question-text", "Tell me about a failure.", "--json", stdin=ANSWER.encode())
    assert done.stdout.isascii()
    assert done.stdout.count(b"\n") == 1
    score = json.loads(done.stdout)
    assert list(score) == [
        *("id", "overall", "band", "criteria", "flags", "gap", "limits", "full_level", "judged", "not_judged"),
        *("question", "level", "rubric", "rubric_version"),
    ]
    assert (score["id"], score["question"], score["level"]) == (None, "Tell me about a failure.", "staff")
    assert set(score["gap"]) == {"criterion", "missing", "next_band", "next_anchor", "would_reach"}
    assert set(score["criteria"]["ownership"]) == {"level", "evidence", "weight", "advice"}
    assert set(score["criteria"]) >= {"impact-numbers", "ownership", "trade-offs"}


def test_offsets_count_the_characters_of_the_answer_exactly_as_given(drill):
    text = "\ufeffé😀\r\n\x07" + ANSWER
    score = json.loads(drill("score", "-", "--json", stdin=text.encode()).stdout)
    evidence = [one for criterion in score["criteria"].values() for one in criterion["evidence"]]
    assert evidence
    assert all(text[one["start"] : one["end"]] == one["text"] for one in evidence)
    assert set(evidence[0]) == {"start", "end", "text", "signal", "points"}


def test_one_word_gives_the_lowest_band(drill):
    done = drill("score", "-", "--question-text", "Tell me about a failure.", "--json", stdin=b"fine")
    assert json.loads(done.stdout)["band"] == 1


def test_a_file_scores_like_the_same_text_piped(drill, tmp_path):
    (tmp_path / "answer.txt").write_bytes(ANSWER.encode())
    assert drill("score", "answer.txt", "--json").stdout == drill("score", "-", "--json", stdin=ANSWER.encode()).stdout


def test_a_question_of_the_bank_brings_its_words_and_its_level(drill):
    score = json.loads(drill("score", "-", "--question", "nobodys-problem", "--json", stdin=ANSWER.encode()).stdout)
    assert score["id"] == "nobodys-problem"
    assert score["question"].startswith("Pick a problem that lay about")
    assert score["level"] == "staff"


def test_a_level_the_question_is_not_asked_at_is_mentioned(drill):
    done = drill("score", "-", "--question", "nobodys-problem", "--level", "principal", "--json", stdin=ANSWER.encode())
    assert json.loads(done.stdout)["level"] == "principal"
    assert b"is asked at senior and staff level; the answer is held to principal even so" in done.stderr


def test_a_named_level_is_used(drill):
    done = drill("score", "-", "--level", "principal", stdin=ANSWER.encode())
    assert "Held to principal level, by the rubric" in done.stdout.decode()


def test_an_unknown_question_comes_with_a_suggestion(refused):
    assert refused("score", "-", "--question", "nobody-problem", stdin=b"x y").startswith(
        "There is no question 'nobody-problem' in the bank; did you mean 'nobodys-problem'?"
    )


def test_an_unknown_rubric_is_refused(refused):
    assert refused("score", "-", "--rubric", "coer", stdin=b"x").startswith(
        "There is no rubric 'coer'; did you mean 'core'?"
    )


@pytest.mark.parametrize(
    ("stdin", "said"),
    [
        (b"", "The answer is empty. Write a few sentences first."),
        (b" \n\t\n", "The answer is empty. Write a few sentences first."),
        ("\u200b\ufeff\n...".encode(), "There is no word in the answer. Write a few sentences first."),
        (b"PK\x03\x04\x00\xff\x00", "The answer is binary, not text. Give a plain text file in UTF-8."),
        (b"x" * (1 << 20) + b"y", "The answer is larger than 1 MiB. Cut it to what would be said in an interview."),
        (
            b"word " * 20_001,
            "The answer has 20,001 words; more than 20,000 are not scored. Cut it to what would be said.",
        ),
    ],
    ids=["empty", "blank", "nothing to read", "binary", "too many bytes", "too many words"],
)
def test_what_is_no_answer_is_refused(refused, stdin, said):
    assert refused("score", "-", stdin=stdin) == said


def test_files_that_cannot_be_read_are_refused(refused, tmp_path):
    assert refused("score", "missing.txt") == "There is no file 'missing.txt'. Check the spelling of the path."
    assert refused("score", tmp_path).endswith("is a folder. Name the file that holds the answer.")
    assert "File name too long" in refused("score", "x" * 300)
    assert "\x1b" not in refused("score", "\x1b[2J")


def test_bytes_that_are_not_utf_8_are_bridged_and_mentioned(drill):
    done = drill("score", "-", "--json", stdin=b"I decided \xff\xfe to ring Maria in March.")
    assert done.returncode == 0
    assert b"byte 10 is the first that is not" in done.stderr


def test_nothing_from_the_answer_drives_the_terminal(drill):
    hostile = ANSWER.replace("I gave that up", "I \x1b]52;c;Y3VybA==\x07gave \x9b31mthat \u202eup")
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", drill("score", "-", stdin=hostile.encode()).stdout.decode()
    )


def test_the_keyboard_is_no_answer(refused):
    _, terminal = pty.openpty()
    assert (
        refused("score", "-", keyboard=terminal)
        == "Standard input is the keyboard. Name a file, or pipe the answer in."
    )


def test_a_closed_stdin_is_said(refused):
    assert (
        refused("score", "-", preexec_fn=lambda: os.close(0))
        == "Standard input is closed. Name a file, or pipe the answer in."
    )


def test_without_a_terminal_there_is_no_colour(drill):
    assert b"\x1b" not in drill("score", "-", stdin=ANSWER.encode()).stdout


def on_a_terminal(drill, **environment):
    """What the command shows on a terminal of 60 columns."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 60))
    drill("score", "-", stdin=ANSWER.encode(), stdout=theirs, env=environment)
    os.close(theirs)
    shown = b""
    with contextlib.suppress(OSError):  # the end, on Linux
        while block := os.read(ours, 65536):
            shown += block
    os.close(ours)
    return shown.decode()


def test_on_a_terminal_headings_stand_out_and_lines_fit(drill):
    shown = on_a_terminal(drill)
    assert shown.startswith("\x1b[1mBand ")
    assert max(len(re.sub(r"\x1b\[\dm", "", line)) for line in shown.split("\r\n")) <= 60


def test_no_color_is_respected(drill):
    assert "\x1b" not in on_a_terminal(drill, NO_COLOR="1")
    assert "\x1b" not in on_a_terminal(drill, TERM="dumb")


def test_a_terminal_without_unicode_gets_what_it_can_show(drill):
    shown = drill("score", "-", stdin=ANSWER.encode(), env={"PYTHONIOENCODING": "ascii"}).stdout
    assert shown.isascii()
    assert b"####" in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "There is nothing to score: name a file, or - for stdin."),
        (["-", "-o", "out"], "--output goes with --batch."),
        (["-", "--batch", "in"], "Either FILE or --batch, not both."),
        (["--batch", "in", "--question", "x"], "In a batch every row brings its own question."),
    ],
)
def test_options_that_do_not_go_together_are_refused(refused, arguments, said):
    assert refused("score", *arguments) == f"{said} See `interview-drill score --help`."

import json
import signal
import subprocess
import sys

import pytest

ANSWER = "In March I rang Priya, who feared more calls at night, and cut the failures from nine a week to one."


def row(name, answer=ANSWER, **more):
    values = {"id": name, "question": "Tell me about a failure.", "level": "staff", "answer": answer}
    return json.dumps(values | more, ensure_ascii=False)


def lines(rows):
    return "".join(f"{one}\n" for one in rows).encode()


def scores(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_rows_come_out_in_order_with_the_promised_fields(drill):
    names = ["b", "a", "c", 7, "a"]
    done = drill("score", "--batch", "-", stdin=lines(row(name) for name in names))
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.isascii()
    assert [score["id"] for score in scores(done)] == names
    first = [*("id", "overall", "band", "criteria", "flags", "gap", "limits"), *("full_level", "judged", "not_judged")]
    assert list(scores(done)[0]) == first


def test_offsets_hold_whatever_the_text_is_made_of(drill):
    answer = "é😀\r\n\u2028\ufeff " + ANSWER
    (score,) = scores(drill("score", "--batch", "-", stdin=lines([row("x", answer)])))
    evidence = [one for criterion in score["criteria"].values() for one in criterion["evidence"]]
    assert evidence
    assert all(answer[one["start"] : one["end"]] == one["text"] for one in evidence)


def test_half_a_surrogate_pair_is_bridged_and_offsets_hold(drill):
    answer = "\ud83d " + ANSWER
    raw = json.dumps({"id": "x", "answer": answer}).encode() + b"\n"
    (score,) = scores(drill("score", "--batch", "-", stdin=raw))
    evidence = [one for criterion in score["criteria"].values() for one in criterion["evidence"]]
    assert evidence
    assert all(answer[one["start"] : one["end"]] == one["text"] for one in evidence)


def test_a_question_of_null_is_no_question(drill):
    done = drill("score", "--batch", "-", stdin=lines([row("x", question=None), row("x", question="")]))
    assert (done.returncode, done.stderr) == (0, b"")
    assert scores(done)[0] == scores(done)[1]


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that opens and can't be read")
def test_rows_that_cannot_be_read_are_not_called_a_full_disk(refused):
    assert refused("score", "--batch", "/proc/self/mem").startswith("The rows can't be read: ")


def test_further_keys_are_ignored_and_blank_lines_passed_over(drill):
    done = drill("score", "--batch", "-", stdin=b"\n" + lines([row("x", rating=3), "", row("y")]))
    assert [score["id"] for score in scores(done)] == ["x", "y"]


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(drill):
    done = drill("score", "--batch", "-", stdin=b"\xef\xbb\xbf" + lines([row("x"), row("y")]).replace(b"\n", b"\r\n"))
    assert (done.returncode, [score["id"] for score in scores(done)]) == (0, ["x", "y"])


def test_a_row_without_a_level_is_held_to_the_one_named(drill):
    plain = json.dumps({"id": "x", "answer": ANSWER})
    with_option = scores(drill("score", "--batch", "-", "--level", "principal", stdin=lines([plain])))
    with_field = scores(drill("score", "--batch", "-", stdin=lines([row("x", level="principal", question="")])))
    assert with_option == with_field


def test_bad_rows_are_named_with_their_line_and_the_others_go_on(drill, tmp_path):
    deep = "[" * 100_000
    rows = [
        row("good"),
        "{not json",
        "[1]",
        json.dumps({"answer": ANSWER}),
        json.dumps({"id": True, "answer": ANSWER}),
        json.dumps({"id": "x"}),
        json.dumps({"id": "x", "answer": 3}),
        row("x", answer=" "),
        row("x", answer="a\0b"),
        row("x", level="staf"),
        row("x", question="why " * 2_000),
        deep,
        row("x", level=["staff"]),
        row("also good"),
    ]
    (tmp_path / "in.jsonl").write_bytes(lines(rows) + b'{"id": "\xff"}\n')
    done = drill("score", "--batch", "in.jsonl")
    assert done.returncode == 1
    assert [score["id"] for score in scores(done)] == ["good", "also good"]
    assert done.stderr.decode().splitlines() == [
        "in.jsonl:2: not JSON: expecting property name enclosed in double quotes at column 2",
        "in.jsonl:3: expected an object with id, question, level and answer",
        "in.jsonl:4: id: required, as text or a whole number",
        "in.jsonl:5: id: required, as text or a whole number",
        "in.jsonl:6: answer: required, but missing",
        "in.jsonl:7: answer: expected text",
        "in.jsonl:8: The answer is empty. Write a few sentences first.",
        "in.jsonl:9: The answer is binary, not text. Give a plain text file in UTF-8.",
        "in.jsonl:10: level: there is no level 'staf'; did you mean 'staff'?",
        "in.jsonl:11: question: too long (8000 of at most 5000 characters)",
        "in.jsonl:12: not JSON that can be read",
        "in.jsonl:13: level: there is no level '['staff']'; did you mean 'staff'?",
        "in.jsonl:15: byte 8 is not UTF-8",
    ]


def test_an_enormous_row_is_named_and_the_next_one_goes_on(drill):
    done = drill("score", "--batch", "-", stdin=b"x" * (20 << 20) + b"\n" + lines([row("next")]))
    assert [score["id"] for score in scores(done)] == ["next"]
    assert done.stderr == b"<stdin>:1: the row is too large\n"


def test_the_output_may_be_the_file_that_was_read(drill, tmp_path):
    (tmp_path / "rows.jsonl").write_bytes(lines([row("a"), row("b")]))
    done = drill("score", "--batch", "rows.jsonl", "-o", "rows.jsonl")
    assert (done.returncode, done.stdout) == (0, b"")
    written = (tmp_path / "rows.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in written] == ["a", "b"]
    assert [path.name for path in tmp_path.glob("*.jsonl*")] == ["rows.jsonl"]


def test_an_output_that_is_no_plain_file_is_written_to_directly(drill):
    done = drill("score", "--batch", "-", "-o", "/dev/stdout", stdin=lines([row("a")]))
    assert [score["id"] for score in scores(done)] == ["a"]


def test_an_output_that_cannot_be_written_is_refused(refused):
    assert refused("score", "--batch", "-", "-o", "no/such/folder", stdin=lines([row("a")])) == (
        "'no/such/folder' can't be written: No such file or directory. Name another place."
    )


def test_an_input_that_is_not_there_is_refused(refused, tmp_path):
    assert "'gone.jsonl' can't be read: No such file or directory." in refused("score", "--batch", "gone.jsonl")
    assert "can't be read: Is a directory." in refused("score", "--batch", tmp_path)


def test_no_rows_are_no_mistake(drill):
    done = drill("score", "--batch", "-")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


HEARS_CTRL_C = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.executable, [sys.executable, "-m", "interview_drill", *sys.argv[1:]])
"""
"""A job in the background of a script is started deaf to SIGINT, and so is all that it starts, tests included."""


@pytest.fixture
def running(environment, tmp_path):
    """Starts the real command with pipes on all sides."""
    started = []

    def start(*arguments):
        command = [sys.executable, "-c", HEARS_CTRL_C, *arguments]
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        started.append(subprocess.Popen(command, cwd=tmp_path, env=environment, **pipes))
        return started[-1]

    yield start
    for process in started:
        with process:
            process.kill()


def test_a_reader_that_has_seen_enough_ends_it_quietly(running):
    process = running("score", "--batch", "-")
    process.stdin.write(lines([row("first")]))
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == "first"
    process.stdout.close()
    process.stdin.write(lines(row(n) for n in range(3)))
    process.stdin.close()
    assert (process.wait(), process.stderr.read()) == (141, b"")


def test_a_row_comes_out_as_soon_as_it_is_scored(running):
    process = running("score", "--batch", "-")
    for name in ("one", "two"):
        process.stdin.write(lines([row(name)]))
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == name


def test_ctrl_c_ends_it_with_130_and_leaves_no_half_file(running, tmp_path):
    process = running("score", "--batch", "-", "-o", "out.jsonl")
    process.stdin.write(lines([row("first"), "{"]))
    process.stdin.flush()
    process.stderr.readline()  # the second row was named: the batch is under way
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert process.stderr.read() == b"interview-drill: Interrupted.\n"
    assert list(tmp_path.glob("*.jsonl*")) == []

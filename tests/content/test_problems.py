from pathlib import Path

from interview_drill.content.problems import Problem, dotted, in_order, quoted


def test_it_reads_like_a_compiler_message():
    problem = Problem(
        Path("bank/x/y.yaml"), 5, 3, "follow_ups.0.prbes", "unknown-key", "unknown key", "did you mean 'probes'?"
    )
    assert str(problem) == "bank/x/y.yaml:5:3: follow_ups.0.prbes: unknown key; did you mean 'probes'? [unknown-key]"


def test_a_warning_says_that_it_is_one():
    problem = Problem(Path("y.yaml"), 2, 1, "tags.0", "unused-tag", "no question carries this tag")
    assert str(problem) == "y.yaml:2:1: warning: tags.0: no question carries this tag [unused-tag]"


def test_a_problem_of_the_whole_file_names_no_place_in_it():
    assert str(Problem(Path("y.yaml"), 1, 1, "", "unreadable", "empty")) == "y.yaml:1:1: empty [unreadable]"


def test_a_hostile_file_name_stays_on_its_line_and_drives_no_terminal():
    shown = str(Problem(Path("a\nb\x1b[2J\udcff.yaml"), 1, 1, "", "unreadable", "no"))
    assert shown == "a b[2J?.yaml:1:1: no [unreadable]"


def test_they_are_sorted_by_file_then_line_then_column_and_said_once():
    first, second, third = (
        Problem(Path(*place[:1]), *place[1:], "", "unreadable", "x")
        for place in [("a", 2, 9), ("a", 10, 1), ("b", 1, 1)]
    )
    assert in_order([third, second, first, second]) == [first, second, third]


def test_a_strange_key_is_quoted_and_cut():
    assert dotted(("follow_ups", 0, "ask")) == "follow_ups.0.ask"
    assert dotted(("a b\n", "x" * 99)) == f"'a b '.'{'x' * 40}…'"


def test_quoted_text_is_cut_to_forty_characters():
    assert quoted("short") == "'short'"
    assert quoted("x" * 41) == f"'{'x' * 40}…'"

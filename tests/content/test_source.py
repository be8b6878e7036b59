import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_drill.content import source
from interview_drill.content.source import MAX_BYTES, MAX_DEPTH, MAX_NODES, MAX_STRING, read


@pytest.fixture
def written(tmp_path):
    def write(content):
        path = tmp_path / "file.yaml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def messages(path):
    return [f"{one.line}:{one.column}: {one.message}" for one in read(path)[1]]


def test_every_scalar_stays_the_text_it_was(written):
    found, problems = read(written("a: no\nb: 3.10\nc: 12:30:00\nd: 0x1F\ne: ~\nf: 2024-01-31\ng: 1_000\nh:\n"))
    assert problems == []
    assert found.data == {
        "a": "no",
        "b": "3.10",
        "c": "12:30:00",
        "d": "0x1F",
        "e": "~",
        "f": "2024-01-31",
        "g": "1_000",
        "h": "",
    }


def test_every_value_and_key_has_its_line_and_column(written):
    found, _ = read(written("a: 1\nlist:\n  - é😀\n  - {x: 'y', z: 2}\n"))
    assert found.values[("a",)] == (1, 4)
    assert found.values[("list", 1, "z")] == (4, 17)
    assert found.keys[("list", 1, "z")] == (4, 14)


def test_columns_count_characters_not_bytes(written):
    found, _ = read(written("{é😀: 1, b: 2}\n"))
    assert found.keys[("b",)] == (1, 9)


def test_what_is_missing_is_pointed_at_where_it_should_have_been(written):
    found, _ = read(written("a:\n  b: 1\n"))
    assert found.mark(("a", "nothing", "of", "that")) == (2, 3)
    assert found.mark(("nothing",)) == (1, 1)


def test_windows_line_ends_are_line_ends(written):
    found, problems = read(written(b"a: 1\r\nb: 2\r\n"))
    assert (found.data, problems) == ({"a": "1", "b": "2"}, [])


def test_a_lone_carriage_return_is_refused(written):
    assert messages(written(b"a: 1\rb: 2\n")) == ["1:5: a carriage return (U+000D) is not allowed here; remove it"]


def test_the_first_of_repeated_keys_is_kept_and_reading_goes_on(written):
    found, problems = read(written("a: 1\na: {x: [2, 3]}\nb: 4\n"))
    assert found.data == {"a": "1", "b": "4"}
    assert [str(one.message) for one in problems] == ["repeated key; first on line 1"]


def test_a_file_of_one_mebibyte_is_read_and_a_byte_more_is_refused(written):
    line = b"- " + b"x" * 1021 + b"\n"
    assert messages(written(line * (MAX_BYTES // len(line)))) == []
    assert messages(written(b"#" * MAX_BYTES + b"\n")) == ["1:1: the file is larger than 1 MiB; split it"]


def test_nesting_stops_at_its_bound(written):
    assert messages(written("[" * MAX_DEPTH + "]" * MAX_DEPTH)) == []
    assert messages(written("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))) == ["1:21: nested more than 20 deep"]


def test_values_are_counted(written):
    assert messages(written("-\n" * (MAX_NODES - 1))) == []
    assert messages(written("-\n" * MAX_NODES)) == ["100000:2: more than 100,000 values in one file; split it"]


def test_values_under_a_repeated_key_count_too(written):
    half = "\n".join("-" for _ in range(MAX_NODES // 2))
    assert messages(written(f"a:\n{half}\na:\n{half}\n"))[-1].endswith("more than 100,000 values in one file; split it")


def test_a_string_has_a_greatest_length(written):
    assert messages(written("a: " + "x" * MAX_STRING)) == []
    assert messages(written("a: " + "x" * (MAX_STRING + 1))) == ["1:4: this text is longer than 20,000 characters"]
    assert messages(written("x" * (MAX_STRING + 1))) == ["1:1: this text is longer than 20,000 characters"]


def test_a_folder_or_a_missing_file_is_a_problem_not_a_crash(tmp_path):
    assert messages(tmp_path) == ["1:1: this is not a file"]
    assert messages(tmp_path / "missing.yaml") == ["1:1: this is not a file"]


def test_a_name_too_long_for_the_disk_is_a_problem_not_a_crash(tmp_path):
    assert messages(tmp_path / ("x" * 300)) == ["1:1: the file can't be read (file name too long)"]


def test_without_libyaml_the_same_files_are_read_and_refused(written, monkeypatch):
    monkeypatch.setattr(source, "_Loader", source.yaml.SafeLoader)
    assert read(written("a: no\nb: [1, {c: d}]\n"))[0].data == {"a": "no", "b": ["1", {"c": "d"}]}
    assert messages(written("a: 'open\n")) == ["1:4: this quote is never closed"]
    assert messages(written("[" * 25_000)) == ["1:21: nested more than 20 deep"]
    assert messages(written("a: &x 1\n")) == [
        "1:4: an anchor ('&x') is not allowed; write the value out where it is needed"
    ]


PLAIN = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=20)
TREES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PLAIN.filter("<<".__ne__), inner, max_size=4),
    max_leaves=20,
).filter(lambda tree: tree.__class__ is not str or tree.strip())


@given(TREES)
def test_any_tree_written_as_json_comes_back_as_it_was(tmp_path_factory, tree):
    path = tmp_path_factory.getbasetemp() / "tree.yaml"
    path.write_text(json.dumps(tree, ensure_ascii=False), encoding="utf-8")
    found, problems = read(path)
    assert (found and found.data, problems) == (tree, [])


@given(st.binary(max_size=200) | st.text("ab:-'\"[]{}&*!|>%@#?, \n\t<\\", max_size=60).map(str.encode))
def test_no_bytes_make_it_raise(tmp_path_factory, raw):
    path = tmp_path_factory.getbasetemp() / "bytes.yaml"
    path.write_bytes(raw)
    found, problems = read(path)
    assert found is not None or problems
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)

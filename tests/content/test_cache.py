"""A kept bank is the bank, holds for exactly its bytes, and is believed no more than any other file."""

import json
import os
import shutil

import pytest

from interview_drill.content.banks import files_over_shipped
from interview_drill.content.cache import load_kept
from interview_drill.content.loading import load_files


@pytest.fixture
def bank(tmp_path, shipped):
    return shutil.copytree(shipped, tmp_path / "bank")


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def load(bank, cache, monkeypatch):
    """Loads the bank; `read` lists how often it was read from YAML."""
    read = []

    def counted(files):
        read.append(files)
        return load_files(files)

    monkeypatch.setattr("interview_drill.content.bundled._HOMES", (bank,))
    monkeypatch.setattr("interview_drill.content.loading.load_files", counted)

    def loaded():
        return load_kept(files_over_shipped([]), cache)

    loaded.read = read
    return loaded


def kept(cache):
    (path,) = cache.glob("bank-*.json")
    return path


def test_what_is_kept_is_what_was_read(load):
    first, second = load(), load()
    assert first == second
    assert first[0].questions
    assert len(load.read) == 1


def test_an_edit_is_seen_even_with_the_time_and_size_of_before(load, bank):
    path = bank / "question_bank/made-up/plain.yaml"
    load()
    times = path.stat()
    path.write_text(path.read_text(encoding="utf-8").replace("minutes: 3", "minutes: 4"), encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert load()[0].questions["plain"].minutes == 4


def test_a_file_that_came_or_went_is_seen(load, bank):
    load()
    (bank / "question_bank/made-up/plain.yaml").unlink()
    assert "plain" not in load()[0].questions


def test_content_with_problems_is_told_every_time(load, bank):
    path = bank / "question_bank/made-up/plain.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("minutes: 3", "minuts: 3"), encoding="utf-8")
    assert load()[1] == load()[1] != []


@pytest.mark.parametrize("rubbish", [b"", b"{", b"[]", b"\xff\xfe", b'["x", {}]', b"[" * 100_000])
def test_a_damaged_file_is_made_anew(load, cache, rubbish):
    first = load()
    kept(cache).write_bytes(rubbish)
    assert load() == first
    assert load() == first
    assert len(load.read) == 2


@pytest.mark.parametrize(
    ("key", "value"), [("id", "other"), ("rubric", "nowhere"), ("theme", "nowhere"), ("extra", "x")]
)
def test_what_does_not_hold_together_is_not_believed(load, cache, key, value):
    first = load()
    name, bank = json.loads(kept(cache).read_bytes())
    bank["questions"]["plain"][key] = value
    kept(cache).write_text(json.dumps([name, bank]), encoding="utf-8")
    assert load() == first
    assert len(load.read) == 2


def test_a_folder_that_cannot_be_made_is_no_trouble(load, cache):
    cache.write_text("a file is in the way", encoding="utf-8")
    assert load()[1] == []
    assert load()[0].questions

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from interview_drill.errors import DrillError
from interview_drill.settings import chosen_banks, find_places, history_file, make_private, settings_file

EVERYWHERE = {"XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c", "XDG_CACHE_HOME": "/k"}


def test_xdg_variables_decide_where_things_live():
    places = find_places(EVERYWHERE)
    assert places.data == Path("/d/interview_drill")
    assert places.config == Path("/c/interview_drill")
    assert places.cache == Path("/k/interview_drill")
    assert history_file(places) == Path("/d/interview_drill/history.sqlite3")


def test_xdg_variables_decide_on_a_mac_too(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert find_places(EVERYWHERE).data == Path("/d/interview_drill")


@pytest.mark.parametrize("relative", ["", "  ", "somewhere", "./here"])
def test_a_relative_xdg_path_is_ignored(monkeypatch, tmp_path, relative):
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in EVERYWHERE:
        monkeypatch.delenv(variable, raising=False)
    data = find_places({"XDG_DATA_HOME": relative}).data
    assert data.is_relative_to(tmp_path)
    assert data.name == "interview_drill"


def test_without_a_home_it_says_what_to_set(monkeypatch):
    for variable in ("HOME", *EVERYWHERE):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    with pytest.raises(DrillError, match="XDG_DATA_HOME"):
        find_places({})


def test_the_folder_is_its_owners_alone(tmp_path):
    folder = make_private(tmp_path / "share" / "interview_drill")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert make_private(folder) == folder


def test_a_file_in_the_folders_place_is_explained(tmp_path):
    (tmp_path / "interview_drill").write_text("not a folder")
    with pytest.raises(DrillError, match=r"a file has that name.* XDG_DATA_HOME"):
        make_private(tmp_path / "interview_drill")


def test_a_file_further_up_is_explained(tmp_path):
    (tmp_path / "share").write_text("not a folder")
    with pytest.raises(DrillError, match="XDG_DATA_HOME"):
        make_private(tmp_path / "share" / "interview_drill")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that even root can't write to")
def test_a_folder_that_can_not_be_written_to_is_explained():
    with pytest.raises(DrillError, match=r"/proc/interview_drill can't be created.* XDG_DATA_HOME"):
        make_private(Path("/proc/interview_drill"))


def test_platformdirs_is_not_loaded_when_xdg_answers():
    script = (
        "import sys; from interview_drill.settings import find_places\n"
        f"find_places({EVERYWHERE}); assert 'platformdirs' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


@pytest.fixture
def places(tmp_path):
    found = find_places({"XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": "/d", "XDG_CACHE_HOME": "/k"})
    settings_file(found).parent.mkdir()
    return found


def test_without_settings_no_bank_is_chosen(places):
    assert chosen_banks(places) == []


def test_banks_of_the_settings_start_at_home_or_beside_the_file(places, monkeypatch):
    monkeypatch.setenv("HOME", "/home/ana")
    settings_file(places).write_text('banks = ["~/team", "beside", "/other"]\n', encoding="utf-8")
    beside = settings_file(places).parent / "beside"
    assert chosen_banks(places) == [Path("/home/ana/team"), beside, Path("/other")]


@pytest.mark.parametrize(
    ("text", "said"),
    [("banks = [", "can't be read"), ('banks = "team"', "has to be a list"), ("banks = [1]", "has to be a list")],
)
def test_settings_that_make_no_sense_are_told_with_their_file(places, text, said):
    settings_file(places).write_text(text, encoding="utf-8")
    with pytest.raises(DrillError, match=said) as caught:
        chosen_banks(places)
    assert str(settings_file(places)) in str(caught.value)

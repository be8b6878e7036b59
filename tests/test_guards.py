"""The tests themselves stay inside: proof that the guards in conftest.py hold."""

import os
import socket
from pathlib import Path

import pytest


def test_the_network_is_out_of_reach():
    with socket.socket() as outside, pytest.raises(RuntimeError, match="tried to reach"):
        outside.connect(("192.0.2.1", 80))


def test_the_real_data_folder_is_out_of_reach():
    with pytest.raises(RuntimeError, match="real home"):
        (Path(os.environ["HOME_AT_START"]) / ".local/share/interview_drill/history.sqlite3").open("rb")


def test_home_is_a_folder_made_for_the_test(home):
    assert Path.home() == home
    assert Path(os.environ["XDG_DATA_HOME"]).is_relative_to(home)

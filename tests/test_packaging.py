"""What pip installs is the whole program: a wheel is built, installed in an empty environment, and used."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = ["interview_drill", "question_bank", "rubrics", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"]


def run(*command: object, cwd: Path, text: str = "") -> str:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, input=text
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    checkout = tmp_path_factory.mktemp("checkout")
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, checkout / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, checkout / part)
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", checkout / "dist", cwd=checkout)
    return next((checkout / "dist").glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command in an environment that holds the wheel, and borrows what it depends on from this one."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    library = next((folder / "lib").glob("python*")) / "site-packages"
    pip = [sys.executable, "-m", "pip", "--python", folder / "bin/python", "install", "--no-deps", "--no-index"]
    run(*pip, wheel, cwd=folder)
    (library / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "bin/interview-drill"


def test_it_brings_its_bank_and_rubrics_along(installed, tmp_path):
    assert "no problems" in subprocess.run([installed, "check"], cwd=tmp_path, capture_output=True, text=True).stderr
    assert " minutes" in run(installed, "draw", "--seed", "1", cwd=tmp_path)


def test_it_scores(installed, tmp_path):
    scored = run(installed, "score", "-", "--json", cwd=tmp_path, text="I cut failures from nine a week to one.")
    assert '"measured-change"' in scored


def test_it_runs_from_what_was_installed_and_not_from_the_checkout(installed, tmp_path):
    python = installed.parent / "python"
    where = run(python, "-c", "import interview_drill; print(interview_drill.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent.parent)

import pytest

from interview_drill.content.loading import load_bank
from interview_drill.scoring.scorer import Scorer


@pytest.fixture(scope="session")
def bank():
    loaded, problems = load_bank()
    assert "core" in loaded.rubrics, problems
    return loaded


@pytest.fixture(scope="session")
def rubric(bank):
    return bank.rubrics["core"]


@pytest.fixture(scope="session")
def lexicons(bank):
    return bank.lexicons


@pytest.fixture(scope="session")
def scorer(rubric, lexicons):
    return Scorer(rubric, lexicons)

"""The published schemas are those of the models, and what is shipped is valid by them."""

import json
from pathlib import Path

import jsonschema
import pytest

from interview_drill.content import bundled
from interview_drill.content.loading import load_bank
from interview_drill.content.schema import MODELS, file_name, schema_of
from interview_drill.content.source import read

PUBLISHED = Path(__file__).parent.parent.parent / "schemas"
BANK, _ = load_bank()


@pytest.mark.parametrize("kind", MODELS)
def test_what_is_published_is_what_the_program_reads(kind):
    text = (PUBLISHED / file_name(kind)).read_text(encoding="utf-8")
    assert text == schema_of(kind), "run `make schemas`"


def test_nothing_else_is_published():
    assert {path.name for path in PUBLISHED.glob("*.json")} == {file_name(kind) for kind in MODELS}


def errors(kind, model):
    schema = json.loads(schema_of(kind))
    data = json.loads(model.model_dump_json(exclude_unset=True))
    return [one.message for one in jsonschema.Draft202012Validator(schema).iter_errors(data)]


@pytest.mark.parametrize("kind", ["question", "rubric", "lens", "lexicon"])
def test_what_is_shipped_is_valid(kind):
    shipped = {"question": BANK.questions, "rubric": BANK.rubrics, "lens": BANK.lenses, "lexicon": BANK.lexicons}[kind]
    assert {name: found for name, one in shipped.items() if (found := errors(kind, one))} == {}


def test_a_misspelt_key_is_not_valid():
    question = json.loads(BANK.questions["nobodys-problem"].model_dump_json(exclude_unset=True))
    schema = json.loads(schema_of("question"))
    found = jsonschema.Draft202012Validator(schema).iter_errors(question | {"minuts": 3})
    assert ["minuts" in one.message for one in found] == [True]


def test_every_key_of_a_question_is_explained():
    schema = json.loads(schema_of("question"))
    models = [schema, *schema["$defs"].values()]
    unexplained = [
        (model["title"], key)
        for model in models
        for key, value in model.get("properties", {}).items()
        if "description" not in value
    ]
    assert unexplained == []


def schema_named_in(path):
    first = path.read_text(encoding="utf-8").splitlines()[0]
    return first.partition("$schema=")[2]


def test_every_shipped_file_refers_to_its_schema():
    paths = [*bundled.question_bank().rglob("*.yaml"), *bundled.rubrics().rglob("*.yaml")]
    missing = [path.name for path in paths if not (path.parent / schema_named_in(path)).is_file()]
    assert missing == []
    assert all(read(path)[0] for path in paths)

"""JSON Schemas of the content files, so that editors complete keys, explain them and mark what is wrong."""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from interview_drill.core.lenses import Lens
from interview_drill.core.questions import Question, Tags, Themes
from interview_drill.core.rubrics import Lexicon, Rubric

MODELS: Mapping[str, type[BaseModel]] = {
    "question": Question,
    "themes": Themes,
    "tags": Tags,
    "rubric": Rubric,
    "lens": Lens,
    "lexicon": Lexicon,
}
"""What has a schema, by its name: one for each kind of file."""

FOLDER = "schemas"
"""Where they are published, at the top of the repository."""


def file_name(kind: str) -> str:
    """The name of a schema's file."""
    return f"{kind}.schema.json"


def schema_of(kind: str) -> str:
    """The JSON Schema (draft 2020-12) of a kind of file, as text; KeyError when there is no such kind."""
    schema = _without_steps(MODELS[kind].model_json_schema())
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return json.dumps(head | schema, indent=2, ensure_ascii=False) + "\n"


def _without_steps(part: Any) -> Any:
    """The schema without steps of numbers: editors divide floats, and to them 1.4 is no multiple of 0.1."""
    if isinstance(part, dict):
        return {key: _without_steps(value) for key, value in part.items() if key != "multipleOf"}
    return [_without_steps(one) for one in part] if isinstance(part, list) else part


def modeline(kind: str, up: int) -> str:
    """The first line of a content file that tells editors its schema; `up` is how deep the file lies."""
    return f"# yaml-language-server: $schema={'../' * up}{FOLDER}/{file_name(kind)}"

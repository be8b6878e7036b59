"""What everything written in YAML is made of."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""A kebab-case name: lower-case letters, digits and single hyphens."""

Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=1_000)]
"""Text a person reads, 3 to 1,000 characters."""


class Content(BaseModel):
    """Anything written in YAML: frozen, and a key we do not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, allow_inf_nan=False)

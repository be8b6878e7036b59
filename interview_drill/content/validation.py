"""Sources into models; what pydantic objects to, in our own words and with its place in the file."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from interview_drill.content.problems import Location, Problem, Step, quoted
from interview_drill.content.source import Source
from interview_drill.content.spelling import hint, nearest

Model = TypeVar("Model", bound=BaseModel)
Models = list[type[BaseModel]]


def validate(model: type[Model], source: Source) -> tuple[Model | None, list[Problem]]:
    """The model that the source describes, or None and everything that is wrong with it."""
    try:
        return model.model_validate(source.data), []
    except ValidationError as error:
        complaints = [_complaint(model, one) for one in error.errors(include_url=False)]
        return None, [one.problem(source) for one in _telling(complaints)]


@dataclass(frozen=True, slots=True)
class _Complaint:
    kind: str
    """pydantic's name for what is wrong."""
    at: Location
    known: tuple[str, ...]
    """The keys that may stand where this one does."""
    error: Mapping[str, Any]

    @property
    def meant(self) -> str | None:
        """For an unknown key, the key that was probably meant."""
        return nearest(str(self.at[-1]), self.known) if self.kind == "extra_forbidden" else None

    def problem(self, source: Source) -> Problem:
        if self.kind == "extra_forbidden":
            message = "unknown key" + hint(str(self.at[-1]), self.known)
            return source.problem(self.at, message, at_key=True)
        return source.problem(self.at, _sentence(self.kind, self.error))


def _complaint(model: type[BaseModel], error: Mapping[str, Any]) -> _Complaint:
    at, models = _follow(model, error["loc"])
    known = tuple(name for one in models for name in one.model_fields)
    return _Complaint(error["type"], at, known, error)


def _follow(model: type[BaseModel], location: tuple[Step, ...]) -> tuple[Location, Models]:
    """The place in the file, and the models that hold the last step.

    pydantic puts the kind of a signal into the location, where the file has no such step: it is left out.
    """
    at: list[Step] = []
    holders: Models = [model]
    inside: Models = [model]
    for step in location:
        if isinstance(step, int):
            at.append(step)
        elif len(inside) > 1:
            inside = [one for one in inside if step in get_args(one.model_fields["kind"].annotation)]
        else:
            at.append(step)
            holders, inside = inside, _models_of(inside, step)
    return tuple(at), holders


def _models_of(holders: Models, key: str) -> Models:
    fields = [one.model_fields[key] for one in holders if key in one.model_fields]
    return [found for one in fields for found in _models_in(one.annotation)]


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def _telling(complaints: list[_Complaint]) -> list[_Complaint]:
    """Without echoes: what only follows from something inside it, and a key missing because it is misspelt."""
    misspelt = {(*one.at[:-1], one.meant) for one in complaints if one.meant}
    places = {one.at for one in complaints}
    around = {place[:length] for place in places for length in range(len(place))}
    return [one for one in complaints if one.at not in around and not (one.kind == "missing" and one.at in misspelt)]


def _sentence(kind: str, error: Mapping[str, Any]) -> str:
    say = _SENTENCES.get(kind)
    return say(error.get("ctx", {}), error.get("input")) if say else str(error["msg"])


def _choice(ctx: Mapping[str, Any], given: Any) -> str:
    choices = str(ctx["expected"]).replace("' or '", "', '")
    return f"expected one of {choices}" + hint(str(given), choices.strip("'").split("', '"))


def _tag(ctx: Mapping[str, Any], _given: Any) -> str:
    kinds = str(ctx["expected_tags"])
    return f"no kind {quoted(str(ctx['tag']))}; expected one of {kinds}" + hint(
        str(ctx["tag"]), kinds.strip("'").split("', '")
    )


def _short(ctx: Mapping[str, Any], given: Any) -> str:
    least, length = ctx["min_length"], len(str(given).strip())
    return f"too short ({length} of at least {least} characters)" if length else "empty, but required"


def _pattern(_ctx: Mapping[str, Any], given: Any) -> str:
    return f"{quoted(str(given))} is no name; use lower-case letters, digits and single hyphens"


def _few(ctx: Mapping[str, Any], _given: Any) -> str:
    return f"too few ({ctx['actual_length']} of at least {ctx['min_length']})"


def _many(ctx: Mapping[str, Any], _given: Any) -> str:
    return f"too many ({ctx['actual_length']} of at most {ctx['max_length']})"


def _text(_ctx: Mapping[str, Any], given: Any) -> str:
    return f"expected text, found {_what(given)}; has a colon or a dash turned it into something else?"


def _number(_ctx: Mapping[str, Any], given: Any) -> str:
    return f"expected a number, found {_what(given)}"


def _what(given: Any) -> str:
    if isinstance(given, str):
        return quoted(given) if given else "nothing"
    return "a list" if isinstance(given, list) else "a mapping"


_SENTENCES: Mapping[str, Callable[[Mapping[str, Any], Any], str]] = {
    "missing": lambda _ctx, _given: "required, but missing",
    "literal_error": _choice,
    "union_tag_invalid": _tag,
    "union_tag_not_found": lambda _ctx, _given: "'kind' is required, but missing",
    "string_too_short": _short,
    "string_too_long": lambda ctx, given: (
        f"too long ({len(str(given).strip())} of at most {ctx['max_length']} characters)"
    ),
    "string_pattern_mismatch": _pattern,
    "string_type": _text,
    "too_short": _few,
    "too_long": _many,
    "tuple_type": lambda _ctx, given: f"expected a list, found {_what(given)}",
    "model_type": lambda _ctx, given: f"expected a mapping ('key: value' lines), found {_what(given)}",
    "model_attributes_type": lambda _ctx, given: f"expected a mapping ('key: value' lines), found {_what(given)}",
    "float_parsing": _number,
    "float_type": _number,
    "int_parsing": _number,
    "int_type": _number,
    "int_from_float": lambda _ctx, given: f"expected a whole number, found {_what(given)}",
    "finite_number": _number,
    "greater_than": lambda ctx, given: f"{_what(given)} is too small; it has to be more than {ctx['gt']:g}",
    "greater_than_equal": lambda ctx, given: f"{_what(given)} is too small; the least is {ctx['ge']:g}",
    "less_than": lambda ctx, given: f"{_what(given)} is too large; it has to be less than {ctx['lt']:g}",
    "less_than_equal": lambda ctx, given: f"{_what(given)} is too large; the most is {ctx['le']:g}",
    "multiple_of": lambda ctx, given: f"{_what(given)} is too fine; give it in steps of {ctx['multiple_of']:g}",
    "value_error": lambda ctx, _given: str(ctx["error"]),
}

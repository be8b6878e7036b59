"""Sources into models; what pydantic objects to, in our own words and with its place in the file."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from interview_drill.content.problems import Location, Problem, Step, quoted
from interview_drill.content.source import Source
from interview_drill.content.spelling import nearest, suggestion

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
            remedy = suggestion(str(self.at[-1]), self.known)
            return source.key_problem(self.at, "unknown-key", "unknown key", remedy, self.meant)
        code, say = _SENTENCES.get(self.kind, ("wrong-type", None))
        ctx, given = self.error.get("ctx", {}), self.error.get("input")
        reason, remedy = say(ctx, given) if say else (str(self.error["msg"]), "")
        meant = nearest(str(given), _choices(ctx)) if self.kind == "literal_error" else None
        return source.problem(self.at, code, reason, remedy, new=meant)


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


Said = tuple[str, str]
"""A reason and a suggestion."""


def _choices(ctx: Mapping[str, Any]) -> list[str]:
    return str(ctx["expected"]).replace("' or '", "', '").strip("'").split("', '")


def _choice(ctx: Mapping[str, Any], given: Any) -> Said:
    choices = _choices(ctx)
    shown = ", ".join(f"'{one}'" for one in choices)
    return f"expected one of {shown}", suggestion(str(given), choices)


def _tag(ctx: Mapping[str, Any], _given: Any) -> Said:
    kinds, given = str(ctx["expected_tags"]), str(ctx["tag"])
    meant = suggestion(given, kinds.strip("'").split("', '"))
    return f"no kind {quoted(given)}", f"expected one of {kinds}" + (f"; {meant}" if meant else "")


def _short(ctx: Mapping[str, Any], given: Any) -> Said:
    least, length = ctx["min_length"], len(str(given).strip())
    return f"too short ({length} of at least {least} characters)" if length else "empty, but required", ""


def _long(ctx: Mapping[str, Any], given: Any) -> Said:
    return f"too long ({len(str(given).strip())} of at most {ctx['max_length']} characters)", ""


def _pattern(_ctx: Mapping[str, Any], given: Any) -> Said:
    return f"{quoted(str(given))} is no name", "use lower-case letters, digits and single hyphens"


def _few(ctx: Mapping[str, Any], _given: Any) -> Said:
    return f"too few ({ctx['actual_length']} of at least {ctx['min_length']})", ""


def _many(ctx: Mapping[str, Any], _given: Any) -> Said:
    return f"too many ({ctx['actual_length']} of at most {ctx['max_length']})", ""


def _text(_ctx: Mapping[str, Any], given: Any) -> Said:
    return f"expected text, found {_what(given)}", "has a colon or a dash turned it into something else?"


def _wanted(what: str) -> "Say":
    return lambda _ctx, given: (f"expected {what}, found {_what(given)}", "")


def _beyond(what: str, remedy: str) -> "Say":
    return lambda ctx, given: (f"{_what(given)} is too {what}", remedy.format(**ctx))


def _what(given: Any) -> str:
    if isinstance(given, str):
        return quoted(given) if given else "nothing"
    return "a list" if isinstance(given, list) else "a mapping"


Say = Callable[[Mapping[str, Any], Any], Said]

_NUMBER = ("wrong-type", _wanted("a number"))
_MAPPING = ("wrong-type", _wanted("a mapping ('key: value' lines)"))

_SENTENCES: Mapping[str, tuple[str, Say]] = {
    "missing": ("missing-key", lambda _ctx, _given: ("required, but missing", "")),
    "literal_error": ("unknown-value", _choice),
    "union_tag_invalid": ("unknown-value", _tag),
    "union_tag_not_found": ("missing-key", lambda _ctx, _given: ("'kind' is required, but missing", "")),
    "string_too_short": ("too-short", _short),
    "string_too_long": ("too-long", _long),
    "string_pattern_mismatch": ("bad-name", _pattern),
    "string_type": ("wrong-type", _text),
    "too_short": ("too-few", _few),
    "too_long": ("too-many", _many),
    "tuple_type": ("wrong-type", _wanted("a list")),
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "float_parsing": _NUMBER,
    "float_type": _NUMBER,
    "int_parsing": _NUMBER,
    "int_type": _NUMBER,
    "int_from_float": ("wrong-type", _wanted("a whole number")),
    "finite_number": _NUMBER,
    "greater_than": ("out-of-range", _beyond("small", "it has to be more than {gt:g}")),
    "greater_than_equal": ("out-of-range", _beyond("small", "the least is {ge:g}")),
    "less_than": ("out-of-range", _beyond("large", "it has to be less than {lt:g}")),
    "less_than_equal": ("out-of-range", _beyond("large", "the most is {le:g}")),
    "multiple_of": ("out-of-range", _beyond("fine", "give it in steps of {multiple_of:g}")),
    "value_error": ("inconsistent", lambda ctx, _given: (str(ctx["error"]), "")),
}

"""YAML as a tree of plain mappings, lists and strings, with the place of every value.

libyaml's events are walked one by one, because its loaders recurse (25 KB of `[` ends the interpreter), expand
aliases without bound, let repeated keys win in silence and turn `no`, `3.10` and `12:30` into something else.
Here every scalar stays the text it was, and whatever a question or rubric has no use for is refused.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from interview_drill.content.problems import Edit, Location, Problem, dotted, quoted
from interview_drill.content.yaml_errors import explain
from interview_drill.core.cleaning import is_clean

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 20
MAX_NODES = 100_000
MAX_STRING = 20_000

Data = Any
"""What YAML holds here: `dict[str, Data]`, `list[Data]` or `str`."""

Mark = tuple[int, int]
"""Line and column, both from 1."""

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Source:
    """What a file says, and where it says it."""

    path: Path
    data: Data
    values: Mapping[Location, Mark]
    keys: Mapping[Location, Mark]
    plain: AbstractSet[Location]
    """Where the values are that stand without quotes, on one line."""

    def mark(self, location: Location) -> Mark:
        """Where the value at `location` begins; a missing one is sought at what it is missing from."""
        while location and location not in self.values:
            location = location[:-1]
        return self.values.get(location, (1, 1))

    def key_mark(self, location: Location) -> Mark:
        """Where the key of the value at `location` stands."""
        return self.keys.get(location) or self.mark(location)

    def problem(
        self, location: Location, code: str, reason: str, suggestion: str = "", *, new: str | None = None
    ) -> Problem:
        """A problem with the value at `location`; `new` is what it may safely be replaced by."""
        line, column = self.mark(location)
        old = self._written(location)
        edit = Edit(line, column, old, new) if new is not None and old else None
        return Problem(self.path, line, column, dotted(location), code, reason, suggestion, edit)

    def key_problem(self, location: Location, code: str, reason: str, suggestion: str, meant: str | None) -> Problem:
        """A problem with the key of the value at `location`; `meant` is the key that was probably meant."""
        line, column = self.key_mark(location)
        old = str(location[-1])
        edit = Edit(line, column, old, meant) if meant and (*location[:-1], meant) not in self.keys else None
        return Problem(self.path, line, column, dotted(location), code, reason, suggestion, edit)

    def _written(self, location: Location) -> str:
        """The value as it stands in the file, when that is one plain word."""
        data = self.data
        for step in location:
            if not (step in data if isinstance(data, dict) else isinstance(data, list) and int(step) < len(data)):
                return ""
            data = data[step]
        return data if isinstance(data, str) and location in self.plain else ""


def read(path: Path) -> tuple[Source | None, list[Problem]]:
    """The file's source, None when it can't be read at all, and what is wrong with it as YAML."""
    try:
        text = _text(path)
    except _Refusal as refusal:
        return None, [refusal.problem(path)]
    return parsed(path, text)


def parsed(path: Path, text: str) -> tuple[Source | None, list[Problem]]:
    """The source of a text that a file holds, or held, and what is wrong with it as YAML."""
    try:
        walk = _Walk(path, yaml.parse(text, Loader=_Loader))
        data = walk.document()
    except _Refusal as refusal:
        return None, [refusal.problem(path)]
    except yaml.YAMLError as error:
        line, column, reason, suggestion = explain(error)
        return None, [Problem(path, line, column, "", "not-yaml", reason, suggestion)]
    return Source(path, data, walk.values, walk.keys, walk.plain), walk.problems


class _Refusal(Exception):  # noqa: N818 - not an error of ours: it carries a problem of the file out of the walk
    def __init__(  # noqa: PLR0913, PLR0917 - the parts of a problem
        self,
        code: str,
        reason: str,
        suggestion: str = "",
        mark: Mark = (1, 1),
        where: str = "",
        edit: Edit | None = None,
    ) -> None:
        super().__init__(reason)
        self.code, self.reason, self.suggestion = code, reason, suggestion
        self.mark, self.where, self.edit = mark, where, edit

    def problem(self, path: Path) -> Problem:
        """What it refuses, said of the file."""
        return Problem(path, *self.mark, self.where, self.code, self.reason, self.suggestion, self.edit)


def _text(path: Path) -> str:
    raw = _bytes(path)
    try:
        text = raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line, column = _place(raw[: error.start].decode("utf-8", "replace"))
        what = f"byte {error.start} (0x{raw[error.start]:02x}) is not UTF-8"
        raise _Refusal("unreadable", what, "save the file as UTF-8", (line, column)) from error
    if not text.strip():
        raise _Refusal("unreadable", "the file is empty")
    _refuse_characters(text)
    return text


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise _Refusal("unreadable", "this is not a file")
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        why = (error.strerror or "unknown reason").lower()
        raise _Refusal("unreadable", f"the file can't be read ({why})") from error
    if len(raw) > MAX_BYTES:
        raise _Refusal("unreadable", "the file is larger than 1 MiB", "split it")
    return raw


def _refuse_characters(text: str) -> None:
    strange = {character for character in set(text) if _is_strange(character)}
    if strange:
        start = min(text.index(character) for character in strange)
        place, reason = _place(text[:start]), f"{_named(text[start])} is not allowed here"
        unseen = unicodedata.category(text[start]) == "Cf"
        edit = Edit(*place, text[start], "") if unseen else None
        raise _Refusal("character", reason, _remedy(text[start]), place, edit=edit)


@lru_cache(maxsize=4_096)
def _is_strange(character: str) -> bool:
    """Whether it can't be seen, or could drive a terminal or reorder what is read."""
    if character == "\n":
        return False
    return character in "\t\ufffe\uffff" or unicodedata.category(character) == "Cf" or not is_clean(character)


def _named(character: str) -> str:
    names = {"\t": "a tab", "\r": "a carriage return", "\ufeff": "a byte order mark"}
    name = unicodedata.name(character, "a control character").lower()
    return names.get(character, name) + f" (U+{ord(character):04X})"


def _remedy(character: str) -> str:
    return "use spaces" if character == "\t" else "remove it"


def _place(before: str) -> Mark:
    """The line and column of what follows the text `before`."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")


@dataclass(slots=True)
class _Walk:
    """One pass over the events of a file, bounded in depth and number."""

    path: Path
    events: Iterator[Any]
    values: dict[Location, Mark] = field(default_factory=dict)
    keys: dict[Location, Mark] = field(default_factory=dict)
    plain: set[Location] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    nodes: int = 0

    def document(self) -> Data:
        """The one document of the file."""
        next(self.events)
        start = next(self.events)
        if isinstance(start, yaml.StreamEndEvent):
            raise _Refusal("unreadable", "the file is empty")
        if start.version or start.tags:
            raise _Refusal("yaml-trick", "a directive ('%YAML' or '%TAG') is not allowed", "remove it", _mark(start))
        data = self._value(next(self.events), ())
        next(self.events)
        after = next(self.events)
        if isinstance(after, yaml.DocumentStartEvent):
            raise _Refusal("yaml-trick", "a second document begins here", "one file holds one document", _mark(after))
        return data

    def _value(self, event: Any, at: Location) -> Data:
        self._refuse_tricks(event, at)
        self.values[at] = _mark(event)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, at)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(at)
        return self._mapping(at)

    def _list(self, at: Location) -> list[Data]:
        items: list[Data] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self._value(event, (*at, len(items))))
        return items

    def _mapping(self, at: Location) -> dict[str, Data]:
        found: dict[str, Data] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._key(event, at)
            here: Location = (*at, key)
            if key in found:
                self._skip_repeated(event, here)
            else:
                self.keys[here] = _mark(event)
                found[key] = self._value(next(self.events), here)
        return found

    def _key(self, event: Any, at: Location) -> str:
        self._refuse_tricks(event, at)
        if not isinstance(event, yaml.ScalarEvent):
            raise _Refusal("not-yaml", "a key has to be plain text", "", _mark(event), dotted(at))
        if event.value == "<<":
            raise _Refusal(
                "yaml-trick", "a merge key ('<<') is not allowed", "write the keys out", _mark(event), dotted(at)
            )
        return self._text_of(event, at)

    def _skip_repeated(self, event: Any, here: Location) -> None:
        first = self.keys[here][0]
        self.problems.append(
            Problem(self.path, *_mark(event), dotted(here), "repeated-key", "repeated key", f"first on line {first}")
        )
        aside = _Walk(self.path, self.events, nodes=self.nodes)
        aside._value(next(self.events), here)
        self.nodes = aside.nodes

    def _scalar(self, event: Any, at: Location) -> str:
        if not event.style and event.start_mark.line == event.end_mark.line:
            self.plain.add(at)
        return self._text_of(event, at)

    def _text_of(self, event: Any, at: Location) -> str:
        text: str = event.value
        if len(text) > MAX_STRING:
            raise _Refusal(
                "too-large", f"this text is longer than {MAX_STRING:,} characters", "", _mark(event), dotted(at)
            )
        if event.style == '"' and not is_clean(text):
            strange = next((one for one in text if not is_clean(one)), text[0])
            what = f"{_named(strange)} is not allowed here, not even escaped"
            raise _Refusal("character", what, "", _mark(event), dotted(at))
        return text

    def _refuse_tricks(self, event: Any, at: Location) -> None:
        """Refuse what a bank has no use for, and trees that are too deep or too large."""
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise _Refusal("too-large", f"more than {MAX_NODES:,} values in one file", "split it", _mark(event))
        if len(at) >= MAX_DEPTH:
            raise _Refusal("too-large", f"nested more than {MAX_DEPTH} deep", "", _mark(event))
        if isinstance(event, yaml.AliasEvent):
            what, remedy = f"an alias ({quoted(f'*{event.anchor}')})", "write the value out"
        elif event.anchor is not None:
            what, remedy = f"an anchor ({quoted('&' + event.anchor)})", "write the value out where it is needed"
        elif event.tag is not None:
            what, remedy = f"a tag ({quoted(event.tag)})", "write the value in quotes"
        else:
            return
        raise _Refusal("yaml-trick", f"{what} is not allowed", remedy, _mark(event), dotted(at))


def _mark(event: Any) -> Mark:
    return event.start_mark.line + 1, event.start_mark.column + 1

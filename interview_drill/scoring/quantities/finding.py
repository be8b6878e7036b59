"""Finding quantities: figures, then pairs, then roles, then a span that reads well."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from math import inf
from typing import NamedTuple

from interview_drill.scoring.quantities.changes import Pair
from interview_drill.scoring.quantities.comparing import comparable, in_same_unit
from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.parts import may_hold_ending, may_hold_figure, parts_of
from interview_drill.scoring.quantities.quantity import Kind, Quantity, Role
from interview_drill.scoring.quantities.reading import Reading, readings_in
from interview_drill.scoring.quantities.roles import (
    Setting,
    is_good_zero,
    is_unreal,
    role_of,
    role_of_change,
)
from interview_drill.scoring.quantities.spans import readable


class _Found(NamedTuple):
    """A quantity before its readable span is known: items of its sentence."""

    first: int
    last: int
    kind: Kind
    role: Role
    value: float | None
    before: float | None
    unit: str


_SHORT = 250
"""Characters below which a text is too short to have a beginning and an end."""
_MIDDLE = 0.5
"""From here on something may be said to have ended for good."""
_TABLE = 24
"""More figures than this in a sentence are a table pasted in: nothing is said of any of them."""


TURNS = (0.25, 0.35, 0.4, 0.5, 0.55, 0.6, 0.7, 0.75, 0.8)
"""Where in a story a role may change: between two of them it makes no difference where a figure stands."""
_BETWEEN = tuple((low + high) / 2 for low, high in pairwise((0.0, *TURNS, 1.0)))
_ANYWHERE = (0.7,)
"""Where everything stands in a text that has no beginning and no end."""
LONGEST_REMEMBERED = 2_000
"""Characters of the longest part worth keeping, so that all of them together stay small."""

Positions = tuple[float, ...]
"""Where in the story each item of a part stands, 0 to 1, and last its end; or one position for all."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A sentence in its answer."""

    reading: Reading
    part: str
    positions: Positions

    def position(self, item: int) -> float:
        """Where in the story an item stands, 0 to 1."""
        return self.positions[item] if len(self.positions) > 1 else self.positions[0]

    def setting(self, first: int, last: int) -> Setting:
        """The clauses that hold items `first` to `last`, and their place in the story."""
        clause, conditional = self.reading.around(first, last)
        return Setting(clause, self.position(first), conditional)


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity of an answer, in order of start and without overlap; offsets count characters of `text`."""
    return tuple(_moved(quantity, offset) for offset, quantity in quantities_in(text))


def quantities_in(text: str) -> Iterator[tuple[int, Quantity]]:
    """The same, with what is to be added to their offsets: a sentence that is told again is not read again."""
    turns = [turn * len(text) for turn in TURNS] + [inf]
    turn = 0
    for offset, part in parts_of(text):
        if not may_hold_quantity(part):
            continue
        while offset > turns[turn] + 1:
            turn += 1
        positions: Positions = _ANYWHERE
        if len(text) > _SHORT:
            passed = offset + len(part) >= turns[turn] - 1
            positions = _positions(part, offset, len(text), turn) if passed else _BETWEEN[turn : turn + 1]
        read = in_part if len(part) <= LONGEST_REMEMBERED else in_part.__wrapped__
        for quantity in read(part, positions):
            yield offset, quantity


@lru_cache(maxsize=2048)
def may_hold_quantity(part: str) -> bool:
    """Whether there is a word or digit that a figure is made with, or one by which something ended."""
    return may_hold_figure(part) or may_hold_ending(part)


def _moved(quantity: Quantity, by: int) -> Quantity:
    start, end, number = quantity.start + by, quantity.end + by, quantity.number_start + by
    return replace(quantity, start=start, end=end, number_start=number, number_end=quantity.number_end + by)


def _positions(part: str, offset: int, length: int, first: int) -> Positions:
    """Where the items of a part and its end stand, told by what turns they stand between; none before the `first`."""
    starts = [*(start for reading in readings_in(part) for start in reading.sentence.starts), len(part)]
    found: list[float] = []
    for turn, before in zip(TURNS[first:], _BETWEEN[first:], strict=False):
        low = bisect_left(starts, turn, key=lambda at: (offset + at) / length)
        high = bisect_right(starts, turn, key=lambda at: (offset + at) / length)
        found += [before] * (low - len(found)) + [turn] * (high - low)
        if high == len(starts):
            return tuple(found)
    return tuple(found + [_BETWEEN[-1]] * (len(starts) - len(found)))


@lru_cache(maxsize=1024)
def in_part(part: str, positions: Positions) -> list[Quantity]:
    """The quantities of a part; offsets count its characters."""
    late = positions[-1] >= _MIDDLE
    if not (may_hold_figure(part) or (late and may_hold_ending(part))):
        return []
    found: list[Quantity] = []
    read = 0
    for one in readings_in(part):
        if one.places or (late and one.endings):
            own = positions if len(positions) == 1 else positions[read : read + len(one.sentence)]
            found += _in_sentence(_Told(one, part, own))
        read += len(one.sentence)
    return found


def _in_sentence(here: _Told) -> list[Quantity]:
    return _spanned(here, _told(here) if len(here.reading.places) <= _TABLE else _listed(here.reading))


def _listed(here: Reading) -> list[_Found]:
    figures = [(at, here.mentions[index]) for index, at in here.places.items()]
    return [_Found(at, at, one.kind, "scope", one.value, one.before, one.unit) for at, one in figures if not one.weak]


def _told(here: _Told) -> list[_Found]:
    found: list[_Found] = []
    paired: set[int] = set()
    for pair in here.reading.pairs:
        change = _change(here, pair)
        if change:
            found.append(change)
            paired |= {pair.before, pair.after}
    for index, at in here.reading.places.items():
        if index not in paired and not _inside(found, at):
            single = _single(here, index, at)
            found += [single] if single else []
    for ending in _endings(here, found):
        found = [*(one for one in found if one.last < ending.first or ending.last < one.first), ending]
    return sorted(found, key=lambda one: one.first)


def _inside(found: list[_Found], at: int) -> bool:
    return any(one.first <= at <= one.last for one in found)


def _change(here: _Told, pair: Pair) -> _Found | None:
    before, after = here.reading.mentions[pair.before], here.reading.mentions[pair.after]
    if not comparable(before, after):
        return None
    first, last = sorted((here.reading.places[pair.before], here.reading.places[pair.after]))
    unit = after.unit if after.kind != "count" or after.unit else before.unit
    kept = after if after.kind != "count" else Mention(after.first, after.last, before.kind, after.value, unit)
    earlier = in_same_unit(before, after)
    if pair.loose and not (earlier and after.value is not None and after.value < earlier):
        return None
    role = role_of_change(here.setting(first, last), kept, earlier)
    return _Found(first, last, "change", role, after.value, earlier, unit)


def _single(here: _Told, index: int, at: int) -> _Found | None:
    mention = here.reading.mentions[index]
    if _says_nothing(mention):
        return None
    setting = here.setting(at, at)
    if is_good_zero(setting, mention):
        return _Found(at, at, "ended", "impact", 0.0, None, mention.unit)
    role = role_of(setting, mention, index)
    if mention.weak and not _worth_keeping(mention, role):
        return None
    return _Found(at, at, mention.kind, role, mention.value, mention.before, mention.unit)


def _says_nothing(mention: Mention) -> bool:
    """Whether a figure is too weak for any role: 'one', 'days'; nought may still say that something ended."""
    return mention.weak and (mention.value is None or (mention.value == 1 and mention.kind != "duration"))


def _worth_keeping(mention: Mention, role: Role) -> bool:
    """Whether a weak figure says something alone: 'a year' of a plan that was not taken does."""
    if mention.kind == "duration":
        return role in {"rejected", "target"}
    return role == "impact" and mention.value != 0


def _endings(here: _Told, taken: list[_Found]) -> list[_Found]:
    found = []
    if here.position(-1) < _MIDDLE:
        return []
    for ending in here.reading.endings:
        first, last = ending.first, ending.last
        if any(one.first <= last and first <= one.last + 3 and one.role == "impact" for one in taken):
            continue
        setting = here.setting(first, last)
        if setting.position < _MIDDLE or is_unreal(setting):
            continue
        found.append(_Found(first, last, "ended", "impact", None, None, ""))
    return found


def _spanned(here: _Told, found: list[_Found]) -> list[Quantity]:
    quantities: list[Quantity] = []
    floor = 0
    for at, one in enumerate(found):
        ceiling = found[at + 1].first if at + 1 < len(found) else len(here.reading.sentence)
        first, last = one.first, one.last
        if one.role == "impact":
            first, last = readable(here.reading.sentence, first, last, floor, ceiling)
        floor = last + 1
        quantities.append(_quantity(here, one, first, last))
    return quantities


def _quantity(here: _Told, one: _Found, first: int, last: int) -> Quantity:
    starts, ends = here.reading.sentence.starts, here.reading.sentence.ends
    start, end = starts[first], ends[last]
    number = starts[one.first], ends[one.last]
    return Quantity(start, end, here.part[start:end], one.kind, one.role, one.value, one.before, one.unit, *number)

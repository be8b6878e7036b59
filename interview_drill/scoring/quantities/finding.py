"""Finding quantities: figures, then pairs, then roles, then a span that reads well."""

from dataclasses import dataclass

from interview_drill.scoring.quantities.changes import Pair, pairs_in
from interview_drill.scoring.quantities.comparing import comparable, in_same_unit
from interview_drill.scoring.quantities.endings import endings_in
from interview_drill.scoring.quantities.mention import Mention
from interview_drill.scoring.quantities.mentions import mentions_in
from interview_drill.scoring.quantities.quantity import Kind, Quantity, Role
from interview_drill.scoring.quantities.reading import Reading, reading
from interview_drill.scoring.quantities.roles import (
    is_good_zero,
    is_unreal,
    role_of,
    role_of_change,
)
from interview_drill.scoring.quantities.spans import readable
from interview_drill.scoring.quantities.story import sentences_in
from interview_drill.scoring.quantities.tokens import tokens_in


@dataclass(frozen=True, slots=True)
class _Found:
    """A quantity before its readable span is known: items of its sentence."""

    first: int
    last: int
    kind: Kind
    role: Role
    value: float | None
    before: float | None
    unit: str


_TABLE = 24
"""More figures than this in a sentence are a table pasted in: nothing is said of any of them."""


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity of an answer, in order of start and without overlap; offsets count characters of `text`."""
    tokens = tokens_in(text)
    mentions = mentions_in(tokens)
    found: list[Quantity] = []
    for sentence in sentences_in(text, tokens, mentions):
        here = reading(text, sentence, mentions)
        found += _spanned(here, _in_sentence(here) if len(here.places) <= _TABLE else _listed(here))
    return tuple(found)


def _listed(here: Reading) -> list[_Found]:
    figures = [(at, here.mentions[index]) for index, at in here.places.items()]
    return [_Found(at, at, one.kind, "scope", one.value, one.before, one.unit) for at, one in figures if not one.weak]


def _in_sentence(here: Reading) -> list[_Found]:
    found: list[_Found] = []
    paired: set[int] = set()
    for pair in pairs_in(here.sentence.skeleton) if len(here.places) > 1 else []:
        change = _change(here, pair)
        if change:
            found.append(change)
            paired |= {pair.before, pair.after}
    for index, at in here.places.items():
        if index not in paired and not _inside(found, at):
            single = _single(here, index, at)
            found += [single] if single else []
    for ending in _endings(here, found):
        found = [*(one for one in found if one.last < ending.first or ending.last < one.first), ending]
    return sorted(found, key=lambda one: one.first)


def _inside(found: list[_Found], at: int) -> bool:
    return any(one.first <= at <= one.last for one in found)


def _change(here: Reading, pair: Pair) -> _Found | None:
    before, after = here.mentions[pair.before], here.mentions[pair.after]
    if not comparable(before, after):
        return None
    first, last = sorted((here.places[pair.before], here.places[pair.after]))
    unit = after.unit if after.kind != "count" or after.unit else before.unit
    kept = after if after.kind != "count" else Mention(after.first, after.last, before.kind, after.value, unit)
    earlier = in_same_unit(before, after)
    if pair.loose and not (earlier and after.value is not None and after.value < earlier):
        return None
    role = role_of_change(here.setting(first, last), kept, earlier)
    return _Found(first, last, "change", role, after.value, earlier, unit)


def _single(here: Reading, index: int, at: int) -> _Found | None:
    mention = here.mentions[index]
    setting = here.setting(at, at)
    if is_good_zero(setting, mention):
        return _Found(at, at, "ended", "impact", 0.0, None, mention.unit)
    role = role_of(setting, mention, index)
    if mention.weak and not _worth_keeping(mention, role):
        return None
    return _Found(at, at, mention.kind, role, mention.value, mention.before, mention.unit)


def _worth_keeping(mention: Mention, role: Role) -> bool:
    """Whether a weak figure says something alone: 'a year' of a plan that was not taken does."""
    if mention.kind == "duration" and mention.value is not None:
        return role in {"rejected", "target"}
    return role == "impact" and mention.value not in {None, 0.0, 1.0}


def _endings(here: Reading, taken: list[_Found]) -> list[_Found]:
    found = []
    for ending in endings_in(here.sentence.skeleton):
        first, last = here.sentence.item_at(ending.start), here.sentence.item_at(ending.end - 1)
        if any(one.first <= last and first <= one.last + 3 and one.role == "impact" for one in taken):
            continue
        setting = here.setting(first, last)
        if setting.position < 0.5 or is_unreal(setting):
            continue
        found.append(_Found(first, last, "ended", "impact", None, None, ""))
    return found


def _spanned(here: Reading, found: list[_Found]) -> list[Quantity]:
    quantities: list[Quantity] = []
    floor = 0
    for at, one in enumerate(found):
        ceiling = found[at + 1].first if at + 1 < len(found) else len(here.sentence.items)
        first, last = one.first, one.last
        if one.role == "impact":
            first, last = readable(here.sentence, first, last, floor, ceiling)
        floor = last + 1
        quantities.append(_quantity(here, one, first, last))
    return quantities


def _quantity(here: Reading, one: _Found, first: int, last: int) -> Quantity:
    items = here.sentence.items
    start, end = items[first].start, items[last].end
    number = items[one.first].start, items[one.last].end
    words = here.text[start:end]
    return Quantity(start, end, words, one.kind, one.role, one.value, one.before, one.unit, *number)

"""The bank as a whole: questions that ask the same, tags that are one word, and what nothing uses."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from interview_drill.content.bank import Bank
from interview_drill.content.problems import Problem, quoted
from interview_drill.content.source import Source, read
from interview_drill.scoring.alike import alike_pairs

_SPELLINGS = ((r"our\b", "or"), (r"is(e|ed|ing|ation)\b", r"iz\1"), (r"re\b", "er"), (r"ies\b", "y"), (r"s\b", ""))


def duplicate_problems(bank: Bank, sources: Mapping[str, Source]) -> Iterator[Problem]:
    """Questions, of those that `sources` has by id, that ask what another one of the bank asks."""
    names = sorted(bank.questions, key=lambda name: (name in sources, name))
    for first, second, score in alike_pairs([bank.questions[name].question for name in names]):
        one, other = names[first], names[second]
        if other not in sources:
            continue
        what = f"asks what '{one}' asks ({score:.0f} of 100 alike): {quoted(bank.questions[other].question)}"
        remedy = f"there it is {quoted(bank.questions[one].question)}; ask something else, or change that one"
        yield sources[other].problem(("question",), "near-duplicate", what, remedy)


def list_problems(bank: Bank, paths: Iterable[Path]) -> Iterator[Problem]:
    """Themes and tags of these lists that nothing uses, and tags that are spellings of one word."""
    themes = {question.theme for question in bank.questions.values()}
    tags = {tag for question in bank.questions.values() for tag in question.tags}
    for path in paths:
        source, _ = read(path)
        if source is not None and isinstance(source.data, dict):
            yield from _unused(source, "theme", set(bank.themes), themes)
            yield from _unused(source, "tag", set(bank.tags), tags)
            yield from _variants(source)


def lexicon_problems(bank: Bank, paths: Iterable[Path]) -> Iterator[Problem]:
    """Lexicons among these files that no rubric and no lens refers to."""
    rubrics, lenses = bank.rubrics.values(), bank.lenses.values()
    used = frozenset[str]().union(*(one.lexicons_used for one in rubrics), *(one.lexicons_used for one in lenses))
    for path in paths:
        if path.stem in bank.lexicons and path.stem not in used:
            what = "no rubric or lens refers to this lexicon"
            yield Problem(path, 1, 1, "id", "unused-lexicon", what, "refer to it, or remove it")


def _unused(source: Source, what: str, known: set[str], used: set[str]) -> Iterator[Problem]:
    for number, one in enumerate(source.data.get(f"{what}s", ())):
        if one["id"] in known - used:
            reason = f"no question {'has this theme' if what == 'theme' else 'carries this tag'}"
            yield source.problem((f"{what}s", number, "id"), f"unused-{what}", reason, "use it, or remove it")


def _variants(source: Source) -> Iterator[Problem]:
    by_word: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, tag in enumerate(source.data.get("tags", ())):
        by_word[_plain(tag["id"])].append((number, tag["id"]))
    for same in by_word.values():
        for (_, first), (number, second) in pairwise(same):
            if first != second:
                what = f"{quoted(second)} and {quoted(first)} are spellings of one word"
                yield source.problem(("tags", number, "id"), "tag-variant", what, "keep one of the two")


def _plain(tag: str) -> str:
    """A tag without hyphens, plural and British spelling."""
    for pattern, plain in _SPELLINGS:
        tag = re.sub(pattern, plain, tag)
    return tag.replace("-", "")

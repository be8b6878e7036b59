"""Texts: markup, private data, worn-out beginnings, and words that YAML takes for something else."""

import re
from collections.abc import Iterator

from interview_drill.content.problems import Location, Problem, quoted
from interview_drill.content.source import Data, Source

TO_WRITE = "TO WRITE:"
"""How a text begins that its author still has to write."""

_MARKUP = (
    re.compile(r"\[/?[a-z@#$][^\]\n]*\]\(?"),
    re.compile(r"</?[A-Za-z][^<>\n]*>"),
    re.compile(r"\*\*[^*\n]+\*\*|__[^_\n]+__"),
    re.compile(r"^#{1,6} ", re.MULTILINE),
)
_PRIVATE = {
    "an e-mail address": re.compile(r"[\w.+-]+@(?!example\.(?:com|org|net)\b)[\w-]+\.[\w.-]*\w"),
    "a telephone number": re.compile(
        r"(?<![\w.,:/-])(?:\+\d{1,3}[ -]?)?(?:\(\d{2,5}\)|\d{2,5})(?:[ -]\d{2,4}){2,4}(?![\w:/-])"
    ),
    "an account number": re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b|(?<!\d)(?:\d{4}[ -]){3}\d{4}(?!\d)"),
    "a key or password": re.compile(
        r"-----BEGIN [A-Z ]*KEY|\bAKIA[0-9A-Z]{16}\b|\bpassword\s*[:=]\s*\S+", re.IGNORECASE
    ),
}
_MAY_BE_MARKUP = frozenset("[<*_#")
_MAY_BE_PRIVATE = re.compile(r"@|\d\d|-----|password", re.IGNORECASE)
"""A quick look that most texts don't pass: there are tens of thousands."""

_DATE = re.compile(r"\d{4}[ -]\d{2}[ -]\d{2}\b")
_OPENER = re.compile(
    r"(?:please |can you |could you )?(?:(?:tell me|talk) about|describe|give me|share)(?: me)? "
    r"(?:an? |one |some )?(?:time|situation|example|instance|occasion|experience)\b"
    r"|what (?:is|are) your (?:greatest|biggest) (?:weakness|strength)"
    r"|where do you see yourself",
    re.IGNORECASE,
)
_TRAP = re.compile(
    r"(?:y|n|yes|no|true|false|on|off|null|~)|[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0x[0-9a-f]+"
    r"|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?|\d{4}-\d\d?-\d\d?(?:[tT ].*)?",
    re.IGNORECASE,
)


def wording_problems(source: Source, texts: dict[Location, str]) -> Iterator[Problem]:
    """What is wrong with these texts of the file, by their places in it."""
    for location, text in texts.items():
        yield from _markup(source, location, text)
        yield from _private(source, location, text)
        if text.startswith(TO_WRITE):
            yield source.problem(
                location, "to-write", "this is still to be written", text.removeprefix(TO_WRITE).strip()
            )
        if location in source.plain and _TRAP.fullmatch(text):
            what = f"other programs read {quoted(text)} as something else than text"
            yield source.problem(location, "yaml-trap", what, "put it in quotes", new=f"'{text}'")


def opener_problems(source: Source, question: str) -> Iterator[Problem]:
    """A question that begins like a hundred others."""
    found = _OPENER.match(question)
    if found:
        what = f"{quoted(found[0])} is how every question begins"
        yield source.problem(("question",), "generic-opener", what, "begin with what is particular to this one")


def texts_of(data: Data, at: Location = ()) -> dict[Location, str]:
    """Every text in a model's data, by its place."""
    if isinstance(data, str):
        return {at: data}
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list | tuple) else ()
    return {place: text for step, inner in steps for place, text in texts_of(inner, (*at, step)).items()}


def _markup(source: Source, location: Location, text: str) -> Iterator[Problem]:
    if _MAY_BE_MARKUP.isdisjoint(text):
        return
    for pattern in _MARKUP:
        found = pattern.search(text)
        if found:
            what = f"{quoted(found[0])} is shown as it stands, not as markup"
            yield source.problem(location, "markup", what, "write plain text")
            return


def _private(source: Source, location: Location, text: str) -> Iterator[Problem]:
    if _MAY_BE_PRIVATE.search(text) is None:
        return
    for what, pattern in _PRIVATE.items():
        found = next((one for one in pattern.finditer(text) if not _DATE.match(one[0])), None)
        if found:
            yield source.problem(
                location, "private-data", f"{quoted(found[0])} looks like {what}", "make one up that can't be real"
            )

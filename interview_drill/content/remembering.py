"""What `check` found out the last time, so that what has not changed need not be scored or attacked again.

Each fact is kept under a fingerprint of everything it hangs on: the texts, the rubric and its lexicons, and the code
that scores. One changed letter makes another fingerprint, so nothing here can be out of date; it can only be missing.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import interview_drill
from interview_drill.core.rubrics import Lexicon, Rubric

Fact = bool | list[str]

MOST_KEPT = 20_000
"""Facts in one file; then the oldest go."""


class Remembered:
    """Facts by fingerprint, in one file; without a file nothing is kept."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._facts = _read(file)
        self._new = False

    def get(self, fingerprint: str) -> Fact | None:
        """The fact kept under that fingerprint."""
        return self._facts.get(fingerprint)

    def put(self, fingerprint: str, fact: Fact) -> None:
        """Keep a fact from now on."""
        self._facts[fingerprint] = fact
        self._new = True

    def save(self) -> None:
        """Write the facts down; that it failed is no trouble, so nothing is said of it."""
        if self._file is None or not self._new:
            return
        aside = self._file.with_name(f"{self._file.name}.{os.getpid()}.part")
        kept = dict(list(self._facts.items())[-MOST_KEPT:])
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                aside.write_text(json.dumps(kept), encoding="utf-8")
                os.replace(aside, self._file)  # noqa: PTH105 - one step, as Path.replace is
            finally:
                aside.unlink(missing_ok=True)


def fingerprint(*parts: str) -> str:
    """A name for these texts and the code that scores them; no other texts have it."""
    made = hashlib.blake2b(_code(), digest_size=16)
    for part in parts:
        made.update(f"{len(part)}\0{part}".encode("utf-8", "surrogatepass"))
    return made.hexdigest()


def fingerprint_of(rubric: Rubric, lexicons: Mapping[str, Lexicon]) -> str:
    """The same for a rubric and the lexicons it refers to."""
    used = [lexicons[name] for name in sorted(rubric.lexicons_used)]
    return fingerprint(*(one.model_dump_json() for one in (rubric, *used)))


@cache
def _code() -> bytes:
    """A digest of everything that a score or an attack hangs on."""
    package = Path(interview_drill.__file__).parent
    made = hashlib.blake2b(digest_size=16)
    for folder in ("core", "scoring", "attacks", "content"):
        for path in sorted((package / folder).rglob("*.py")):
            made.update(path.read_bytes())
    return made.digest()


def _read(file: Path | None) -> dict[str, Fact]:
    try:
        kept = json.loads(file.read_bytes()) if file else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return {key: fact for key, fact in kept.items() if _is_fact(fact)} if isinstance(kept, dict) else {}


def _is_fact(fact: object) -> bool:
    if isinstance(fact, list):
        return all(isinstance(one, str) for one in fact)
    return isinstance(fact, bool)

"""The bank read once and kept: opening it again needs no YAML.

A kept bank holds for exactly the bytes of the files it was made of, and of the code that describes it. It is validated
like any other text from outside, so whatever somebody wrote into it can be no more than a question.
"""

import contextlib
import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

import interview_drill.core
from interview_drill.content.bank import Bank
from interview_drill.content.folders import Files
from interview_drill.content.problems import Problem

_KEPT: TypeAdapter[tuple[str, Bank]] = TypeAdapter(tuple[str, Bank])
_CODE = Path(interview_drill.core.__file__).parent


def load_kept(files: Files, folder: Path) -> tuple[Bank, list[Problem]]:
    """The content of these files: from the folder, when it was kept there, else read, checked and kept.

    Content with problems is never kept. That keeping failed is no trouble, so nothing is said of it.
    """
    key = _key(files)
    place = folder / f"bank-{_named(files)}.json"
    kept = None if files.problems else _kept(place, key)
    if kept is not None:
        return kept, []
    from interview_drill.content.loading import load_files  # noqa: PLC0415 - YAML, when it is needed after all

    bank, problems = load_files(files)
    if not problems:
        _keep(place, key, bank)
    return bank, problems


def _kept(place: Path, key: str) -> Bank | None:
    try:
        found, bank = _KEPT.validate_json(place.read_bytes())
    except (OSError, ValidationError):
        return None
    return bank if found == key and _holds_together(bank) else None


def _holds_together(bank: Bank) -> bool:
    """Whether every name is that of its thing, and every reference leads somewhere."""
    named = (bank.questions, bank.themes, bank.tags, bank.rubrics, bank.lenses, bank.lexicons)
    if any(name != one.id for group in named for name, one in group.items()):
        return False
    used = [one.lexicons_used for one in bank.rubrics.values()] + [one.lexicons_used for one in bank.lenses.values()]
    return all(names <= set(bank.lexicons) for names in used) and all(
        one.theme in bank.themes and one.rubric in bank.rubrics and set(one.lenses) <= set(bank.lenses)
        for one in bank.questions.values()
    )


def _keep(place: Path, key: str, bank: Bank) -> None:
    aside = place.with_name(f"{place.name}.{os.getpid()}.part")
    with contextlib.suppress(OSError):
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            aside.write_bytes(_KEPT.dump_json((key, bank), exclude_defaults=True))
            os.replace(aside, place)  # noqa: PTH105 - one step, as Path.replace is
        finally:
            aside.unlink(missing_ok=True)


def _key(files: Files) -> str:
    """A fingerprint of every byte the bank is made of."""
    made = hashlib.blake2b(digest_size=20)
    for path in (*files.listed, *sorted(_CODE.glob("*.py"))):
        made.update(_part(path))
    return made.hexdigest()


def _part(path: Path) -> bytes:
    """A file's bytes with their length, so that nothing can be moved from one file to the next unseen."""
    try:
        raw = path.read_bytes()
    except OSError:
        raw = b""
    return f"{path}\0{len(raw)}\0".encode("utf-8", "surrogateescape") + raw


def _named(files: Files) -> str:
    """A short name for this choice of files, so that several banks don't push each other out."""
    paths: Iterable[str] = (str(path) for path in files.listed)
    return hashlib.blake2b("\n".join(paths).encode("utf-8", "surrogateescape"), digest_size=6).hexdigest()

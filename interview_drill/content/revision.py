"""An earlier state of a bank, as git keeps it: the only place that calls git."""

import io
import subprocess
import tarfile
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from interview_drill.content.problems import one_line
from interview_drill.content.source import parsed
from interview_drill.errors import DrillError


@dataclass(frozen=True, slots=True)
class Revision:
    """The questions of a bank at a revision."""

    name: str
    """The revision, as it was named."""
    questions: Mapping[str, str]
    """The question's words by id."""
    paths: Mapping[str, Path]
    """Where each lay, by id."""
    deleted: AbstractSet[str]
    """Ids of questions removed at any time before."""


def bank_at(bank: Path, revision: str) -> Revision:
    """A bank's folder as it was at a git revision.

    Raises `DrillError` when the folder is in no git repository, or the revision is not known there.
    """
    if revision.startswith("-"):
        raise DrillError(f"'{one_line(revision)}' is no revision.", "Name a branch, a tag or a commit.")
    commit = _git(bank, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode().strip()
    words, paths = {}, {}
    for name, raw in _files(bank, commit).items():
        source, _ = parsed(bank / name, raw.decode("utf-8", "replace"))
        path = PurePosixPath(name)
        if source and isinstance(source.data, dict) and isinstance(source.data.get("question"), str):
            words[path.stem], paths[path.stem] = source.data["question"], bank / name
    return Revision(revision, words, paths, _deleted(bank, commit))


def _files(bank: Path, commit: str) -> dict[str, bytes]:
    packed = _git(bank, "archive", "--format=tar", commit, ".")
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        files = [one for one in archive.getmembers() if one.isfile() and one.name.endswith(".yaml")]
        return {one.name: content.read() for one in files if (content := archive.extractfile(one)) is not None}


def _deleted(bank: Path, commit: str) -> set[str]:
    names = _git(bank, "log", "--no-renames", "--diff-filter=D", "--name-only", "--format=", commit, "--", ".")
    return {
        PurePosixPath(line).stem for line in names.decode("utf-8", "replace").splitlines() if line.endswith(".yaml")
    }


def _git(folder: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(folder), "-c", "core.quotePath=false", *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout  # noqa: S603 - fixed words
    except FileNotFoundError as error:
        raise DrillError("git is not installed, and --base needs it.", "Install git, or leave out --base.") from error
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        said = (error.stderr or b"").decode("utf-8", "replace").strip().splitlines()
        why = f" ({one_line(said[-1])[:120]})" if said else ""
        raise DrillError(
            f"git can't show '{one_line(str(folder))}' at that revision{why}.",
            "Name a branch, a tag or a commit of it.",
        ) from error

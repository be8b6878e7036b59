"""Whether a file was saved since somebody last looked."""

from collections.abc import Sequence
from pathlib import Path

Stamp = tuple[tuple[int, int], ...]


class Watch:
    """Files by their time and size; a missing one, as while an editor replaces it, counts as unchanged."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._stamp = self._look()

    def changed(self) -> bool:
        """Whether any of them was saved since the last call."""
        stamp = self._look()
        if stamp is None or stamp == self._stamp:
            return False
        self._stamp = stamp
        return True

    def _look(self) -> Stamp | None:
        try:
            stats = [path.stat() for path in self._paths]
        except OSError:
            return None
        return tuple((one.st_mtime_ns, one.st_size) for one in stats)

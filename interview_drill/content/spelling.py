"""What somebody may have meant."""

import difflib
from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, or None when nothing is close."""
    by_folded = {name.casefold(): name for name in known}
    close = difflib.get_close_matches(word[:100].casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[close[0]] if close else None


def hint(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?`, ready to follow a sentence, or nothing."""
    found = suggestion(word, known)
    return f"; {found}" if found else ""


def suggestion(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """`did you mean 'x'?`, or what else there is to say."""
    found = nearest(word, known)
    return f"did you mean '{found}'?" if found else otherwise

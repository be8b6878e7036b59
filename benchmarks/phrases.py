"""How well phrases are heard, beside plain fuzzy matching. Run: python benchmarks/phrases.py [--json]"""

import json
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent)]

import yaml  # noqa: E402 -- a script finds its own package only after the path is set
from rapidfuzz import fuzz  # noqa: E402

from interview_drill.core.rubrics import Lexicon  # noqa: E402
from interview_drill.scoring.phrases import PhraseIndex  # noqa: E402
from interview_drill.scoring.text import plain, sentences_of, tokens_of  # noqa: E402

PAIRS = HERE.parent / "tests" / "data" / "phrases.yaml"
NOTE = """The pairs, look-alikes among them, stand in tests/data/phrases.yaml. 'Held out' is the half that was set aside
while the matcher was changed; one hand wrote both halves and the matcher. The thresholds of the other two are the
best there are for these very pairs. 'Words' is how often, where a phrase was rightly heard, the words pointed at are
exactly the right ones; a score for the whole text points at none."""


@dataclass(frozen=True)
class Pair:
    """A phrase, a sentence, and the words of it in which the phrase is to be heard: none, or one stretch or more."""

    kind: str
    phrase: str
    text: str
    words: tuple[str, ...]
    match: str
    held_out: bool


def load_pairs() -> list[Pair]:
    """All pairs in file order; in the file the words stand between < and >."""
    kinds = yaml.safe_load(PAIRS.read_text(encoding="utf-8"))
    return [_pair(kind, row) for kind, rows in kinds.items() for row in rows]


def _pair(kind: str, row: dict) -> Pair:
    words = tuple(re.findall("<(.*?)>", row["text"]))
    text = re.sub("[<>]", "", row["text"])
    return Pair(kind, row["phrase"], text, words, row.get("match", "loose"), row.get("held_out", False))


def heard(pair: Pair) -> tuple[str, ...]:
    """The words in which our matcher hears the phrase."""
    about = "One phrase on its own."
    index = PhraseIndex([Lexicon(id="one", about=about, match=pair.match, phrases=(pair.phrase,))])
    text = plain(pair.text)
    tokens = tokens_of(text.text)
    hits = index.find(tokens, sentences_of(text.text, tokens)).get("one", [])
    spans = ((tokens.starts[begin], tokens.end(end - 1)) for begin, end, _ in hits)
    return tuple(pair.text[text.start(begin) : text.end(end - 1)] for begin, end in spans)


def figures(pairs: list[Pair], said: Iterable[bool]) -> dict[str, float]:
    """Precision, recall and F1 of what was said to be heard."""
    both = list(zip(pairs, said, strict=True))
    right = sum(bool(pair.words) and yes for pair, yes in both)
    of_said = right / max(1, sum(yes for _, yes in both))
    of_due = right / max(1, sum(bool(pair.words) for pair, _ in both))
    return {"precision": of_said, "recall": of_due, "f1": 2 * of_said * of_due / max(1e-9, of_said + of_due)}


def ours(pairs: list[Pair]) -> dict[str, float]:
    """Our figures, with how often the words pointed at are exactly right."""
    found = [heard(pair) for pair in pairs]
    rightly = [(pair.words, words) for pair, words in zip(pairs, found, strict=True) if pair.words and words]
    exact = sum(due == words for due, words in rightly) / max(1, len(rightly))
    return figures(pairs, map(bool, found)) | {"words": exact}


def best_threshold(pairs: list[Pair], alike: Callable[[str, str], float]) -> dict[str, float]:
    """The figures of a likeness from 0 to 100 at the threshold with the highest F1."""
    values = [alike(pair.phrase.casefold(), pair.text.casefold()) for pair in pairs]
    tried = (figures(pairs, [v >= least for v in values]) | {"threshold": least} for least in range(40, 101))
    return max(tried, key=lambda each: each["f1"])


def table(pairs: list[Pair]) -> dict[str, dict[str, float]]:
    """The figures of our matcher and of the others by name."""
    return {
        "this matcher": ours(pairs),
        "not held out": ours([pair for pair in pairs if not pair.held_out]),
        "held out": ours([pair for pair in pairs if pair.held_out]),
        "partial_ratio": best_threshold(pairs, fuzz.partial_ratio),
        "token_set_ratio": best_threshold(pairs, fuzz.token_set_ratio),
        "exact substring": figures(pairs, [pair.phrase.casefold() in pair.text.casefold() for pair in pairs]),
    }


def main() -> None:
    """Print the figures as a table, or as JSON."""
    pairs = load_pairs()
    rows = table(pairs)
    if "--json" in sys.argv[1:]:
        print(json.dumps(rows))
        return
    due = sum(bool(pair.words) for pair in pairs)
    names = ("precision", "recall", "f1", "words", "threshold")
    print(f"{due} pairs to be heard, {len(pairs) - due} that must not be\n")
    print(f"{'':16}" + "".join(f"{name:>11}" for name in names))
    for title, row in rows.items():
        shown = (f"{row[name]:.0f}" if name == "threshold" else f"{row[name]:.3f}" for name in names if name in row)
        gap = "" if "words" in row or "threshold" not in row else f"{'':11}"
        cells = [f"{cell:>11}" for cell in shown]
        print(f"{title:16}" + "".join(cells[:3]) + gap + "".join(cells[3:]))
    print(f"\n{NOTE}")


if __name__ == "__main__":
    main()

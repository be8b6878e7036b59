"""How well scored answers agree with rated ones: plain functions over plain numbers, standard library only."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

Row = dict
"""A rated row: id, answer, overall, criteria {name: 0 to 3}, evidence {name: [[start, end]]}, flags.

A scored row: id, overall, criteria {name: {level, evidence: [{start, end}]}}, flags.
"""

PRESENT_RATED = 1.5
PRESENT_SCORED = 2.0
FEWEST_FLAGGED = 8
APART, FAR_APART = 0.75, 1.75


def evaluate(rated: Sequence[Row], scored: dict[str, Row]) -> dict:
    """Every figure we publish, as nested dicts of numbers."""
    truth = [row["overall"] for row in rated]
    ours = [float(scored[row["id"]]["overall"]) for row in rated]
    words = [len(row["answer"].split()) for row in rated]
    return {
        "n": len(rated),
        "qwk": weighted_kappa([band(x) for x in ours], [band(x) for x in truth]),
        "spearman": spearman(ours, truth),
        "words_spearman": spearman(words, truth),
        "pairs": pairs_in_order(ours, truth, APART),
        "pairs_far": pairs_in_order(ours, truth, FAR_APART),
        "pairs_length": pairs_in_order(ours, truth, APART, lambda i, j: _same_length(words[i], words[j])),
        "mae": sum(abs(a - b) for a, b in zip(ours, truth, strict=True)) / len(rated),
        "criteria": {name: _criterion(name, rated, scored) for name in rated[0]["criteria"]},
        "evidence": {name: _evidence(name, rated, scored) for name in rated[0]["evidence"]},
        "flags": {flag: _flag(flag, rated, scored) for flag in _common_flags(rated)},
    }


def band(overall: float) -> int:
    """The nearest whole band, halves up."""
    return min(5, max(1, int(overall + 0.5)))


def weighted_kappa(ours: Sequence[int], theirs: Sequence[int]) -> float:
    """Quadratic weighted kappa of two lists of bands."""
    seen, of_ours, of_theirs = Counter(zip(ours, theirs, strict=True)), Counter(ours), Counter(theirs)
    cells = [(i, j) for i in range(1, 6) for j in range(1, 6)]
    observed = sum((i - j) ** 2 * seen[i, j] for i, j in cells)
    expected = sum((i - j) ** 2 * of_ours[i] * of_theirs[j] for i, j in cells) / len(ours)
    return 1 - observed / expected if expected else 0.0


def ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 0; equal values share the middle one."""
    order = sorted(range(len(values)), key=values.__getitem__)
    places: dict[float, list[int]] = {}
    for place, i in enumerate(order):
        places.setdefault(values[i], []).append(place)
    return [sum(places[value]) / len(places[value]) for value in values]


def correlation(a: Sequence[float], b: Sequence[float]) -> float:
    """Pearson's correlation; 0 when one side does not vary."""
    mean_a, mean_b = sum(a) / len(a), sum(b) / len(b)
    together = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    apart = (sum((x - mean_a) ** 2 for x in a) * sum((y - mean_b) ** 2 for y in b)) ** 0.5
    return together / apart if apart else 0.0


def spearman(a: Sequence[float], b: Sequence[float]) -> float:
    """Rank correlation."""
    return correlation(ranks(a), ranks(b))


def pairs_in_order(
    ours: Sequence[float],
    truth: Sequence[float],
    gap: float,
    keep: Callable[[int, int], bool] = lambda _i, _j: True,
) -> float:
    """Share of pairs rated at least `gap` apart that we put in the same order; a tie is wrong."""
    kept = [(i, j) for i, j in combinations(range(len(truth)), 2) if abs(truth[i] - truth[j]) >= gap and keep(i, j)]
    return sum((ours[i] - ours[j]) * (truth[i] - truth[j]) > 0 for i, j in kept) / len(kept) if kept else 0.0


def _same_length(one: int, other: int) -> bool:
    return abs(one - other) <= 0.15 * max(one, other)


def precision_recall(pairs: Sequence[tuple[bool, bool]]) -> dict[str, float]:
    """Precision, recall and F1 of (rated, scored) pairs."""
    both = sum(rated and scored for rated, scored in pairs)
    precision = both / max(1, sum(scored for _, scored in pairs))
    recall = both / max(1, sum(rated for rated, _ in pairs))
    f1 = 2 * precision * recall / (precision + recall) if both else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


def _criterion(name: str, rated: Sequence[Row], scored: dict[str, Row]) -> dict[str, float]:
    truth = [row["criteria"][name] for row in rated]
    levels = [_level(scored[row["id"]], name) for row in rated]
    present = [(t >= PRESENT_RATED, level >= PRESENT_SCORED) for t, level in zip(truth, levels, strict=True)]
    return {"spearman": spearman(levels, truth), **precision_recall(present)}


def _level(row: Row, name: str) -> float:
    return float(row.get("criteria", {}).get(name, {}).get("level", 0))


def _spans(row: Row, name: str) -> list[tuple[int, int]]:
    return [(e["start"], e["end"]) for e in row.get("criteria", {}).get(name, {}).get("evidence", [])]


def _overlaps(span: Sequence[int], others: Sequence[Sequence[int]]) -> bool:
    return any(span[0] < other[1] and other[0] < span[1] for other in others)


def _evidence(name: str, rated: Sequence[Row], scored: dict[str, Row]) -> dict[str, float]:
    quotes = [(quote, _spans(scored[row["id"]], name)) for row in rated for quote in row["evidence"][name]]
    spans = [
        (s, row["evidence"][name]) for row in rated if row["evidence"][name] for s in _spans(scored[row["id"]], name)
    ]
    return {
        "recall": sum(_overlaps(quote, ours) for quote, ours in quotes) / max(1, len(quotes)),
        "precision": sum(_overlaps(span, theirs) for span, theirs in spans) / max(1, len(spans)),
        "out_of_range": sum(_out_of_range(name, rated, scored)),
    }


def _out_of_range(name: str, rated: Sequence[Row], scored: dict[str, Row]) -> Iterator[bool]:
    for row in rated:
        for start, end in _spans(scored[row["id"]], name):
            yield not 0 <= start < end <= len(row["answer"])


def _common_flags(rated: Sequence[Row]) -> list[str]:
    often = Counter(flag for row in rated for flag in row["flags"])
    return sorted(flag for flag, times in often.items() if times >= FEWEST_FLAGGED)


def _flag(flag: str, rated: Sequence[Row], scored: dict[str, Row]) -> dict[str, float]:
    return precision_recall([(flag in row["flags"], flag in scored[row["id"]].get("flags", [])) for row in rated])

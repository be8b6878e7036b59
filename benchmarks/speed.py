"""How fast an answer is scored, beside work that anybody can judge. Run: python benchmarks/speed.py [--json]

Everything is timed in turns, round by round, so that the mood of the machine falls on all alike: the ratios count.
"""

import json
import random
import re
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter

from rapidfuzz import fuzz

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent)]

from interview_drill.content.loading import load_bank  # noqa: E402 -- found only after the path is set
from interview_drill.scoring.scorer import Scorer  # noqa: E402

SEED = 3
ROUNDS = 60
WARM_UP = 200
LONG, SHORT = 1_000, 240
"""Words of an answer that is typed, and of each answer of a batch."""

TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|\S")
NOTE = """A keystroke: one letter at a random place of an answer of 1,000 words, scored anew. A batch: different answers
of 240 words, none seen before. 'tokens': one pass of a regular expression over the same text. 'partial_ratio':
rapidfuzz.fuzz.partial_ratio of every phrase of the rubric against the same text. Medians, in milliseconds."""

Timings = dict[str, list[float]]


def sentences() -> list[str]:
    """Sentences of the rated answers, each once, in file order."""
    rows = (HERE / "rated" / "answers.jsonl").read_text(encoding="utf-8").splitlines()
    answers = [" ".join(json.loads(row)["answer"].split()) for row in rows]
    return list(dict.fromkeys(found for answer in answers for found in re.split(r"(?<=[.!?]) ", answer)))


def answer_of(length: int, told: list[str], dice: random.Random) -> list[str]:
    """So many words, of sentences drawn at random; one word of each is exchanged, so that none comes twice."""
    words: list[str] = []
    while len(words) < length:
        sentence = dice.choice(told).split()
        sentence[dice.randrange(len(sentence))] = dice.choice(dice.choice(told).split())
        words += sentence
    return words[:length]


def in_paragraphs(words: list[str], paragraphs: int) -> str:
    """Words as so many paragraphs of equal length."""
    size = len(words) // paragraphs
    return "\n\n".join(" ".join(words[i : i + size]) for i in range(0, len(words), size))


def typed(text: str, dice: random.Random) -> Iterator[str]:
    """The text again and again, each time with one more letter somewhere."""
    while True:
        at = dice.randrange(len(text))
        text = text[:at] + dice.choice("etaoinshr ") + text[at:]
        yield text


def batch(told: list[str], dice: random.Random) -> Iterator[str]:
    """Different answers of ordinary length."""
    while True:
        yield " ".join(answer_of(SHORT, told, dice))


def seconds(work: Callable[[str], object], text: str) -> float:
    """How long the work takes once."""
    begun = perf_counter()
    work(text)
    return perf_counter() - begun


def timed(texts: dict[str, Iterator[str]], works: dict[str, Callable[[str], object]]) -> dict[str, Timings]:
    """For every kind of text and every kind of work the seconds of each round, all taken in turns."""
    taken: dict[str, Timings] = {kind: {work: [] for work in works} for kind in texts}
    for _ in range(ROUNDS):
        for kind, drawn in texts.items():
            text = next(drawn)
            for name, work in works.items():
                taken[kind][name].append(seconds(work, text))
    return taken


def figures(timings: Timings) -> dict[str, float]:
    """Medians in milliseconds, and the medians of the ratios of each round."""
    found = {f"{name}_ms": 1_000 * median(taken) for name, taken in timings.items()}
    for other in ("tokens", "partial_ratio"):
        pairs = zip(timings["score"], timings[other], strict=True)
        found[f"score_to_{other}"] = median(ours / theirs for ours, theirs in pairs)
    return found


def measure() -> dict[str, dict[str, float]]:
    """All figures by kind of text."""
    bank, _ = load_bank()
    rubric = bank.rubrics["core"]
    scorer = Scorer(rubric, bank.lexicons)
    phrases = [phrase for name in sorted(rubric.lexicons_used) for phrase in bank.lexicons[name].phrases]
    dice = random.Random(SEED)
    told = sentences()
    words = answer_of(LONG, told, dice)
    texts = {f"keystroke, {n} paragraph{'s'[: n > 1]}": typed(in_paragraphs(words, n), dice) for n in (1, 10)}
    texts["batch"] = batch(told, dice)
    for text in islice(texts["batch"], WARM_UP):
        scorer.score(text)
    works = {
        "score": scorer.score,
        "tokens": TOKEN.findall,
        "partial_ratio": lambda text: [fuzz.partial_ratio(phrase, text) for phrase in phrases],
    }
    found = {kind: figures(timings) for kind, timings in timed(texts, works).items()}
    found["batch"]["answers_per_second"] = 1_000 / found["batch"]["score_ms"]
    return found


def main() -> None:
    """Print the figures as a table, or as JSON."""
    found = measure()
    if "--json" in sys.argv[1:]:
        print(json.dumps(found))
        return
    print(f"{'':26}{'score':>9}{'tokens':>9}{'partial_ratio':>15}{'score : tokens':>16}{'score : partial_ratio':>23}")
    for kind, row in found.items():
        absolute = f"{row['score_ms']:9.3f}{row['tokens_ms']:9.3f}{row['partial_ratio_ms']:15.2f}"
        print(f"{kind:26}{absolute}{row['score_to_tokens']:16.1f}{row['score_to_partial_ratio']:23.3f}")
    print(f"\n{found['batch']['answers_per_second']:.0f} answers of {SHORT} words a second\n\n{NOTE}")


if __name__ == "__main__":
    main()

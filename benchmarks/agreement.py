"""Agreement of our scores with the rated answers, beside two baselines. Run: python benchmarks/agreement.py [--json]"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from evaluation import evaluate  # noqa: E402 -- a script finds its neighbour only after the path is set

from interview_drill.content.loading import load_bank  # noqa: E402
from interview_drill.core.rubrics import Lexicon  # noqa: E402
from interview_drill.core.scores import Score  # noqa: E402
from interview_drill.scoring.phrases import PhraseIndex  # noqa: E402
from interview_drill.scoring.scorer import Scorer  # noqa: E402
from interview_drill.scoring.text import sentences_of, tokens_of  # noqa: E402

RATED = HERE / "rated" / "answers.jsonl"
FRESH = HERE / "rated" / "fresh.jsonl"
HELD_OUT = HERE / "rated" / "held-out.jsonl"
FIGURES = ("qwk", "spearman", "pairs", "pairs_far", "pairs_length", "mae")
NOTE = """The answers were written, and rated blind, by language models after the anchors in benchmarks/rated/RATING.md:
a panel of models, not of people. 'held out' are 90 answers to 18 other questions that no rule was made on: the column
to believe. The rules were written with the first 180 in view; 'unseen' scores each of their questions without the
phrases that only its own answers use. Word count and keywords are measured on the first 180."""


def rated_answers(path: Path = RATED) -> list[dict]:
    """The rated answers of a file, in its order."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def our_scorer() -> Scorer:
    """The core rubric, compiled."""
    bank, _ = load_bank()
    return Scorer(bank.rubrics["core"], bank.lexicons)


def as_row(answer_id: str, score: Score) -> dict:
    """A score as the evaluation reads it."""
    criteria = {
        name: {"level": found.level, "evidence": [{"start": e.start, "end": e.end} for e in found.evidence]}
        for name, found in score.criteria.items()
    }
    return {"id": answer_id, "overall": score.overall, "criteria": criteria, "flags": list(score.flags)}


def score_all(rated: list[dict], scorer: Scorer) -> dict[str, dict]:
    """Our rows by answer id."""
    return {
        row["id"]: as_row(row["id"], scorer.score(row["answer"], question=row["question"], level=row["level"]))
        for row in rated
    }


def score_unseen(rated: list[dict]) -> dict[str, dict]:
    """Our rows when each question's answers are scored without the phrases that no other question's answers use.

    A guess at what is left on questions and stories nobody had in view while writing the lexicons.
    """
    bank, _ = load_bank()
    heard_in: dict[tuple[str, str], set[str]] = {}
    index = PhraseIndex(bank.lexicons[name] for name in sorted(bank.rubrics["core"].lexicons_used))
    for row in rated:
        tokens = tokens_of(row["answer"])
        for name, hits in index.find(tokens, sentences_of(row["answer"], tokens)).items():
            for _, _, phrase in hits:
                heard_in.setdefault((name, phrase), set()).add(row["question"])
    rows: dict[str, dict] = {}
    for question in sorted({row["question"] for row in rated}):
        lexicons = {name: _without(lexicon, question, heard_in) for name, lexicon in bank.lexicons.items()}
        scorer = Scorer(bank.rubrics["core"], lexicons)
        rows |= score_all([row for row in rated if row["question"] == question], scorer)
    return rows


def _without(lexicon: Lexicon, question: str, heard_in: dict[tuple[str, str], set[str]]) -> Lexicon:
    kept = tuple(phrase for phrase in lexicon.phrases if heard_in.get((lexicon.id, phrase)) != {question})
    return lexicon.model_copy(update={"phrases": kept})


def baseline(rated: list[dict], count: Callable[[str], float]) -> dict[str, dict]:
    """Rows whose overall mark is a count, stretched from 1 to 5 over the answers at hand."""
    counts = {row["id"]: count(row["answer"]) for row in rated}
    low, high = min(counts.values()), max(counts.values())
    return {key: {"id": key, "overall": 1 + 4 * (value - low) / max(1e-9, high - low)} for key, value in counts.items()}


def keyword_counter() -> Callable[[str], float]:
    """Count phrases of the core rubric for each hundred words, as keyword scorers do: no clauses, roles or guards."""
    bank, _ = load_bank()
    index = PhraseIndex(bank.lexicons[name] for name in sorted(bank.rubrics["core"].lexicons_used))

    def count(answer: str) -> float:
        tokens = tokens_of(answer)
        return sum(len(hits) for hits in index.find(tokens, sentences_of(answer, tokens)).values())

    return count


def columns() -> dict[str, dict]:
    """All figures: of our scorer on three sets of answers, and of two baselines on the first."""
    rated, held_out = rated_answers(), rated_answers(HELD_OUT)
    scorer = our_scorer()
    words = baseline(rated, lambda answer: len(answer.split()))
    return {
        "rated": evaluate(rated, score_all(rated, scorer)),
        "unseen": evaluate(rated, score_unseen(rated)),
        "held out": evaluate(held_out, score_all(held_out, scorer)),
        "word count": evaluate(rated, words),
        "keywords": evaluate(rated, baseline(rated, keyword_counter())),
    }


def main() -> None:
    """Print the figures as tables, or all of them as JSON."""
    found = columns()
    if "--json" in sys.argv[1:]:
        print(json.dumps(found))
        return
    ours = {name: found[name] for name in ("rated", "unseen", "held out")}
    print(f"{'':24}" + "".join(f"{name:>12}" for name in found))
    print(f"{'answers':24}" + "".join(f"{figures['n']:12}" for figures in found.values()))
    for name in FIGURES:
        print(f"{name:24}" + "".join(f"{figures[name]:12.3f}" for figures in found.values()))
    for group, shown in (("criteria", ("f1",)), ("evidence", ("recall", "precision")), ("flags", ("f1",))):
        for name in shown:
            print(f"\n{group}: {name}")
            for row in sorted({row for figures in ours.values() for row in figures[group]}):
                print(f"  {row:22}" + "".join(_cell(figures[group].get(row), name) for figures in ours.values()))
    print(f"\n{NOTE}")


def _cell(figures: dict[str, float] | None, name: str) -> str:
    return f"{'-':>12}" if figures is None else f"{figures[name]:12.3f}"


if __name__ == "__main__":
    main()

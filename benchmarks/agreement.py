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
FIGURES = ("qwk", "spearman", "pairs", "pairs_far", "pairs_length", "mae")
NOTE = """The answers were written, and rated blind, by language models after the anchors in benchmarks/rated/RATING.md:
a panel of models, not of people. The rubric was written with these answers in view, so expect less on others:
'unseen', and the figures in brackets, leave out for each question the phrases that only its own answers use."""


def rated_answers() -> list[dict]:
    """The rated answers, in file order."""
    return [json.loads(line) for line in RATED.read_text(encoding="utf-8").splitlines() if line]


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
    index = PhraseIndex(bank.lexicons.values())
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
    """Count the phrases of all lexicons for each hundred words, as keyword scorers do: no clauses, roles or guards."""
    bank, _ = load_bank()
    index = PhraseIndex(bank.lexicons.values())

    def count(answer: str) -> float:
        tokens = tokens_of(answer)
        return sum(len(hits) for hits in index.find(tokens, sentences_of(answer, tokens)).values())

    return count


def columns(rated: list[dict]) -> list[dict]:
    """The figures of our scorer, of the same without phrases nobody else uses, of word count and of keyword count."""
    words = baseline(rated, lambda answer: len(answer.split()))
    rows = [score_all(rated, our_scorer()), score_unseen(rated), words, baseline(rated, keyword_counter())]
    return [evaluate(rated, each) for each in rows]


def main() -> None:
    """Print the figures as a table, or all of ours as JSON."""
    rated = rated_answers()
    if "--json" in sys.argv[1:]:
        print(json.dumps(evaluate(rated, score_all(rated, our_scorer()))))
        return
    ours, unseen, words, keywords = columns(rated)
    print(f"{len(rated)} rated answers\n\n{'':16}{'this scorer':>12}{'unseen':>12}{'word count':>12}{'keywords':>12}")
    for name in FIGURES:
        print(f"{name:16}" + "".join(f"{figures[name]:12.3f}" for figures in (ours, unseen, words, keywords)))
    for group in ("criteria", "evidence", "flags"):
        print(f"\n{group}")
        for name, figures in sorted(ours[group].items()):
            pairs = ((key, value, unseen[group][name][key]) for key, value in figures.items())
            print(f"  {name:22}", "  ".join(f"{key} {value:.2f} ({guess:.2f})" for key, value, guess in pairs))
    print(f"\n{NOTE}")


if __name__ == "__main__":
    main()

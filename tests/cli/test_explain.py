"""`score --explain`: what is printed is enough to work the mark out by hand."""

import json
import re
from pathlib import Path

import pytest

from interview_drill.cli.explain import Explanation
from interview_drill.cli.report import Paper
from interview_drill.content.loading import load_bank
from interview_drill.scoring.scorer import Scorer

ROOT = Path(__file__).parents[2]
EXAMPLE = (ROOT / "docs/example-answer.txt").read_text(encoding="utf-8")
ROWS = [json.loads(line) for line in (ROOT / "benchmarks/rated/answers.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def bank():
    return load_bank(banks=[])[0]


@pytest.fixture(scope="module")
def scorer(bank):
    return Scorer(bank.rubrics["core"], bank.lexicons)


def explained(scorer, answer, **more):
    score = scorer.score(answer, **more)
    return score, Explanation(scorer.rubric, Paper()).of(score, chosen=True)


def worked_out(words):
    """The overall mark, from the printed levels, weights and limits alone."""
    full = float(re.search(r"counts in full from ([\d.]+) up", words)[1])
    rows = re.findall(r"^  .+?  +([0-3]\.\d)  +[\d.]+  x ([\d.]+) +=", words, re.MULTILINE)
    reached = sum(float(weight) * min(1, float(level) / full) for level, weight in rows)
    mark = 1 + 4 * reached / sum(float(weight) for _, weight in rows)
    for lowest in re.findall(r"^  Limit, at least ([\d.]+)", words, re.MULTILINE):
        mark = max(mark, float(lowest))
    for highest in re.findall(r"^  Limit, (?:at least [\d.]+ and )?at most ([\d.]+)", words, re.MULTILINE):
        mark = min(mark, float(highest))
    return round(mark, 2)


def notes(words):
    """For each criterion in the notes its level, and the points printed under it."""
    parts = re.split(r"^(?=\S.*  [0-3]\.\d of 3$)", words.split("\nThe sum")[0], flags=re.MULTILINE)[1:]
    return [
        (float(re.match(r".*  ([0-3]\.\d) of 3", part)[1]), re.findall(r"^    \+(\d\.\d)  ", part, re.MULTILINE))
        for part in parts
    ]


@pytest.mark.parametrize("level", ["senior", "staff", "principal"])
def test_the_mark_can_be_worked_out_from_what_is_printed(scorer, level):
    for row in ROWS[::4]:
        score, words = explained(scorer, row["answer"], question=row["question"], level=level)
        assert worked_out(words) == score.overall, row["id"]
        assert f"That makes {score.overall:.2f}, band {score.band}." in words


def test_the_points_under_a_criterion_add_up_to_its_level(scorer):
    for row in ROWS[::6]:
        score, words = explained(scorer, row["answer"], question=row["question"])
        printed = notes(words)
        assert [level for level, _ in printed] == [found.level for found in score.criteria.values()]
        assert all(round(sum(map(float, points)), 1) == level for level, points in printed)


def test_every_word_that_earned_something_is_printed(scorer):
    score, words = explained(scorer, EXAMPLE)
    flat = " ".join(words.split())
    for found in score.criteria.values():
        assert all(f"“{' '.join(one.text.split())}”" in flat for one in found.evidence)
        assert found.advice is None or found.advice.sentence in flat


def test_a_limit_that_moved_the_mark_is_told_from_one_that_did_not(scorer):
    blamed = next(row for row in ROWS if row["profile"] == "we_only")
    score, words = explained(scorer, blamed["answer"], question=blamed["question"])
    assert [bound.limit for bound in score.limits]
    flat = " ".join(words.split())
    for bound in score.limits:
        effect = "This decides." if bound.holds(score.overall) else "This changes nothing here."
        assert f"({bound.limit}): {bound.because} {effect}" in flat


def test_a_cap_that_is_reached_is_named(scorer):
    words = " ".join(" ".join(explained(scorer, row["answer"])[1].split()) for row in ROWS[:40])
    assert re.search(r"may earn \d\.\d at most: more of it adds nothing\.\)", words)


@pytest.mark.parametrize(
    ("level", "bar"),
    [
        ("senior", "Wider effect counts 0.6 here; 1.0 at staff and 1.2 at principal level."),
        ("staff", "Wider effect counts 1.0 here; 0.6 at senior and 1.2 at principal level."),
        ("principal", "Wider effect counts 1.2 here; 0.6 at senior and 1.0 at staff level."),
    ],
)
def test_it_says_what_is_particular_to_the_level(scorer, level, bar):
    words = explained(scorer, EXAMPLE, level=level)[1]
    assert f"Held to {level} level" in words
    assert bar in words


def test_a_fragment_shows_its_sum_and_no_mark(scorer):
    score, words = explained(scorer, "I fixed the cache and told Priya.")
    assert words.startswith("Not enough to judge\n")
    assert "The sum, though it is no mark" in words
    assert worked_out(words) == score.overall
    assert "Band" not in words
    assert "gap" not in words


def test_it_fits_eighty_columns_and_has_no_colour_when_piped(drill):
    done = drill("score", "-", "--explain", stdin=EXAMPLE.encode(), env={"NO_COLOR": "1"})
    words = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert max(map(len, words.splitlines())) <= 80
    assert "\x1b" not in words
    assert worked_out(words) == float(re.search(r"\(([\d.]+)\)", words)[1])


@pytest.mark.parametrize("other", [("--json", "-"), ("--batch", "rows.jsonl")])
def test_what_holds_every_point_already_is_not_explained(refused, other):
    assert refused("score", "--explain", *other, stdin=b"fine") == (
        "--explain is for reading; --json and --batch hold every point already. Leave one of them out."
    )


def test_json_holds_all_that_the_mark_is_worked_out_from(drill):
    score = json.loads(drill("score", "-", "--json", stdin=EXAMPLE.encode()).stdout)
    parts = score["criteria"].values()
    full = sum(part["weight"] * min(1, part["level"] / score["full_level"]) for part in parts)
    mark = 1 + 4 * full / sum(part["weight"] for part in parts)
    mark = max([mark, *(limit["at_least"] for limit in score["limits"] if limit["at_least"])])
    mark = min([mark, *(limit["at_most"] for limit in score["limits"] if limit["at_most"])])
    assert round(mark, 2) == score["overall"]
    assert all(round(sum(one["points"] for one in part["evidence"]), 1) == part["level"] for part in parts)


def test_json_says_when_there_is_not_enough_to_judge(drill):
    score = json.loads(drill("score", "-", "--json", stdin=b"fine").stdout)
    assert score["judged"] is False
    assert set(score["not_judged"]) == {"rule", "because", "ask"}
    assert json.loads(drill("score", "-", "--json", stdin=EXAMPLE.encode()).stdout)["judged"] is True


def test_the_report_of_a_fragment_says_what_to_add_in_place_of_a_mark(drill, bank):
    words = drill("score", "-", stdin=b"I fixed the cache and told Priya.").stdout.decode()
    rule = bank.rubrics["core"].not_enough[0]
    assert words.startswith(f"Not enough to judge\n  {rule.because}\n  {rule.ask}\n\nHeld to staff level")
    assert not re.search(r"\d\.\d", words)

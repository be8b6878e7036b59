"""The README says what the program does: its figures, its commands and its links are tried."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from interview_drill.content.loading import load_bank

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
RESULTS = json.loads((ROOT / "benchmarks/results.json").read_text(encoding="utf-8"))


def benchmark(name: str):
    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        spec = importlib.util.spec_from_file_location(name, ROOT / "benchmarks" / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
    finally:
        sys.path.remove(str(ROOT / "benchmarks"))


def test_every_table_says_what_was_measured_last():
    assert benchmark("publish").with_tables(README, RESULTS) == README


def test_every_table_has_its_place():
    for name in benchmark("publish").TABLES:
        assert re.search(rf"<!-- {name} -->\n\|.*\|\n<!-- /{name} -->", README, re.DOTALL), name


def test_agreement_measured_now_is_what_was_measured_last():
    assert benchmark("publish").rounded(benchmark("agreement").columns()) == RESULTS["agreement"]


def test_the_bank_is_as_large_as_was_counted_last():
    now = benchmark("bank").counts(load_bank()[0])
    last = RESULTS["bank"]["formats"]
    assert now == {form: {name: row[name] for name in now[form]} for form, row in last.items()}


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_every_link_leads_somewhere(link):
    assert (ROOT / link).exists()


def test_the_promised_json_fields_are_all_there_are():
    done = subprocess.run(
        [sys.executable, "-m", "interview_drill", "score", "-", "--json"],
        input=(ROOT / "docs/example-answer.txt").read_text(encoding="utf-8"),
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    promised = {
        name for cell in re.findall(r"^\| (`[^|]+) \|", README, re.MULTILINE) for name in re.findall(r"`(\w+)`", cell)
    }
    assert set(json.loads(done.stdout)) == promised


def test_every_shell_example_runs(tmp_path):
    (tmp_path / "answer.txt").write_text((ROOT / "docs/example-answer.txt").read_text(encoding="utf-8"))
    row = {"id": 1, "question": "Why?", "level": "staff", "answer": "I rang Priya."}
    (tmp_path / "answers.jsonl").write_text(json.dumps(row) + "\n")
    examples = re.findall(r"^\$ (.*interview-drill .*)$", README, re.MULTILINE)
    assert len(examples) == 7
    for example in examples:
        command = example.replace("interview-drill", f"{sys.executable} -P -m interview_drill")
        environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
        done = subprocess.run(["sh", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, f"{example}\n{done.stderr}"

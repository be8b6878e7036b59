"""How much is lost when the program is killed in mid-sentence: python benchmarks/kills.py [kills] [--at-once N].

Each round types into drafts through the autosave, hands some in, and is killed with SIGKILL at a random moment. What
is measured is the age of the oldest keystroke that is not on the disk. Exit code 1 when anything was lost that
must not be: more than the last second, an attempt that was handed in, or the file's integrity.
"""

import argparse
import random
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from interview_drill.store.history import History

ALLOWED_SECONDS = 1.0

TYPIST = """
import json, os, random, sys, time
from datetime import UTC, datetime
from pathlib import Path
from interview_drill.core.attempts import Attempt, Reply
from interview_drill.core.scores import Score
from interview_drill.store.autosave import Autosave
from interview_drill.store.history import History

def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())

history = History(Path(sys.argv[1]))
autosave = Autosave(history, on_problem=lambda problem: say("problem", problem))
score = Score(1.0, 1, "anchor", "staff", "core", "v1")
dice = random.Random(int(sys.argv[2]))
key = 0
while True:
    draft = f"draft-{key}"
    for _ in range(dice.randint(5, 40)):
        key += 1
        say("key", key, draft, time.monotonic())
        autosave.put(draft, "question", json.dumps({"key": key, "text": "a word " * 900}))
        time.sleep(dice.choice([0.001, 0.01, 0.03, 0.08]))
    if dice.random() < 0.5:
        autosave.flush()
        reply = Reply("question", f"up to {key}", 60, 1)
        history.finish(Attempt(draft, "q", "t", "staff", datetime.now(UTC), 0, reply, (), score, score), draft)
        say("handed-in", draft, key)
"""


@dataclass(frozen=True)
class Kill:
    """What one kill did."""

    lost_seconds: float
    keys: int
    handed_in: int
    faults: tuple[str, ...]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kills", nargs="?", type=int, default=100)
    parser.add_argument("--at-once", type=int, default=2)
    chosen = parser.parse_args()
    with ThreadPoolExecutor(chosen.at_once) as pool:
        kills = list(pool.map(kill_once, range(chosen.kills)))
    lost = [kill.lost_seconds for kill in kills]
    faults = [fault for kill in kills for fault in kill.faults]
    keys, handed_in = sum(kill.keys for kill in kills), sum(kill.handed_in for kill in kills)
    print(f"{len(kills)} kills, {keys} keys, {handed_in} handed in")
    print(f"lost, in seconds: median {statistics.median(lost):.3f}, most {max(lost):.3f}")
    print(*(faults or ["nothing else lost, every file sound"]), sep="\n")
    return 1 if faults else 0


def kill_once(seed: int) -> Kill:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite3"
        said, killed_at = _type_until_killed(path, seed)
        return _look(path, said, killed_at)


def _type_until_killed(path: Path, seed: int) -> tuple[list[list[str]], float]:
    command = [sys.executable, "-c", TYPIST, str(path), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as typist:
        first = typist.stdout.readline()
        time.sleep(random.Random(seed).uniform(0.0, 2.5))
        typist.send_signal(signal.SIGKILL)
        killed_at = time.monotonic()
        rest = typist.stdout.read()
    return [line.split() for line in (first + rest).splitlines()], killed_at


def _look(path: Path, said: list[list[str]], killed_at: float) -> Kill:
    typed = {int(words[1]): float(words[3]) for words in said if words[0] == "key"}
    handed_in = {words[1] for words in said if words[0] == "handed-in"}
    faults = [" ".join(words) for words in said if words[0] == "problem"]
    with closing(sqlite3.connect(path)) as connection:
        soundness = connection.execute("pragma integrity_check").fetchone()[0]
    with History(path) as history:
        drafts = {draft.id: int(draft.state.partition(",")[0].partition(": ")[2]) for draft in history.drafts()}
        attempts = {attempt.id: int(attempt.answer.text.split()[-1]) for attempt in history.attempts()}
    kept = max([*drafts.values(), *attempts.values(), 0])
    lost = max(0.0, killed_at - typed[kept + 1]) if kept + 1 in typed else 0.0
    if soundness != "ok":
        faults.append(f"the file is damaged: {soundness}")
    if lost > ALLOWED_SECONDS:
        faults.append(f"{lost:.3f} seconds lost")
    faults += [f"lost although handed in: {name}" for name in sorted(handed_in - attempts.keys())]
    faults += [f"handed in and a draft too: {name}" for name in sorted(attempts.keys() & drafts.keys())]
    return Kill(lost, len(typed), len(handed_in), tuple(faults))


if __name__ == "__main__":
    sys.exit(main())

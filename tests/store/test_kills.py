import subprocess
import sys
from pathlib import Path

KILLS = Path(__file__).parents[2] / "benchmarks" / "kills.py"


def test_a_kill_in_mid_sentence_loses_no_more_than_the_last_second():
    done = subprocess.run([sys.executable, KILLS, "15", "--at-once", "5"], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "15 kills" in done.stdout

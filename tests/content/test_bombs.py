"""Files made to bring the program down; each is read in an interpreter of its own, which has to survive."""

import subprocess
import sys

import pytest

NINE = ", ".join("*a" for _ in range(9))
BOMBS = {
    "25 KB of [": "[" * 25_000,
    "1 MB of {": "{" * 1_000_000,
    "1 MB of -": "- " * 500_000,
    "1 MB of ?": "? " * 500_000,
    "flow mappings, nested": "{a: " * 200_000,
    "aliases of aliases": "a: &a [x]\n" + "".join(f"b{n}: &a [{NINE}]\n" for n in range(60)),
    "merge keys": "a: &a {x: y}\n" + "".join(f"b{n}: &a {{<<: [{NINE}], k{n}: 1}}\n" for n in range(20)),
}

READ_IT = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
if sys.platform == "linux":
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from interview_drill.content.source import read
source, problems = read(Path(sys.argv[1]))
assert source is None
print(problems[0].message)
"""


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_is_refused_with_a_sentence(bomb, tmp_path):
    path = tmp_path / "bomb.yaml"
    path.write_text(bomb, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", READ_IT, path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip().startswith(("nested more than 20 deep", "a key has to be plain text", "an anchor"))

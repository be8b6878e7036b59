"""Before the first paint there are only Textual and SQLite; a fresh interpreter is asked."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LATER = {
    "pydantic",
    "yaml",
    "rapidfuzz",
    "snowballstemmer",
    "interview_drill.content.loading",
    "interview_drill.scoring",
}

ASK = """
import asyncio, json, sys
from datetime import datetime, timezone
from pathlib import Path
import interview_drill.tui.launch, interview_drill.tui.terminal.driver
from interview_drill.errors import DrillError
from interview_drill.store.history import History
from interview_drill.tui.app import DrillApp
from interview_drill.tui.world import World

told = {}

def load_coach():
    told["modules"] = sorted(sys.modules)
    told["painted"] = bool(app.screen._compositor.visible_widgets)
    raise DrillError("That is enough.")

async def main():
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()

with History(Path("history.sqlite3")) as history:
    app = DrillApp(World(history, load_coach, lambda: datetime.now(timezone.utc), lambda: 0.0, lambda: "d"))
    asyncio.run(main())
    app.close_saving()
print(json.dumps(told))
"""


def test_the_bank_and_the_matcher_are_loaded_only_after_the_screen_is_painted(tmp_path):
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", ASK], cwd=tmp_path, env=environment, capture_output=True, check=True, text=True
    )
    told = json.loads(done.stdout)
    assert told["painted"]
    assert not LATER & set(told["modules"])

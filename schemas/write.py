"""Write the JSON Schemas anew, after a change of a model. Run: make schemas"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent)]

from interview_drill.content.schema import MODELS, file_name, schema_of  # noqa: E402 -- found only after the path is set

for kind in MODELS:
    (HERE / file_name(kind)).write_text(schema_of(kind), encoding="utf-8")

"""`python -m interview_drill`."""

import sys

from interview_drill.cli import main

sys.exit(main())

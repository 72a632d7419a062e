"""Print a new key for `VISIT_KEYS`: `python -m presentation.visit`."""

import sys

from presentation.visit.sealing import make_key

sys.stdout.write(f"{make_key()}\n")

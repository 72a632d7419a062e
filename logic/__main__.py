"""`python -m logic`: the command child-maintenance, without installing it."""

import sys

from logic.batch import run

sys.exit(run())

"""`python -m logic`: the batch door on standard input and output."""

import sys
from datetime import date

from logic.batch import main

sys.exit(main(sys.argv[1:], sys.stdin.buffer, sys.stdout.buffer, date.today()))  # noqa: DTZ011 (the user's own day)

"""The batch door: lines of JSON, or a spreadsheet of families, in and out. For advisers, tests, programs."""

from logic.batch.command import main, run
from logic.batch.door import answer_line

__all__ = ["answer_line", "main", "run"]

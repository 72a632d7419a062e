"""The batch door: one JSON object a line in, one a line out. For advisers' spreadsheets, tests, programs."""

from logic.batch.door import answer_line, main

__all__ = ["answer_line", "main"]

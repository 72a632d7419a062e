"""The way finder: its questions, its answer in words, and the people to call."""

from ui.guidance.finder import (
    ask_way,
    caller_told,
    every_way_is_open,
    forget_way_finding,
    only_help_stands,
    role_told,
    way_finding,
)

__all__ = [
    "ask_way", "caller_told", "every_way_is_open", "forget_way_finding", "only_help_stands", "role_told",
    "way_finding",
]  # fmt: skip

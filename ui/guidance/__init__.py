"""The way finder: its questions, its answer in words, and the people to call."""

from ui.guidance.finder import (
    ask_way,
    every_way_is_open,
    forget_way_finding,
    known_caller,
    known_role,
    only_help_stands,
    way_finding,
)

__all__ = [
    "ask_way",
    "every_way_is_open",
    "forget_way_finding",
    "known_caller",
    "known_role",
    "only_help_stands",
    "way_finding",
]  # fmt: skip

"""The real app with screens that break: no paper can be drawn."""

import ui
from app import app


def _break(*_: object) -> None:
    raise ValueError("Catrin Ofalus")


ui.show_paper = _break

__all__ = ["app"]

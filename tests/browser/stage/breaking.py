"""The real app with screens that break: no paper can be drawn."""

from app import app
from ui import papers


def _break(*_: object) -> None:
    raise ValueError("Catrin Ofalus")


papers.render_paper = _break  # type: ignore[assignment]

__all__ = ["app"]

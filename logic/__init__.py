"""The law of child maintenance and the choices it leaves: pure functions over typed facts."""

from logic import choosing

__all__ = ["choosing"]

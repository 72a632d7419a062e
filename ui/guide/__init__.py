"""The pages of the guide, and the parts of them that ask something."""

from ui.guide.page import here_nation, render_guide

__all__ = ["here_nation", "render_guide"]

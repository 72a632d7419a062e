"""What a charity's own people use: advisers who help one family after another, editors who put the tool on a page."""

from ui.charities.advisers import offer_several, render_adviser_line
from ui.charities.for_sites import ask_what_to_show, render_preview, render_snippets

__all__ = ["ask_what_to_show", "offer_several", "render_adviser_line", "render_preview", "render_snippets"]

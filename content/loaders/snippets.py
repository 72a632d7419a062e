"""The pieces of HTML that a charity's web editor pastes into a page, in three forms."""

import html
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

import yaml
from pydantic import BaseModel, ConfigDict

from content.loaders.catalogue import text
from content.loaders.host import hosts
from content.loaders.languages import Language

SnippetForm = Literal["script", "frame", "link"]
FORMS: tuple[SnippetForm, ...] = ("script", "frame", "link")

_SANDBOX = (
    "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads "
    "allow-modals allow-top-navigation-by-user-activation"
)


_OURS = {"card": "#ffffff", "ink": "#16262b", "deep": "#0b5c59", "on_deep": "#ffffff"}
"""Our own colours by day, as in web/assets/look.css."""


class SnippetOptions(BaseModel):
    """What a charity wants on its page: whose look, which part, which page of the guide, in which language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str
    part: str = ""
    page: str = ""
    language: Language

    def query(self) -> dict[str, str]:
        """Give what opens the tool as it was asked for, by the names that both the script and the address use."""
        options = {"host": self.host, "part": self.part, "page": self.page, "lang": self.language}
        return {name: value for name, value in options.items() if value}


def start_address(asked: SnippetOptions, origin: str) -> str:
    """Give the address that opens what was asked for. `origin` is where this tool runs, without a slash at its end."""
    return f"{origin}/start?{urlencode(asked.query())}"


def _published() -> tuple[str, str]:
    rows = yaml.safe_load((Path(__file__).parents[1] / "embed.yaml").read_text(encoding="utf-8"))
    return f"/embed/{rows[-1]['version']}.js", rows[-1]["integrity"]


_CARD = """<div style="max-width: 34rem; padding: 1rem 1.25rem; border: 2px solid {deep}; border-radius: 12px;
  background: {card}; color: {ink}">
  <p style="margin: 0 0 .75rem">{said}</p>
  <a href="{address}" rel="noreferrer"
    style="display: inline-block; padding: .75rem 1.25rem; border-radius: 8px;
    background: {deep}; color: {on_deep}; font-weight: 700; text-decoration: none">{link}</a>
</div>"""


def _card(asked: SnippetOptions, address: str) -> str:
    """Write a card that leads to the tool, in the charity's own colours; without its colours it is still a link."""
    host = hosts().get(asked.host)
    colours = host.colours.model_dump() if host and host.colours else _OURS
    return _CARD.format(
        address=address,
        said=html.escape(text("embed.card", asked.language)),
        link=html.escape(text("embed.link", asked.language)),
        **colours,
    )


def snippet(form: SnippetForm, asked: SnippetOptions, origin: str) -> str:
    """Write what to paste, as HTML source in the language asked for."""
    address = html.escape(start_address(asked, origin), quote=True)
    title = html.escape(text("embed.title", asked.language), quote=True)
    link = f'<a href="{address}" rel="noreferrer">{html.escape(text("embed.link", asked.language))}</a>'
    if form == "link":
        return _card(asked, address)
    if form == "frame":
        return (
            f'<iframe src="{address}"\n'
            f'  title="{title}" referrerpolicy="no-referrer" width="100%" height="700"\n'
            f'  sandbox="{_SANDBOX}">\n</iframe>\n<p>{link}</p>'
        )
    script, integrity = _published()
    attributes = "".join(
        f' data-{name}="{html.escape(value, quote=True)}"' for name, value in asked.query().items() if name != "host"
    )
    return (
        f'<div data-two-homes="{html.escape(asked.host, quote=True)}"{attributes}>\n  {link}\n</div>\n'
        f'<script src="{origin}{script}" defer crossorigin="anonymous"\n  integrity="{integrity}"></script>'
    )

"""Where the tool is being shown: on which charity's site, if any, and as a whole or one part of it."""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict

from content.loaders.guide.registers import CONTENT, one_of, register
from content.loaders.host import SAFETY_SCREENS, Host, hosts
from content.loaders.languages import DEFAULT_LANGUAGE, Language
from content.loaders.screens import SCREENS, Screen

_ALWAYS_LISTED = ("staying-private", "help")
"""Screens that stay in the menu of every part."""

ALWAYS_HERE = (*SAFETY_SCREENS, "about", "accessibility", "sources")
"""Screens that can be reached wherever the tool is shown: what keeps people safe, what the law makes us tell."""


Reached = Annotated[str, one_of(SCREENS, "screen")]
"""The code of a screen that there is."""


class ToolPart(BaseModel):
    """A part of the tool that a site can show alone.

    `start` is its first screen; None lets the site name any page of the guide. `screens` are those in its menu,
    `beside` those they lead to.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    start: Reached | None = None
    screens: tuple[Reached, ...] = ()
    beside: tuple[Reached, ...] = ()


PARTS: Mapping[str, ToolPart] = register(CONTENT / "parts.yaml", ToolPart, "code")


@lru_cache(maxsize=256)
def _address_of_picture(picture: Path | None) -> str:
    """Give the address of a picture that we keep for a charity, with a hash of its bytes; nothing when it has none."""
    if picture is None:
        return ""
    return f"/edge/{hashlib.sha256(picture.read_bytes()).hexdigest()[:12]}/{picture.name}"


class SiteContext(BaseModel):
    """Where the tool is shown: on a charity's site or on our own, the whole or a part.

    `page` is the screen its page names to begin with; in the part that shows one page of the guide, that page.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: Host | None = None
    part: ToolPart | None = None
    page: str | None = None

    def __hash__(self) -> int:
        """Sites can be keys: their names tell them apart."""
        return hash((self.host and self.host.id, self.part and self.part.code, self.page))

    @property
    def query(self) -> dict[str, str]:
        """What the address says of the site."""
        said = {"host": self.host and self.host.id, "part": self.part and self.part.code, "page": self.page}
        return {name: value for name, value in said.items() if value}

    @property
    def language(self) -> Language:
        """The language when the reader has not chosen one."""
        return (self.host and self.host.language) or DEFAULT_LANGUAGE

    @property
    def exit(self) -> str | None:
        """The name of the page that "Exit this page" leads to, or None for the usual one."""
        return self.host.exit if self.host else None

    @property
    def logo_address(self) -> str:
        """The address of the charity's logo, or nothing."""
        return _address_of_picture(self.host.logo) if self.host else ""

    @property
    def logo_in_dark_address(self) -> str:
        """The address of the charity's logo for dark paper, or nothing."""
        return _address_of_picture(self.host.logo_in_dark) if self.host else ""

    @property
    def start(self) -> str:
        """The screen the tool begins with here."""
        return self.page or (self.part and self.part.start) or (self.host.start if self.host else "home")

    @property
    def is_complete(self) -> bool:
        """Tell whether every screen can be reached here."""
        return self.part is None and not (self.host and self.host.leave_out)

    def has(self, screen: str) -> bool:
        """Tell whether a screen can be reached here. What a site leaves out takes along the screens under it."""
        if screen in ALWAYS_HERE:
            return True
        if self.part:
            return screen in (*self.part.screens, *self.part.beside, self.page)
        above = SCREENS[screen].under
        left_out = self.host is not None and screen in self.host.leave_out
        return not left_out and (above is None or self.has(above))

    def menu(self) -> list[Screen]:
        """Give the screens that the menu lists here, in the register's order."""
        listed = (*self.part.screens, *_ALWAYS_LISTED, self.page) if self.part else None
        return [
            screen
            for screen in SCREENS.values()
            if (screen.menu and self.has(screen.code) if listed is None else screen.code in listed)
        ]


OUR_OWN = SiteContext()
"""Our own site, whole."""


@lru_cache(maxsize=1024)
def _known_site(host: str | None, part: str | None, page: str | None) -> SiteContext:
    whole = SiteContext(host=hosts().get(host or ""))
    known = PARTS.get(part or "")
    if known is None or (known.start is None and page is None):
        return whole.model_copy(update={"page": page if page and whole.has(page) else None})
    return whole.model_copy(update={"part": known, "page": page if known.start is None else None})


def _page(name: str | None, *, of_the_guide: bool) -> str | None:
    """Give the name of a screen that a site may begin with, or None."""
    screen = SCREENS.get(name or "")
    begins = screen is not None and (screen.guide is not None or (screen.menu and not of_the_guide))
    return name if begins else None


def site_context(host: str | None, part: str | None, page: str | None = None) -> SiteContext:
    """Give the site that an address names; a name that is not known counts as none.

    Of the whole tool `page` may be any page of the guide or screen of the menu; of the part for one page, a page of the
    guide.
    """
    known_host = host if host in hosts() else None
    known_part = PARTS.get(part or "")
    known_page = _page(page, of_the_guide=known_part is not None)
    return _known_site(known_host, known_part.code if known_part else None, known_page)

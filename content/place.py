"""Where the tool is being shown: on which charity's site, if any, and as a whole or one part of it."""

import hashlib
from functools import lru_cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from content.host import Host, hosts
from content.languages import DEFAULT_LANGUAGE, Language
from content.screens import SCREENS, Screen

_ALWAYS = ("staying-private", "help")
"""Screens that stay in the menu of every part."""


class Part(BaseModel):
    """A part of the tool that a site can show alone.

    `start` is its first screen; None lets the site name any page of the guide. `screens` are those in its menu.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    start: str | None = None
    screens: tuple[str, ...] = ()


def _read() -> dict[str, Part]:
    rows = yaml.safe_load((Path(__file__).parent / "parts.yaml").read_text(encoding="utf-8"))
    parts = {row["code"]: Part(**row) for row in rows}
    for part in parts.values():
        if missing := {part.start, *part.screens} - {None, *SCREENS}:
            raise ValueError(f"parts.yaml: {part.code} names screens that do not exist: {missing}")
    return parts


PARTS: dict[str, Part] = _read()


class Place(BaseModel):
    """One place the tool is shown at: a charity's site or our own, the whole or a part."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: Host | None = None
    part: Part | None = None

    def __hash__(self) -> int:
        """Places can be keys: their names tell them apart."""
        return hash(tuple(self.query.items()))

    @property
    def query(self) -> dict[str, str]:
        """What the address says of the place."""
        said = {"host": self.host and self.host.id, "part": self.part and self.part.code}
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
        """The address of the charity's logo, with a hash of its bytes, or nothing."""
        logo = self.host.logo if self.host else None
        if self.host is None or logo is None:
            return ""
        return f"/edge/{hashlib.sha256(logo.read_bytes()).hexdigest()[:12]}/{self.host.id}{logo.suffix}"

    @property
    def start(self) -> str:
        """The screen the tool begins with here."""
        return (self.part and self.part.start) or (self.host.start if self.host else "home")

    def menu(self) -> list[Screen]:
        """Give the screens that the menu lists here, in the register's order."""
        left_out = self.host.leave_out if self.host else ()
        in_part = (*self.part.screens, *_ALWAYS) if self.part else ()
        return [
            screen
            for screen in SCREENS.values()
            if (screen.code in in_part if self.part else screen.menu and screen.code not in left_out)
        ]


OUR_OWN = Place()
"""Our own site, whole."""


@lru_cache(maxsize=256)
def _place(host: str | None, part: str | None) -> Place:
    return Place(host=hosts().get(host or ""), part=PARTS.get(part or ""))


def place(host: str | None, part: str | None) -> Place:
    """Give the place that an address names; a name that is not known counts as none."""
    known_host = host if host in hosts() else None
    known_part = part if part in PARTS else None
    return _place(known_host, known_part)

"""The sites that may show the tool in a frame: one file a site in hosts/, read whole and refused if it could harm."""

import os
import re
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from content.loaders.guide.errors import ContentError, first_reason, line_of, read_words, rows_in
from content.loaders.guide.helplines import Helpline
from content.loaders.languages import LANGUAGES, Language, in_every_language
from content.loaders.palette import Palette
from content.loaders.screens import SCREENS
from logic.codes import Nation

HOSTS_FOLDER_VARIABLE = "HOSTS_FOLDER"
"""Names another folder of hosts, for an operator or a test."""

SAFETY_SCREENS = ("taking-care", "what-stays", "staying-private", "bank-details", "help", "privacy")
"""Screens that keep people safe: no site may leave them out."""

_NEVER_LEFT_OUT = (*SAFETY_SCREENS, "about", "accessibility", "sources", "home", "estimate", "result")
"""Besides those, what the law says we must tell, and what the rest of the tool leads back to."""

FONTS = {
    "system": 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    "plain": 'Arial, "Helvetica Neue", Helvetica, sans-serif',
    "wide": 'Verdana, "DejaVu Sans", Tahoma, sans-serif',
    "book": 'Georgia, "Times New Roman", serif',
}
"""Fonts that are on the reader's device already, by name: nothing is fetched."""

_LOOPBACK = ("127.0.0.1", "localhost")
_LARGEST_LOGO = 40_000


class Host(BaseModel):
    """One site. What each field means is told at length in hosts/README.md; paths are relative to the host's file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{1,30}$")
    name: dict[Language, str]
    origins: tuple[str, ...] = Field(min_length=1)
    colours: Palette | None = None
    colours_in_dark: Palette | None = None
    font: str = "system"
    logo: Path | None = None
    logo_in_dark: Path | None = None
    start: str = "home"
    nation: Nation | None = None
    language: Language | None = None
    helpline: Helpline | None = None
    leave_out: tuple[str, ...] = ()
    exit: str | None = None

    @field_validator("origins")
    @classmethod
    def are_origins(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        """Refuse anything but a plain origin: https and a name, without a path or a star."""
        for origin in origins:
            parts = urlsplit(origin)
            private = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
            if not private or not re.fullmatch(r"https?://[a-z0-9.-]+(:\d{1,5})?", origin):
                raise ValueError(f"{origin} must be like https://www.charity.example, with nothing behind it")
        return origins

    @field_validator("font")
    @classmethod
    def is_a_safe_font(cls, font: str) -> str:
        """Refuse a font that is not in the safe list."""
        if font not in FONTS:
            raise ValueError(f"{font} is not one of {', '.join(FONTS)}")
        return font

    @field_validator("logo", "logo_in_dark")
    @classmethod
    def is_a_small_picture(cls, logo: Path | None) -> Path | None:
        """Refuse a picture of another kind, or one that would slow a poor phone."""
        if logo is None:
            return None
        if logo.suffix not in (".svg", ".png", ".webp") or not logo.is_file():
            raise ValueError(f"{logo.name} must be an .svg, .png or .webp file in hosts/logos")
        if logo.stat().st_size > _LARGEST_LOGO:
            raise ValueError(f"{logo.name} is larger than {_LARGEST_LOGO} bytes")
        return logo

    @model_validator(mode="after")
    def is_whole_and_safe(self) -> "Host":
        """Refuse a host that lacks a language, names what does not exist, or leaves out what keeps people safe."""
        if self.name.keys() != LANGUAGES.keys():
            raise ValueError(f"name: write it in every language: {', '.join(LANGUAGES)}")
        if self.language is not None and self.language not in LANGUAGES:
            raise ValueError(f"language: {self.language} is not one of {', '.join(LANGUAGES)}")
        for screen in (self.start, *self.leave_out):
            if screen not in SCREENS:
                raise ValueError(f"there is no screen called {screen}")
        if never := [screen for screen in self.leave_out if screen in (*_NEVER_LEFT_OUT, self.start)]:
            raise ValueError(f"leave_out: {never[0]} cannot be left out")
        if SCREENS[self.start].under in self.leave_out:
            raise ValueError(f"leave_out: {SCREENS[self.start].under} cannot be left out, {self.start} is under it")
        if self.logo_in_dark is not None and self.logo is None:
            raise ValueError("logo_in_dark needs a logo too")
        if self.colours_in_dark is not None and self.colours is None:
            raise ValueError("colours_in_dark needs colours too")
        return self

    @property
    def logo_needs_light(self) -> bool:
        """Tell whether the logo would stand on dark paper that it was not made for, on a device set to dark."""
        turns_dark = self.colours is None or self.colours_in_dark is not None
        return self.logo is not None and self.logo_in_dark is None and turns_dark

    @property
    def font_stack(self) -> str:
        """The fonts to try, in order, as CSS writes them."""
        return FONTS[self.font]


def read_host(path: Path) -> Host:
    """Read one host from its file; the file's name is its id.

    Raises ContentError with the line and the reason when the file cannot be used.
    """
    written = read_words(path)
    rows = in_every_language(rows_in(written, path))
    if not isinstance(rows, dict):
        raise ContentError(path, 1, "this should be a list of names and values")
    for logo in ("logo", "logo_in_dark"):
        if isinstance(rows.get(logo), str):
            rows[logo] = path.parent / "logos" / Path(rows[logo]).name
    try:
        return Host.model_validate({"id": path.stem, **rows})
    except ValidationError as error:
        field, reason = first_reason(error)
        raise ContentError(path, line_of(written, f"{field.split('.')[0]}:"), f"{field}: {reason}") from error


@lru_cache(maxsize=1)
def hosts() -> dict[str, Host]:
    """Give every site that may show the tool, by its id. Raises ContentError when a file cannot be used."""
    shipped = Path(__file__).parents[1] / "hosts"
    folder = Path(os.environ.get(HOSTS_FOLDER_VARIABLE, shipped))
    read = {path: read_host(path) for path in sorted(folder.glob("*.yaml"))}
    for path, host in read.items():
        if any(host.name == other.name and host is not other for other in read.values()):
            raise ContentError(path, 1, f"name: another site is called {host.name} too; editors must tell them apart")
    return {host.id: host for host in read.values()}

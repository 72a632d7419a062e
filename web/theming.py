"""A page in the colours, font and logo of the charity that shows it, and the words of its address."""

import html
from collections.abc import Mapping
from urllib.parse import urlencode

from content import SiteContext
from content.loaders.host import Host, hosts
from content.loaders.palette import OWN_COLOURS, Palette

_KINDS = {".svg": "image/svg+xml", ".png": "image/png", ".webp": "image/webp"}
_TINTS_OF_A_SCHEME = {
    "light": {"warn_tint": "#fff4e5", "halo": "#ffd33d"},
    "dark": {"warn_tint": "#33240f", "halo": "#8a6d00"},
}


def _variables(palette: Palette) -> str:
    """Write a palette as the variables of look.css."""
    own = OWN_COLOURS[palette.scheme] | _TINTS_OF_A_SCHEME[palette.scheme]
    colours = own | palette.model_dump(exclude={"scheme"})
    colours |= {"edge": palette.soft, "line": palette.soft, "focus": palette.ink}
    written = "".join(f"--{name.replace('_', '-')}:{colour};" for name, colour in colours.items())
    return f":root{{{written}color-scheme:{palette.scheme}}}"


def style_of(host: Host | None) -> str:
    """Write the CSS that gives a page the charity's colours and font; nothing for our own site."""
    if host is None:
        return ""
    css = f":root{{--sans:{host.font_stack}}}"
    if host.colours:
        css += _variables(host.colours)
        css += (
            '[data-testid^="stBaseButton-primary"]{background:var(--deep)!important;color:var(--on-deep)!important;'
            "border-color:var(--deep)!important}"
        )
    if host.colours_in_dark:
        css += f"@media (prefers-color-scheme: dark){{{_variables(host.colours_in_dark)}}}"
    return css


def _widgets(palette: Palette, host: Host) -> dict[str, object]:
    return {
        "baseFontSize": 18,
        "baseRadius": "8px",
        "borderColor": palette.soft,
        "linkColor": palette.deep,
        "showWidgetBorder": True,
        "primaryColor": palette.deep,
        "backgroundColor": palette.paper,
        "secondaryBackgroundColor": palette.card,
        "textColor": palette.ink,
        "bodyFont": host.font_stack,
    }


def theme_of(host: Host | None) -> dict[str, object] | None:
    """Give what theme.js hands to the framework, or None when the charity has no colours of its own."""
    if host is None or host.colours is None:
        return None
    dark = host.colours_in_dark
    return {"name": host.id, "light": _widgets(host.colours, host), "dark": dark and _widgets(dark, host)}


def logos() -> dict[str, tuple[bytes, str]]:
    """Give every charity's logos under the names their addresses end with: their bytes and their media types."""
    pictures = [picture for host in hosts().values() for picture in (host.logo, host.logo_in_dark) if picture]
    return {picture.name: (picture.read_bytes(), _KINDS[picture.suffix]) for picture in pictures}


def with_query(address: str, site: SiteContext) -> str:
    """Add to an address what it must say of the site."""
    said = urlencode(site.query)
    return f"{address}{'&' if '?' in address else '?'}{said}" if said else address


def with_values(address: str, values: Mapping[str, str]) -> str:
    """Add values to an address as its query."""
    return f"{address}?{urlencode(values)}" if values else address


def escaped_query(site: SiteContext) -> str:
    """Write what an address says of the site, for use behind another part of a query inside HTML."""
    return "".join(f"&amp;{html.escape(name)}={html.escape(value)}" for name, value in site.query.items())

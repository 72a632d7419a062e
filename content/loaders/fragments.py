"""The few pieces of HTML that stand both in the first response and on the running screens, so that neither flickers."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup

from content.loaders.catalogue import rich, text
from content.loaders.guide.pages import guide_page
from content.loaders.guide.parts import call_html
from content.loaders.guide.view import View
from content.loaders.headings import heading_of
from content.loaders.languages import LANGUAGES, Language
from content.loaders.own_helpline import own_helpline
from content.loaders.safe_html import safe_html
from content.loaders.screens import SCREENS, address
from content.loaders.site_context import OUR_OWN, SiteContext
from content.loaders.templates import templates_in

_TEMPLATES = templates_in(Path(__file__).parents[1] / "html")


def fragment(
    name: str,
    language: Language,
    screen: str,
    *,
    first: bool = False,
    plain: bool = False,
    values: Mapping[str, object] | None = None,
    shown_at: SiteContext = OUR_OWN,
) -> Markup:
    """Render html/<name>.html for a screen in a language, its words looked up in the catalogues.

    A page of the guide is written in Markdown instead, so it has no such file.
    `first` asks for all that the first response shows of a screen, before the running screen adds its questions;
    `plain` for what stands in their place on a plain page, which no running screen follows, with scripts or without.
    `shown_at` is the site and the part of the tool that it is shown at.
    """
    if values is not None:
        return safe_html(_render(name, language, screen, values, first=first, plain=plain, shown_at=shown_at))
    return _fixed(name, language, screen, first=first, plain=plain, shown_at=shown_at)


@lru_cache(maxsize=2048)
def _fixed(name: str, language: Language, screen: str, *, first: bool, plain: bool, shown_at: SiteContext) -> Markup:
    """Render a fragment that is the same for everybody. What a person typed is never kept here."""
    return safe_html(_render(name, language, screen, {}, first=first, plain=plain, shown_at=shown_at))


def _line_to(screen: str, words: str | None, language: Language, shown_at: SiteContext) -> Markup:
    """Give a line that leads to a screen, with its heading or other words, or nothing where it cannot be reached."""
    if not shown_at.has(screen):
        return Markup()
    shown = heading_of(screen, language) if words is None else words
    return Markup('<p><a href="{}">{}</a></p>').format(address(screen, language), shown)


def _render(
    name: str,
    language: Language,
    screen: str,
    values: Mapping[str, object],
    *,
    first: bool,
    plain: bool,
    shown_at: SiteContext,
) -> str:
    shown = SCREENS.get(name)
    host = shown_at.host
    if shown is not None and shown.guide is not None:
        page = guide_page(shown.guide, language, host.nation if host else None, shown_at)
        return f"{page.heading_html}\n{own_helpline(host, language) if name == 'help' else ''}{page.html}"

    def within(inner: str) -> Markup:
        return fragment(inner, language, screen, first=first, plain=plain, values=values or None, shown_at=shown_at)

    other = next(code for code in LANGUAGES if code != language)
    return _TEMPLATES.get_template(f"{name}.html").render(
        text=lambda code, **inner: text(code, language, **inner),
        rich=lambda code, **inner: rich(code, language, shown_at, **inner),
        link=lambda code: address(code, language),
        has=shown_at.has,
        line_to=lambda code, words=None: _line_to(code, words, language, shown_at),
        heading=lambda code: heading_of(code, language),
        numbers=lambda *kinds: call_html(kinds, View(language=language, nation=host.nation if host else None)),
        include=within,
        first=first,
        plain=plain,
        screens=[candidate for candidate in SCREENS.values() if shown_at.has(candidate.code)],
        begins_with=shown_at.start,
        menu=shown_at.menu(),
        host_name=host.name[language] if host else "",
        host_logo=shown_at.logo_address,
        host_logo_in_dark=shown_at.logo_in_dark_address,
        logo_needs_light=bool(host and host.logo_needs_light),
        here=screen,
        back=SCREENS[screen].back_to,
        language=language,
        checked=LANGUAGES[language].checked,
        other=other,
        other_name=LANGUAGES[other].name,
        other_address=f"{SCREENS[screen].address}?lang={other}",
        **values,
    )

"""Builds the HTML of the plain pages, which need no app: screens to read, forms that ask, and steps in place."""

import re
from functools import partial

from markupsafe import Markup

import content
from content import OUR_OWN, Language, Screen, SiteContext
from content.loaders.guide.parts import SEARCH_PLACE
from content.loaders.search import LONGEST_QUERY, search_results
from web import theming
from web.own_assets import address_of
from web.page import (
    TEMPLATES,
    ShownForm,
    content_of,
    facts_of_step,
    screen_addresses,
    values_of_every_page,
    whole_page,
    words,
)
from web.plain.screens import Shown


def _within_visit(html: str, word: str, shown_at: SiteContext) -> Markup:
    """Turn links to screens into links to their plain twins that carry the visit's word and the site's query."""
    said = theming.escaped_query(shown_at)

    def plain(link: re.Match[str]) -> str:
        path, _, query = link[1].partition("?")
        if path not in screen_addresses():
            return link[0]
        return f'href="/plain{path}?{query}{"&amp;" if query else ""}visit={word}{said}"'

    return Markup(re.sub(r'href="(/[^"#]*)"', plain, html))  # noqa: S704 -- the same HTML with other links


def _with_search(shown: Markup, language: Language, shown_at: SiteContext, typed: str | None) -> Markup:
    """Put the search and, when something was typed, what it found into the place that a page keeps for it."""
    if SEARCH_PLACE not in shown:
        return shown
    nation = shown_at.host.nation if shown_at.host else None
    found = search_results(typed, language, shown_at, nation) if typed is not None else Markup()
    drawn = TEMPLATES.get_template("_search.html").render(
        words=partial(words, language),
        longest=LONGEST_QUERY,
        typed=typed or "",
        empty=found is None,
        found=found or Markup(),
    )
    return Markup(str(shown).replace(SEARCH_PLACE, drawn))  # noqa: S704 -- escaped in the template


def plain_page(
    screen: Screen,
    language: Language,
    nonce: str,
    visit: str,
    shown_at: SiteContext = OUR_OWN,
    *,
    typed: str | None = None,
    is_full: bool = False,
) -> str:
    """Write a screen as plain HTML without the app, for a visit that is known by its word.

    `typed` is what somebody searches for, where the screen has a search. `is_full` says first why the page is plain.
    """
    written = content_of(screen, language, shown_at, plain=True)
    written = written._replace(screen=_with_search(written.screen, language, shown_at, typed))
    parts = {
        name: _within_visit(part, visit, shown_at) if isinstance(part, Markup) else part
        for name, part in written._asdict().items()
    }
    if is_full:
        parts["screen"] = _why_plain(screen, language, visit, shown_at) + parts["screen"]
    way_out = theming.with_query(f"/leave?visit={visit}", shown_at)
    return whole_page("plain", values_of_every_page(language, nonce, way_out, shown_at) | _style(shown_at) | parts)


def _style(shown_at: SiteContext) -> dict[str, object]:
    """Give the style of plain pages: one file that is asked for once, however many pages a person reads."""
    return {
        "first_style": "",
        "host_style": Markup(theming.style_of(shown_at.host)),  # noqa: S704 -- our own colours
        "style": address_of("plain.css"),
    }


def _why_plain(screen: Screen, language: Language, visit: str, shown_at: SiteContext) -> Markup:
    """Say that too many people are here for the tool itself, whom to call all the same, and where to try it again."""
    again = theming.with_query(content.address(screen.code, language), shown_at)
    link = Markup('<a href="{}">{}</a>')
    helplines = link.format(content.address("help", language), content.heading_of("help", language))
    then = link.format(again, words(language, "edge.full_link"))
    why = Markup("<p>{} {}</p>").format(words(language, "edge.full"), then)
    emergency = content.rich("edge.emergency", language)
    people = Markup("<p>{}</p>").format(_within_visit(helplines, visit, shown_at))
    return Markup('<div class="notice">{}{}{}</div>').format(why, emergency, people)


def plain_form_page(
    screen: Screen,
    language: Language,
    nonce: str,
    visit: str,
    shown_at: SiteContext,
    *,
    shown: Shown,
    status: str,
    action: str,
    sealed: str,
    step: str,
    is_full: bool = False,
) -> str:
    """Write a screen as a plain page that asks: its form posts to `action` and carries the visit sealed."""
    parts = content_of(screen, language, shown_at)
    around = {"header": parts.header, "exit_note": parts.exit_note, "footer": parts.footer}
    if shown.alone:
        quiet = content.fragment("header-quiet", language, screen.code, shown_at=shown_at)
        around = {"header": quiet, "exit_note": Markup(), "footer": Markup()}
    why = _why_plain(screen, language, visit, shown_at) if is_full else Markup()
    title = f"{words(language, 'plain.error')} {parts.title}" if shown.wrong else parts.title
    way_out = theming.with_query(f"/leave?visit={visit}", shown_at)
    return whole_page(
        "plain_form",
        values_of_every_page(language, nonce, way_out, shown_at)
        | _style(shown_at)
        | {name: _within_visit(part, visit, shown_at) if part else "" for name, part in around.items()}
        | {
            "title": title,
            "summary": parts.summary,
            "screen": why + _within_visit(shown.content, visit, shown_at),
            "wrong": shown.wrong,
            "status": status,
            "action": action,
            "sealed": sealed,
            "step": step,
        },
    )


def step_part(
    screen: Screen,
    language: Language,
    visit: str,
    shown_at: SiteContext,
    asked: ShownForm | None,
    *,
    status: str,
    sealed: str,
    is_first: bool,
) -> str:
    """Write what a page whose app does not run yet puts in its own place: the next screen as the visit stands."""
    parts = content_of(screen, language, shown_at)
    around: dict[str, object] = {
        "header": parts.header,
        "exit_note": parts.exit_note if is_first else "",
        "footer": parts.footer,
    }
    if asked and asked.shown.alone:
        quiet = content.fragment("header-quiet", language, screen.code, shown_at=shown_at)
        around = {"header": quiet, "exit_note": "", "footer": ""}
    return whole_page(
        "_content",
        around
        | {
            "asked": asked,
            "status": status,
            "screen": asked.shown.content if asked else parts.screen,
            "step": facts_of_step(screen, language, shown_at, parts.title, visit=visit, sealed=sealed),
        },
    )

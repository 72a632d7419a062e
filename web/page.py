"""Builds the HTML of every page the edge serves: the shell round a screen, its plain twin, and "not found"."""

import json
import re
import time
from collections.abc import Mapping
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateNotFound
from markupsafe import Markup

import content
from content import LANGUAGES, OUR_OWN, SCREENS, Language, Place, Screen
from web import theming
from web.leaving import exit_address
from web.own_assets import address_of, asset
from web.plain.screens import Shown
from web.static_files import start_of

HERE = Path(__file__).parent
_EXIT_WORDS = {
    "leaving": "edge.leaving",
    "close-tab": "edge.close_tab",
    "two-more": "edge.two_more",
    "one-more": "edge.one_more",
    "timed-out": "edge.timed_out",
}
"""The data attribute of #exit under which exit.js finds each of its sentences."""
_LINE_WORDS = {"lost": "edge.line_lost", "back": "edge.line_back", "anew": "edge.line_anew"}
_FRAMEWORK_WORDS = ("streamlit.open",)
"""Codes of the framework's own words: the English catalogue holds them as the framework writes them."""

_LOADER = FileSystemLoader(HERE / "templates")
_templates = Environment(loader=_LOADER, autoescape=True, undefined=StrictUndefined, trim_blocks=True)


def _page(name: str, values: Mapping[str, Any]) -> str:
    """Write a whole page, with its addresses under the path that the tool stands under."""
    return content.under_root_path(_templates.get_template(f"{name}.html").render(values))


def _start(screen: Screen) -> tuple[str, tuple[str, ...]]:
    entry, beside = start_of(screen.code)
    return entry, tuple(beside)


@cache
def _facts(entry: str, modules: tuple[str, ...], shown_at: Place) -> Markup:
    """Write what shell.js needs to know of a screen on a site, as JSON that is safe inside a script element."""
    root = content.root_path()
    languages = {
        code: {
            "direction": facts.direction,
            "texts": {"exit-text": content.text("edge.exit", code), "skip-text": content.text("edge.skip", code)},
            "exit": {_camel(name): content.text(words, code) for name, words in _EXIT_WORDS.items()},
            "line": {name: content.text(words, code) for name, words in _LINE_WORDS.items()},
            "framework": {content.text(words, "en"): content.text(words, code) for words in _FRAMEWORK_WORDS}
            if code != "en"
            else None,
        }
        for code, facts in LANGUAGES.items()
    }
    facts = {
        "default": shown_at.language,
        "theme": theming.theme_of(shown_at.host),
        "languages": languages,
        "screens": sorted(root + address for address in _screen_addresses()),
        "style": root + address_of("style.css"),
        "modules": [root + module for module in modules],
        "entry": root + entry,
    }
    return Markup(json.dumps(facts, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))  # noqa: S704


def _camel(name: str) -> str:
    first, *rest = name.split("-")
    return first + "".join(word.title() for word in rest)


def _frame(language: Language, nonce: str, exit_link: str | None = None, shown_at: Place = OUR_OWN) -> dict[str, Any]:
    """Give what every page needs. `exit_link` is where "Exit this page" leads while no script runs."""
    address = exit_address(shown_at.exit)
    first_style = "".join(asset(f"{name}.css") for name in ("look", "guide", "edge", "frame"))
    return {
        "language": language,
        "direction": LANGUAGES[language].direction,
        "nonce": nonce,
        "words": partial(_words, language),
        "first_style": Markup(first_style + theming.style_of(shown_at.host)),  # noqa: S704 -- our own files
        "exit_script": Markup(asset("exit.js")),  # noqa: S704 -- our own file
        "exit_link": exit_link or address,
        "exit_address": address,
        "exit_words": _EXIT_WORDS,
        "icon": address_of("icon.svg"),
        "served": False,
    }


def _words(language: Language, code: str, **values: object) -> str:
    return content.text(code, language, **values)


def _content(screen: Screen, language: Language, shown_at: Place) -> dict[str, Any]:
    """Give the title and the parts of one screen's served content, as HTML from content's own templates.

    Written anew each minute: a helpline may have opened since.
    """
    return _written(screen.code, language, shown_at, int(time.time() // 60))


@lru_cache(maxsize=512)
def _written(code: str, language: Language, shown_at: Place, minute: int) -> dict[str, Any]:
    screen = SCREENS[code]
    facts = {
        "title": content.text(screen.title_code, language),
        "summary": content.text(screen.summary_code, language),
    }
    parts = {name: _fragment(name, language, screen, shown_at) for name in ("header", "exit_note", "footer")}
    try:
        shown = _fragment(screen.code, language, screen, shown_at)
    except TemplateNotFound:
        # A screen that is all answers has nothing of its own to show before the app runs.
        shown = Markup(_templates.get_template("screen.html").render(facts))  # noqa: S704 -- escaped there
    return facts | parts | {"screen": shown}


def _fragment(name: str, language: Language, screen: Screen, shown_at: Place) -> Markup:
    return Markup(content.fragment(name, language, screen.code, first=True, shown_at=shown_at))  # noqa: S704 -- escaped there


def _within_visit(html: str, word: str, shown_at: Place) -> Markup:
    """Turn links to screens into links to their plain twins that carry the visit's word and the place."""
    said = theming.escaped_query(shown_at)

    def plain(link: re.Match[str]) -> str:
        path, _, query = link[1].partition("?")
        if path not in _screen_addresses():
            return link[0]
        return f'href="/plain{path}?{query}{"&amp;" if query else ""}visit={word}{said}"'

    return Markup(re.sub(r'href="(/[^"#]*)"', plain, html))  # noqa: S704 -- the same HTML with other links


@cache
def _screen_addresses() -> frozenset[str]:
    return frozenset(screen.address for screen in SCREENS.values())


def shell_page(screen: Screen, language: Language, nonce: str, shown_at: Place = OUR_OWN) -> str:
    """Write the page that shows a screen's content at once and then starts the app on it."""
    themed = ("theme.js",) if theming.theme_of(shown_at.host) else ()
    scripts = ("framework.js", "line.js", "press.js", "shell.js", *themed)
    parts = _content(screen, language, shown_at)
    return _page(
        "shell",
        _frame(language, nonce, shown_at=shown_at)
        | parts
        | {
            "served": True,
            "root_path": content.root_path(),
            "plain_address": theming.with_query(f"/plain{content.address(screen.code, language)}", shown_at),
            "facts": _facts(*_start(screen), shown_at),
            "screen": _danger_at_once(parts["screen"]),
            "frame_script": Markup(asset("frame.js")),  # noqa: S704 -- our own file
            "early_script": Markup(asset("early.js")),  # noqa: S704 -- our own file
            "modern_script": Markup(asset("modern.js")),  # noqa: S704 -- our own file
            "start_script": Markup("\n".join(map(asset, scripts))),  # noqa: S704 -- our own files
        },
    )


def _danger_at_once(html: str) -> Markup:
    """Let the link to the people to call lead to their plain page: no app needs to run for it."""
    people = re.compile(r'href="(/[^"#]*\bpeople=1)"')
    return Markup(people.sub(r'href="/plain\1"', str(html)))  # noqa: S704 -- the same HTML with another link


def _with_search(shown: Markup, language: Language, shown_at: Place, typed: str | None) -> Markup:
    """Put the search and, when something was typed, what it found into the place that a page keeps for it."""
    if content.SEARCH_PLACE not in shown:
        return shown
    nation = shown_at.host.nation if shown_at.host else None
    results = content.search_results(typed, language, shown_at, nation) if typed is not None else ""
    drawn = _templates.get_template("_search.html").render(
        words=partial(_words, language),
        longest=content.LONGEST_QUERY,
        typed=typed or "",
        empty=results is None,
        found=Markup(results or ""),  # noqa: S704 -- escaped there
    )
    return Markup(str(shown).replace(content.SEARCH_PLACE, drawn))  # noqa: S704 -- escaped in the template


def plain_page(
    screen: Screen,
    language: Language,
    nonce: str,
    visit: str,
    shown_at: Place = OUR_OWN,
    *,
    typed: str | None = None,
    is_full: bool = False,
) -> str:
    """Write a screen as plain HTML without the app, for a visit that is known by its word.

    `typed` is what somebody searches for, where the screen has a search. `is_full` says first why the page is plain.
    """
    written = _content(screen, language, shown_at)
    written = written | {"screen": _with_search(written["screen"], language, shown_at, typed)}
    parts = {
        name: _within_visit(part, visit, shown_at) if isinstance(part, Markup) else part
        for name, part in written.items()
    }
    if is_full:
        parts["screen"] = _why_plain(screen, language, visit, shown_at) + parts["screen"]
    way_out = theming.with_query(f"/leave?visit={visit}", shown_at)
    return _page("plain", _frame(language, nonce, way_out, shown_at) | parts)


def _why_plain(screen: Screen, language: Language, visit: str, shown_at: Place) -> Markup:
    """Say that too many people are here for the tool itself, whom to call all the same, and where to try it again."""
    again = theming.with_query(content.address(screen.code, language), shown_at)
    link = Markup('<a href="{}">{}</a>')
    helplines = link.format(content.address("help", language), _words(language, SCREENS["help"].title_code))
    then = link.format(again, _words(language, "edge.full_link"))
    why = Markup("<p>{} {}</p>").format(_words(language, "edge.full"), then)
    emergency = Markup(content.rich("edge.emergency", language))  # noqa: S704 -- escaped there
    people = Markup("<p>{}</p>").format(_within_visit(helplines, visit, shown_at))
    return Markup('<div class="notice">{}{}{}</div>').format(why, emergency, people)


def plain_form_page(
    screen: Screen,
    language: Language,
    nonce: str,
    visit: str,
    shown_at: Place,
    *,
    shown: Shown,
    status: str,
    action: str,
    sealed: str,
    step: str,
    is_full: bool = False,
) -> str:
    """Write a screen as a plain page that asks: its form posts to `action` and carries the visit sealed."""
    parts = _content(screen, language, shown_at)
    around = {name: parts[name] for name in ("header", "exit_note", "footer")}
    if shown.alone:
        quiet = content.fragment("header-quiet", language, screen.code, shown_at=shown_at)
        around = {"header": Markup(quiet), "exit_note": "", "footer": ""}  # noqa: S704 -- escaped there
    why = _why_plain(screen, language, visit, shown_at) if is_full else Markup()
    title = f"{_words(language, 'plain.error')} {parts['title']}" if shown.wrong else parts["title"]
    frame = _frame(language, nonce, theming.with_query(f"/leave?visit={visit}", shown_at), shown_at)
    return _page(
        "plain_form",
        frame
        | {name: _within_visit(part, visit, shown_at) if part else "" for name, part in around.items()}
        | {
            "title": title,
            "summary": parts["summary"],
            "first_style": "",
            "host_style": Markup(theming.style_of(shown_at.host)),  # noqa: S704 -- our own colours
            "style": address_of("plain.css"),
            "screen": why + _within_visit(shown.content, visit, shown_at),
            "wrong": shown.wrong,
            "status": status,
            "action": action,
            "sealed": sealed,
            "step": step,
        },
    )


def left_page(screen: Screen, language: Language, address: str) -> str:
    """Write the page that stands in the place of one that was left: nothing of ours, and on to the neutral page.

    It keeps the title that the browser's history has for this address already.
    """
    return _page(
        "left",
        {
            "language": language,
            "direction": LANGUAGES[language].direction,
            "words": partial(_words, language),
            "title": content.text(screen.title_code, language),
            "icon": address_of("icon.svg"),
            "address": address,
        },
    )


def not_found_page(language: Language, nonce: str) -> str:
    """Write the page for an address that does not exist."""
    words = {"title": _words(language, "edge.not_found_title"), "summary": _words(language, "edge.not_found")}
    return _page("not_found", _frame(language, nonce) | words)


def not_listed_page(language: Language, nonce: str) -> str:
    """Write the page for a site that is not in the list: no script, no button, a link to the tool by itself."""
    owner = {"owner": Markup(content.rich("not_listed.owner", language))}  # noqa: S704 -- escaped there
    return _page("not_listed", _frame(language, nonce) | owner)

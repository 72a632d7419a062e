"""Builds the HTML of every page the edge serves: the shell round a screen, its plain twin, and "not found"."""

import hashlib
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
from content import DEFAULT_LANGUAGE, LANGUAGES, SCREENS, Language, Screen
from web import streamlit_build
from web.compressed import start_of
from web.leaving import exit_address

HERE = Path(__file__).parent
_EXIT_WORDS = {
    "leaving": "edge.leaving",
    "close-tab": "edge.close_tab",
    "two-more": "edge.two_more",
    "one-more": "edge.one_more",
    "timed-out": "edge.timed_out",
}
"""The data attribute of #exit under which exit.js finds each of its sentences."""
_FRAMEWORK_WORDS = (
    "streamlit.decrement",
    "streamlit.help",
    "streamlit.increment",
    "streamlit.open",
)
"""Codes of the framework's own words: the English catalogue holds them as the framework writes them."""

_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)


def _squeezed(source: str) -> str:
    """Take whole-line comments and indents out of our own CSS and JavaScript before it goes inline."""
    bare = re.sub(r"^\s*//.*$", "", re.sub(r"^\s*/\*.*?\*/\s*$", "", source, flags=re.M | re.S), flags=re.M)
    return "\n".join(line.strip() for line in bare.splitlines() if line.strip())


@cache
def asset(name: str) -> str:
    """Read one of our own assets, squeezed."""
    return _squeezed((HERE / "assets" / name).read_text(encoding="utf-8"))


@cache
def shared_assets() -> Mapping[str, tuple[str, str]]:
    """Give the assets that have an address of their own: address -> (content, media type).

    The address holds a hash of the content, so that a browser may keep it for ever.
    """
    made = {
        "style.css": (streamlit_build.style() + asset("streamlit.css"), "text/css"),
        "icon.svg": ((HERE / "assets" / "icon.svg").read_text(encoding="utf-8"), "image/svg+xml"),
    }
    return {
        f"/edge/{hashlib.sha256(source.encode()).hexdigest()[:12]}/{name}": (source, kind)
        for name, (source, kind) in made.items()
    }


def _address_of(name: str) -> str:
    return next(address for address in shared_assets() if address.endswith(f"/{name}"))


def _in_language(address: str, language: Language) -> str:
    return address if language == DEFAULT_LANGUAGE else f"{address}?lang={language}"


def _start(screen: Screen) -> tuple[str, tuple[str, ...]]:
    entry, beside = start_of(screen.code)
    return entry, tuple(beside)


@cache
def _facts(entry: str, modules: tuple[str, ...]) -> Markup:
    """Write what shell.js needs to know, as JSON that is safe inside a script element."""
    languages = {
        code: {
            "direction": facts.direction,
            "texts": {"exit-text": content.text("edge.exit", code), "skip-text": content.text("edge.skip", code)},
            "exit": {_camel(name): content.text(words, code) for name, words in _EXIT_WORDS.items()},
            "framework": {content.text(words, "en"): content.text(words, code) for words in _FRAMEWORK_WORDS}
            if code != "en"
            else None,
        }
        for code, facts in LANGUAGES.items()
    }
    facts = {
        "default": DEFAULT_LANGUAGE,
        "languages": languages,
        "screens": sorted(_screen_addresses()),
        "style": _address_of("style.css"),
        "modules": modules,
        "entry": entry,
    }
    return Markup(json.dumps(facts, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))  # noqa: S704


def _camel(name: str) -> str:
    first, *rest = name.split("-")
    return first + "".join(word.title() for word in rest)


def _frame(language: Language, nonce: str, exit_link: str) -> dict[str, Any]:
    """Give what every page needs."""
    return {
        "language": language,
        "direction": LANGUAGES[language].direction,
        "nonce": nonce,
        "words": partial(_words, language),
        "first_style": Markup(asset("look.css") + asset("guide.css") + asset("edge.css")),  # noqa: S704 -- our own files
        "exit_script": Markup(asset("exit.js")),  # noqa: S704 -- our own file
        "exit_link": exit_link,
        "exit_address": exit_address(),
        "exit_words": _EXIT_WORDS,
        "icon": _address_of("icon.svg"),
        "served": False,
    }


def _words(language: Language, code: str, **values: object) -> str:
    return content.text(code, language, **values)


def _content(screen: Screen, language: Language) -> dict[str, Any]:
    """Give the title and the parts of one screen's served content, as HTML from content's own templates.

    Written anew each minute: a helpline may have opened since.
    """
    return _written(screen.code, language, int(time.time() // 60))


@lru_cache(maxsize=256)
def _written(code: str, language: Language, minute: int) -> dict[str, Any]:
    screen = SCREENS[code]
    facts = {
        "title": content.text(screen.title_code, language),
        "summary": content.text(screen.summary_code, language),
    }
    parts = {name: _fragment(name, language, screen) for name in ("header", "exit_note", "footer")}
    try:
        shown = _fragment(screen.code, language, screen)
    except TemplateNotFound:
        # A screen that is all answers has nothing of its own to show before the app runs.
        shown = Markup(_templates.get_template("screen.html").render(facts))  # noqa: S704 -- escaped there
    return facts | parts | {"screen": shown}


def _fragment(name: str, language: Language, screen: Screen) -> Markup:
    return Markup(content.fragment(name, language, screen.code, first=True))  # noqa: S704 -- escaped there


def _within_visit(html: str, word: str) -> Markup:
    """Turn links to screens into links to their plain twins that carry the visit's word."""

    def plain(link: re.Match[str]) -> str:
        path, _, query = link[1].partition("?")
        if path not in _screen_addresses():
            return link[0]
        return f'href="/plain{path}?{query}{"&amp;" if query else ""}visit={word}"'

    return Markup(re.sub(r'href="(/[^"#]*)"', plain, html))  # noqa: S704 -- the same HTML with other links


@cache
def _screen_addresses() -> frozenset[str]:
    return frozenset(screen.address for screen in SCREENS.values())


def shell_page(screen: Screen, language: Language, nonce: str) -> str:
    """Write the page that shows a screen's content at once and then starts the app on it."""
    return _templates.get_template("shell.html").render(
        _frame(language, nonce, exit_address())
        | _content(screen, language)
        | {
            "served": True,
            "plain_address": _in_language(f"/plain{screen.address}", language),
            "facts": _facts(*_start(screen)),
            "start_script": Markup(asset("shell.js")),  # noqa: S704 -- our own file
        }
    )


def plain_page(screen: Screen, language: Language, nonce: str, visit: str) -> str:
    """Write a screen as plain HTML without the app, for a visit that is known by its word."""
    parts = _content(screen, language)
    within = {name: _within_visit(part, visit) if isinstance(part, Markup) else part for name, part in parts.items()}
    return _templates.get_template("plain.html").render(_frame(language, nonce, f"/leave?visit={visit}") | within)


def not_found_page(language: Language, nonce: str) -> str:
    """Write the page for an address that does not exist."""
    words = {"title": _words(language, "edge.not_found_title"), "summary": _words(language, "edge.not_found")}
    return _templates.get_template("not_found.html").render(_frame(language, nonce, exit_address()) | words)


def not_listed_page(language: Language, nonce: str) -> str:
    """Write the page for a site that is not in the list: no script, no button, a link to the tool by itself."""
    owner = Markup(content.rich("not_listed.owner", language))  # noqa: S704 -- escaped there
    return _templates.get_template("not_listed.html").render(_frame(language, nonce, exit_address()) | {"owner": owner})

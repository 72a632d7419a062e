"""Builds the HTML of the pages the edge serves: the shell round a screen, and "not found"."""

import json
import time
from collections.abc import Mapping
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import NamedTuple

from jinja2 import TemplateNotFound
from markupsafe import Markup

import content
from content import LANGUAGES, OUR_OWN, SCREENS, Language, Screen, SiteContext
from web import theming
from web.leaving import exit_address
from web.own_assets import PLAIN_STYLES, address_of, asset
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


class ShownForm(NamedTuple):
    """A form that stands on a screen: what is shown, where it is sent, and the code of its questions."""

    shown: Shown
    action: str
    step: str


TEMPLATES = content.templates_in(HERE / "templates")


def whole_page(name: str, values: Mapping[str, object]) -> str:
    """Write a whole page, with its addresses under the path that the tool stands under."""
    return content.under_root_path(TEMPLATES.get_template(f"{name}.html").render(values))


def _start(screen: Screen) -> tuple[str, tuple[str, ...]]:
    entry, beside = start_of(screen.code)
    return entry, tuple(beside)


@cache
def _facts(entry: str, modules: tuple[str, ...], shown_at: SiteContext) -> Markup:
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
        "screens": sorted(root + address for address in screen_addresses()),
        "style": root + address_of("style.css"),
        "modules": [root + module for module in modules],
        "entry": root + entry,
    }
    return Markup(json.dumps(facts, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))  # noqa: S704


def _camel(name: str) -> str:
    first, *rest = name.split("-")
    return first + "".join(word.title() for word in rest)


def values_of_every_page(
    language: Language, nonce: str, exit_link: str | None = None, shown_at: SiteContext = OUR_OWN
) -> dict[str, object]:
    """Give what every page needs. `exit_link` is where "Exit this page" leads while no script runs."""
    address = exit_address(shown_at.exit)
    first_style = "".join(map(asset, PLAIN_STYLES))
    return {
        "language": language,
        "direction": LANGUAGES[language].direction,
        "nonce": nonce,
        "words": partial(words, language),
        "first_style": Markup(first_style + theming.style_of(shown_at.host)),  # noqa: S704 -- our own files
        "exit_script": Markup(asset("exit.js")),  # noqa: S704 -- our own file
        "exit_link": exit_link or address,
        "exit_address": address,
        "exit_words": _EXIT_WORDS,
        "icon": address_of("icon.svg"),
        "served": False,
        "asked": None,
        "step": None,
        "status": "",
    }


def words(language: Language, code: str, **values: object) -> str:
    """Give the sentence for a code."""
    return content.text(code, language, **values)


class ServedContent(NamedTuple):
    """One screen's served content: its title and summary as words, its parts as HTML of content's own templates."""

    title: str
    summary: str
    header: Markup
    exit_note: Markup
    footer: Markup
    screen: Markup


def content_of(screen: Screen, language: Language, shown_at: SiteContext, *, plain: bool = False) -> ServedContent:
    """Give one screen's served content: of the page that the app takes over from, or of its plain page.

    Written anew each minute: a helpline may have opened since.
    """
    return _written(screen.code, language, shown_at, plain, int(time.time() // 60))


@lru_cache(maxsize=512)
def _written(code: str, language: Language, shown_at: SiteContext, plain: bool, minute: int) -> ServedContent:
    screen = SCREENS[code]
    facts = {
        "title": content.text(screen.title_code, language),
        "summary": content.text(screen.summary_code, language),
    }
    header, exit_note, footer = (
        _fragment(name, language, screen, shown_at, plain=plain) for name in ("header", "exit_note", "footer")
    )
    try:
        shown = _fragment(screen.code, language, screen, shown_at, plain=plain)
    except TemplateNotFound:
        # A screen that is all answers has nothing of its own to show before the app runs.
        shown = Markup(TEMPLATES.get_template("screen.html").render(facts))  # noqa: S704 -- escaped there
    return ServedContent(facts["title"], facts["summary"], header, exit_note, footer, shown)


def _fragment(name: str, language: Language, screen: Screen, shown_at: SiteContext, *, plain: bool) -> Markup:
    return content.fragment(name, language, screen.code, first=True, plain=plain, shown_at=shown_at)


_START_SCRIPTS = (
    *("facts.js", "framework.js", "drawing.js", "steps.js", "line.js", "acts.js", "press.js", "line_note.js"),
    *("unsent.js", "fields.js", "telling.js", "screen_start.js", "answering.js", "saving.js", "shell.js"),
)
"""What runs before the app, in this order: each file uses those before it."""


@cache
def screen_addresses() -> frozenset[str]:
    """Give the address of every screen."""
    return frozenset(screen.address for screen in SCREENS.values())


def shell_page(
    screen: Screen, language: Language, nonce: str, shown_at: SiteContext = OUR_OWN, asked: ShownForm | None = None
) -> str:
    """Write the page that shows a screen's content at once, with what it asks, and then starts the app on it."""
    themed = ("theme.js",) if theming.theme_of(shown_at.host) else ()
    parts = content_of(screen, language, shown_at)
    return whole_page(
        "shell",
        values_of_every_page(language, nonce, shown_at=shown_at)
        | parts._asdict()
        | {
            "served": True,
            "root_path": content.root_path(),
            "plain_address": theming.with_query(f"/plain{content.address(screen.code, language)}", shown_at),
            "facts": _facts(*_start(screen), shown_at),
            "asked": asked,
            "screen": asked.shown.content if asked else parts.screen,
            "step": facts_of_step(screen, language, shown_at, parts.title),
            "frame_script": Markup(asset("frame.js")),  # noqa: S704 -- our own file
            "early_script": Markup(asset("early.js")),  # noqa: S704 -- our own file
            "modern_script": Markup(asset("modern.js")),  # noqa: S704 -- our own file
            "start_script": Markup("\n".join(map(asset, (*_START_SCRIPTS, *themed)))),  # noqa: S704 -- our own files
        },
    )


def facts_of_step(
    screen: Screen, language: Language, shown_at: SiteContext, title: str, *, visit: str = "", sealed: str = ""
) -> dict[str, str]:
    """Give what steps.js needs to know of what stands on the served page: the screen, its address, and the visit."""
    return {
        "screen": screen.code,
        "title": title,
        "address": theming.with_values(
            content.root_path() + screen.address,
            ({} if language == shown_at.language else {"lang": language}) | shown_at.query,
        ),
        "visit": visit,
        "sealed": sealed,
        "leave": content.root_path() + theming.with_query(f"/leave?visit={visit}", shown_at) if visit else "",
    }


def left_page(screen: Screen, language: Language, address: str) -> str:
    """Write the page that stands in the place of one that was left: nothing of ours, and on to the neutral page.

    It keeps the title that the browser's history has for this address already.
    """
    return whole_page(
        "left",
        {
            "language": language,
            "direction": LANGUAGES[language].direction,
            "words": partial(words, language),
            "title": content.text(screen.title_code, language),
            "icon": address_of("icon.svg"),
            "address": address,
        },
    )


def not_found_page(language: Language, nonce: str) -> str:
    """Write the page for an address that does not exist."""
    said = {"title": words(language, "edge.not_found_title"), "summary": words(language, "edge.not_found")}
    return whole_page("not_found", values_of_every_page(language, nonce) | said)


def not_listed_page(language: Language, nonce: str) -> str:
    """Write the page for a site that is not in the list: no script, no button, a link to the tool by itself."""
    owner = {"owner": content.rich("not_listed.owner", language)}
    return whole_page("not_listed", values_of_every_page(language, nonce) | owner)

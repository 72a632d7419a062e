"""Showing words: fragments of HTML shared with the first response, headings, notices, text behind a click."""

import html

from content import address, fragment, percent, rich
from logic.law import law_on
from presentation.forms import GROUPS
from presentation.visit import Group
from ui.asking.answers import today
from ui.asking.questions import message, message_code
from ui.screen import here, language, render_html, shown_at, together


def show(name: str, **values: str) -> None:
    """Draw a fragment of content/html, the same that the first response holds."""
    render_html(fragment(name, language(), here(), values=values or None, shown_at=shown_at()))


def show_group_heading(group: Group) -> None:
    """Draw a group's heading, how far along it is, and what it is about."""
    progress = message("estimate.progress", part=GROUPS.index(group) + 1, parts=len(GROUPS))
    heading, intro = (html.escape(message(f"estimate.{group}.{part}")) for part in ("heading", "intro"))
    render_html(f'<p class="progress">{html.escape(progress)}</p><h1>{heading}</h1><p>{intro}</p>')


def show_text(code: str, **values: object) -> None:
    """Draw one sentence or more as a paragraph."""
    render_html(f"<p>{html.escape(message(code, **values))}</p>")


def show_notice(code: str, **values: object) -> None:
    """Draw a sentence that must be seen."""
    render_html(f'<div class="notice">{rich(message_code(code), language(), **values)}</div>')


def show_more(code: str, **values: object) -> None:
    """Keep longer help behind a click, below what it helps with."""
    inner = rich(message_code(code), language(), **values)
    render_html(f'<details class="more"><summary>{html.escape(message(f"{code}.heading"))}</summary>{inner}</details>')


def show_heading(code: str, **values: object) -> None:
    """Draw a second-level heading."""
    render_html(f"<h2>{html.escape(message(code, **values))}</h2>")


def show_income_help() -> None:
    """Keep what counts as income behind a click, and lead to who can apply at all."""
    share = percent(law_on(today()).figure("change_of_income"), language())
    with together():
        show_link("income_parts", "add_up.link")
        show_more("estimate.counts", share=share)
        show_link("who_can_apply", "door.link")


def show_link(screen: str, code: str) -> None:
    """Draw a line that leads to another screen, where that can be reached."""
    if not shown_at().has(screen):
        return
    render_html(f'<p><a href="{html.escape(address(screen, language()))}">{html.escape(message(code))}</a></p>')


def show_way_back() -> None:
    """Lead back to the result from a screen that belongs to it."""
    show_link("result", "result.way_back")

"""The parts a guide page can hold beside its prose, as HTML that needs no script."""

import html
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup

from content.loaders.formats import day
from content.loaders.guide.asked import QUESTIONS
from content.loaders.guide.drawings import WHO_SEES, all_who_sees_html, children_html, who_sees_html
from content.loaders.guide.examples import EXAMPLES, example_html
from content.loaders.guide.front import guide_slugs
from content.loaders.guide.helplines import NEEDS, Helpline, digits, helplines_for
from content.loaders.guide.nations import NATIONS
from content.loaders.guide.notices import REFORM, changes
from content.loaders.guide.people import name_and_nations, people_lines, people_to_call
from content.loaders.guide.remains import remains_html
from content.loaders.guide.sources import SOURCES, Source
from content.loaders.guide.view import View, escaped
from content.loaders.headings import heading_of
from content.loaders.safe_html import safe_html
from content.loaders.screens import SCREENS, address
from logic.decisions import DeadlineCode


class GuidePart(NamedTuple):
    """A part: how it is drawn, and what may stand behind its name. `names` gives those that are known.

    `least` and `most` say how many of them; None is any number.
    """

    draw: Callable[[Sequence[str], View], str]
    names: Callable[[], Collection[str]] = tuple
    least: int = 0
    most: int | None = 0

    def problem(self, arguments: Sequence[str]) -> str | None:
        """Say what is wrong with what stands behind the part's name, or None."""
        known = self.names()
        if unknown := [name for name in arguments if name not in known]:
            if not known:
                return f"nothing stands behind its name, so not {unknown[0]}"
            return f"it knows no {unknown[0]}; it knows {', '.join(known)}"
        if len(arguments) < self.least:
            return f"name one of {', '.join(known)}"
        if self.most is not None and len(arguments) > self.most:
            return f"name one alone, not {' '.join(arguments)}"
        return None


def source_html(source: Source, view: View) -> str:
    """Name one source with its address and its own date."""
    link = (
        f'<a href="{html.escape(source.url, quote=True)}" target="_blank" rel="noopener noreferrer">'
        f"{html.escape(source.title)}</a>"
    )
    own_date = source.own_date
    if own_date is None:
        dated = escaped("guide.source_undated", view)
    else:
        when = str(own_date) if isinstance(own_date, int) else day(own_date, view.language)
        dated = escaped("guide.source_dated", view, day=when)
    return f"{link} <span>{dated}</span>"


def _ways_to_reach(line: Helpline, view: View) -> str:
    """List how to reach a line: phone, text, email, chat, website."""
    rows = []
    if line.phone:
        rows.append(f'{escaped("help.phone", view)} <a href="tel:{digits(line.phone)}"><bdi>{line.phone}</bdi></a>')
    if line.text:
        rows.append(f'{escaped("help.text", view)} <a href="sms:{digits(line.text)}"><bdi>{line.text}</bdi></a>')
    if line.email:
        rows.append(f'{escaped("help.email", view)} <a href="mailto:{line.email}">{html.escape(line.email)}</a>')
    if line.chat:
        rows.append(escaped("help.chat", view))
    if line.languages:
        rows.append(html.escape(line.languages[view.language]))
    return "".join(f"<li>{row}</li>" for row in rows)


def _when(line: Helpline, view: View, open_now: bool | None) -> str:
    """Say when a line answers, and whether it does now where a moment was given."""
    if line.always:
        return escaped("help.always", view)
    if open_now is not None:
        return escaped("help.open_now" if open_now else "help.closed_now", view)
    return escaped("help.hours_unknown", view)


def _checked(line: Helpline, view: View) -> str:
    """Say when the number was last seen in a dated source; the website is the place to check."""
    if line.confirmed_by and line.last_checked:
        return escaped("help.confirmed", view, day=day(line.last_checked, view.language))
    if line.last_checked:
        return escaped("help.check_dated", view, year=line.last_checked.year)
    return escaped("help.check_undated", view)


def helpline_html(line: Helpline, view: View, *, stale: bool, open_now: bool | None = None, level: int = 3) -> Markup:
    """Draw one helpline: who it is for, how to reach it, when it answers, and how sure we are of the number."""
    name = html.escape(line.name[view.language])
    sure = f'<p class="check">{_checked(line, view)}</p>' if stale else f"<p>{_checked(line, view)}</p>"
    host = line.url.removeprefix("https://").removeprefix("www.").rstrip("/")
    site = (
        f"<li>{escaped('help.website', view)} "
        f'<a href="{line.url}" target="_blank" rel="noopener noreferrer">{html.escape(host)}</a></li>'
    )
    return safe_html(
        f'<article class="helpline"><h{level}>{name}</h{level}><p>{html.escape(line.about[view.language])}</p>'
        f"<ul>{_ways_to_reach(line, view)}{site}</ul><p>{_when(line, view, open_now)}</p>"
        f"{'' if line.id == 'police' else sure}</article>"
    )


def _helplines(arguments: Sequence[str], view: View) -> str:
    """List every helpline by need, the reader's nation first. Without a clock each unconfirmed entry says to check."""
    wanted = [need for need in NEEDS if not arguments or need in arguments]
    shown: set[str] = set()
    whole: list[str] = []
    for need in wanted:
        lines = [line for line in helplines_for(need, view.nation) if line.id not in shown]
        shown.update(line.id for line in lines)
        if lines:
            drawn = "".join(
                helpline_html(line, view, stale=line.confirmed_by is None, open_now=is_open_always(line))
                for line in lines
            )
            whole.append(f"<h2>{escaped(f'help.need.{need}', view)}</h2>{drawn}")
    return "".join(whole)


def is_open_always(line: Helpline) -> bool | None:
    """Give True for a line that never closes, else None: a page without a clock claims no more."""
    return True if line.always else None


def link_html(screen: str, view: View) -> str:
    """Link to a screen, with its heading."""
    where = html.escape(address(screen, view.language), quote=True)
    return f'<a href="{where}">{html.escape(heading_of(screen, view.language))}</a>'


def links_html(slugs: Sequence[str], view: View) -> str:
    """List links to other screens, each with its heading."""
    rows = "".join(f"<li>{link_html(slug, view)}</li>" for slug in slugs)
    return f'<ul class="guide-links">{rows}</ul>'


def _pages(arguments: Sequence[str], view: View) -> str:
    """List links to pages of the guide, each with the question that it answers."""
    rows = "".join(
        f"<li>{link_html(slug, view)} <span>{escaped(f'{slug}.question', view)}</span></li>" for slug in arguments
    )
    return f'<ul class="guide-list">{rows}</ul>'


def _asked(arguments: Sequence[str], view: View) -> str:
    """List what parents really ask, each with a link to what answers it, folded."""
    rows = "".join(
        f"<li><span>{html.escape(question.asked[view.language])}</span> {link_html(question.screen, view)}</li>"
        for question in QUESTIONS.values()
        if question.asked is not None and view.shown_at.has(question.screen)
    )
    if not rows:
        return ""
    opened = f"<summary>{escaped('guide.asked', view)}</summary>"
    return f'<details class="contents">{opened}<ul class="guide-list">{rows}</ul></details>'


SEARCH_PLACE = '<div class="search-place"></div>'
"""Where the search stands: the running page and the page without scripts each put their own form there."""


LISTS_OF_SCREENS = ("links", "pages")
"""The parts that list the screens named behind them, each as a link."""


def _search(arguments: Sequence[str], view: View) -> str:
    return SEARCH_PLACE


def call_html(kinds: Sequence[str], view: View) -> Markup:
    """List numbers to call, each on a line of its own; what is not sure of them stands below."""
    lines = people_to_call(kinds, view.nation)
    rows = []
    for line in lines:
        name = name_and_nations(line, view.language, view.nation)
        number = f'<a href="tel:{digits(line.phone)}"><bdi>{line.phone}</bdi></a>' if line.phone else ""
        rows.append(f'<li>{number} <span class="whom">{html.escape(name)}</span></li>')
    unsure = any(line.confirmed_by is None and line.id != "police" for line in lines)
    doubt = f'<p class="check">{escaped("guide.call_doubt", view)}</p>' if unsure else ""
    return safe_html(f'<div class="call"><ul>{"".join(rows)}</ul>{doubt}</div>')


def _food_and_heat(arguments: Sequence[str], view: View) -> str:
    """Say where to ask for help this week: in the reader's nation, or in each of them."""
    if view.nation is not None:
        here = escaped(f"guide.food_and_heat.{view.nation}", view)
        return f"<p>{escaped('guide.food_and_heat', view)} {here}</p>"
    rows = "".join(f"<li>{escaped(f'guide.food_and_heat.{nation}', view)}</li>" for nation in NATIONS)
    return f"<p>{escaped('guide.food_and_heat', view)}</p><ul>{rows}</ul>"


def _changes(arguments: Sequence[str], view: View) -> str:
    rows = "".join(
        f"<dt>{day(change.on, view.language)}</dt><dd>{html.escape(change.said[view.language])}</dd>"
        for change in changes()
    )
    return f"<dl>{rows}</dl>"


def _reform(arguments: Sequence[str], view: View) -> str:
    """Show what is announced, each with its status and the day the status was looked at."""
    wanted = [REFORM[identifier] for identifier in arguments] or list(REFORM.values())
    paragraphs = [
        f"<p>{html.escape(item.what[view.language])}</p><p>{html.escape(item.status[view.language])} "
        f"{escaped('guide.reform_checked', view, day=day(item.checked, view.language))} "
        f"{source_html(SOURCES[item.source], view)}</p>"
        for item in wanted
    ]
    several = f"<ul>{''.join(f'<li>{one}</li>' for one in paragraphs)}</ul>"
    heading = f"<p><strong>{escaped('guide.reform', view)}</strong></p>"
    return f'<div class="notice" role="note">{heading}{paragraphs[0] if len(paragraphs) == 1 else several}</div>'


def _all_sources(arguments: Sequence[str], view: View) -> str:
    rows = "".join(f"<li>{source_html(source, view)}</li>" for source in SOURCES.values())
    return f"<ul>{rows}</ul>"


def _who_sees(arguments: Sequence[str], view: View) -> str:
    return who_sees_html(WHO_SEES[arguments[0]], view)


def _who_sees_all(arguments: Sequence[str], view: View) -> str:
    return all_who_sees_html(view)


def _children(arguments: Sequence[str], view: View) -> str:
    return children_html(view)


def _example(arguments: Sequence[str], view: View) -> str:
    return example_html(arguments[0], view)


def _deadline(arguments: Sequence[str], view: View) -> str:
    """Stand in for the calculator where no script runs: the words beside it say how to count by hand."""
    return f"<p>{escaped(f'deadline.{arguments[0]}.by_hand', view)}</p>"


def _nation(arguments: Sequence[str], view: View) -> str:
    """Nothing to show without scripts: every nation's part is shown, each named."""
    return ""


def _leaves_behind(arguments: Sequence[str], view: View) -> str:
    return remains_html(view)


PARTS: Mapping[str, GuidePart] = {
    "asked": GuidePart(_asked),
    "call": GuidePart(call_html, people_lines, least=1, most=None),
    "changes": GuidePart(_changes),
    "children": GuidePart(_children),
    "deadline": GuidePart(_deadline, lambda: tuple(DeadlineCode), least=1, most=1),
    "food-and-heat": GuidePart(_food_and_heat),
    "example": GuidePart(_example, lambda: EXAMPLES, least=1, most=1),
    "helplines": GuidePart(_helplines, lambda: NEEDS, most=None),
    "leaves-behind": GuidePart(_leaves_behind),
    "links": GuidePart(links_html, lambda: SCREENS, least=1, most=None),
    "nation": GuidePart(_nation),
    "pages": GuidePart(_pages, guide_slugs, least=1, most=None),
    "reform": GuidePart(_reform, lambda: REFORM, most=None),
    "search": GuidePart(_search),
    "sources": GuidePart(_all_sources),
    "who-sees": GuidePart(_who_sees, lambda: WHO_SEES, least=1, most=1),
    "who-sees-all": GuidePart(_who_sees_all),
}

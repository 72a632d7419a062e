"""A charity's own helpline, which stands before all others where the tool is shown on its site."""

import html
from datetime import datetime

from markupsafe import Markup

from content.loaders.catalogue import text
from content.loaders.guide.helplines import is_open, needs_check
from content.loaders.guide.parts import helpline_html, is_open_always
from content.loaders.guide.view import View
from content.loaders.host import Host
from content.loaders.languages import Language
from content.loaders.safe_html import safe_html


def own_helpline(host: Host | None, language: Language, now: datetime | None = None) -> Markup:
    """Draw the charity's own helpline, or nothing when it has none. Without a moment: not whether it is open.

    `now` is that moment, with its zone.
    """
    if host is None or host.helpline is None:
        return Markup()
    line = host.helpline
    stale = line.confirmed_by is None if now is None else needs_check(line, now.date())
    open_now = is_open_always(line) if now is None else is_open(line, now)
    drawn = helpline_html(line, View(language=language), stale=stale, open_now=open_now)
    heading = html.escape(text("help.own", language, name=host.name[language]))
    return safe_html(f'<section class="own-helpline"><h2>{heading}</h2>{drawn}</section>\n')

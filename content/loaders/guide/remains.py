"""What a whole visit leaves on a device: the list the browser tests measured, put in words."""

import html

from pydantic import BaseModel, ConfigDict

from content.loaders.catalogue import text
from content.loaders.formats import number
from content.loaders.guide.registers import CONTENT
from content.loaders.guide.view import View, escaped
from logic.yaml_text import parse_yaml


class Remains(BaseModel):
    """What was found in a real browser's profile after a whole visit. Written by the measurement, never by hand."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    history_lines_for_each_screen_opened: float
    other_addresses_in_history: tuple[str, ...]
    titles_in_history_that_are_not_the_dull_ones: tuple[str, ...]
    cookies: int
    form_entries: int
    saved_files: tuple[str, ...]
    program_files_in_the_cache: bool
    local_storage: int
    session_storage: int
    databases: int


def measured_remains() -> Remains:
    """Read what was measured."""
    written = (CONTENT / "what_remains.yaml").read_text(encoding="utf-8")
    return Remains.model_validate(parse_yaml(written))


def _rows(remains: Remains, view: View) -> list[tuple[str, str]]:
    """Pair each thing a visit can leave with what was found."""
    language = view.language
    counted = {
        "titles": len(remains.titles_in_history_that_are_not_the_dull_ones),
        "addresses": len(remains.other_addresses_in_history),
        "cookies": remains.cookies,
        "form_entries": remains.form_entries,
        "storage": remains.local_storage + remains.session_storage + remains.databases,
    }
    lines = number(int(remains.history_lines_for_each_screen_opened), language)
    rows = [("history", lines)]
    none = text("remains.none", language)
    rows += [(name, number(count, language) if count else none) for name, count in counted.items()]
    rows.append(("saved_files", ", ".join(remains.saved_files) or none))
    cache = "remains.program_files" if remains.program_files_in_the_cache else "remains.none"
    rows.append(("cache", text(cache, language)))
    return rows


def remains_html(view: View) -> str:
    """Draw the measured list as a table."""
    rows = "".join(
        f'<tr><th scope="row">{escaped(f"remains.{name}", view)}</th><td data-label="">{html.escape(value)}</td></tr>'
        for name, value in _rows(measured_remains(), view)
    )
    caption = escaped("remains.caption", view)
    table = f'<table class="seen"><caption>{caption}</caption><tbody>{rows}</tbody></table>'
    return f'<div class="table" tabindex="0">{table}</div>'

"""Turns a template of a room of views and typed values into markup that is safe to show."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from jinja2 import Template
from markupsafe import Markup

from content import templates_in

Renderer = Callable[..., Markup]


def renderer_of(folder: Path) -> Renderer:
    """Make what renders the templates of a folder.

    It takes a template's name without its ending, and its values by name. Every value that is not markup is escaped;
    a value that is missing raises.
    """
    environment = templates_in(folder, strips_margins=True)

    @lru_cache(maxsize=128)
    def template(file: str) -> Template:
        found = environment.get_template(file)
        found.globals = dict(found.globals)  # copied for each rendering, and slow to copy as the chain that it is
        return found

    def render(name: str, **values: object) -> Markup:
        return Markup(template(f"{name}.html").render(values))  # noqa: S704 -- the template escapes

    return render


render = renderer_of(Path(__file__).parents[1])


def join(*parts: Markup | None) -> Markup:
    """Put pieces of markup one after another."""
    return Markup("").join(part for part in parts if part)


def stack(*parts: Markup | None) -> Markup:
    """Put pieces of markup one below another, each as far from the next as the running screen puts its elements."""
    return render("markup/stack", parts=[part for part in parts if part])


def details_view(heading: str, inner: Markup, *, is_help: bool = False) -> Markup:
    """Keep a part of the page, or help with a question, behind a click under its heading."""
    return render("markup/details", heading=heading, inner=inner, kind="more" if is_help else "fold")

"""Turns a template of this folder and typed values into markup that is safe to show."""

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@lru_cache(maxsize=64)
def _template(name: str) -> Template:
    return _TEMPLATES.get_template(f"{name}.html")


def render(name: str, **values: object) -> Markup:
    """Render <name>.html. Every value that is not markup is escaped; a value that is missing raises."""
    return Markup(_template(name).render(values))  # noqa: S704 -- the template escapes


def join(*parts: Markup | None) -> Markup:
    """Put pieces of markup one after another."""
    return Markup("").join(part for part in parts if part)


def stack(*parts: Markup | None) -> Markup:
    """Put pieces of markup one below another, each as far from the next as the running screen puts its elements."""
    return render("stack", parts=[part for part in parts if part])


def fold(heading: str, inner: Markup) -> Markup:
    """Keep something behind a click, under its heading."""
    return render("fold", heading=heading, inner=inner)

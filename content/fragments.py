"""The few pieces of HTML that stand both in the first response and on the running screens, so that neither flickers."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from content.catalogue import rich, text
from content.guide.pages import guide_page
from content.languages import LANGUAGES, Language
from content.screens import SCREENS, address

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "html"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
)


def first_paint(screen: str, language: Language) -> str:
    """Render what the first response shows of a screen: its header, its text and its footer."""
    return "".join(fragment(name, language, screen, first=True) for name in ("header", screen, "footer"))


def fragment(
    name: str, language: Language, screen: str, *, first: bool = False, values: Mapping[str, object] | None = None
) -> str:
    """Render html/<name>.html for a screen in a language, its words looked up in the catalogues.

    A page of the guide is written in Markdown instead, so it has no such file.
    `first` asks for all that the first response shows of a screen, before the running screen adds its questions.
    """
    return _fixed(name, language, screen, first) if values is None else _render(name, language, screen, first, values)


@lru_cache(maxsize=2048)
def _fixed(name: str, language: Language, screen: str, first: bool) -> str:
    """Render a fragment that is the same for everybody. What a person typed is never kept here."""
    return _render(name, language, screen, first, {})


def _render(name: str, language: Language, screen: str, first: bool, values: Mapping[str, object]) -> str:
    shown = SCREENS.get(name)
    if shown is not None and shown.guide is not None:
        return guide_page(shown.guide, language).whole
    other = next(code for code in LANGUAGES if code != language)
    return _TEMPLATES.get_template(f"{name}.html").render(
        text=lambda code, **inner: text(code, language, **inner),
        rich=lambda code, **inner: Markup(rich(code, language, **inner)),  # noqa: S704
        link=lambda code: address(code, language),
        include=lambda inner: Markup(fragment(inner, language, screen, first=first, values=values or None)),  # noqa: S704
        first=first,
        screens=list(SCREENS.values()),
        here=screen,
        language=language,
        checked=LANGUAGES[language].checked,
        other=other,
        other_name=LANGUAGES[other].name,
        other_address=address(screen, other),
        **values,
    )

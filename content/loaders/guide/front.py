"""What stands above the text of each guide page: its names, whom it is for, when it was checked, what it rests on."""

from datetime import date
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from content.loaders.guide.errors import ContentError, first_reason, line_of, read_words, rows_in
from content.loaders.guide.nations import NATIONS
from content.loaders.guide.registers import CONTENT
from content.loaders.guide.sources import SOURCES
from content.loaders.languages import Language, written_in
from content.loaders.screens import SCREENS
from logic.codes import Nation

PAGES = CONTENT / "guide"


class FrontMatter(BaseModel):
    """What stands above a page's text: its names, whom it is for, when it was checked, what it rests on."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = Field(min_length=2)
    dull_title: str = Field(min_length=2, max_length=40)
    question: str = Field(min_length=5, max_length=120)
    summary: str = Field(min_length=10, max_length=160)
    nations: tuple[Nation, ...] = NATIONS
    checked: date
    sources: tuple[str, ...] = ()
    next: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def guide_slugs() -> tuple[str, ...]:
    """Give the slug of every page of the guide, by name."""
    return tuple(sorted(path.stem for path in (PAGES / "en").glob("*.md")))


def split_page(path: Path) -> tuple[FrontMatter, str, int]:
    """Part a page's file into its front matter, its body, and the number of the body's first line.

    Raises ContentError, with the line and the reason, when the front matter is malformed or names what does not exist.
    """
    written = read_words(path)
    if not written.startswith("---\n") or "\n---\n" not in written:
        raise ContentError(path, 1, "the page must begin with front matter between two lines of ---")
    head, body = written.removeprefix("---\n").split("\n---\n", 1)
    try:
        front = FrontMatter.model_validate(rows_in(f"\n{head}", path))
    except ValidationError as error:
        field, reason = first_reason(error)
        raise ContentError(path, line_of(written, field.split(".")[0]), f"{field}: {reason}") from error
    for identifier in front.sources:
        if identifier not in SOURCES:
            raise ContentError(path, line_of(written, "sources:"), f"there is no source called {identifier}")
    for screen in front.next:
        if screen not in SCREENS:
            raise ContentError(path, line_of(written, "next:"), f"there is no page called {screen}")
    return front, body, head.count("\n") + 4


@lru_cache(maxsize=128)
def front_matter(slug: str, language: Language) -> FrontMatter:
    """Give a page's front matter. Raises KeyError for a slug that is not a page."""
    if slug not in guide_slugs():
        raise KeyError(slug)
    return split_page(PAGES / written_in(language) / f"{slug}.md")[0]


def guide_words(language: Language) -> dict[str, str]:
    """Give the titles, questions and summaries of the guide's pages under the codes that every screen's have."""
    words: dict[str, str] = {}
    for slug in guide_slugs():
        front = front_matter(slug, language)
        words[f"{slug}.title"] = front.title
        words[f"{slug}.question"] = front.question
        words[f"screen.{slug}.title"] = front.dull_title
        words[f"screen.{slug}.summary"] = front.summary
    return words

"""The registers, all together: what the start reads, so that a mistake stops it, and what an editor's command reads."""

from collections.abc import Callable, Sequence

from content.loaders.guide.asked import QUESTIONS
from content.loaders.guide.drawings import WHO_SEES
from content.loaders.guide.errors import ContentError, read_words
from content.loaders.guide.examples import EXAMPLES
from content.loaders.guide.helplines import HELPLINES
from content.loaders.guide.notices import REFORM, changes
from content.loaders.guide.registers import CONTENT, line_at
from content.loaders.guide.sources import SOURCES
from content.loaders.host import hosts
from content.loaders.languages import LANGUAGES
from content.loaders.people import people_lines
from content.loaders.screens import SCREENS
from content.loaders.search import read_same_words
from content.loaders.site_context import PARTS
from logic.errors import LogicError


def _read_examples() -> None:
    """Read the examples and their facts as the law reads them."""
    path = CONTENT / "examples.yaml"
    for place, example in enumerate(EXAMPLES.values()):
        try:
            _ = example.circumstances
        except LogicError as error:
            problem = error.problems[0]
            line = line_at(read_words(path), place, f"facts.{problem.field}")
            raise ContentError(path, line, f"{example.id}: facts: {problem.field}: {problem.code}") from error


REGISTERS: Sequence[Callable[[], object]] = (
    LANGUAGES.__len__,
    SOURCES.__len__,
    SCREENS.__len__,
    PARTS.__len__,
    HELPLINES.__len__,
    people_lines,
    WHO_SEES.__len__,
    REFORM.__len__,
    QUESTIONS.__len__,
    read_same_words,
    _read_examples,
    changes,
    hosts,
)
"""The reading of each, those that others rest on first."""


def read_registers() -> None:
    """Read them all. Raises ContentError, with the file, the line and the reason, at the first that cannot be used."""
    for read in REGISTERS:
        read()

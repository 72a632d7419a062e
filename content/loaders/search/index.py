"""The index: every page of the guide by its parts, and every screen by its name, in an SQLite table held in memory."""

import html
import re
import sqlite3
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from threading import Lock
from typing import NamedTuple

from content.loaders.guide.asked import QUESTIONS
from content.loaders.guide.pages import GuidePage, guide_page
from content.loaders.headings import heading_of
from content.loaders.languages import Language
from content.loaders.screens import SCREENS
from content.loaders.search.words import SHORTEST_BEGINNING, all_words_of

WEIGHTS = (8.0, 10.0, 5.0, 1.0)
"""How much a word tells by where it stands: in a title, in a question, in a heading, in the text."""
LIKENESS = 0.8
"""How alike a word must be to one that we know to be taken for a slip of the finger, from 0 to 1."""

_HEADING = re.compile(r"<h[23][^>]*>(.*?)</h[23]>", re.S)


class IndexRow(NamedTuple):
    """One part of a screen: its first has the title and what it answers, each other one a heading and its text."""

    screen: str
    heading: str
    title: str
    question: str
    body: str


def _bare(written: str) -> str:
    """Give the words of some HTML without its marks and the numbers of its sources."""
    without_numbers = re.sub(r"(&#8288;)?<sup.*?</sup>", "", written, flags=re.S)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", without_numbers)).split())


def _asked(screen: str, language: Language) -> str:
    wordings: list[str] = []
    for question in QUESTIONS.values():
        if question.screen == screen:
            wordings += [question.asked[language]] if question.asked else []
            wordings += question.also.get(language, ())
    return ". ".join(wordings)


def _sections(page: GuidePage) -> Iterator[tuple[str, str]]:
    """Give each heading of a page with the text under it; the text before the first has none."""
    prose = "\n".join(block.html for block in page.blocks if block.kind != "contents")
    pieces = _HEADING.split(prose)
    yield "", _bare(pieces[0])
    for heading, text in zip(pieces[1::2], pieces[2::2], strict=True):
        yield _bare(heading), _bare(text)


def _rows(language: Language) -> Iterator[IndexRow]:
    for code, screen in SCREENS.items():
        title, asked = heading_of(code, language), _asked(code, language)
        if screen.guide is None:
            yield IndexRow(code, "", title, asked, "")
            continue
        page = guide_page(screen.guide, language)
        for heading, body in _sections(page):
            if heading:
                yield IndexRow(code, heading, "", "", body)
            else:
                yield IndexRow(code, "", title, f"{page.question} {asked}", body)


class Index:
    """The words of one language. Any thread may ask: one at a time is answered."""

    def __init__(self, language: Language) -> None:
        self._lock = Lock()
        self._base = sqlite3.connect(":memory:", check_same_thread=False)
        words = "porter unicode61 remove_diacritics 2" if language == "en" else "unicode61 remove_diacritics 2"
        self._base.executescript(
            "PRAGMA temp_store=MEMORY;"
            "CREATE VIRTUAL TABLE part USING fts5(screen UNINDEXED, name UNINDEXED, title, question, heading, body, "
            f"tokenize='{words}');"
        )
        rows = list(_rows(language))
        self._base.executemany(
            "INSERT INTO part VALUES (?, ?, ?, ?, ?, ?)",
            [(row.screen, row.heading, row.title, row.question, row.heading, row.body) for row in rows],
        )
        long_words = (
            word for row in rows for word in all_words_of(" ".join(row[1:])) if len(word) >= SHORTEST_BEGINNING
        )
        self._words = frozenset(long_words)

    def close_to(self, word: str) -> str | None:
        """Give the word that we know which is most like one that we do not, or None."""
        matches = get_close_matches(word, self._words, n=1, cutoff=LIKENESS)
        return matches[0] if matches else None

    def parts_with(self, expression: str) -> list[tuple[str, str, float]]:
        """Give the screen, the heading and the rank of each part that an expression finds; low ranks fit best."""
        with self._lock:
            rows = self._base.execute(
                "SELECT screen, name, bm25(part, 0, 0, ?, ?, ?, ?) FROM part WHERE part MATCH ?", (*WEIGHTS, expression)
            )
            return list(rows)


@lru_cache(maxsize=4)
def index(language: Language) -> Index:
    """Give the index of a language, made when it is first asked."""
    return Index(language)

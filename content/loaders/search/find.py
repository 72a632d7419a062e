"""Finds the screens that answer what somebody typed."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from content.loaders.catalogue import has_text, text
from content.loaders.guide.asked import QUESTIONS
from content.loaders.headings import heading_of
from content.loaders.languages import Language
from content.loaders.search.index import Index, index
from content.loaders.search.words import (
    SHORTEST_BEGINNING,
    SearchWords,
    phrases_of,
    telling_words,
    tells_of_danger,
    words_of,
)
from content.loaders.site_context import SiteContext

LONGEST_QUERY = 120
"""Letters that the field takes."""
MOST_HITS = 6
_ALSO_FITS = 0.15
"""How much of the rank of its other parts a screen gets beside that of its best one."""


_SAME, _WITHIN, _PART_OF = 30.0, 12.0, 4.0
"""How much better a screen fits when what is typed is a question in asked.yaml, holds one, or is a part of one."""


class Hit(NamedTuple):
    """A screen that answers: its heading, the heading of the part that fits best, and the question that it answers."""

    screen: str
    title: str
    part: str
    question: str


class Found(NamedTuple):
    """What a search found, best first, and whether people to call should stand above it."""

    hits: tuple[Hit, ...]
    danger: bool


def _asked_for(phrase: SearchWords, base: Index) -> list[str]:
    """Write a phrase as FTS5 reads it: whole words in quotes; a long word also as a beginning, or as one like it."""
    written = ['"' + " ".join(phrase) + '"']
    if len(phrase) == 1 and len(phrase[0]) >= SHORTEST_BEGINNING:
        written.append(f'"{phrase[0]}"*')
        if not base.parts_with(" OR ".join(written)) and (known := base.close_to(phrase[0])):
            written.append(f'"{known}"')
    return written


@lru_cache(maxsize=4)
def _questions(language: Language) -> Sequence[tuple[str, frozenset[str]]]:
    """Give each way of asking that asked.yaml knows, as the words that tell, with the screen that answers."""

    def asked_or_also() -> Iterator[tuple[str, str]]:
        for question in QUESTIONS.values():
            yield from ((question.screen, phrase) for phrase in question.also.get(language, ()))
            if question.asked:
                yield question.screen, question.asked[language]

    return [(screen, frozenset(telling_words(words_of(phrase), language))) for screen, phrase in asked_or_also()]


def _bonus(words: SearchWords, language: Language) -> dict[str, float]:
    """Give how much better each screen fits because its question was typed."""
    typed = frozenset(telling_words(words, language))
    bonus: dict[str, float] = {}
    for screen, asked in _questions(language):
        worth = _SAME if asked == typed else _WITHIN if asked < typed else _PART_OF if typed < asked else 0.0
        bonus[screen] = max(worth, bonus.get(screen, 0.0))
    return bonus


def _ranked(phrases: Sequence[SearchWords], base: Index, bonus: dict[str, float]) -> list[tuple[str, str]]:
    """Give each screen with the heading of its best part, best first."""
    expression = " OR ".join(one for phrase in phrases for one in _asked_for(phrase, base))
    best: dict[str, tuple[float, str]] = {}
    whole: dict[str, float] = {}
    for screen, heading, rank in base.parts_with(expression):
        whole[screen] = whole.get(screen, 0.0) + rank
        if screen not in best or rank < best[screen][0]:
            best[screen] = (rank, heading)
    scores = {
        screen: rank + _ALSO_FITS * (whole[screen] - rank) - bonus.get(screen, 0.0)
        for screen, (rank, _) in best.items()
    }
    return [(screen, best[screen][1]) for screen in sorted(scores, key=lambda screen: scores[screen])]


def search(typed: str, language: Language, shown_at: SiteContext) -> Found:
    """Find the screens that can be reached here and answer what was typed."""
    words = words_of(typed[:LONGEST_QUERY])
    if not words:
        return Found((), danger=False)
    phrases = phrases_of(words, language)
    ranked = _ranked(phrases, index(language), _bonus(words, language)) if phrases else []
    hits = [
        Hit(
            screen,
            heading_of(screen, language),
            part,
            text(f"{screen}.question", language) if has_text(f"{screen}.question", language) else "",
        )
        for screen, part in ranked
        if shown_at.has(screen)
    ]
    return Found(tuple(hits[:MOST_HITS]), tells_of_danger(words, language))

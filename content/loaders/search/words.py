"""What people type, turned into what the index is asked: empty words go, words of the same meaning come along."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from pydantic import BaseModel, ConfigDict, ValidationError

from content.loaders.guide.errors import ContentError, first_reason, read_words, rows_in
from content.loaders.guide.registers import CONTENT
from content.loaders.languages import Language, in_every_language, written_in

MOST_WORDS = 24
"""More than a long sentence holds; the rest of what is typed is not read."""
SHORTEST_BEGINNING = 4
"""Letters. A shorter word is looked for whole: the beginning of one tells too little."""

_MUTATIONS = {
    "p": ("b", "mh", "ph"), "t": ("d", "nh", "th"), "c": ("g", "ngh", "ch"), "b": ("f", "m"), "d": ("dd", "n"),
    "g": ("", "ng"), "m": ("f",), "ll": ("l",), "rh": ("r",),
}  # fmt: skip
"""How Welsh words begin after some others: "plant" is also "blant", "mhlant" and "phlant"."""

SearchWords = tuple[str, ...]


class SameWords(BaseModel):
    """The words of one language in same_words.yaml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    same: tuple[tuple[str, ...], ...]
    empty: frozenset[str]
    danger: tuple[str, ...]


@lru_cache(maxsize=1)
def read_same_words() -> dict[Language, SameWords]:
    """Read same_words.yaml. Raises ContentError when it is malformed."""
    path = CONTENT / "same_words.yaml"
    rows = in_every_language(rows_in(read_words(path), path))
    if not isinstance(rows, dict):
        raise ContentError(path, 1, "this should be the words of each language")
    try:
        return {language: SameWords.model_validate(row) for language, row in rows.items()}
    except ValidationError as error:
        field, reason = first_reason(error)
        raise ContentError(path, 1, f"{field}: {reason}") from error


def all_words_of(written: str) -> SearchWords:
    """Cut a text into words: small letters without accents, as the index keeps them."""
    plain = unicodedata.normalize("NFKD", written.casefold())
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(re.findall(r"[a-z0-9]+", bare))


def words_of(typed: str) -> SearchWords:
    """Cut what was typed into words, as many as are read."""
    return all_words_of(typed)[:MOST_WORDS]


def _holds(words: SearchWords, phrase: SearchWords) -> bool:
    return any(words[place : place + len(phrase)] == phrase for place in range(len(words)))


def tells_of_danger(words: SearchWords, language: Language) -> bool:
    """Tell whether somebody who types this may need people before pages."""
    known = read_same_words()[written_in(language)].danger
    return any(_holds(words, words_of(phrase)) for phrase in known)


def _mutated(word: str) -> Iterator[str]:
    """Give a Welsh word as it is and in the other forms that it can begin with."""
    yield word
    for plain, others in _MUTATIONS.items():
        if word.startswith(plain):
            yield from (other + word.removeprefix(plain) for other in others)
        yield from (plain + word.removeprefix(other) for other in others if other and word.startswith(other))


def telling_words(words: SearchWords, language: Language) -> SearchWords:
    """Give the words that tell what is looked for; all of them where none does."""
    empty = read_same_words()[written_in(language)].empty
    return tuple(word for word in words if word not in empty) or words


def phrases_of(words: SearchWords, language: Language) -> Sequence[SearchWords]:
    """Give the words to look for, each alone or as a phrase, those that were typed first."""
    known = read_same_words()[written_in(language)]
    telling = telling_words(words, language)
    phrases: dict[SearchWords, None] = {}
    for word in telling:
        forms: Collection[str] = tuple(_mutated(word)) if written_in(language) == "cy" else (word,)
        phrases |= dict.fromkeys((form,) for form in forms if len(form) > 1)
    for group in known.same:
        members = [words_of(phrase) for phrase in group]
        if any(_holds(words, member) for member in members):
            phrases |= dict.fromkeys(members)
    return tuple(phrases)

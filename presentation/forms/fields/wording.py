"""A sentence by its code, put into words once it is known who reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from content import Language
from presentation.reader import Reader


@dataclass(frozen=True)
class Words:
    """A sentence by its code, with the values that stand in it; a value may be words itself, or a sum of pounds."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text_for(self, reader: Reader) -> str:
        """Give the sentence in the words for this reader."""
        return reader.message(self.code, **{name: _written(value, reader) for name, value in self.values.items()})


def _written(value: object, reader: Reader) -> object:
    if isinstance(value, Words):
        return value.text_for(reader)
    return reader.pounds(value) if isinstance(value, Decimal) else value


@dataclass(frozen=True)
class FamilyWords(Words):
    """The name of one of several families, as the reader calls it."""

    at: int = 0
    begins: bool = False

    def text_for(self, reader: Reader) -> str:
        """Give the name by which this reader knows the family."""
        return reader.family_name(self.at, begins=self.begins)


@dataclass(frozen=True)
class NameWords(Words):
    """A name by which something goes as it stands, such as a charity's: none of our sentences."""

    names: Mapping[Language, str] = field(default_factory=dict)

    def text_for(self, reader: Reader) -> str:
        """Give the name in the reader's language."""
        return self.names[reader.language]


def name_words(names: Mapping[Language, str]) -> Words:
    """Name something by its own name in each language."""
    return NameWords("", names=names)


def family_words(at: int, *, begins: bool = False) -> Words:
    """Name one of several families; `begins` is for the start of a sentence."""
    return FamilyWords("family.called", at=at, begins=begins)


def words(code: str, **values: object) -> Words:
    """Name a sentence by its code."""
    return Words(code, values) if values else _without_values(code)


@lru_cache(maxsize=2048)
def _without_values(code: str) -> Words:
    """Name a sentence that is the same for everybody: a page names hundreds, most of them options."""
    return Words(code)

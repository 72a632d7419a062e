"""Every sentence of the tool, looked up by code in the gettext catalogues under words/.

One .po file a room and language. The msgctxt is a code such as "home.title", the msgid the English sentence, which
may hold placeholders in braces, and the msgstr its translation. In words/en, the source of all others, the msgstr stays
empty. A sentence that counts has a msgid_plural and is chosen by `count`.
"""

import html
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from gettext import GNUTranslations
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from markdown_it import MarkdownIt
from markupsafe import Markup

from content.loaders.guide.front import guide_words
from content.loaders.languages import DEFAULT_LANGUAGE, Language, written_in
from content.loaders.links import lead_to_screens
from content.loaders.safe_html import safe_html
from content.loaders.site_context import OUR_OWN, SiteContext

WORDS = Path(__file__).parents[1] / "words"
_SAID_AS: Mapping[str, tuple[str, ...]] = {"care_for": ("care_for", "receive")}
"""The forms in which a sentence is said to a role, the first that there is; any other role has its own alone."""
_MARKDOWN = MarkdownIt("commonmark", {"html": False, "typographer": False})


class UnknownCodeError(KeyError):
    """No sentence stands under this code in this language."""


@dataclass(frozen=True)
class Sentence:
    """One sentence of a catalogue: its code, the English it stands for, and its forms (several where it counts)."""

    code: str
    english: tuple[str, ...]
    forms: tuple[str, ...]
    fuzzy: bool

    @property
    def counts(self) -> bool:
        """Whether its form hangs on a number."""
        return len(self.english) > 1


def catalogues(language: Language) -> Iterator[tuple[Path, Catalog]]:
    """Give each room's catalogue in a language, with the file it came from."""
    for path in sorted((WORDS / written_in(language)).glob("*.po")):
        with path.open("rb") as file:
            yield path, read_po(file, locale=written_in(language))


def _as_tuple(written: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (written,) if isinstance(written, str) else tuple(written or ())


def _sentence(message: Message, language: Language) -> Sentence:
    english = _as_tuple(message.id)
    forms = english if written_in(language) == DEFAULT_LANGUAGE else _as_tuple(message.string)
    return Sentence(str(message.context), english, forms, message.fuzzy)


def sentences(catalogue: Catalog, language: Language) -> Iterator[Sentence]:
    """Give the sentences of one catalogue."""
    return (_sentence(message, language) for message in catalogue if message.id)


@lru_cache(maxsize=16)
def _translations(language: Language) -> tuple[GNUTranslations, Mapping[str, bool]]:
    """Merge a language's catalogues and the guide's titles; say for each code whether it counts."""
    whole = Catalog(locale=written_in(language))
    counts: dict[str, bool] = {}
    for _, catalogue in catalogues(language):
        for sentence in sentences(catalogue, language):
            code = sentence.code
            whole.add(
                (code, code) if sentence.counts else code, sentence.forms if sentence.counts else sentence.forms[0]
            )
            counts[code] = sentence.counts
    for code, title in guide_words(language).items():
        whole.add(code, title)
        counts[code] = False
    compiled = io.BytesIO()
    write_mo(compiled, whole)
    compiled.seek(0)
    return GNUTranslations(compiled), counts


def has_text(code: str, language: Language) -> bool:
    """Tell whether a sentence stands under this code."""
    return code in _translations(language)[1]


@lru_cache(maxsize=8192)
def code_for_role(code: str, role: str | None, language: Language) -> str:
    """Give the code of the sentence in the form for one role, where there is one; else as it is said to everybody.

    Who cares for a child without being a parent receives: where nothing is written for carers, that is said to them.
    """
    for_role = (f"{code}.{said}" for said in _SAID_AS.get(role or "", (role,)) if said)
    return next((each for each in for_role if has_text(each, language)), code)


def text(code: str, language: Language, **values: object) -> str:
    """Give the sentence for a code, its placeholders filled with values already written for the reader.

    Raises UnknownCodeError when the language has no such sentence: that is a defect, never an empty line.
    """
    translations, counts = _translations(language)
    if code not in counts:
        raise UnknownCodeError(f"{code} ({language})")
    if counts[code]:
        sentence = translations.ngettext(code, code, int(str(values["count"])))
    else:
        sentence = translations.gettext(code)
    return sentence.format(**values) if values else sentence


@lru_cache(maxsize=4096)
def _rendered(code: str, language: Language, shown_at: SiteContext, names: tuple[str, ...]) -> str:
    """Render a sentence with marks where its values go: no value is ever kept here."""
    marked = text(code, language, **{name: f"\ue000{name}\ue001" for name in names})
    tokens = lead_to_screens(_MARKDOWN.parse(marked), language, shown_at)
    rendered = str(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})).strip()
    if rendered.count("<p>") == 1 and rendered.startswith("<p>") and rendered.endswith("</p>"):
        rendered = rendered.removeprefix("<p>").removesuffix("</p>")
    return rendered


def rich(code: str, language: Language, shown_at: SiteContext = OUR_OWN, **values: object) -> Markup:
    """Give the sentence as HTML: its own Markdown (bold, links, lists) rendered, every value escaped.

    Each link to a screen is written as its code; what leads to a screen that cannot be reached here is left out.
    """
    rendered = _rendered(code, language, shown_at, tuple(values))
    for name, value in values.items():
        rendered = rendered.replace(f"\ue000{name}\ue001", html.escape(str(value)))
    return safe_html(rendered)

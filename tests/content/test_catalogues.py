"""The catalogues agree: same codes, placeholders and links in every language; nothing missing, nothing unused."""

import re
from itertools import chain
from pathlib import Path
from string import Formatter

import pytest

from content import LANGUAGES
from content.loaders.catalogue import catalogues
from content.loaders.catalogue import sentences as of_catalogue
from tests.content.codes_in_code import codes

ROOT = Path(__file__).parents[2]
ROOMS = ("app.py", "content", "logic", "pages", "presentation", "streamlit_adapter", "ui", "web")


def sentences(language: str) -> dict[str, list[str]]:
    """Every code of a language with its sentence, or its plural forms."""
    found: dict[str, list[str]] = {}
    for path, catalogue in catalogues(language):
        for sentence in of_catalogue(catalogue, language):
            assert sentence.code not in found, f"{sentence.code} stands twice in {language}, again in {path.name}"
            assert not sentence.fuzzy, f"{sentence.code} is marked fuzzy in {language}"
            found[sentence.code] = list(sentence.forms)
    return found


ENGLISH = sentences("en")


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def links(sentence: str) -> list[str]:
    return sorted(re.findall(r"\]\(([^)]+)\)", sentence))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_the_same_codes(language: str) -> None:
    assert sentences(language).keys() == ENGLISH.keys()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_sentences_of_one_screen_stand_in_one_catalogue(language: str) -> None:
    files: dict[str, set[str]] = {}
    for path, catalogue in catalogues(language):
        for message in catalogue:
            if message.context:
                files.setdefault(str(message.context).partition(".")[0], set()).add(path.name)
    assert {screen: where for screen, where in files.items() if len(where) > 1} == {}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_sentence_is_empty(language: str) -> None:
    assert not [code for code, forms in sentences(language).items() if not all(form.strip() for form in forms)]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_the_same_placeholders(language: str) -> None:
    differing = {
        code: (forms, ENGLISH[code])
        for code, forms in sentences(language).items()
        for form in forms
        if placeholders(form) - {"count"} != placeholders(ENGLISH[code][-1]) - {"count"}
    }
    assert not differing


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_the_same_links(language: str) -> None:
    differing = {code for code, forms in sentences(language).items() if links(forms[0]) != links(ENGLISH[code][0])}
    assert not differing


@pytest.mark.slow
def test_no_sentence_is_unused() -> None:
    files = chain.from_iterable(
        [ROOT / room] if room.endswith(".py") else (ROOT / room).rglob("*.py") for room in ROOMS
    )
    asked_for = codes(
        files, chain.from_iterable((ROOT / room).rglob("*.html") for room in ("web", "content", "presentation"))
    )

    def is_used(code: str) -> bool:
        return any(map(asked_for.has, (code, re.sub(r"\.(pay|receive|care_for|child)$", "", code))))

    assert not [code for code in ENGLISH if not is_used(code)]


@pytest.mark.parametrize(
    ("source", "used", "unused"),
    [
        ('f"home.{role}"', "home.pay", "home.ways.heading"),
        ('f"way.{kind}.title"', "way.direct_pay.title", "way.title"),
        ('def ask(label): message(f"{label}.{option}")\nask("nights")', "nights.all", "days.all"),
        ('def name(weeks):\n words = "night"\n return message(f"{words}.{day}")', "night.monday", "day.monday"),
        ('def name(which): return f"nights.{which}" + (".of_several" if more else "")', "nights.all.of_several", "all"),
    ],
)
def test_a_placeholder_stands_for_one_segment_of_a_code(tmp_path: Path, source: str, used: str, unused: str) -> None:
    file = tmp_path / "room.py"
    file.write_text(source, encoding="utf-8")
    found = codes([file], [])
    assert found.has(used)
    assert not found.has(unused)

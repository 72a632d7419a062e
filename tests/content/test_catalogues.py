"""The catalogues agree: same codes, placeholders and links in every language; nothing missing, nothing unused."""

import ast
import re
from itertools import chain
from pathlib import Path
from string import Formatter

import pytest

from content import LANGUAGES
from content.catalogue import catalogues

ROOT = Path(__file__).parents[2]
ROOMS = ("app.py", "content", "logic", "pages", "ui", "web")


def sentences(language: str) -> dict[str, list[str]]:
    """Every code of a language with its sentence, or its plural forms."""
    found: dict[str, list[str]] = {}
    for path, catalogue in catalogues(language):
        for message in catalogue:
            if not message.id:
                continue
            code = message.id if isinstance(message.id, str) else message.id[0]
            assert code not in found, f"{code} stands twice in {language}, again in {path.name}"
            assert not message.fuzzy, f"{code} is marked fuzzy in {language}"
            found[code] = [message.string] if isinstance(message.string, str) else list(message.string)
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


def strings_in_code() -> tuple[set[str], set[tuple[str, str]]]:
    """The whole strings, and the (start, end) of the composed strings, that stand in the rooms' code."""
    whole: set[str] = set()
    composed: set[tuple[str, str]] = set()
    files = chain.from_iterable(
        [ROOT / room] if room.endswith(".py") else (ROOT / room).rglob("*.py") for room in ROOMS
    )
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                first, last = node.values[0], node.values[-1]
                start = first.value if isinstance(first, ast.Constant) else ""
                end = last.value if isinstance(last, ast.Constant) else ""
                if "." in start:
                    composed.add((str(start), str(end)))
    for template in chain((ROOT / "web").rglob("*.html"), (ROOT / "content").rglob("*.html")):
        whole.update(re.findall(r"[\"']([a-z_]+\.[a-z0-9_.]+)[\"']", template.read_text(encoding="utf-8")))
    return whole, composed


def test_no_sentence_is_unused() -> None:
    whole, composed = strings_in_code()

    def used(code: str) -> bool:
        return code in whole or any(code.startswith(start) and code.endswith(end) for start, end in composed)

    unused = {code for code in ENGLISH if not used(code) and not used(re.sub(r"\.(pay|receive)$", "", code))}
    assert not unused

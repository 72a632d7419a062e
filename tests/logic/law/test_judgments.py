"""A judgment named anywhere is in the register, and where it was not read whole, data and screens say so."""

import re
from pathlib import Path

import pytest
import yaml

from content.loaders.guide.sources import SOURCES
from logic.law import Judgment, Read, judgments

ROOT = Path(__file__).parents[3]
CITATION = re.compile(r"\[\d{4}\] UKUT \d+ \(AAC\)")
IN_AN_ADDRESS = re.compile(r"(?P<year>\d{4})-ukut-0*(?P<number>\d+)-aac|ukut/aac/(?P<year_2>\d{4})/(?P<number_2>\d+)")
NOT_WHOLE = re.compile(r"summar|not the whole judgment|opening")
TEXTS = [
    *ROOT.glob("logic/**/*.yaml"),
    *ROOT.glob("logic/**/*.py"),
    *ROOT.glob("content/**/*.po"),
    *ROOT.glob("content/**/*.md"),
    *ROOT.glob("content/**/*.yaml"),
    ROOT / "docs" / "batch-door.md",
]


def named_in(text: str) -> set[str]:
    """The judgments a text names, by citation or by address."""
    found = set(CITATION.findall(text))
    for address in IN_AN_ADDRESS.finditer(text):
        year, number = address["year"] or address["year_2"], address["number"] or address["number_2"]
        found.add(f"[{year}] UKUT {number} (AAC)")
    return found


def test_every_judgment_named_anywhere_is_in_the_register() -> None:
    named = set().union(*(named_in(path.read_text(encoding="utf-8")) for path in TEXTS))
    assert named == {judgment.citation for judgment in judgments()}


@pytest.mark.parametrize("judgment", judgments(), ids=[judgment.citation for judgment in judgments()])
def test_a_judgment_says_whose_it_is_what_is_taken_from_it_and_where_it_was_read(judgment: Judgment) -> None:
    assert " v SSWP" in judgment.name
    assert judgment.about.endswith(".")
    assert judgment.url.startswith("https://")


NOT_READ_WHOLE = {judgment.citation for judgment in judgments() if judgment.read is not Read.WHOLE}
SCREENS = [
    (path.name, entry)
    for path in ROOT.glob("content/words/en/*.po")
    for entry in path.read_text(encoding="utf-8").split("\n\n")
    if named_in(entry) & NOT_READ_WHOLE
]


@pytest.mark.parametrize(("file", "entry"), SCREENS, ids=[file for file, _ in SCREENS])
def test_a_screen_that_names_a_judgment_that_was_not_read_whole_says_so(file: str, entry: str) -> None:
    assert NOT_WHOLE.search(entry), file


def test_a_step_that_cites_a_judgment_that_was_not_read_whole_says_so() -> None:
    for path in ROOT.glob("logic/law/in_force/*/rules.yaml"):
        for code, entry in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"].items():
            cited = entry["great_britain"]["paragraph"]
            assert not named_in(cited) & NOT_READ_WHOLE or NOT_WHOLE.search(cited), code


def test_a_source_of_the_guide_that_is_a_judgment_is_no_more_than_was_read_of_it() -> None:
    of_judgments = [source for source in SOURCES.values() if named_in(source.title + source.url)]
    assert of_judgments
    for source in of_judgments:
        assert source.confidence == "summary", source.id
        assert NOT_WHOLE.search(source.title), source.id

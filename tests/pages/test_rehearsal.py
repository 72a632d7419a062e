"""A future change of law reaches the screens of the parents it concerns, the guide's examples and what is announced."""

from collections.abc import Iterator
from datetime import datetime, tzinfo
from importlib import import_module
from pathlib import Path
from typing import Self

import pytest

from content import LANGUAGES
from content.loaders.guide import examples
from content.loaders.guide.examples import Example, example_html, worked_out
from content.loaders.guide.view import View
from logic.codes import Nation
from logic.law import law_on
from tests.content.test_figures_in_prose import figures_in, figures_of, said
from tests.pages.visit import Visit
from tests.rehearsal import FIRST_DAY, law_of_next_april

pytestmark = pytest.mark.slow


class NextApril(datetime):
    """The first noon of the made-up law."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day, 12, tzinfo=tz)


@pytest.fixture(autouse=True)
def rehearsal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with law_of_next_april(tmp_path, monkeypatch):
        monkeypatch.setattr(import_module("ui.screen.visit"), "datetime", NextApril)
        yield


def result(nation: str, role: str = "pay") -> Visit:
    visit = Visit().begin(role).earn("500", "week", nation).press("continue-changes")
    visit.type("ask-count-0", "1").press("continue-children").choose("ask-band-0-0", "under_52")
    return visit.press("continue-nights").open("result")


@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_parent_in_northern_ireland_reads_the_new_amount_and_the_day_of_the_new_rules(role: str) -> None:
    words = result("northern_ireland", role).words
    assert "£65.00" in words
    assert "5 April 2027" in words
    assert "13%" in words


@pytest.mark.parametrize("nation", ["england", "wales", "scotland"])
def test_a_parent_elsewhere_reads_the_amount_and_rules_of_before(nation: str) -> None:
    words = result(nation).words
    assert "£60.00" in words
    assert "26 February 2024" in words


def test_the_bands_of_nights_are_asked_as_the_new_law_has_them() -> None:
    visit = Visit().begin("pay").earn("500", "week", "northern_ireland").press("continue-changes")
    visit.type("ask-count-0", "1").press("continue-children")
    (bands,) = [radio for radio in visit.app.radio if radio.key == "ask-band-0-0"]
    assert any("60" in option and "103" in option for option in bands.options)


def test_what_is_announced_starts_from_the_new_amount() -> None:
    words = result("northern_ireland").open("ahead").words
    assert "£352.09" in words  # today, a month: 65.00 and 16.25, each times 52 / 12
    assert "£287.30" in words  # announced: 65.00 and 2 %


def test_an_example_of_the_guide_is_worked_out_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    facts = {
        "nation": "northern_ireland",
        "income": {"amount": "500", "period": "week"},
        "receiving_parents": [{"children": [{"nights": 55}]}],
    }
    told = dict.fromkeys(LANGUAGES, "Sam")
    sam = Example(id="sam", law_of=FIRST_DAY, story=told, facts=facts)
    monkeypatch.setattr(examples, "EXAMPLES", {"sam": sam})
    worked_out.cache_clear()
    page = example_html("sam", View(language="en"))
    worked_out.cache_clear()
    assert "£65.00" in page
    assert "£81.25" in page
    assert "13%" in page


def test_the_guides_prose_is_found_out() -> None:
    """Its pages write the shares down: under the made-up law the tests of prose turn red, and so say what to change."""
    old, new = law_on(FIRST_DAY, Nation.ENGLAND), law_on(FIRST_DAY, Nation.NORTHERN_IRELAND)
    for slug, gone in (("true-or-not", "19%"), ("paying-through", "20%")):
        assert gone in figures_in(said(slug)) & figures_of(old)
    assert "19%" not in figures_of(new)
    assert new.payer_fee * 100 == 25

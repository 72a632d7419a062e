"""Figures of law in the guide's prose are those of the law's own data: a change of law turns a test red."""

import re
from datetime import date
from fractions import Fraction

import pytest

from content import LANGUAGES
from content.loaders.guide.pages import guide_page
from logic.codes import Nation
from logic.law import Law, announced_law, law_on
from logic.rule_registry import Kind
from tests.content.test_catalogues import sentences

CHECKED = date(2026, 11, 21)


@pytest.fixture(scope="module")
def law() -> Law:
    return law_on(CHECKED, Nation.ENGLAND)


# What stands in prose and is no figure of the law of today, with the reason.
NOT_LAW = {
    "90%": "how much of what was due was paid, in a statistic",
    "£38": "what GOV.UK's page has for the fixed amount",
    "£0": "a payslip somebody shows",
    "£20": "the fee to apply, which ended on 26 February 2024",
}
PAGES = ("working-it-out", "true-or-not", "if-you-pay", "ways-to-pay", "paying-through", "late-money")
SEVENTHS = {1: "one seventh", 2: "two sevenths", 3: "three sevenths"}


def said(slug: str, language: str = "en") -> str:
    return re.sub(r"<[^>]+>", " ", " ".join(block.html for block in guide_page(slug, language).blocks))


def figures_in(prose: str) -> set[str]:
    return set(re.findall(r"£\d+(?:,\d{3})*(?:\.\d\d)?|\d+(?:\.\d+)?%", prose))


def figures_of(law: Law) -> set[str]:
    """Every sum and share of the law, as prose writes them."""
    amounts = [figure.value for figure in law.figures.values() if figure.kind is Kind.MONEY]
    shares = [figure.value for figure in law.figures.values() if figure.kind is Kind.PERCENT]
    for code, table in law.tables.items():
        (shares if "percent" in code else amounts).extend(table.values)
    exact = {f"£{float(amount):,.2f}".removesuffix(".00") for amount in amounts}
    return exact | {f"{float(share * 100):g}%" for share in shares}


def percent(share: Fraction) -> str:
    return f"{share * 100}%"


def pounds(amount: Fraction) -> str:
    return f"£{int(amount):,}"


@pytest.mark.parametrize("slug", ["ways-to-pay", "paying-through", "late-money"])
def test_the_fees_of_collect_and_pay_are_the_laws(law: Law, slug: str) -> None:
    assert {percent(law.payer_fee), percent(law.receiver_fee)} <= set(re.findall(r"\d+%", said(slug)))


@pytest.mark.parametrize("slug", ["working-it-out", "true-or-not"])
def test_the_shares_of_income_are_the_laws(law: Law, slug: str) -> None:
    assert {percent(share) for share in law.basic_percent} <= set(re.findall(r"\d+%", said(slug)))


def test_every_edge_and_share_of_the_rates_is_on_the_page_about_them(law: Law) -> None:
    page = said("working-it-out")
    edges = (law.flat_rate, law.nil_below, law.flat_up_to, law.reduced_below, law.basic_plus_over, law.income_cap)
    assert [pounds(edge) for edge in edges if pounds(edge) not in page] == []
    assert [percent(share) for share in law.basic_plus_percent if percent(share) not in page] == []


@pytest.mark.parametrize("slug", ["working-it-out", "true-or-not", "if-you-pay"])
def test_the_steps_for_nights_are_the_laws(law: Law, slug: str) -> None:
    told = {int(number) for number in re.findall(r"\b\d{2,3}\b", said(slug))}
    assert {band.low for band in law.shared_care.bands if band.low} <= told


def test_what_is_taken_from_a_benefit_is_the_flat_rate_and_its_fee(law: Law) -> None:
    fee = law.flat_rate * law.payer_fee
    for page in (said("with-benefits"), said("step-by-step")):
        assert f"£{float(law.flat_rate + fee):.2f}" in page
    assert f"£{float(fee):.2f}" in said("with-benefits")


def test_the_law_of_northern_ireland_has_the_same_figures(law: Law) -> None:
    other = law_on(CHECKED, Nation.NORTHERN_IRELAND)
    for name in ("payer_fee", "receiver_fee", "basic_percent", "basic_plus_percent", "flat_rate", "income_cap"):
        assert getattr(law, name) == getattr(other, name)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_sum_and_share_in_the_catalogues_is_a_figure_of_the_law(law: Law, language: str) -> None:
    known = figures_of(law) | figures_of(announced_law("managed-service", CHECKED)) | set(NOT_LAW)
    unknown = {
        code: strange
        for code, forms in sentences(language).items()
        for form in forms
        if (strange := figures_in(form) - known) and not code.endswith(".hint")
    }
    assert not unknown


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("slug", PAGES)
def test_every_sum_and_share_on_a_page_about_the_rules_is_a_figure_of_the_law(
    law: Law, slug: str, language: str
) -> None:
    known = figures_of(law) | figures_of(announced_law("managed-service", CHECKED)) | set(NOT_LAW)
    assert figures_in(said(slug, language)) <= known


def test_the_parts_that_nights_take_off_are_the_laws_in_words(law: Law) -> None:
    page = " ".join(said("working-it-out").split())
    for band in law.shared_care.bands[1:]:
        part = "half" if band.fraction == Fraction(1, 2) else SEVENTHS[int(band.fraction * 7)]
        nights = f"{band.low} or more" if band is law.shared_care.bands[-1] else f"{band.low} to {band.high}"
        assert re.search(rf"{nights}\s+{part}", page), nights


def test_a_figure_of_another_law_in_prose_would_be_found(law: Law) -> None:
    assert figures_in("The fee is 21% and the flat rate £7.50, not 20% or £7.") - figures_of(law) == {"21%", "£7.50"}

"""Figures of law in the guide's prose are those of the law's own data: a change of law turns a test red."""

import re
from datetime import date
from fractions import Fraction

import pytest

from content import guide_page
from logic.codes import Nation
from logic.law import Law, law_on

CHECKED = date(2026, 11, 21)


@pytest.fixture(scope="module")
def law() -> Law:
    return law_on(CHECKED, Nation.ENGLAND)


def said(slug: str) -> str:
    return re.sub(r"<[^>]+>", " ", " ".join(block.html for block in guide_page(slug, "en").blocks))


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

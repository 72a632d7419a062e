"""A step of the working says in words what it read, whoever draws it."""

import html
from datetime import date
from fractions import Fraction

import pytest

from content import LANGUAGES, money, text
from content.loaders.guide.examples import Example, example_html, worked_out
from content.loaders.guide.view import View
from content.loaders.steps import quantity_in_words, step_html
from logic.calculation import Estimate, Quantity, estimate, read_circumstances
from logic.codes import Benefit, NilReason
from logic.money import to_penny
from logic.rule_registry import Kind

every_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


def family(**facts: object) -> dict[str, object]:
    return {
        "nation": "england",
        "income": {"amount": "500", "period": "week"},
        "receiving_parents": [{"children": [{"nights": 0}]}],
    } | facts


def worked(**facts: object) -> Estimate:
    return estimate(read_circumstances(family(**facts), date(2026, 11, 21)))


def drawn(found: Estimate, language: str) -> str:
    return "".join(step_html(step, found, language) for step in found.steps)


@every_language
@pytest.mark.parametrize("reason", NilReason)
def test_whoever_pays_nothing_reads_why_in_words_on_a_guides_page_too(
    reason: NilReason, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = dict.fromkeys(LANGUAGES, "Sam")
    sam = Example(id="sam", law_of=date(2026, 11, 21), story=told, facts=family(nil_reason=str(reason)))
    monkeypatch.setattr("content.loaders.guide.examples.EXAMPLES", {"sam": sam})
    worked_out.cache_clear()
    page = example_html("sam", View(language=language))
    worked_out.cache_clear()
    steps = html.unescape(page.split('<ol class="working">')[1].split("</ol>")[0])
    assert text(f"nil_reason.{reason}", language) in steps
    assert f": {reason}" not in steps


@every_language
def test_each_kind_of_value_is_written_as_a_reader_knows_it(language: str) -> None:
    benefit = Benefit.STATE_PENSION
    assert quantity_in_words(Quantity(Kind.CODE, benefit), language) == text(f"benefit.{benefit}", language)
    assert quantity_in_words(Quantity(Kind.MONEY, Fraction(100, 3)), language, exact=False) == "£33.33"


@every_language
def test_of_several_children_a_step_says_which_it_is_about(language: str) -> None:
    found = worked(receiving_parents=[{"children": [{"nights": 0}, {"nights": 110}]}])
    assert text("result.working.child", language, number=2) in drawn(found, language)
    assert text("result.working.child", language, number=1) not in drawn(worked(), language)


def test_half_a_penny_goes_up_wherever_an_amount_is_shown() -> None:
    """A week of £643.025 stood as £643.02 above and went up to £643.03 in the working."""
    for amount in (Fraction("643.025"), Fraction("0.005"), Fraction("2.665"), Fraction(1, 3)):
        assert money(amount, "en") == money(to_penny(amount), "en")
    assert money(Fraction("643.025"), "en") == "£643.03"


@pytest.mark.parametrize(
    ("children", "told"), [(1, "for one child is 12%"), (2, "two children is 16%"), (4, "more children is 19%")]
)
def test_the_rate_is_told_for_so_many_children_in_a_sentence(children: int, told: str) -> None:
    steps = drawn(worked(receiving_parents=[{"children": [{"nights": 0}] * children}]), "en")
    assert told in steps
    assert 'of £500.00 is <span class="value">£' in steps

"""A person asks what special costs or other income would change, and that the service decides."""

import pytest

from tests.pages.visit import Visit


def with_a_result(role: str = "pay", language: str = "en") -> Visit:
    """1,000 a week, one child, no nights: 96 + 18 = £114 a week."""
    visit = Visit(language).begin(role).earn("1000", "week").press("continue-changes")
    visit.type("ask-count-0", "1").press("continue-children").choose("ask-band-0-0", "under_52")
    return visit.press("continue-nights").open("other_money")


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("role", ["pay", "receive"])
def test_travel_to_the_children_shows_both_amounts(role: str, language: str) -> None:
    visit = with_a_result(role, language).tick("ask-has-contact").type("ask-weekly-contact", "100")
    words = visit.press("other-money-ask").words
    assert "<strong>£114.00</strong>" in words  # 800 x 12 % + 200 x 9 %
    assert "<strong>£105.00</strong>" in words  # 800 x 12 % + 100 x 9 %


@pytest.mark.parametrize(("weekly", "counts"), [("9.99", False), ("10", True), ("10.01", True)])
def test_a_cost_counts_in_full_from_ten_pounds_a_week(weekly: str, counts: bool) -> None:
    visit = with_a_result().tick("ask-has-contact").type("ask-weekly-contact", weekly).press("other-money-ask")
    assert ("Yes. The service then decides" in visit.words) is counts
    assert ("does not reach the limit" in visit.words) is not counts


def test_exactly_ten_pounds_tells_the_doubt() -> None:
    visit = with_a_result().tick("ask-has-contact").type("ask-weekly-contact", "10").press("other-money-ask")
    assert "exactly at the limit" in visit.words


@pytest.mark.parametrize(("yearly", "counts"), [("2499.99", False), ("2500", True)])
def test_rent_counts_from_two_thousand_five_hundred_a_year(yearly: str, counts: bool) -> None:
    visit = with_a_result("receive").tick("ask-has-unearned").type("ask-yearly-unearned", yearly)
    assert ("Yes. The service then decides" in visit.press("other-money-ask").words) is counts


@pytest.mark.parametrize("language", ["en", "cy"])
def test_money_on_two_accounts_is_added_up_and_both_amounts_are_told(language: str) -> None:
    """Twice 31,250 is 62,500: 8 % of it is 96.15 a week, and 9 % of that is 8.65 more. Each alone would not count."""
    visit = with_a_result("receive", language).tick("ask-has-assets").press("asset-more")
    visit.type("ask-value-0", "31,250").type("ask-value-1", "31,250").press("other-money-ask")
    assert "<strong>£122.65</strong>" in visit.words
    doubt = visit.words.split("£122.65")[-1]
    assert "£114.00" in doubt


def test_money_and_land_are_looked_at_apart() -> None:
    visit = with_a_result("receive").tick("ask-has-assets").press("asset-more").choose("ask-asset-1", "land")
    visit.type("ask-value-0", "31,250").type("ask-value-1", "31,250").press("other-money-ask")
    assert "does not reach the limit" in visit.words
    assert "in however many accounts" in visit.words  # the rule beside the question
    assert "Read the other way" not in visit.words


def test_the_receiving_parent_is_never_sent_to_look_into_anything() -> None:
    words = with_a_result("receive").words
    assert "Use only what you already know. Do not look into the other parent's life" in words


def test_a_parent_on_a_low_income_benefit_is_told_nothing_is_looked_at() -> None:
    visit = Visit().begin("pay").earn("0").tick("ask-has_benefits")
    visit.tick("ask-benefits-universal_credit_no_earned_income").press("continue-changes")
    visit.type("ask-count-0", "1").press("continue-children").choose("ask-band-0-0", "under_52")
    visit.press("continue-nights").open("other_money").tick("ask-has-contact")
    visit.type("ask-weekly-contact", "20").press("other-money-ask")
    assert "a benefit for a low income" in visit.words


@pytest.mark.slow
@pytest.mark.parametrize("typed", ["", "lots", "-5", "1.234", "9" * 30])
def test_a_wrong_amount_gets_one_sentence_and_stays_as_typed(typed: str) -> None:
    visit = with_a_result().tick("ask-has-prior_debts").type("ask-weekly-prior_debts", typed).press("other-money-ask")
    assert visit.words.count('class="field-error"') == 1
    assert visit.app.text_input(key="ask-weekly-prior_debts").value == typed
    assert 'class="answer"' not in visit.words


def test_a_wrong_second_asset_is_told_beside_its_own_field() -> None:
    visit = with_a_result().tick("ask-has-assets").press("asset-more")
    visit.type("ask-value-0", "50000").type("ask-value-1", "much").press("other-money-ask")
    assert visit.words.count('class="field-error"') == 1


def test_the_result_itself_never_counts_what_the_service_has_not_decided() -> None:
    visit = with_a_result().tick("ask-has-contact").type("ask-weekly-contact", "100").press("other-money-ask")
    assert "£114.00" in visit.open("result").words
    assert 'href="/other-money"' in visit.words


def test_without_answers_it_leads_to_the_questions() -> None:
    assert "A few answers are still needed" in Visit().open("other_money").words

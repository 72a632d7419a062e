"""The register of rules: every rule a step can name, what it reads and what it gives.

A catalogue holds one sentence for each rule, with the names of its reads as placeholders.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Kind(StrEnum):
    """What sort of value a rule reads or gives."""

    MONEY = "money"
    FRACTION = "fraction"
    PERCENT = "percent"
    COUNT = "count"
    NIGHTS = "nights"
    CODE = "code"
    NUMBER = "number"


class Rule(StrEnum):
    """The rules of the calculation, in the order the law applies them."""

    AVERAGED_OVER_PAYSLIPS = "averaged_over_payslips"
    PAY_TO_TAX_WEEK = "pay_to_tax_week"
    PAY_TO_TAX_MONTH = "pay_to_tax_month"
    HOURS_OF_A_WEEK = "hours_of_a_week"
    HOURS_OF_SOME_WEEKS = "hours_of_some_weeks"
    PROFIT_OVER_DAYS = "profit_over_days"
    REGULAR_PAY_COUNTED = "regular_pay_counted"
    AVERAGE_PAY_COUNTED = "average_pay_counted"
    SEPARATE_PAY_COUNTED = "separate_pay_counted"
    STATUTORY_PAY_COUNTED = "statutory_pay_counted"
    BENEFITS_IN_KIND_COUNTED = "benefits_in_kind_counted"
    PROFIT_COUNTED = "profit_counted"
    PARTNERSHIP_PROFIT_COUNTED = "partnership_profit_counted"
    PENSION_COUNTED = "pension_counted"
    TRADING_LOSS_LEFT_OUT = "trading_loss_left_out"
    NOT_INCOME_LEFT_OUT = "not_income_left_out"
    UNEARNED_INCOME_APART = "unearned_income_apart"
    SALARY_SACRIFICE_ALREADY_OFF = "salary_sacrifice_already_off"
    NET_PAY_CONTRIBUTION_DEDUCTED = "net_pay_contribution_deducted"
    RELIEF_AT_SOURCE_CONTRIBUTION_DEDUCTED = "relief_at_source_contribution_deducted"
    CURRENT_INCOME = "current_income"
    LAST_YEAR_PAY_COUNTED = "last_year_pay_counted"
    LAST_YEAR_PENSION_COUNTED = "last_year_pension_counted"
    LAST_YEAR_BENEFIT_COUNTED = "last_year_benefit_counted"
    LAST_YEAR_PROFIT_COUNTED = "last_year_profit_counted"
    LAST_YEAR_CONTRIBUTION_DEDUCTED = "last_year_contribution_deducted"
    HISTORIC_INCOME = "historic_income"
    HISTORIC_INCOME_USED = "historic_income_used"
    CURRENT_INCOME_USED = "current_income_used"
    PENSION_DEDUCTED = "pension_deducted"
    INCOME_BY_THE_WEEK = "income_by_the_week"
    INCOME_BY_THE_FORTNIGHT = "income_by_the_fortnight"
    INCOME_BY_FOUR_WEEKS = "income_by_four_weeks"
    INCOME_BY_THE_MONTH = "income_by_the_month"
    INCOME_BY_THE_YEAR = "income_by_the_year"
    EQUAL_CARE_LEFT_OUT = "equal_care_left_out"
    NO_PAYING_PARENT = "no_paying_parent"
    SPECIAL_EXPENSES_DEDUCTED = "special_expenses_deducted"
    BOARDING_SCHOOL_LIMIT = "boarding_school_limit"
    ASSET_INCOME = "asset_income"
    ADDITIONAL_INCOME_ADDED = "additional_income_added"
    ADDITIONAL_INCOME_ALONE = "additional_income_alone"
    INCOME_CAPPED = "income_capped"
    NIL_DESCRIPTION = "nil_description"
    NIL_INCOME = "nil_income"
    FLAT_BENEFIT = "flat_benefit"
    FLAT_INCOME_RELATED_BENEFIT = "flat_income_related_benefit"
    FLAT_COUPLE = "flat_couple"
    FLAT_LOW_INCOME = "flat_low_income"
    FLAT_RATE_REACHED_BY_CARE = "flat_rate_reached_by_care"
    DEFAULT_RATE = "default_rate"
    REDUCED_RATE = "reduced_rate"
    RELEVANT_OTHER_CHILDREN = "relevant_other_children"
    BASIC_RATE = "basic_rate"
    BASIC_PLUS_RATE = "basic_plus_rate"
    FLAT_PLUS_ADDITIONAL_INCOME = "flat_plus_additional_income"
    VARIATION_FLOOR = "variation_floor"
    OTHER_ARRANGEMENTS = "other_arrangements"
    OTHER_ARRANGEMENTS_FLOOR = "other_arrangements_floor"
    APPORTIONED = "apportioned"
    BENEFIT_NIGHTS_NIL = "benefit_nights_nil"
    SHARED_CARE_BAND = "shared_care_band"
    SHARED_CARE_AVERAGE = "shared_care_average"
    LOCAL_AUTHORITY_BAND = "local_authority_band"
    LOCAL_AUTHORITY_NIL = "local_authority_nil"
    LOCAL_AUTHORITY_AVERAGE = "local_authority_average"
    SHARED_CARE_TAKEN_OFF = "shared_care_taken_off"
    LOCAL_AUTHORITY_TAKEN_OFF = "local_authority_taken_off"
    HALF_THE_NIGHTS = "half_the_nights"
    FLOOR = "floor"
    LOCAL_AUTHORITY_FLOOR = "local_authority_floor"
    FLOOR_APPORTIONED = "floor_apportioned"
    NEGATIVE_IS_NOTHING = "negative_is_nothing"
    ROUNDED = "rounded"


class RuleEntry(NamedTuple):
    """What a rule reads, by name and kind in order, and the kind of what it gives."""

    reads: Mapping[str, Kind]
    gives: Kind


def _entry(gives: Kind, **reads: Kind) -> RuleEntry:
    return RuleEntry(MappingProxyType(reads), gives)


_MONEY, _FRACTION, _PERCENT, _COUNT, _NIGHTS, _CODE, _NUMBER = Kind
_WEEKLY = _entry(_MONEY, amount=_MONEY)
_COUNTED = _entry(_MONEY, weekly=_MONEY)
_DEDUCTED = _entry(_MONEY, income=_MONEY, pension=_MONEY)
_BASIS = _entry(_MONEY, historic_income=_MONEY, current_income=_MONEY, share=_PERCENT)

RULES: Mapping[Rule, RuleEntry] = MappingProxyType(
    {
        Rule.AVERAGED_OVER_PAYSLIPS: _entry(_MONEY, total=_MONEY, payslips=_COUNT, days=_NUMBER),
        Rule.PAY_TO_TAX_WEEK: _entry(_MONEY, amount=_MONEY, weeks=_COUNT),
        Rule.PAY_TO_TAX_MONTH: _entry(_MONEY, amount=_MONEY, months=_COUNT),
        Rule.HOURS_OF_A_WEEK: _entry(_MONEY, hourly=_MONEY, hours=_NUMBER),
        Rule.HOURS_OF_SOME_WEEKS: _entry(_MONEY, hourly=_MONEY, hours=_NUMBER, weeks=_NUMBER),
        Rule.PROFIT_OVER_DAYS: _entry(_MONEY, amount=_MONEY, days=_COUNT),
        Rule.REGULAR_PAY_COUNTED: _COUNTED,
        Rule.AVERAGE_PAY_COUNTED: _COUNTED,
        Rule.SEPARATE_PAY_COUNTED: _COUNTED,
        Rule.STATUTORY_PAY_COUNTED: _COUNTED,
        Rule.BENEFITS_IN_KIND_COUNTED: _COUNTED,
        Rule.PROFIT_COUNTED: _COUNTED,
        Rule.PARTNERSHIP_PROFIT_COUNTED: _COUNTED,
        Rule.PENSION_COUNTED: _COUNTED,
        Rule.TRADING_LOSS_LEFT_OUT: _WEEKLY,
        Rule.NOT_INCOME_LEFT_OUT: _WEEKLY,
        Rule.UNEARNED_INCOME_APART: _WEEKLY,
        Rule.SALARY_SACRIFICE_ALREADY_OFF: _WEEKLY,
        Rule.NET_PAY_CONTRIBUTION_DEDUCTED: _DEDUCTED,
        Rule.RELIEF_AT_SOURCE_CONTRIBUTION_DEDUCTED: _DEDUCTED,
        Rule.CURRENT_INCOME: _entry(_MONEY, earned=_MONEY, pensions=_MONEY),
        Rule.LAST_YEAR_PAY_COUNTED: _WEEKLY,
        Rule.LAST_YEAR_PENSION_COUNTED: _WEEKLY,
        Rule.LAST_YEAR_BENEFIT_COUNTED: _WEEKLY,
        Rule.LAST_YEAR_PROFIT_COUNTED: _WEEKLY,
        Rule.LAST_YEAR_CONTRIBUTION_DEDUCTED: _entry(_MONEY, amount=_MONEY, pension=_MONEY),
        Rule.HISTORIC_INCOME: _WEEKLY,
        Rule.HISTORIC_INCOME_USED: _BASIS,
        Rule.CURRENT_INCOME_USED: _BASIS,
        Rule.PENSION_DEDUCTED: _entry(_MONEY, amount=_MONEY, pension=_MONEY),
        Rule.INCOME_BY_THE_WEEK: _WEEKLY,
        Rule.INCOME_BY_THE_FORTNIGHT: _WEEKLY,
        Rule.INCOME_BY_FOUR_WEEKS: _WEEKLY,
        Rule.INCOME_BY_THE_MONTH: _WEEKLY,
        Rule.INCOME_BY_THE_YEAR: _WEEKLY,
        Rule.EQUAL_CARE_LEFT_OUT: _entry(_COUNT, children=_COUNT, equal_care_children=_COUNT),
        Rule.NO_PAYING_PARENT: _entry(_MONEY, equal_care_children=_COUNT),
        Rule.SPECIAL_EXPENSES_DEDUCTED: _entry(_MONEY, gross_weekly_income=_MONEY, special_expenses=_MONEY),
        Rule.BOARDING_SCHOOL_LIMIT: _entry(
            _MONEY, boarding_school=_MONEY, gross_weekly_income=_MONEY, most_part=_PERCENT
        ),
        Rule.ASSET_INCOME: _entry(_MONEY, asset_value=_MONEY, interest=_PERCENT),
        Rule.ADDITIONAL_INCOME_ADDED: _entry(_MONEY, gross_weekly_income=_MONEY, additional_income=_MONEY),
        Rule.ADDITIONAL_INCOME_ALONE: _entry(_MONEY, additional_income=_MONEY),
        Rule.INCOME_CAPPED: _entry(_MONEY, gross_weekly_income=_MONEY),
        Rule.NIL_DESCRIPTION: _entry(_MONEY, reason=_CODE),
        Rule.NIL_INCOME: _entry(_MONEY, gross_weekly_income=_MONEY, nil_below=_MONEY),
        Rule.FLAT_BENEFIT: _entry(_MONEY, benefit=_CODE),
        Rule.FLAT_INCOME_RELATED_BENEFIT: _entry(_MONEY, benefit=_CODE),
        Rule.FLAT_COUPLE: _entry(_MONEY, benefit=_CODE, flat_rate=_MONEY),
        Rule.FLAT_LOW_INCOME: _entry(_MONEY, gross_weekly_income=_MONEY, flat_up_to=_MONEY),
        Rule.FLAT_RATE_REACHED_BY_CARE: _entry(_MONEY, gross_weekly_income=_MONEY),
        Rule.DEFAULT_RATE: _entry(_MONEY, qualifying_children=_COUNT),
        Rule.REDUCED_RATE: _entry(
            _MONEY,
            gross_weekly_income=_MONEY,
            flat_rate=_MONEY,
            flat_up_to=_MONEY,
            percentage=_PERCENT,
            children_counted=_COUNT,
            relevant_other_children=_COUNT,
        ),
        Rule.RELEVANT_OTHER_CHILDREN: _entry(
            _MONEY, gross_weekly_income=_MONEY, relevant_other_children=_COUNT, percentage=_PERCENT
        ),
        Rule.BASIC_RATE: _entry(_MONEY, income=_MONEY, percentage=_PERCENT, children_counted=_COUNT),
        Rule.BASIC_PLUS_RATE: _entry(
            _MONEY,
            income=_MONEY,
            first_part=_MONEY,
            percentage=_PERCENT,
            rest=_MONEY,
            plus_percentage=_PERCENT,
            children_counted=_COUNT,
        ),
        Rule.FLAT_PLUS_ADDITIONAL_INCOME: _entry(_MONEY, flat_rate=_MONEY, on_additional_income=_MONEY),
        Rule.VARIATION_FLOOR: _entry(_MONEY, weekly=_MONEY),
        Rule.OTHER_ARRANGEMENTS: _entry(_MONEY, weekly=_MONEY, children_counted=_COUNT, qualifying_children=_COUNT),
        Rule.OTHER_ARRANGEMENTS_FLOOR: _entry(_MONEY, weekly=_MONEY),
        Rule.APPORTIONED: _entry(_MONEY, weekly=_MONEY, children=_COUNT, qualifying_children=_COUNT),
        Rule.BENEFIT_NIGHTS_NIL: _entry(_MONEY, nights=_NIGHTS),
        Rule.SHARED_CARE_BAND: _entry(_FRACTION, nights=_NIGHTS),
        Rule.SHARED_CARE_AVERAGE: _entry(_FRACTION, fractions_together=_FRACTION, children=_COUNT),
        Rule.LOCAL_AUTHORITY_BAND: _entry(_FRACTION, nights=_NIGHTS),
        Rule.LOCAL_AUTHORITY_NIL: _entry(_FRACTION, nights=_NIGHTS),
        Rule.LOCAL_AUTHORITY_AVERAGE: _entry(_FRACTION, fractions_together=_FRACTION, children=_COUNT),
        Rule.SHARED_CARE_TAKEN_OFF: _entry(_MONEY, weekly=_MONEY, fraction=_FRACTION),
        Rule.LOCAL_AUTHORITY_TAKEN_OFF: _entry(_MONEY, weekly=_MONEY, fraction=_FRACTION),
        Rule.HALF_THE_NIGHTS: _entry(_MONEY, weekly=_MONEY, children=_COUNT, each=_MONEY),
        Rule.FLOOR: _entry(_MONEY, weekly=_MONEY),
        Rule.LOCAL_AUTHORITY_FLOOR: _entry(_MONEY, weekly=_MONEY),
        Rule.FLOOR_APPORTIONED: _entry(_MONEY, weekly=_MONEY, children=_COUNT, qualifying_children=_COUNT),
        Rule.NEGATIVE_IS_NOTHING: _entry(_MONEY, weekly=_MONEY),
        Rule.ROUNDED: _entry(_MONEY, weekly=_MONEY),
    }
)

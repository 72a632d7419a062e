"""Every code that leaves the law: what a screen, a catalogue or another program looks words up by."""

from enum import StrEnum


class Nation(StrEnum):
    """Where the paying parent lives: it decides whose law applies."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"


class Period(StrEnum):
    """How often an income is paid, or over what time a sum is shown."""

    WEEK = "week"
    FORTNIGHT = "fortnight"
    FOUR_WEEKS = "four_weeks"
    MONTH = "month"
    YEAR = "year"


class Benefit(StrEnum):
    """The benefits, pensions and allowances of regulation 44.

    Which paragraph of the regulation lists each one is dated data: see `Law.benefits_of_payer` (44(1))
    and `Law.income_related_benefits` (44(2)).
    """

    STATE_PENSION = "state_pension"
    INCAPACITY_BENEFIT = "incapacity_benefit"
    CARERS_ALLOWANCE = "carers_allowance"
    CARER_SUPPORT_PAYMENT = "carer_support_payment"
    MATERNITY_ALLOWANCE = "maternity_allowance"
    SEVERE_DISABLEMENT_ALLOWANCE = "severe_disablement_allowance"
    INDUSTRIAL_INJURIES_BENEFIT = "industrial_injuries_benefit"
    WIDOWED_PARENTS_ALLOWANCE = "widowed_parents_allowance"
    WIDOWS_PENSION = "widows_pension"
    CONTRIBUTION_BASED_JOBSEEKERS_ALLOWANCE = "contribution_based_jobseekers_allowance"
    CONTRIBUTORY_EMPLOYMENT_AND_SUPPORT_ALLOWANCE = "contributory_employment_and_support_allowance"
    FOREIGN_SOCIAL_SECURITY_BENEFIT = "foreign_social_security_benefit"
    TRAINING_ALLOWANCE = "training_allowance"
    WAR_DISABLEMENT_PENSION = "war_disablement_pension"
    WAR_WIDOWS_PENSION = "war_widows_pension"
    ARMED_FORCES_COMPENSATION_PAYMENT = "armed_forces_compensation_payment"
    INCOME_SUPPORT = "income_support"
    INCOME_BASED_JOBSEEKERS_ALLOWANCE = "income_based_jobseekers_allowance"
    INCOME_RELATED_EMPLOYMENT_AND_SUPPORT_ALLOWANCE = "income_related_employment_and_support_allowance"
    PENSION_CREDIT = "pension_credit"
    UNIVERSAL_CREDIT_NO_EARNED_INCOME = "universal_credit_no_earned_income"


class NilReason(StrEnum):
    """The descriptions of a person who pays nothing: regulation 45(1)."""

    CHILD = "child"
    PRISONER = "prisoner"
    YOUNG_PERSON_ON_BENEFIT = "young_person_on_benefit"
    WORK_BASED_TRAINING = "work_based_training"
    CARE_HOME = "care_home"


class Rate(StrEnum):
    """The rate the law gives; `none` when there is no paying parent at all."""

    NIL = "nil"
    FLAT = "flat"
    REDUCED = "reduced"
    BASIC = "basic"
    BASIC_PLUS = "basic_plus"
    DEFAULT = "default"
    NONE = "none"


class ArrangementKind(StrEnum):
    """The three ways the money can move."""

    FAMILY_BASED = "family_based"
    DIRECT_PAY = "direct_pay"
    COLLECT_AND_PAY = "collect_and_pay"


class NotApplicableReason(StrEnum):
    """Why an arrangement does not apply to a family."""

    NO_PAYING_PARENT = "no_paying_parent"
    OUTSIDE_THE_SERVICE = "outside_the_service"
    COURT_ORDER_BAR = "court_order_bar"
    ENDED_BY_ANNOUNCED_LAW = "ended_by_announced_law"


class SpecialExpenseKind(StrEnum):
    """Costs that can lower the income that counts: regulations 63 to 67."""

    CONTACT = "contact"
    ILLNESS_OR_DISABILITY = "illness_or_disability"
    PRIOR_DEBTS = "prior_debts"
    BOARDING_SCHOOL = "boarding_school"
    FORMER_HOME = "former_home"


class AdditionalIncomeKind(StrEnum):
    """Income that can be added: regulations 69 to 71."""

    UNEARNED = "unearned"
    ASSETS = "assets"
    DIVERSION = "diversion"
    FLAT_OR_NIL_RATE_INCOME = "flat_or_nil_rate_income"


class AssetKind(StrEnum):
    """What an asset is: regulation 69A(2). Money, land and shares each add up; any other thing stands alone."""

    MONEY = "money"
    LAND = "land"
    SHARES = "shares"
    OTHER = "other"


class IncomePartKind(StrEnum):
    """What an income is put together from: regulations 36 to 41, and what stands apart from them.

    Kinds that begin with last_year belong to the figure of a tax year; all others are as things are now.
    """

    REGULAR_PAY = "regular_pay"
    PAYSLIP = "payslip"
    PAY_TO_DATE = "pay_to_date"
    HOURLY_PAY = "hourly_pay"
    PAID_SEPARATELY = "paid_separately"
    STATUTORY_PAY = "statutory_pay"
    BENEFITS_IN_KIND = "benefits_in_kind"
    PROFIT = "profit"
    PARTNERSHIP_PROFIT = "partnership_profit"
    TRADING_LOSS = "trading_loss"
    PENSION = "pension"
    NO_INCOME_NOW = "no_income_now"
    PENSION_NET_PAY = "pension_net_pay"
    PENSION_RELIEF_AT_SOURCE = "pension_relief_at_source"
    PENSION_SALARY_SACRIFICE = "pension_salary_sacrifice"
    DIVIDENDS = "dividends"
    INTEREST = "interest"
    RENT = "rent"
    NOT_INCOME = "not_income"
    LAST_YEAR_PAY = "last_year_pay"
    LAST_YEAR_BENEFITS_IN_KIND = "last_year_benefits_in_kind"
    LAST_YEAR_PENSION = "last_year_pension"
    LAST_YEAR_TAXABLE_BENEFIT = "last_year_taxable_benefit"
    LAST_YEAR_PROFIT = "last_year_profit"
    LAST_YEAR_TRADING_LOSS = "last_year_trading_loss"
    LAST_YEAR_PENSION_CONTRIBUTION = "last_year_pension_contribution"


class IncomeBasis(StrEnum):
    """Which income the service uses: regulation 34(2)."""

    HISTORIC = "historic"
    CURRENT = "current"


class IncomeBasisReason(StrEnum):
    """Why that one: regulation 34(2) and (2A), or because only one was told."""

    WITHIN_THE_SHARE = "within_the_share"
    RISEN = "risen"
    FALLEN = "fallen"
    HISTORIC_INCOME_NIL = "historic_income_nil"
    NO_HISTORIC_INCOME = "no_historic_income"
    NO_CURRENT_INCOME = "no_current_income"


class VariationReason(StrEnum):
    """Why a variation counts or does not: regulations 57, 63 to 71 and 74."""

    COUNTED = "counted"
    DEFAULT_DECISION = "default_decision"
    INCOME_RELATED_BENEFIT = "income_related_benefit"
    UNDER_THRESHOLD = "under_threshold"
    ALREADY_FLAT_RATE_OR_LESS = "already_flat_rate_or_less"
    STILL_OVER_CAP = "still_over_cap"
    INCOME_AT_CAP = "income_at_cap"
    NO_RELEVANT_OTHER_CHILD = "no_relevant_other_child"
    NOT_ON_FLAT_OR_NIL_RATE = "not_on_flat_or_nil_rate"


class WarningCode(StrEnum):
    """What a person should know about an amount: doubts of the law, limits of an estimate."""

    APPLICATION_FEE_THEN_DUE = "application_fee_then_due"
    ASSETS_OF_ONE_KIND_ADDED = "assets_of_one_kind_added"
    BENEFIT_FIXES_THE_AMOUNT = "benefit_fixes_the_amount"
    BENEFIT_OF_PARTNER_ALONE = "benefit_of_partner_alone"
    BOARDING_HALF_AFTER_OTHER_COSTS = "boarding_half_after_other_costs"
    BOARDING_HALF_BEFORE_OTHER_INCOME = "boarding_half_before_other_income"
    CAP_COMES_BEFORE_OTHER_CHILDREN = "cap_comes_before_other_children"
    DEFAULT_RATE_DIFFERS_FROM_GUIDANCE = "default_rate_differs_from_guidance"
    EQUAL_CARE_CHILD_LEFT_OUT = "equal_care_child_left_out"
    EQUAL_CARE_NO_PAYING_PARENT = "equal_care_no_paying_parent"
    EXPENSES_ABOVE_OWN_INCOME = "expenses_above_own_income"
    FEES_ARE_BY_THE_DAY = "fees_are_by_the_day"
    FLAT_RATE_REACHED_BY_CARE = "flat_rate_reached_by_care"
    FLAT_RATE_REACHED_BY_EXPENSES = "flat_rate_reached_by_expenses"
    FLAT_RATE_SHARED_WITH_OTHER_ARRANGEMENTS = "flat_rate_shared_with_other_arrangements"
    INCOME_AT_CAP_BARS_OTHER_INCOME = "income_at_cap_bars_other_income"
    INCOME_OVER_CAP = "income_over_cap"
    INCOME_ROUNDING_MAY_MOVE_A_PENNY = "income_rounding_may_move_a_penny"
    LAW_NOT_REVIEWED_FOR_THIS_DATE = "law_not_reviewed_for_this_date"
    LOCAL_AUTHORITY_CARE_ALL_YEAR = "local_authority_care_all_year"
    LOSS_OF_ANOTHER_TRADE = "loss_of_another_trade"
    MORE_THAN_HALF_THE_NIGHTS = "more_than_half_the_nights"
    NEGATIVE_SHARE_IS_NOTHING = "negative_share_is_nothing"
    NIGHTS_SUGGEST_EQUAL_CARE = "nights_suggest_equal_care"
    NIL_DESCRIPTION_SETS_INCOME_ASIDE = "nil_description_sets_income_aside"
    NIL_DESCRIPTION_STAYS_NIL = "nil_description_stays_nil"
    NORTHERN_IRELAND_FIGURE_UNCONFIRMED = "northern_ireland_figure_unconfirmed"
    PAY_PERIOD_CONVERSION_IS_OURS = "pay_period_conversion_is_ours"
    PENSION_RELIEF_AT_SOURCE = "pension_relief_at_source"
    SMALL_EXTRA_INCOME_READ_LITERALLY = "small_extra_income_read_literally"
    STATUTORY_PAY_MAY_NOT_COUNT = "statutory_pay_may_not_count"
    TEN_POUND_THRESHOLD_EXACT = "ten_pound_threshold_exact"
    TWO_KINDS_OF_BENEFIT = "two_kinds_of_benefit"
    VARIATION_NOT_COUNTED = "variation_not_counted"
    VARIATION_NEEDS_A_DECISION = "variation_needs_a_decision"


class ReferenceIncome(StrEnum):
    """The incomes a range is worked out at when the real one is not known."""

    FLAT_RATE = "flat_rate"
    FULL_TIME_MINIMUM_WAGE = "full_time_minimum_wage"
    MEDIAN_FULL_TIME = "median_full_time"
    CAP = "cap"
    CHOSEN_HOURS = "chosen_hours"
    GUESSED = "guessed"


class ErrorCode(StrEnum):
    """What can be wrong with what a person, a screen or a program hands to the law."""

    AMOUNT_HAS_A_SPACE = "amount_has_a_space"
    AMOUNT_MISSING = "amount_missing"
    AMOUNT_NEGATIVE = "amount_negative"
    AMOUNT_NOT_A_NUMBER = "amount_not_a_number"
    AMOUNT_NOT_TEXT = "amount_not_text"
    AMOUNT_TOO_LARGE = "amount_too_large"
    AMOUNT_TOO_MANY_DECIMALS = "amount_too_many_decimals"
    CELL_WITHOUT_HEADING = "cell_without_heading"
    CHILDREN_MISSING = "children_missing"
    CHILDREN_OUT_OF_RANGE = "children_out_of_range"
    COLUMN_NOT_KNOWN = "column_not_known"
    DATE_BEFORE_MODELLED_LAW = "date_before_modelled_law"
    DATE_AFTER_MODELLED_LAW = "date_after_modelled_law"
    DATE_NOT_A_DATE = "date_not_a_date"
    DATE_AHEAD = "date_ahead"
    DAYS_OUT_OF_RANGE = "days_out_of_range"
    DUPLICATE_KEY = "duplicate_key"
    HOLIDAYS_OVERLAP = "holidays_overlap"
    HOLIDAY_NIGHTS_OVER_HOLIDAY = "holiday_nights_over_holiday"
    HOLIDAY_OUTSIDE_THE_YEAR = "holiday_outside_the_year"
    HOURS_OUT_OF_RANGE = "hours_out_of_range"
    INCOME_MISSING = "income_missing"
    KEY_MISSING = "key_missing"
    LINE_TOO_LONG = "line_too_long"
    NIGHTS_MISSING = "nights_missing"
    NIGHTS_NOT_A_WHOLE_NUMBER = "nights_not_a_whole_number"
    NIGHTS_OUT_OF_RANGE = "nights_out_of_range"
    NIGHTS_OVER_A_YEAR = "nights_over_a_year"
    NOT_A_CODE = "not_a_code"
    NOT_A_LIST = "not_a_list"
    NOT_AN_OBJECT = "not_an_object"
    NOT_A_WHOLE_NUMBER = "not_a_whole_number"
    NOT_JSON = "not_json"
    NOT_TEXT = "not_text"
    NOT_YES_OR_NO = "not_yes_or_no"
    ONE_NUMBER_FOR_EACH_CHILD = "one_number_for_each_child"
    PATTERN_NOT_ONE_OR_TWO_WEEKS = "pattern_not_one_or_two_weeks"
    PENSION_OVER_INCOME = "pension_over_income"
    RECEIVING_PARENT_MISSING = "receiving_parent_missing"
    RECEIVING_PARENTS_OUT_OF_RANGE = "receiving_parents_out_of_range"
    TAX_MONTH_OUT_OF_RANGE = "tax_month_out_of_range"
    TAX_WEEK_OUT_OF_RANGE = "tax_week_out_of_range"
    TOO_MANY_ENTRIES = "too_many_entries"
    UNKNOWN_KEY = "unknown_key"
    WEEKS_OUT_OF_RANGE = "weeks_out_of_range"
    WRONG_KEY_FOR_KIND = "wrong_key_for_kind"

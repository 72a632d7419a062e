"""Families for hypothesis: plain facts of the batch door's shape."""

from typing import Any

from hypothesis import strategies as st

MONEY = st.integers(0, 500_000).map(lambda pence: f"{pence // 100}.{pence % 100:02d}")
EDGES = st.sampled_from([51, 52, 103, 104, 155, 156, 174, 175, 182, 366])
NIGHTS = st.one_of(st.integers(0, 366), EDGES, st.just(0))
PERIODS = st.sampled_from(["week", "fortnight", "four_weeks", "month", "year"])
FEW = st.integers(0, 5)
EDGE_INCOMES = st.sampled_from(["6.99", "7.00", "100.00", "100.01", "199.99", "200.00", "800.01", "3000.01"])


def child(nights: int, care: int, equal: bool) -> dict[str, Any]:
    """A child's facts, with care that fits beside the nights."""
    return {
        "nights": nights,
        "local_authority_nights": min(care, 366 - nights),
        "equal_day_to_day_care": equal,
    }


CHILD = st.builds(
    child,
    NIGHTS,
    st.one_of(st.just(0), st.just(0), st.integers(0, 366), st.sampled_from([52, 207, 208, 259, 260, 262, 263])),
    st.sampled_from([False, False, False, False, True]),
)
PARENTS = st.lists(
    st.lists(CHILD, min_size=1, max_size=4).map(lambda children: {"children": children}), min_size=1, max_size=3
)
INCOME = st.one_of(
    st.fixed_dictionaries({"amount": MONEY, "period": st.just("week")}),
    st.fixed_dictionaries({"amount": EDGE_INCOMES, "period": st.just("week")}),
    st.fixed_dictionaries({"amount": st.integers(0, 200_000).map(str), "period": PERIODS}),
)
BY_INCOME = st.fixed_dictionaries(
    {
        "income": INCOME,
        "relevant_other_children": FEW,
        "other_arrangement_children": st.one_of(st.just(0), FEW),
        "receiving_parents": PARENTS,
    }
)
BENEFITS = st.lists(
    st.sampled_from(["state_pension", "carers_allowance", "income_support", "pension_credit"]), max_size=2
)
ANYBODY = st.fixed_dictionaries(
    {
        "income": INCOME,
        "benefits": st.one_of(st.just([]), BENEFITS),
        "partner_benefits": st.one_of(st.just([]), BENEFITS),
        "partner_also_pays": st.booleans(),
        "nil_reason": st.sampled_from([None, None, None, "prisoner", "child", "care_home"]),
        "relevant_other_children": FEW,
        "other_arrangement_children": st.one_of(st.just(0), FEW),
        "receiving_parents": PARENTS,
        "default_decision": st.sampled_from([False, False, False, True]),
        "nation": st.sampled_from(["england", "northern_ireland"]),
    }
)
EXPENSES = st.lists(
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(
                ["contact", "illness_or_disability", "prior_debts", "boarding_school", "former_home"]
            ),
            "weekly": st.one_of(MONEY, st.sampled_from(["9.99", "10.00", "150.00"])),
        }
    ),
    min_size=1,
    max_size=3,
)
YEARLY = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["unearned", "diversion", "flat_or_nil_rate_income"]),
        "yearly": st.one_of(MONEY, st.integers(0, 200_000).map(str)),
    }
)
ASSET = st.fixed_dictionaries({"kind": st.just("assets"), "value": st.integers(0, 200_000).map(str)})
ADDED = st.lists(st.one_of(YEARLY, ASSET), min_size=1, max_size=3)

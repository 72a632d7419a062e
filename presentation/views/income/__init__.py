"""An income put together from its parts, and what a variation would change."""

from presentation.views.income.income_parts import income_parts_view
from presentation.views.income.other_money import variation_rule_view, with_and_without_view

__all__ = [
    "income_parts_view",
    "variation_rule_view",
    "with_and_without_view",
]

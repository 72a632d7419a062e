"""The income put together from its parts, drawn: the sum with its working, and the press that carries it over."""

import streamlit as st

from content import percent
from logic.calculation import WorkedOutIncome
from logic.codes import ErrorCode
from presentation.forms.income import carry_income, is_carried
from presentation.forms.income import income_of_parts as work_out_income
from presentation.forms.income import parts_problems as problems_of_parts
from presentation.views.income import income_parts_view
from ui.asking import answers, law_today, message, reader, render_link, render_text
from ui.screen import forget_fields, language, render_html


def parts_problems() -> dict[str, ErrorCode]:
    """Say what is wrong with each field, once the sum has been asked for."""
    return problems_of_parts(answers().full.income_parts)


def income_of_parts() -> WorkedOutIncome | None:
    """Work the income out, once it has been asked for and every line can be read."""
    return work_out_income(answers().full.income_parts, law_today())


def render_income_of_parts(income: WorkedOutIncome) -> None:
    """Draw the sum, which year it rests on, what stands apart, and every step."""
    share = percent(law_today().figure("change_of_income"), language())
    render_html(income_parts_view(income, share, reader()))
    if income.unearned_yearly:
        render_link("other_money")
    render_link("when_it_changes")


def offer_to_carry(income: WorkedOutIncome) -> None:
    """Offer to put the income into the estimate's answer, or say that it stands there."""
    estimate_answers = answers()
    if is_carried(estimate_answers, income):
        render_text("add_up.carried")
    elif st.button(message("add_up.carry"), key="carry-income", type="primary"):
        carry_income(estimate_answers, income)
        forget_fields("ask-income")
        forget_fields("ask-pension")
        forget_fields("ask-period")
        st.switch_page("estimate.py")

"""The explorers show the law's own numbers as a table first, in the same words for both parents."""

import html
import json
import re
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

import logic
from content import LANGUAGES, SCREENS, money, text
from logic import arrangements
from logic.codes import ArrangementKind, Benefit, Nation, NilReason
from logic.money import parse_money
from presentation.visit.estimate import Answers, ChildAnswers, FamilyAnswers, Group
from presentation.visit.role import Role
from presentation.visit.state import VisitState
from tests.logic.families import amount, children
from tests.pages.visit import Visit
from tests.pages.walk import choose, open_screen, press, shown, type_in
from ui.screen import now

EXPLORERS = [code for code, screen in SCREENS.items() if screen.under == "explore"]


def a_family(role: str, *nights: int) -> Answers:
    """Answers to every question: £500 a week, children who stay so many nights."""
    return Answers(
        role=Role(role),
        checked=set(Group),
        nation=Nation.ENGLAND,
        income="500",
        period=logic.Period.WEEK,
        exact_nights=True,
        families=[
            FamilyAnswers(count=str(len(nights)), alike=False, children=[ChildAnswers(nights=str(n)) for n in nights])
        ],
    )


def explore(code: str, answers: Answers | None = None, language: str = "en") -> AppTest:
    app = open_screen("explore", language)
    if answers is not None:
        app.session_state["visit.state"] = VisitState(answers=answers)
    app.switch_page(f"{code}.py").run()
    assert not app.exception
    return app


def said(app: AppTest) -> str:
    return html.unescape(shown(app))


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("code", EXPLORERS)
def test_every_explorer_is_listed_and_opens_without_answers(code: str, language: str) -> None:
    assert text(f"{code}.title", language) in said(open_screen("explore", language))
    app = explore(code, language=language)
    assert f"<h1>{text(f'{code}.title', language)}</h1>" in said(app)
    assert app.get("plotly_chart") == []


@pytest.mark.parametrize("role", ["pay", "receive"])
def test_a_believed_seventh_between_60_and_54_nights_is_shown_to_be_none(role: str) -> None:
    app = explore("through_the_year", a_family(role, 60))
    before = said(app)
    assert text("through_the_year.edges", "en") in before
    assert text("through_the_year.here", "en", nights=60, amount="£51.43", low=52, high=103) in before
    type_in(app, "ask-explore-nights-0-0", "54")
    assert text("through_the_year.here", "en", nights=54, amount="£51.43", low=52, high=103) in said(app)
    assert text("through_the_year.fewer", "en", at=51, away=3, amount="£60.00") in said(app)


def test_both_parents_read_the_same_words_about_nights() -> None:
    paying, receiving = (
        said(explore("through_the_year", a_family(role, 60))).split("<h1>")[-1] for role in ("pay", "receive")
    )
    assert paying == receiving


def test_each_childs_nights_can_be_looked_at_alone() -> None:
    app = explore("through_the_year", a_family("pay", 0, 110))
    app.radio[0].set_value(app.radio[0].options[1]).run()
    assert "110" in said(app)
    wanted = amount(children(0, 0), weekly="500")
    assert money(parse_money(wanted), "en") in said(app)


def test_nights_that_are_no_nights_are_told_and_the_childs_own_are_shown() -> None:
    app = explore("through_the_year", a_family("pay", 60))
    type_in(app, "ask-explore-nights-0-0", "400")
    assert text("through_the_year.wrong", "en") in said(app)
    assert text("through_the_year.here", "en", nights=60, amount="£51.43", low=52, high=103) in said(app)


@pytest.mark.parametrize("code", ["through_the_year", "if_it_changes"])
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_picture_comes_only_when_asked_for_and_says_the_same_in_words(code: str, language: str) -> None:
    app = explore(code, a_family("pay", 60), language)
    assert app.get("plotly_chart") == []
    press(app, "curve-nights" if code == "through_the_year" else "curve-incomes")
    picture = app.get("plotly_chart")[0].proto
    assert "£51.43" in picture.alt
    press(app, "curve-nights" if code == "through_the_year" else "curve-incomes")
    assert app.get("plotly_chart") == []


def test_incomes_show_the_marks_a_quarter_either_way_and_children_at_home() -> None:
    page = said(explore("if_it_changes", a_family("receive", 0)))
    for part in ("£375.00", "£500.00", "£625.00", "£3,000.00", "£53.40", "£294.00"):
        assert part in page
    assert text("if_it_changes.quarter", "en") in page


@pytest.mark.parametrize("role", ["pay", "receive"])
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_where_nobody_knows_the_income_it_is_looked_at_with_one_the_person_picks(role: str, language: str) -> None:
    unknown = replace(a_family(role, 60), income="", income_unknown=True)
    app = explore("through_the_year", unknown, language)
    label = text("explore.income", language)
    (asked,) = [radio for radio in app.radio if radio.label == label]
    assert any(text("range.median_full_time", language) in option for option in asked.options)
    app = asked.set_value(asked.options[-1]).run()
    assert text("through_the_year.here", language, nights=60, amount="£252.00", low=52, high=103) in said(app)
    assert text("through_the_year.fewer", language, at=51, away=9, amount="£294.00") in said(app)
    app = app.switch_page("both_homes.py").run()
    for name in ("paying_in", "paying_costs", "receiving_in", "receiving_costs"):
        type_in(app, f"ask-both_homes-{name}", "2000")
    assert "£1,092.00" in said(app)


def test_two_homes_add_up_from_what_was_typed() -> None:
    app = explore("both_homes", a_family("receive", 0))
    for name, typed in (("paying_in", "1800"), ("paying_costs", "1500"), ("receiving_in", "1400")):
        type_in(app, f"ask-both_homes-{name}", typed)
    assert text("both_homes.caption", "en") not in said(app)
    type_in(app, "ask-both_homes-receiving_costs", "1,700")
    assert "£40.00" in said(app)
    assert "-£50.40" in said(app)
    type_in(app, "ask-both_homes-receiving_costs", "lots")
    assert text("both_homes.wrong", "en") in said(app)


@pytest.mark.parametrize("role", ["pay", "receive"])
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_two_ways_meet_at_96_of_100_and_nobody_is_nudged(role: str, language: str) -> None:
    app = choose(explore("arriving", language=language), "ask-arriving-role", role)
    type_in(app, "ask-arriving-weekly", "50")
    page = said(app)
    sums = {"arrives": "£48.00", "direct": "£48.00", "through": "£60.00"}
    assert text(f"arriving.meet.{role}", language, share="96%", **sums) in page
    assert text("arriving.owed", language) in page
    assert page.index(text("arriving.lead", language)) < page.index("£48.00")
    choose(app, "ask-arriving-collected", 50)
    assert "£24.00" in said(app)
    for figure in ("collected", "children", "any", "direct"):
        assert text(f"arriving.figures.{figure}", language) in said(app)


def test_both_parents_see_the_same_sums_of_what_arrives() -> None:
    paying, receiving = (
        sorted(re.findall(r"-?£[\d.,]+", said(explore("arriving", a_family(role, 0))))) for role in ("pay", "receive")
    )
    assert paying == receiving
    assert "£57.60" in paying
    assert "£72.00" in paying


def test_the_picture_of_what_arrives_shows_both_ways_and_where_they_meet() -> None:
    app = press(explore("arriving", a_family("pay", 0)), "curve-arriving")
    picture = app.get("plotly_chart")[0].proto
    assert "£57.60" in picture.alt
    assert "96%" in picture.alt
    assert "£72.00" in picture.alt


def test_what_the_estimate_came_to_stands_first_in_what_arrives() -> None:
    app = explore("arriving", a_family("pay", 0))
    assert app.text_input(key="ask-arriving-weekly").value == "60.00"


def test_a_new_estimate_stands_first_in_what_arrives_in_place_of_the_old_one() -> None:
    visit = Visit().answer_everything().open("arriving")
    assert visit.app.text_input(key="ask-arriving-weekly").value == "92.05"
    visit.open("result").change("Income before tax").earn("4000").open("arriving")
    assert visit.app.text_input(key="ask-arriving-weekly").value == "142.47"
    assert "£142.47" in visit.words


def test_a_sum_typed_over_the_estimate_stays_when_the_estimate_changes() -> None:
    visit = Visit().answer_everything().open("arriving").leave_field("ask-arriving-weekly", "70")
    visit.open("result").change("Income before tax").earn("4000").open("arriving")
    assert visit.app.text_input(key="ask-arriving-weekly").value == "70"


def test_new_nights_are_looked_at_in_place_of_the_old_ones() -> None:
    visit = Visit().answer_everything().open("through_the_year")
    assert visit.app.text_input(key="ask-explore-nights-0-0").value == "0"
    visit.open("result").change("Nights a year with the paying parent").choose("ask-band-0-0", "two_nights_a_week")
    visit.press("continue-nights").open("through_the_year")
    assert visit.app.text_input(key="ask-explore-nights-0-0").value == "104"
    visit.leave_field("ask-explore-nights-0-0", "60").open("result").change("Nights a year with the paying parent")
    visit.choose("ask-band-0-0", "under_52").press("continue-nights").open("through_the_year")
    assert visit.app.text_input(key="ask-explore-nights-0-0").value == "60"


@pytest.mark.parametrize("picked", [None, "cap"])
def test_the_income_that_is_looked_at_stays_the_same_one_when_a_guess_adds_another(picked: str | None) -> None:
    unknown = replace(a_family("pay", 60), income="", income_unknown=True)
    app = explore("through_the_year", unknown)
    if picked:
        app = app.radio(key="ask-explore-income").set_value(picked).run()
    before = app.radio(key="ask-explore-income").value
    app.switch_page("explore.py").run()
    app.session_state["visit.state"].answers = replace(unknown, guess="10000", hours="12")
    app.switch_page("through_the_year.py").run()
    assert app.radio(key="ask-explore-income").value == before
    assert str(before) == (picked or "median_full_time")


@pytest.mark.parametrize("paper", ["call_card", "have_ready", "arriving"])
def test_a_paper_follows_the_parent_of_the_visit_until_somebody_chooses(paper: str) -> None:
    visit = Visit().press("way-receive").open(paper)
    assert visit.app.radio(key=f"ask-{paper}-role").value == "receive"
    visit.open("home").press("way-pay").open(paper)
    assert visit.app.radio(key=f"ask-{paper}-role").value == "pay"
    visit.choose(f"ask-{paper}-role", "receive").open("home").press("way-pay").open(paper)
    assert visit.app.radio(key=f"ask-{paper}-role").value == "receive"


def two_receiving_parents(role: str) -> Answers:
    """£500 a week; one child with the first, two with the second."""
    found = a_family(role, 0)
    second = FamilyAnswers(count="2", alike=False, children=[ChildAnswers(nights="0"), ChildAnswers(nights="0")])
    return replace(found, families=[*found.families, second])


def test_one_of_two_receiving_parents_is_told_what_reaches_her_own_home() -> None:
    """She was told what reaches both homes as if all of it were hers."""
    amount_facts = facts_of_two()
    hers, theirs = (parent.weekly for parent in logic.estimate(amount_facts).receiving_parents)
    assert hers < theirs
    assert money(hers, "en") in said(explore("arriving", two_receiving_parents("receive")))
    paid = logic.estimate(amount_facts).weekly
    assert money(paid, "en") in said(explore("arriving", two_receiving_parents("pay")))
    together = text("compare.whole.pay", "en")
    for code in ("through_the_year", "if_it_changes"):
        assert together in said(explore(code, two_receiving_parents("receive")))
        assert together not in said(explore(code, a_family("receive", 0)))


@pytest.mark.parametrize("role", ["receive", "pay"])
def test_in_both_homes_stands_what_reaches_the_home_the_figures_are_of(role: str) -> None:
    app = explore("both_homes", two_receiving_parents(role))
    for name in ("paying_in", "paying_costs", "receiving_in", "receiving_costs"):
        type_in(app, f"ask-both_homes-{name}", "0")
    month = logic.compare(logic.estimate(facts_of_two()))
    outcomes = month.receiving_parents[0] if role == "receive" else month.total
    direct = outcomes[ArrangementKind.DIRECT_PAY]
    assert isinstance(direct, arrangements.Arrangement)
    assert money(direct.by_period[logic.Period.MONTH].received, "en") in said(app)
    assert (text("compare.whole.pay", "en") in said(app)) is (role == "pay")


def facts_of_two() -> logic.Circumstances:
    """The same family as facts."""
    facts = {"income": {"amount": "500"}, "receiving_parents": [children(0), children(0, 0)]}
    return logic.read_circumstances(facts, now().date())


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("code", ["through_the_year", "if_it_changes"])
def test_where_a_benefit_fixes_the_amount_nothing_is_said_to_move_it(code: str, language: str) -> None:
    """A nearest change was told that changed nothing, and incomes at which a rate begins that does not apply."""
    pensioner = replace(a_family("pay", 0), has_benefits=True, benefits={Benefit.STATE_PENSION})
    prisoner = replace(a_family("pay", 0), has_nil_reason=True, nil_reason=NilReason.PRISONER)
    fixed = [prisoner, *([pensioner] if code == "if_it_changes" else [])]
    nothing = text(f"{code}.nothing", language)
    for answers in fixed:
        assert nothing in said(explore(code, answers, language))
    assert nothing not in said(explore(code, a_family("pay", 0), language))


def test_the_picture_of_nights_has_its_marks_where_the_law_steps_and_the_pounds_on_each_step() -> None:
    app = explore("through_the_year", a_family("pay", 60))
    (chart,) = (element.value for element in app.markdown if '<figure class="chart">' in element.value)
    assert re.findall(r">(\d+)</text>", chart) == ["0", "52", "104", "156", "175", "366"]
    assert re.findall(r">(£[\d.]+)</text>", chart) == ["£60.00", "£51.43", "£42.86", "£34.29", "£23.00"]
    assert "You are here: 60" in chart
    press(app, "curve-nights")
    drawn = json.loads(app.get("plotly_chart")[0].proto.spec)
    assert drawn["layout"]["xaxis"]["tickvals"] == [0, 52, 104, 156, 175, 366]
    assert drawn["data"][0]["text"] == [
        "£60.00",
        "£51.43",
        "£42.86",
        "£34.29",
        "£23.00",
    ]

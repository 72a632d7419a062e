"""A grandmother who looks after a child is nobody's other parent, from the calculator to the papers."""

import html
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from content import SCREENS, text
from tests.pages.visit import Visit
from tests.web.plain.walking import PlainVisit

pytestmark = pytest.mark.slow

GUIDE = Path(__file__).parents[2] / "content" / "guide"
PARENTS_ONLY = {
    "en": r"(the|your) other parent|either parent|(?<!If )both parents|two parents|of your children|your child's",
    "cy": r"rhiant arall(?! sy'n cael)|naill riant|(?<!Os byddai'r )ddau riant|\bdau riant|o'ch plant",
}
"""What is said to a parent alone; that both parents may pay is said to a carer."""
IN_THE_GUIDE = {
    "en": PARENTS_ONLY["en"].replace("other parent|", r"other parent(?! or another carer)|", 1) + r"|your child\b",
    "cy": PARENTS_ONLY["cy"].replace("sy'n cael)", "sy'n cael| neu ofalwr)") + r"|eich plentyn\b",
}
"""The same in the guide, where one sentence says that the child lives with the other parent or another carer."""
TO_PARENTS = ("first-weeks", "if-you-pay", "short-of-money")
"""Pages of the guide for two parents who part, and for whoever pays."""
OF_PARENTS = ("other-carers", "why")
"""Pages that speak of parents, to a carer as well."""
CHANGES = ("has_benefits", "has_partner", "has_other_children", "has_other_arrangement", "has_nil_reason")
OF_BOTH = (
    "change.lead",
    "estimate.other_arrangement_children.hint",
    "choosing.because.other_parent_abroad",
    "eligibility.same_household",
    "other_money.decides",
    "result.more",
)
"""Sentences about the two parents of the child, whoever reads."""
FOR_A_CARER = (
    "who_can_apply", "count_nights", "income_parts", "other_money", "when_it_changes", "check_figures", "compare",
    "fees_in_full", "both_homes", "through_the_year", "arriving", "explore", "one_sheet", "have_ready", "call_card",
    "keep_a_note", "letters", "result",
)  # fmt: skip
"""The screens that lie between the calculator and the papers."""


def said_to_parents(words: str, language: str) -> set[str]:
    """The places of a screen that speak to a parent."""
    plain = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", words)))
    for code in OF_BOTH:
        plain = plain.replace(text(code, language), "")
    return {found[0] for found in re.finditer(rf".{{0,60}}(?:{PARENTS_ONLY[language]}).{{0,40}}", plain, re.I)}


def labels(visit: Visit) -> str:
    """What is asked and can be chosen, which is no HTML in the app."""
    app = visit.app
    asked = [field.label for field in (*app.radio, *app.text_input, *app.text_area, *app.checkbox, *app.button)]
    return " ".join([visit.words, *asked, *(option for radio in app.radio for option in radio.options)])


@pytest.mark.parametrize("language", ["en", "cy"])
def test_nothing_on_a_carers_way_speaks_of_the_other_parent(language: str) -> None:
    visit = Visit(language).open("estimate")
    assert text("estimate.role.care_for", language) in [button.label for button in visit.app.button]
    seen = [labels(visit.begin("care_for")), labels(visit.earn("2500"))]
    for box in CHANGES:
        visit.app.checkbox(key=f"ask-{box}").check()
    visit.app.run()
    seen.append(labels(visit))
    for box in CHANGES:
        visit.app.checkbox(key=f"ask-{box}").uncheck()
    seen.append(labels(visit.press("continue-changes")))
    seen.append(labels(visit.type("ask-count-0", "2").press("continue-children")))
    visit.choose("ask-band-0-0", "under_52").press("continue-nights")
    assert text("result.amount.receive", language) in visit.words
    seen += [labels(visit.open(screen)) for screen in FOR_A_CARER]
    assert not set().union(*(said_to_parents(words, language) for words in seen))


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("fear", ["no", "yes"])
def test_the_way_finder_knows_a_carer_from_the_calculator(language: str, fear: str) -> None:
    visit = Visit(language).answer_everything("care_for").open("choosing")
    answers = {"fear": fear, "protective_order": "no", "bank_details_unsafe": "no", "existing": "none", "talks": "yes"}
    asked, wrong = [], said_to_parents(labels(visit), language)
    while visit.app.radio:
        asked.append(str(visit.app.radio[0].key).removeprefix("ask-way-").removesuffix("-cy"))
        visit.app.radio[0].set_value(answers.get(asked[-1], "unsaid"))
        visit.press("way-continue")
        wrong |= said_to_parents(labels(visit), language)
    assert not wrong
    assert "role" not in asked
    assert ("talks" in asked) == (fear == "no")


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_plain_edition_speaks_to_a_carer_as_one(client: TestClient, language: str) -> None:
    visit = PlainVisit(client, "estimate", language)
    seen = [visit.words, visit.begin("care_for").words, visit.earn("2500").words, visit.press("continue").words]
    seen.append(visit.type(count__0="1").press("continue").words)
    seen.append(visit.choose("band-0-0", "under_52").press("continue").words)
    assert text("result.amount.receive", language) in visit.words
    seen += [visit.open(screen).words for screen in ("who_can_apply", "compare", "choosing", "check_figures")]
    assert not set().union(*(said_to_parents(words, language) for words in seen))


def test_a_carer_is_due_what_a_receiving_parent_is() -> None:
    carer, parent = (Visit().answer_everything(role) for role in ("care_for", "receive"))
    amounts = [re.findall(r"£[\d,.]+", visit.words) for visit in (carer, parent)]
    assert amounts[0] == amounts[1]


def test_the_papers_know_the_carer() -> None:
    visit = Visit().answer_everything("care_for").open("call_card")
    assert text("call_card.say.role.care_for", "en") in html.unescape(visit.words)
    assert text("have_ready.other.care_for", "en") in html.unescape(visit.open("have_ready").words)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_guide_speaks_to_a_carer_as_well(language: str) -> None:
    pages = {screen.guide for screen in SCREENS.values() if screen.guide} - {*TO_PARENTS, *OF_PARENTS}
    read = {page: (GUIDE / language / f"{page}.md").read_text(encoding="utf-8") for page in sorted(pages)}
    said = {
        page: re.findall(rf".{{0,60}}(?:{IN_THE_GUIDE[language]}).{{0,40}}", words, re.I)
        for page, words in read.items()
    }
    assert {page: found for page, found in said.items() if found} == {}

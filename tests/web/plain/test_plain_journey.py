"""The main job without scripts: from the first question to the ways side by side, as a browser sends it."""

import html
import re

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, SCREENS, text
from content.loaders.host import hosts
from tests.finding import found
from tests.pages.visit import Visit
from tests.web.plain.walking import PlainVisit
from web.plain.memory import MEMORY
from web.plain_visits import visit_key

PLACES = [*({"host": host} for host in hosts()), {"part": "estimate"}]


def sentences(markup: str) -> list[str]:
    """The pieces of words of some HTML, in order."""
    pieces = re.split(r"</?(?:p|li|caption|h\d|t[dhr]|div|ul|ol|summary)\b[^>]*>", markup)
    read = (re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", piece))).strip() for piece in pieces)
    return [words for words in read if words]


@pytest.mark.slow
@pytest.mark.parametrize("screen", ["result", "compare", "one_sheet"])
@pytest.mark.parametrize("role", ["pay", "receive"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_page_says_what_the_running_screen_says_in_the_same_order(
    client: TestClient, language: str, role: str, screen: str
) -> None:
    plain = PlainVisit(client, language=language).answer_everything(role).open(screen).words
    running = Visit(language).answer_everything(role).open(screen)
    _, *screens_own, _ = [element.proto.body for element in running.app.get("html")]  # between header and footer
    saving = text("saving.heading", language)
    place = 0
    for piece in sentences("".join(screens_own)):
        if piece == saving:
            break  # files are saved by the running app alone
        found = plain.find(piece, place)
        assert found >= 0, piece
        place = found


@pytest.mark.parametrize("query", PLACES, ids=str)
def test_on_a_charitys_site_the_way_to_the_result_is_the_same(client: TestClient, query: dict[str, str]) -> None:
    visit = PlainVisit(client, "estimate", **query)
    assert visit.status == 203
    visit.answer_everything()
    assert all(f"{name}={value}" in visit.address for name, value in query.items())
    assert "£92.05" in visit.words


def test_an_unknown_income_leads_to_a_range(client: TestClient) -> None:
    visit = PlainVisit(client).begin("receive").choose("nation", "england").choose("income_unknown", "True")
    visit.type(hours="16").press("continue").press("back")
    assert text("estimate.unknown", "en") in visit.words
    visit.press("continue").type(count__0="1").press("continue")
    visit.choose("band-0-0", "under_52").press("continue")
    assert "What the amount would be at each income" in visit.words
    assert "Pounds every four weeks" in visit.press("compare").words


def test_what_was_typed_stands_there_again_after_an_error_and_after_going_back(client: TestClient) -> None:
    visit = PlainVisit(client).begin().earn("twelve", pension="3")
    assert visit.form.values["income"] == ["twelve"]
    assert re.search("<title>Error: ", visit.page)
    visit.earn("2,500.00").press("back")
    assert visit.form.values["income"] == ["2,500.00"]
    assert visit.form.values["nation"] == ["england"]


def test_every_error_is_tied_to_its_field_and_linked_from_the_top(client: TestClient) -> None:
    visit = PlainVisit(client).begin().press("continue")
    links = re.findall(r'<li><a href="#([^"]+)">', visit.page)
    assert links == ["nation-england", "income"]
    assert all(f'id="{link}"' in visit.page for link in links)
    assert 'aria-describedby="income-hint income-error"' in visit.page


def test_a_benefit_unticked_with_its_question_no_longer_counts(client: TestClient) -> None:
    visit = PlainVisit(client).begin().earn("2500").tick("has_benefits").tick("benefits", "state_pension")
    visit.press("continue").press("back").untick("has_benefits").press("continue")
    visit.type(count__0="1").press("continue").choose("band-0-0", "under_52").press("continue")
    assert "basic rate" in visit.words


def test_children_who_differ_are_asked_about_one_by_one(client: TestClient) -> None:
    visit = PlainVisit(client).begin().earn("1000", "week").press("continue").type(count__0="2").press("continue")
    visit.choose("alike-0", False).press("continue")
    assert text("plain.more_questions", "en") in visit.words
    visit.choose("band-0-0", "under_52").choose("band-0-1", "two_nights_a_week").press("continue")
    assert "£130.29" in visit.words  # 152 x (1 - 1/7)


def test_two_receiving_parents_each_see_their_own_amount(client: TestClient) -> None:
    visit = PlainVisit(client).begin("receive").earn("1000", "week").press("continue").press("add-family")
    visit.type(count__0="2", count__1="1").press("continue")
    visit.choose("band-0-0", "under_52").choose("band-1-0", "half_the_nights").press("continue")
    assert "You: £121.33 a week." in visit.words


def test_one_group_can_be_changed_from_the_result_and_all_can_be_cleared(client: TestClient) -> None:
    visit = PlainVisit(client).answer_everything().press("change-income-income").earn("5000")
    assert "£170.08" in visit.words
    visit.press("again").open("result")
    assert text("result.open.heading", "en") in visit.words


@pytest.mark.slow
@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("income-pension", 'id="pension"'),
        ("income-nation", 'id="nation-england"'),
        ("changes-has_benefits", 'id="has_benefits"'),
        ("children-count-0", 'id="count-0"'),
        ("nights-band-0-0", 'id="band-0-0-under_52"'),
    ],
)
def test_each_answer_has_a_press_that_leads_to_its_field(client: TestClient, question: str, field: str) -> None:
    visit = PlainVisit(client).answer_everything().press(f"change-{question}")
    (focused,) = re.findall(r"<input[^>]* autofocus>", visit.page)
    assert field in focused
    visit.press("continue")
    assert "autofocus" not in visit.page
    assert "£92.05" in visit.words


def test_the_language_changes_and_nothing_is_lost(client: TestClient) -> None:
    visit = PlainVisit(client).begin().earn("2500").press("back")
    (other,) = re.findall(r'class="house-language" href="([^"]+)"', visit.page)
    visit.follow(client.get(html.unescape(other)))
    assert "Eich incwm" in visit.words
    assert visit.form.values["income"] == ["2500"]
    assert "lang=cy" in visit.form.action.replace("&amp;", "&")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_can_apply_asks_about_an_older_child_and_answers(client: TestClient, language: str) -> None:
    visit = (
        PlainVisit(client, "who_can_apply", language).choose("nation-door", "england").type(ages="4, 17").press("ask")
    )
    assert "education-1" in visit.form.names
    visit.choose("education-1", "in_education").press("ask")
    assert text("eligibility.open", language) in visit.words
    visit.choose("order", "court_order").press("ask").type(order_from="soon").press("ask")
    assert text("error.order_from.date_not_a_date", language) in visit.words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_route_finder_asks_one_by_one_and_leads_to_people(client: TestClient, language: str) -> None:
    visit = PlainVisit(client, "choosing", language).choose("way-role", "receive").press("continue")
    visit.choose("way-fear", "yes").press("finish")
    assert text("choosing.lead.apart", language) in visit.words
    assert text("choosing.heading.people", language) in visit.words
    assert text("choosing.ask.fear", language) not in visit.words
    visit.press("clear")
    assert "checked" not in visit.page.split('name="way-role"')[1].split("</fieldset>")[0]


def test_help_is_shown_at_once_even_when_the_form_cannot_be_read(client: TestClient) -> None:
    visit = PlainVisit(client, "choosing")
    visit.form.values |= {"sealed": ["not ours"], "way-role": ["pay", "receive"]}
    assert "999" in visit.press("danger").words
    assert visit.form.buttons == ["go-on"]


def test_on_count_the_nights_continue_stands_below_what_is_asked(client: TestClient) -> None:
    """It stood above the first question, so that Enter would press it."""
    page = PlainVisit(client).answer_everything().open("count_nights").page
    shown = re.search(r'<button class="press primary"[^>]*>Continue', page)
    assert shown
    assert shown.start() > page.rindex("<input")
    assert page.index('value="show"') < page.index('<input type="radio"')


def test_on_count_the_nights_each_family_has_its_name(client: TestClient) -> None:
    visit = PlainVisit(client).begin("pay").earn("2500").press("continue").press("add-family")
    visit.type(count__0="1", count__1="1", called__1="Sam").press("continue")
    visit.choose("band-0-0", "under_52").choose("band-1-0", "under_52").press("continue")
    assert "the family with Sam" in visit.open("count_nights").words


def test_nights_counted_from_a_pattern_can_be_the_answer(client: TestClient) -> None:
    visit = PlainVisit(client).answer_everything().open("count_nights").tick("counting-0-0").press("show")
    visit.tick("nights-0-0", "4").tick("nights-0-0", "5").press("count-0-0").press("use-counted-0-0")
    assert "£65.75" in visit.open("result").words  # 92.0548 x (1 - 2/7)


def test_the_last_day_to_act_is_counted_or_the_slip_is_told(client: TestClient) -> None:
    visit = PlainVisit(client, "asking-again")
    day = {"deadline__appeal__0": "35", "deadline__appeal__1": "1", "deadline__appeal__2": "2026"}
    assert text("error.deadline.date_not_a_date", "en") in visit.type(**day).press("deadline-appeal").words
    visit.type(deadline__appeal__0="5").press("deadline-appeal")
    assert 'class="answer"' in visit.page


def test_helplines_follow_the_nation_and_the_need(client: TestClient) -> None:
    visit = PlainVisit(client, "help").choose("reader-nation", "scotland").press("nation")
    need = visit.form.options["reader-need"][-1]
    visit.choose("reader-need", need).press("need")
    assert text(f"help.need.{need}", "en") in visit.words
    assert visit.form.values["reader-nation"] == ["scotland"]


def test_the_sheet_to_print_stands_on_a_page_of_its_own(client: TestClient) -> None:
    visit = PlainVisit(client).answer_everything("receive").open("one_sheet")
    assert '<article class="paper sheet">' in visit.page
    assert "£92.05" in visit.words


def test_nothing_typed_stands_in_an_address_and_a_step_answers_with_one_redirect(client: TestClient) -> None:
    visit = PlainVisit(client).begin().earn("41234.56", "year")
    assert visit.redirects == 1
    assert "41234" not in visit.address
    assert "no-store" in visit.response.headers["cache-control"]
    assert "set-cookie" not in visit.response.headers


def test_leaving_drops_what_was_told_and_closes_every_address(client: TestClient) -> None:
    visit = PlainVisit(client).answer_everything()
    key = visit_key(found("visit=([^&]+)", visit.address))
    assert MEMORY.state_of(key) is not None
    leave = html.unescape(found(r'id="exit-link" href="([^"]+)"', visit.page))
    assert client.post(leave).status_code == 303  # as exit.js tells the server
    assert MEMORY.state_of(key) is None
    page = visit.press("compare").page
    assert "£" not in page
    assert "Two homes" not in page


def test_a_restart_between_two_steps_loses_nothing_that_the_page_carries(client: TestClient) -> None:
    visit = PlainVisit(client).begin().earn("2500")
    MEMORY.forget(visit_key(found("visit=([^&]+)", visit.address)))
    visit.press("continue").type(count__0="2").press("continue").choose("band-0-0", "under_52").press("continue")
    assert "£92.05" in visit.words


def test_a_page_whose_visit_is_forgotten_says_that_it_begins_anew(client: TestClient) -> None:
    visit = PlainVisit(client).begin()
    MEMORY.forget(visit_key(found("visit=([^&]+)", visit.address)))
    assert text("plain.lost", "en") in visit.open("estimate").words


@pytest.mark.slow
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_has_a_plain_page(client: TestClient, screen: str) -> None:
    assert PlainVisit(client, screen).status == 203


@pytest.mark.parametrize("screen", SCREENS)
def test_an_old_browser_that_runs_scripts_is_shown_all_of_a_plain_page(client: TestClient, screen: str) -> None:
    """Whoever came because the app could not start read the heading of the letters and nothing below it."""
    assert "<noscript" not in PlainVisit(client, screen).page

""" "I am in danger now" on a plain page shows people to call, whatever else the form holds and however old it is."""

import html
from collections.abc import Callable

import pytest
from starlette.testclient import TestClient

from content import LANGUAGES, Language, text
from content.loaders.host import hosts
from presentation.visit.sealing import LONGEST_AGE, seal
from presentation.visit.state import VisitState
from tests.finding import found
from tests.web.plain.walking import PlainVisit
from web import left_visits
from web.plain.memory import MEMORY
from web.plain_visits import LIFE, Word, visit_key

pytestmark = pytest.mark.slow

Spoil = Callable[[PlainVisit], object]
PRIVATE = "98765.43"


def _put(name: str, *values: str) -> Spoil:
    return lambda visit: visit.form.values.update({name: list(values)})


SPOILED: dict[str, Spoil] = {
    "as it came": lambda visit: None,
    "seal missing": lambda visit: visit.form.values.pop("sealed"),
    "seal empty": _put("sealed", ""),
    "seal not ours": _put("sealed", "not ours"),
    "seal doubled": _put("sealed", "a", "b"),
    "seal of another visit": _put("sealed", seal(VisitState(), "another")),
    "seal far too long": _put("sealed", "A" * 50_000),
    "step missing": lambda visit: visit.form.values.pop("step"),
    "step of another screen": _put("step", "income"),
    "answer doubled": _put("role", "pay", "receive"),
    "answer that there is not": _put("role", "nobody"),
}


def pages(client: TestClient, language: Language, **place: str) -> list[PlainVisit]:
    """Every page on which the button stands: the first question, one after it, an error, and the ways."""
    first = PlainVisit(client, "choosing", language, **place)
    second = PlainVisit(client, "choosing", language, **place).press("continue")
    ways = PlainVisit(client, "choosing", language, **place).press("finish")
    return [first, second, ways]


def shows_people(visit: PlainVisit, language: Language) -> bool:
    return "999" in visit.words and visit.form.buttons == ["go-on"] and text("choosing.danger.go_on", language) in (
        visit.words
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("spoiled", SPOILED)
def test_danger_leads_to_people_whatever_the_form_holds(client: TestClient, spoiled: str, language: Language) -> None:
    for visit in pages(client, language):
        SPOILED[spoiled](visit)
        assert shows_people(visit.press("danger"), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_stands_before_what_is_asked_or_answered(client: TestClient, language: Language) -> None:
    """It stood below all of it, where the ways that could fit are seven screens of a phone."""
    for visit, starts in zip(pages(client, language), ("<fieldset", "<fieldset", 'class="way"'), strict=True):
        assert visit.page.index('value="danger"') < visit.page.index(starts)


def test_enter_goes_on_though_danger_stands_before_the_question(client: TestClient) -> None:
    """A browser presses the first button of a form."""
    first, second, _ = pages(client, "en")
    assert first.form.buttons[0] == second.form.buttons[0] == "continue"


def test_a_page_that_stood_open_for_a_night_still_leads_to_people(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for visit in pages(client, "en"):
        now = left_visits.VISITS._clock()
        with monkeypatch.context() as later:
            later.setattr(left_visits.VISITS, "_clock", lambda now=now: now + max(LIFE, LONGEST_AGE) + 600)
            assert shows_people(visit.press("danger"), "en")


def test_while_nobody_can_tell_which_visits_were_left_danger_leads_to_people(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Away:
        async def add(self, visit: bytes) -> None:
            """Remember nothing."""

        async def has(self, word: Word) -> bool:
            return word.visit in before

    for visit in pages(client, "en"):
        before = [bytes.fromhex(visit_key(found("visit=([^&]+)", visit.address)))]
        with monkeypatch.context() as away:
            away.setattr(left_visits.VISITS, "_left", Away())
            assert shows_people(visit.press("danger"), "en")


def test_danger_pressed_in_a_second_tab_of_a_visit_that_was_left_tells_nothing_of_it(client: TestClient) -> None:
    visit = PlainVisit(client).begin().earn(PRIVATE, "year")
    visit.open("choosing")
    left = visit_key(found("visit=([^&]+)", visit.address))
    client.post(html.unescape(found(r'id="exit-link" href="([^"]+)"', visit.page)))
    assert shows_people(visit.press("danger"), "en")
    assert visit_key(found("visit=([^&]+)", visit.address)) != left
    state = MEMORY.state_of(visit_key(found("visit=([^&]+)", visit.address)))
    assert state is not None and state.answers is None
    assert PRIVATE not in visit.press("go-on").page


def test_any_other_press_of_a_visit_that_was_left_leads_away(client: TestClient) -> None:
    visit = PlainVisit(client, "choosing")
    client.post(html.unescape(found(r'id="exit-link" href="([^"]+)"', visit.page)))
    assert "Two homes" not in visit.press("finish").page


def test_after_help_the_questions_can_be_gone_on_with(client: TestClient) -> None:
    visit = PlainVisit(client, "choosing").press("danger").press("go-on")
    assert "continue" in visit.form.buttons
    assert "danger" in visit.form.buttons


@pytest.mark.parametrize("host", hosts())
def test_on_a_charitys_site_danger_leads_to_people(client: TestClient, host: str) -> None:
    for visit in pages(client, "en", host=host):
        assert shows_people(visit.press("danger"), "en")
        assert f"host={host}" in visit.address


def test_the_link_where_no_script_runs_leads_to_people_without_a_visit(client: TestClient) -> None:
    answer = PlainVisit(client).follow(client.get("/plain/which-way?people=1"))
    assert shows_people(answer, "en")

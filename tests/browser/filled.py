"""Every paper and explorer with its answers filled in, as a person leaves it before taking it along."""

from collections.abc import Callable, Sequence

from playwright.sync_api import Locator, Page

from content import SCREENS, Language
from tests.browser.conftest import app_shown
from tests.browser.journey import CONTINUE, move_to
from tests.browser.settling import settled
from ui.papers import LETTERS

Seen = Callable[[str], None]

PLAIN_NOES = ("receive", "no", "no", "no", "scotland")
WORDS = "Tuesdays and Thursdays between 2 and 3 in the afternoon"
PAYMENTS = (
    ("4/9/2026", "60", "60", "6/9/2026"),
    ("11/9/2026", "60", "25.50", "15/9/2026"),
    ("18/9/2026", "60", "", ""),
)
HOMES = {"paying_in": "1800", "paying_costs": "1,500", "receiving_in": "1400", "receiving_costs": "1700"}
NOTE = {"what": "A letter from the service", "day": "5/9/2026", "where": "Bluebell", "shown": "My support worker"}


class Filling:
    """One visit that fills in screen after screen; `seen` is called with the name of each state."""

    def __init__(self, page: Page, address: str, language: Language, seen: Seen) -> None:
        self.page, self.address, self.language, self.seen = page, address, language, seen

    def key(self, key: str) -> Locator:
        """Give the element of a key; a question's key may end with the language."""
        return self.page.locator(f".st-key-{key}, .st-key-{key}-{self.language}").first

    def go(self, code: str) -> None:
        """Open a screen from within the app, as a link of the menu does."""
        ending = "" if self.language == "en" else f"?lang={self.language}"
        move_to(self.page, SCREENS[code].address + ending)

    def pick(self, key: str, at: int) -> None:
        self.key(key).locator("label:has(input)").nth(at).click()
        settled(self.page)

    def write(self, key: str, typed: str) -> None:
        field = self.key(key).locator("input, textarea")
        field.fill(typed)
        field.press("Tab")
        settled(self.page)

    def write_all(self, typed: str) -> None:
        """Type the same into every empty field in sight."""
        for field in self.page.locator("#root :is(input[type=text], textarea):visible").all():
            if not field.input_value():
                field.fill(typed)
                field.press("Tab")
        settled(self.page)

    def press(self, key: str) -> None:
        self.key(key).locator("button").click()
        settled(self.page)

    def save(self, paper: str, own: int = 0, seen: int = 1) -> None:
        """Answer the two questions; the usual answers open the saving at once."""
        self.pick(f"ask-saving-{paper}-own", own)
        self.pick(f"ask-saving-{paper}-seen", seen)


def estimate(filling: Filling, *, income_known: bool = True) -> None:
    """Tell the family in a new visit: £2,200 a month or no income that anybody knows, two children for 52 nights."""
    page = filling.page
    page.goto(filling.address + ("/" if filling.language == "en" else f"/?lang={filling.language}"))
    app_shown(page)
    settled(page)
    filling.press("way-receive")
    page.locator(CONTINUE).wait_for()
    settled(page)
    if not income_known:
        filling.pick("ask-income_unknown", 1)
    filling.pick("ask-nation", 1)
    if income_known:
        filling.write("ask-income", "2,200")
    for mark in (".st-key-ask-has_benefits", ".st-key-ask-count-0") if income_known else (".st-key-ask-count-0",):
        page.locator(CONTINUE).click()
        page.locator(mark).wait_for()
        settled(page)
    filling.write("ask-count-0", "2")
    page.locator(CONTINUE).click()
    page.locator("[class*=st-key-ask-band-0-0]").wait_for()
    settled(page)
    filling.pick("ask-band-0-0", 1)
    page.locator(CONTINUE).click()
    page.locator(".answer").first.wait_for()
    settled(page)


def way_finder(filling: Filling, answers: Sequence[str] = PLAIN_NOES) -> None:
    """Answer the way finder so that every way is open, and see the ways."""
    filling.go("choosing")
    if filling.page.locator(".st-key-way-all-anew").count():  # the estimate told the first answers
        filling.press("way-all-anew")
    for at in (0, 1, 1, 1, 1)[: len(answers)]:
        filling.page.locator("label:has(input[type=radio])").nth(at).click()
        filling.press("way-continue")
    filling.press("way-finish")
    filling.seen("the ways")


def explorers(filling: Filling) -> None:
    """Look at nights, incomes, two homes and what arrives, each with its picture where there is one."""
    filling.go("through_the_year")
    filling.write("ask-explore-nights-0-0", "60")
    filling.press("curve-nights")
    filling.page.locator(".js-plotly-plot .main-svg").first.wait_for()
    filling.seen("nights")
    filling.go("if_it_changes")
    filling.press("curve-incomes")
    filling.page.locator(".js-plotly-plot .main-svg").first.wait_for()
    filling.seen("incomes")
    filling.go("both_homes")
    for name, typed in HOMES.items():
        filling.write(f"ask-both_homes-{name}", typed)
    filling.seen("two homes")
    filling.go("arriving")
    filling.pick("ask-arriving-collected", 1)
    filling.press("curve-arriving")
    filling.page.locator(".js-plotly-plot .main-svg").first.wait_for()
    filling.seen("what arrives")
    filling.pick("ask-arriving-role", 1)
    filling.seen("what arrives, as the paying parent")


def papers(filling: Filling) -> None:
    """Fill in every paper and open its saving."""
    call_card(filling)
    checklist(filling)
    notes(filling)
    filling.go("one_sheet")
    filling.save("one_sheet")
    filling.seen("estimate sheet")
    records(filling)
    letters(filling)
    arrangement(filling)


def call_card(filling: Filling) -> None:
    filling.go("call_card")
    filling.pick("ask-call_card-role", 0)
    for tick in filling.page.locator("#root [data-testid=stCheckbox] label:visible").all()[::3]:
        tick.click()
        settled(filling.page)
    filling.write_all(WORDS)
    filling.save("call_card", own=1, seen=0)
    filling.seen("call card on a shared device")
    filling.save("call_card")
    filling.seen("call card")


def checklist(filling: Filling) -> None:
    filling.go("have_ready")
    filling.pick("ask-have_ready-role", 1)
    for tick in filling.page.locator("#root [data-testid=stCheckbox] label:visible").all()[:3]:
        tick.click()
        settled(filling.page)
    filling.save("have_ready")
    filling.seen("checklist")


def notes(filling: Filling) -> None:
    filling.go("keep_a_note")
    for name, typed in NOTE.items():
        filling.page.locator(f".st-key-ask-keep_a_note-{name} input").fill(typed)
    filling.press("keep_a_note-add")
    filling.save("keep_a_note")
    filling.seen("notes")


def records(filling: Filling) -> None:
    filling.go("records")
    filling.write_all("5/9/2026 from 9 to 9.20")
    filling.press("records-calls-add")
    filling.save("records")
    filling.seen("calls")
    filling.pick("ask-records-which", 1)
    for payment in PAYMENTS:
        fields = filling.page.locator("#root input[type=text]:visible").all()
        for field, typed in zip(fields, payment, strict=True):
            field.fill(typed)
        filling.press("records-add")
    filling.seen("payments")
    filling.pick("ask-records-which", 2)
    filling.write("ask-records-month-1", "30")
    filling.write("ask-records-month-2", "25")
    filling.seen("nights by the month")


def letters(filling: Filling) -> None:
    filling.go("letters")
    for at, kind in enumerate(LETTERS):
        filling.pick("ask-letters-kind", at)
        if at == 0:
            filling.pick("ask-letters-nation", 1)
            filling.write("ask-letters-day", "31/1/2024")
            filling.write("ask-letters-wrong", WORDS)
            filling.save("letters")
        filling.seen(f"letter: {kind}")


def arrangement(filling: Filling) -> None:
    filling.go("written_down")
    filling.write_all("As we have both said: 60 pounds, each Friday")
    filling.save("written_down")
    filling.seen("arrangement")


def fill_everything(page: Page, address: str, language: Language, seen: Seen) -> None:
    """Fill in the estimate, the way finder, every explorer and every paper; then the sheet of a range anew."""
    filling = Filling(page, address, language, seen)
    estimate(filling)
    way_finder(filling)
    explorers(filling)
    papers(filling)
    estimate(filling, income_known=False)
    filling.go("through_the_year")
    seen("nights, the income unknown")
    filling.go("one_sheet")
    filling.save("one_sheet")
    seen("sheet of a range")

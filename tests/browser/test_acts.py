"""What was done and has not been sent yet: it can be seen, and every paper waits for it."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Server
from tests.browser.journey import begin_as_payer
from tests.browser.settling import settled, wait_until
from tests.browser.test_surviving import with_a_paper_to_save

pytestmark = pytest.mark.browser
SEEN = "document.documentElement.matches('[data-acting], [data-unheard]')"
INCOME = ".st-key-ask-income input"
ROLE = "[class*=st-key-ask-call_card-role] label:has(input:not(:checked))"
PAPER = "document.querySelector('.save-file').dataset"


@pytest.mark.parametrize("act", ["link", "choice", "button", "field", "enter"])
def test_what_was_done_is_seen_from_its_first_moment_until_it_is_answered(page: Page, server: Server, act: str) -> None:
    """A link was followed 60 ms after its press: for so long nothing told that a screen had been asked for."""
    begin_as_payer(page, server.address)
    page.locator(INCOME).fill("900")
    settled(page)
    seen = page.evaluate(
        f"""(act) => {{
          const field = document.querySelector('{INCOME}');
          const enter = new KeyboardEvent('keydown', {{ key: 'Enter', bubbles: true }});
          ({{
            link: () => document.querySelector("#root a[href^='/help']").click(),
            choice: () => document.querySelector('[class*=st-key-ask-nation] label:has(input)').click(),
            button: () => document.querySelector("[class*='st-key-continue-'] button").click(),
            field: () => field.blur(),
            enter: () => field.dispatchEvent(enter),
          }})[act]();
          return {SEEN};
        }}""",
        act,
    )
    assert seen
    settled(page)
    assert not page.evaluate(SEEN)


@pytest.mark.parametrize("kind", ["save-file", "print-paper"])
def test_a_paper_has_what_was_chosen_in_the_moment_before(page: Page, server: Server, kind: str) -> None:
    """What was typed was waited for, and what was chosen was not; printing waited for neither."""
    with_a_paper_to_save(page, server)
    before = page.evaluate(f"JSON.stringify({PAPER})")
    page.evaluate(
        f"""([choice, kind]) => {{
          const note = () => {{ window.paper = JSON.stringify({PAPER}); }};
          window.print = note;
          URL.createObjectURL = () => {{ note(); return '#'; }};
          document.querySelector(choice).click();
          document.querySelector(`.${{kind}}`).click();
        }}""",
        [ROLE, kind],
    )
    wait_until(page, "window.paper")
    assert page.evaluate("window.paper") == page.evaluate(f"JSON.stringify({PAPER})") != before

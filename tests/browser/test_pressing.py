"""A press is of what it began on, whatever the page does meanwhile: nothing is lost, and nothing else is pressed."""

import pytest
from playwright.sync_api import Page, expect

from content import text
from tests.browser.conftest import NewPage, Server, app_shown
from tests.browser.pressing import DANGER, GO_ON, SLOW_PRESS, Held, press_begun
from tests.browser.settling import settled, tries, wait_until

pytestmark = pytest.mark.browser
FINISH = ".st-key-way-finish button"
GROW = """(height) => {
  document.querySelector('[data-testid=stMain]').style.overflowAnchor = 'none';
  const grown = document.createElement('div');
  grown.style.height = `${height}px`;
  document.querySelector('#root h1').before(grown);
}"""


def open_which_way(page: Page, server: Server) -> None:
    page.goto(f"{server.address}/which-way")
    app_shown(page)
    settled(page)


def which_way_not_whole(new_page: NewPage, server: Server, scrolled: int = 0) -> tuple[Page, Held]:
    """Go from one screen, scrolled so many pixels, to the way finder on a phone; hold back what is said last of it."""
    page = new_page(viewport={"width": 320, "height": 500})
    held = Held(page)
    page.goto(f"{server.address}/help")
    app_shown(page)
    settled(page)
    page.evaluate("(to) => { document.querySelector('[data-testid=stMain]').scrollTop = to; }", scrolled)
    held.is_holding = True
    page.evaluate("dispatchEvent(new CustomEvent('show-screen', {detail: location.origin + '/which-way'}))")
    return page, held


def test_on_a_phone_danger_pressed_while_the_new_screen_goes_to_its_start_is_not_lost(
    new_page: NewPage, server: Server
) -> None:
    page, held = which_way_not_whole(new_page, server)
    press_begun(page, page.locator(DANGER))
    held.let_go()
    page.wait_for_timeout(SLOW_PRESS)
    page.mouse.up()
    page.locator(GO_ON).wait_for()


def test_a_press_that_began_on_the_served_page_is_made_though_the_app_comes(page: Page, server: Server) -> None:
    held = Held(page)
    held.is_holding = True
    page.goto(f"{server.address}/which-way")
    page.locator(f"#root {DANGER}").wait_for(state="attached")
    press_begun(page, page.locator("#served").get_by_role("link", name=text("choosing.danger.button", "en")))
    held.let_go()
    page.wait_for_timeout(SLOW_PRESS)
    page.mouse.up()
    page.get_by_role("link", name="999").first.wait_for()


def test_after_such_a_press_the_app_takes_over(page: Page, server: Server) -> None:
    held = Held(page)
    held.is_holding = True
    page.goto(f"{server.address}/which-way")
    page.locator(f"#root {DANGER}").wait_for(state="attached")
    x, y = press_begun(page, page.locator("#served").get_by_role("link", name=text("choosing.danger.button", "en")))
    held.let_go()
    page.mouse.move(x + 40, y + 40)  # thought better of
    page.mouse.up()
    app_shown(page)
    expect(page).to_have_url(f"{server.address}/which-way")


@pytest.mark.parametrize("height", [40, 300])
def test_what_moves_under_the_mouse_is_pressed_all_the_same(page: Page, server: Server, height: int) -> None:
    open_which_way(page, server)
    press_begun(page, page.locator(DANGER))
    page.evaluate(GROW, height)
    page.mouse.up()
    page.locator(GO_ON).wait_for()


@pytest.mark.parametrize("kind", ["radio", "checkbox"])
def test_an_answer_that_moves_under_the_mouse_is_taken_all_the_same(page: Page, server: Server, kind: str) -> None:
    """Of two ticks in a row the second was lost, where the answer to the first moved it during the press."""
    page.goto(f"{server.address}/who-can-apply")
    app_shown(page)
    settled(page)
    answer = page.locator(f"#root label:has(input[type={kind}])").first
    press_begun(page, answer)
    page.evaluate(GROW, 300)
    page.mouse.up()
    expect(answer.locator("input")).to_be_checked()
    expect(answer.locator("input")).to_be_focused()


def test_what_comes_to_lie_under_a_finger_is_not_pressed(new_page: NewPage, server: Server) -> None:
    """A phone presses what lies under the finger when it is lifted: another button than the one that was meant."""
    page = new_page(has_touch=True, viewport={"width": 360, "height": 900})
    open_which_way(page, server)
    settled(page)
    page.locator(FINISH).scroll_into_view_if_needed()
    danger, finish = page.locator(DANGER).bounding_box(), page.locator(FINISH).bounding_box()
    assert danger and finish and danger["y"] < finish["y"]
    at = {"x": finish["x"] + 60, "y": finish["y"] + finish["height"] / 2}
    fingers = page.context.new_cdp_session(page)
    fingers.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [at]})
    page.evaluate(GROW, finish["y"] - danger["y"])
    fingers.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.locator("#root .way").first.wait_for()


def test_danger_pressed_below_the_ways_is_not_lost_when_a_question_comes_instead(page: Page, server: Server) -> None:
    """The button there is gone then; the one under the heading leads to the same people."""
    open_which_way(page, server)
    page.locator(FINISH).click()
    page.locator("#root .way").first.wait_for()
    settled(page)
    press_begun(page, page.locator(".st-key-way-danger-below button"))
    page.locator(".st-key-way-change button").evaluate("(change) => change.click()")
    page.locator("#root [role=radiogroup]").wait_for()
    page.mouse.up()
    page.locator(GO_ON).wait_for()


def test_danger_below_the_ways_outlives_a_server_that_lost_the_answers(page: Page, server: Server) -> None:
    """Begun anew it draws a question: the press named a button that was not there, and led nowhere."""
    open_which_way(page, server)
    page.locator(FINISH).click()
    page.locator("#root .way").first.wait_for()
    settled(page)
    page.evaluate(
        "addEventListener('click', ({ target }) => {"
        " window.pressed = target.closest('[class*=st-key-]').className; }, true)"
    )
    page.locator(".st-key-way-danger-below button").click()
    page.locator(GO_ON).wait_for()
    assert "st-key-way-danger" in page.evaluate("pressed").split(), "the button that every question has as well"


def test_a_button_drawn_anew_under_the_mouse_is_pressed_all_the_same(page: Page, server: Server) -> None:
    open_which_way(page, server)
    press_begun(page, page.locator(".house-menu a[href^='/help']:visible").first)
    page.evaluate(
        "document.querySelectorAll('#root .house-menu').forEach((menu) => { menu.innerHTML = menu.innerHTML; })"
    )
    page.mouse.up()
    page.locator("article.helpline").first.wait_for()


def test_a_press_thought_better_of_is_not_made(page: Page, server: Server) -> None:
    open_which_way(page, server)
    x, y = press_begun(page, page.locator(DANGER))
    page.evaluate(GROW, 300)
    page.mouse.move(x - 60, y)
    page.mouse.up()
    page.wait_for_timeout(1000)
    expect(page.locator(GO_ON)).to_have_count(0)


def test_one_press_is_made_once(page: Page, server: Server) -> None:
    open_which_way(page, server)
    page.evaluate(
        "window.presses = 0; addEventListener('click', (event) => {"
        " if (event.target.closest('.st-key-way-danger')) presses += 1; }, true)"
    )
    page.locator(DANGER).click(delay=SLOW_PRESS)
    page.locator(GO_ON).wait_for()
    assert page.evaluate("presses") == 1


def test_who_moves_about_on_a_new_screen_before_it_is_whole_is_not_taken_back_to_its_start(
    new_page: NewPage, server: Server
) -> None:
    page, held = which_way_not_whole(new_page, server)
    page.locator(DANGER).wait_for()
    page.mouse.move(160, 250)
    moved = "document.querySelector('[data-testid=stMain]').scrollTop + scrollY"
    for _ in tries(page, 0.3):
        page.mouse.wheel(0, 150)
        if page.evaluate(moved) > 100:
            break
    held.let_go()
    settled(page)
    expect(page.locator("#root h1")).to_be_focused()
    assert page.evaluate(moved) > 100


def test_who_uses_the_keys_on_a_new_screen_before_it_is_whole_keeps_the_focus(
    new_page: NewPage, server: Server
) -> None:
    """A key typed on a slow phone went to the heading, which took the focus once the screen was whole."""
    page, held = which_way_not_whole(new_page, server)
    page.locator(FINISH).focus()
    page.keyboard.press("Shift+Tab")
    chosen = page.locator("#root button:focus")
    expect(chosen).to_be_visible()
    held.let_go()
    settled(page)
    page.wait_for_timeout(500)
    expect(chosen).to_be_visible()


def test_a_new_screen_is_at_its_start_before_it_is_whole(new_page: NewPage, server: Server) -> None:
    """What was under the finger moved once the screen was whole, and a press in a charity's page went elsewhere."""
    page, held = which_way_not_whole(new_page, server, scrolled=900)
    page.locator(DANGER).wait_for()
    wait_until(page, "document.querySelector('[data-testid=stMain]').scrollTop === 0")
    held.let_go()

"""A paying parent's way from home to the comparison and its picture, by mouse and by keys, in any browser."""

import time
from collections.abc import Callable

from tests.browser.engines.pages import RESTING, show_app
from tests.browser.engines.window import Window, wait_for

CONTINUE = "[class*='st-key-continue-'] button"


def settle(window: Window, selector: str) -> None:
    """Wait until a part of the way is there and the app rests."""
    wait_for(window, f"document.querySelector({'#root ' + selector!r})")
    wait_for(window, RESTING)
    time.sleep(0.3)


def type_over(window: Window, selector: str, text: str) -> None:
    window.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", selector)
    window.click(selector)
    window.press(*text)


def click(window: Window, selector: str) -> None:
    window.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", selector)
    window.click(selector)


def by_mouse(window: Window, address: str, begun: Callable[[], object] = lambda: None) -> None:
    """Answer everything with the mouse where it can be done with the mouse; `begun` is called once the app is there."""
    show_app(window, address)
    settle(window, ".st-key-way-pay")
    begun()
    click(window, "#root .st-key-way-pay button")
    settle(window, ".st-key-ask-income")
    click(window, CONTINUE)
    settle(window, ".field-error")
    pick(window, "st-key-ask-nation", 1)
    type_over(window, ".st-key-ask-income input", "2500")
    click(window, CONTINUE)
    settle(window, ".st-key-ask-has_benefits")
    click(window, CONTINUE)
    settle(window, ".st-key-ask-count-0")
    type_over(window, ".st-key-ask-count-0 input", "2")
    click(window, CONTINUE)
    settle(window, "[class*=st-key-ask-band-0-0]")
    pick(window, "st-key-ask-band-0-0", 1)
    click(window, CONTINUE)
    settle(window, ".answer")
    click(window, ".st-key-compare button")
    settle(window, ".bars svg")
    click(window, ".st-key-curve-year button")
    settle(window, ".js-plotly-plot .legendtext")


def pick(window: Window, question: str, at: int) -> None:
    """Click one of the choices of a question."""
    choice = f"document.querySelectorAll('[class*={question}] label:has(input)')[{at}]"
    wait_for(window, choice)
    window.run(f"{choice}.dataset.pick = ''")
    click(window, "[data-pick]")
    window.run("document.querySelector('[data-pick]')?.removeAttribute('data-pick')")
    settle(window, f"[class*={question}]")


def tab_to(window: Window, selector: str, most: int = 60) -> None:
    """Press Tab until the focus is inside what the selector names."""
    for _ in range(most):
        if window.run("return !!document.activeElement?.closest(arguments[0])", selector):
            return
        window.press("Tab")
    raise AssertionError(f"{window.engine}: {selector} was not reached by Tab")


def on_by_key(window: Window, selector: str, key: str, mark: str) -> None:
    """Press a key on what is reached by Tab, and see that the next part begins at its heading."""
    tab_to(window, selector)
    window.press(key)
    settle(window, mark)
    wait_for(window, "document.activeElement?.localName === 'h1'")


def by_keys(window: Window, address: str) -> None:
    """Answer everything from the income to the nights by keys alone."""
    show_app(window, f"{address}/numbers")
    settle(window, ".st-key-way-pay")
    tab_to(window, "#root .st-key-way-pay")
    window.press("Enter")
    settle(window, ".st-key-ask-income")
    tab_to(window, "[class*=st-key-ask-nation]")
    window.press("Space")
    settle(window, ".st-key-ask-income")
    tab_to(window, ".st-key-ask-income")
    window.press(*"2500")
    on_by_key(window, ".st-key-ask-income", "Enter", ".st-key-ask-has_benefits")
    on_by_key(window, CONTINUE, "Enter", ".st-key-ask-count-0")
    tab_to(window, ".st-key-ask-count-0")
    window.press("1")
    on_by_key(window, ".st-key-ask-count-0", "Enter", "[class*=st-key-ask-band-0-0]")
    tab_to(window, "[class*=st-key-ask-band-0-0]")
    window.press("Space")
    settle(window, "[class*=st-key-ask-band-0-0]")
    on_by_key(window, CONTINUE, "Enter", ".answer")

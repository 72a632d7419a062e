"""What a page must be for people who listen, use keys only, enlarge, or cannot hit small targets."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Frame, Page

AXE = Axe()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
"""What can change with the colours alone; names, roles and order do not."""
OPTIONS = {"runOnly": RULES, "iframes": False, "resultTypes": ["violations"], "elementRef": False, "selectors": False}
FIND = """async (options) => (await axe.run(document, options)).violations
    .flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)}`))"""
"""Tells what is wrong and nothing of what is right, which is a hundred times as much to carry out of the page."""
SMALLEST_TARGET = 44


def axe_findings(page: Page | Frame, rules: list[str] | None = None) -> list[str]:
    """What axe-core finds wrong on the page as it stands, one line each, by these rules or by all that are asked of us.

    A page that has axe already keeps it.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.axe_script)
    found: list[str] = page.evaluate(FIND, OPTIONS | ({"runOnly": {"type": "rule", "values": rules}} if rules else {}))
    return found


def small_targets(page: Page) -> list[str]:
    """Controls in sight that are lower than a finger needs. Links inside a sentence are exempt (WCAG 2.5.8)."""
    seen: list[str] = page.evaluate(
        """least => [...document.querySelectorAll('#root button, #root input:not([type=radio]):not([type=checkbox]), '
                + '#root label:has(input), #root summary, #root nav a, #exit-link')]
            .filter(box => box.checkVisibility({visibilityProperty: true}) && box.getBoundingClientRect().height > 0)
            .filter(box => (box.closest('label') || box.closest('[data-testid=stTextInputRootElement]') || box)
                .getBoundingClientRect().height < least - 0.5)
            .map(box => box.outerHTML.slice(0, 120))""",
        SMALLEST_TARGET,
    )
    return seen


def ways_on(page: Page | Frame) -> list[str]:
    """The words of every control in sight that leads on within the tool: no number to call, no other site."""
    seen: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
            .filter(way => way.checkVisibility({visibilityProperty: true}) && way.getBoundingClientRect().bottom > 0)
            .filter(way => !/^(tel|sms|mailto):/.test(way.href || ''))
            .filter(way => way.id === 'exit-link' || !way.href || new URL(way.href).origin === location.origin)
            .map(way => way.textContent.trim())"""
    )
    return seen


def cut_off(page: Page) -> list[str]:
    """Words that stand beyond the edge of the page, where nobody can move to them or thinks of moving: a caption."""
    seen: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('#root :is(p, li, td, th, td span, caption, h1, h2, h3, label, text)')]
            .filter(part => part.checkVisibility({visibilityProperty: true}) && part.textContent.trim())
            .filter(part => !part.closest('.scroll') || part.localName === 'caption')
            .filter(part => getComputedStyle(part).clipPath === 'none')
            .filter(part => {
                const words = document.createRange();
                words.selectNodeContents(part);
                return (part.closest('.scroll') ? words : part).getBoundingClientRect().right > innerWidth + 1;
            })
            .map(part => 'cut off: ' + part.textContent.trim().slice(0, 80))"""
    )
    return seen


def sideways_scroll(page: Page) -> int:
    """How many pixels the page can be moved sideways."""
    pixels: int = page.evaluate(
        """() => Math.max(...[document.documentElement, document.querySelector('[data-testid=stMain]')]
            .filter(Boolean).map(box => box.scrollWidth - box.clientWidth))"""
    )
    return pixels

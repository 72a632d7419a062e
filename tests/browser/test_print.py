"""Every screen and paper is printed whole and light on A4, from a device that prefers dark as well.

Chromium goes through every screen of the register in one page; Firefox and WebKit through the papers and a few pages to
read. Chromium and Firefox lay the page out as on paper. WebKit cannot do that, so it prints in earnest, and its PDF is
read: the words of headings and tables have to stand in it, and no square of it as wide as 60 CSS pixels may be dark.
"""

import json
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, PdfMargins

from content import SCREENS, Language, heading_of, text
from presentation.papers import as_page
from tests.browser import journey
from tests.browser.conftest import NewPage, Server
from tests.browser.engines import ENGINES, Browser, Window
from tests.browser.engines.firefox import FirefoxWindow
from tests.browser.engines.journey import by_mouse, pick, settle
from tests.browser.engines.webkit import WebKitWindow
from tests.browser.engines.window import wait_for
from tests.browser.settling import settled
from ui.papers.call_card import LINES as CALL_LINES
from ui.papers.call_card import call_card, ticks_for

pytestmark = pytest.mark.browser

A4_LESS_MARGINS = 718
"""Width in CSS pixels of A4 with margins of 10 mm."""
PAPERS = [code for code, screen in SCREENS.items() if screen.under == "papers"]
READ = ("home", "ways-to-pay", "what-stays", "working-it-out")
LISTS = (0, 1, 2)
"""The lists of the records: of calls, of payments, of nights."""
NOTHING: dict[str, list[str]] = {"cut off": [], "dark": []}
CUT = """
const kinds = 'p, li, td, th, caption, dt, dd, h1, h2, h3, td span, svg';
const parts = document.querySelectorAll(`#root :is(${kinds}), #served p`);
return [...parts].filter((part) => part.checkVisibility({visibilityProperty: true}) && part.textContent.trim())
  .filter((part) => !part.closest('.unseen') && getComputedStyle(part).clipPath === 'none')
  .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
  .map((part) => `${part.localName}: ${part.textContent.trim().slice(0, 60)}`);
"""
DARK = """
const light = (colour) => {
  const [red, green, blue, opaque] = (colour.match(/[\\d.]+/g) || []).map(Number);
  return opaque === 0 ? 1 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};
const shown = [...document.querySelectorAll('body, #root *')].filter((part) => part.checkVisibility());
// The dot of a choice that is made is small and may be dark.
const ground = (part) => part.offsetWidth > 60 && part.localName !== 'button'
  && light(getComputedStyle(part).backgroundColor) < 0.5;
const grounds = shown.filter(ground);
const filled = (part) => light(getComputedStyle(part).fill) < 0.5;
const boxes = [...document.querySelectorAll('.js-plotly-plot .bg')].filter(filled);
const pale = (part) => part.matches('p, td, th, li, h1, h2') && light(getComputedStyle(part).color) > 0.7;
const words = shown.filter((part) => !part.closest('button') && pale(part));
return [...grounds, ...boxes, ...words].map((part) => part.outerHTML.slice(0, 90));
"""

ON_PAPER = """
const paper = document.querySelector('#root .paper') || document.querySelector('#root [data-testid=stMain]');
const parts = [...paper.querySelectorAll('h1, h2, h3, th, td, caption, dt, dd')];
const shown = parts.filter((part) => part.checkVisibility() && !part.closest('.unseen, button, form'));
return [...new Set(shown.flatMap((part) => part.innerText.split(/\\s+/)).filter(Boolean))];
"""
"""The words of headings and tables; of a screen with a paper on it, those of the paper."""
DOTS_IN_AN_INCH, TILE = 40, 25
"""A printed page is looked at in squares of so many dots: 60 CSS pixels, the least that Chromium is asked about."""


@pytest.fixture(scope="module", params=[name for name in ENGINES if name != "chromium"])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    browser = ENGINES[request.param](Path(tmp_path_factory.mktemp("profiles")) / request.param)
    yield browser
    browser.quit()


def move_to(window: Window, screen: str) -> None:
    window.run(
        "history.replaceState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate'))",
        SCREENS[screen].address,
    )
    heading = json.dumps(heading_of(screen, "en"))
    wait_for(window, f"document.querySelector('#root h1')?.textContent.trim() === {heading}")
    settle(window, "h1")


def found_on_paper(window: Window, folder: Path) -> dict[str, list[str]]:
    match window:
        case FirefoxWindow():
            with window.as_printed(A4_LESS_MARGINS):
                return {"cut off": window.run(CUT), "dark": window.run(DARK)}
        case WebKitWindow():
            paper = window.printed(folder / f"{len(list(folder.iterdir()))}.pdf")
            return {"cut off": missing(paper, window.run(ON_PAPER)), "dark": dark_parts(paper)}
        case _:
            raise AssertionError(f"{window.engine}: nobody has said how it prints")


def missing(paper: Path, words: list[str]) -> list[str]:
    """Give the words of a page that are not, or not whole, on its paper; a word may go on in the next line.

    A font may draw "fi" as one sign, which is then read back as one letter.
    """
    read = subprocess.run(["pdftotext", "-raw", paper, "-"], capture_output=True, text=True, check=True).stdout
    on_paper = re.sub(r"\s", "", unicodedata.normalize("NFKC", read))
    return [word for word in words if unicodedata.normalize("NFKC", word) not in on_paper]


def dark_parts(paper: Path) -> list[str]:
    """Give the parts of a paper, each a square as wide as five eighths of an inch, that are more dark than light."""
    subprocess.run(["pdftoppm", "-gray", "-r", f"{DOTS_IN_AN_INCH}", paper, paper.with_suffix("")], check=True)
    found = []
    for page in sorted(paper.parent.glob(f"{paper.stem}-*.pgm")):
        _, size, _, dots = page.read_bytes().split(b"\n", 3)
        width, height = map(int, size.split())
        for top in range(0, height - TILE, TILE):
            for left in range(0, width - TILE, TILE):
                tile = b"".join(dots[row * width + left :][:TILE] for row in range(top, top + TILE))
                if sum(tile) / len(tile) < 128:
                    found.append(f"{page.name}: {top / height:.0%} down, {left / width:.0%} across")
    return found


def test_a_whole_visit_prints_whole_and_light(engine: Browser, server: Server, tmp_path: Path) -> None:
    found = {}
    with engine.window() as window:
        by_mouse(window, server.address)
        if isinstance(window, WebKitWindow):
            window.prefer_dark()
        found["picture"] = found_on_paper(window, tmp_path)
        for screen in (*PAPERS, *READ):
            move_to(window, screen)
            found[screen] = found_on_paper(window, tmp_path)
        move_to(window, "records")
        for at in LISTS:
            pick(window, "st-key-ask-records-which", at)
            found[f"records {at}"] = found_on_paper(window, tmp_path)
    assert {name: each for name, each in found.items() if each != NOTHING} == {}


def test_every_screen_prints_whole_and_light(new_page: NewPage, server: Server) -> None:
    page, found = new_page(color_scheme="dark"), {}

    def look(name: str) -> None:
        found[name] = {"cut off": page.evaluate(f"() => {{{CUT}}}"), "dark": page.evaluate(f"() => {{{DARK}}}")}

    journey.go_through(page, server.address)
    page.set_viewport_size({"width": A4_LESS_MARGINS, "height": 1000})
    page.emulate_media(media="print", color_scheme="dark")
    settled(page)
    look("picture")
    for code, screen in SCREENS.items():
        if code != "for_sites":
            journey.move_to(page, screen.address)
            look(code)
    journey.move_to(page, SCREENS["records"].address)
    for at in LISTS:
        page.locator("[class*=st-key-ask-records-which] label:has(input)").nth(at).dispatch_event("click")
        settled(page)
        look(f"records {at}")
    # The last, for it holds a tool of its own. A list that opens comes with a script of its own; it was dark.
    journey.move_to(page, SCREENS["for_sites"].address)
    page.locator("[data-testid=stSelectbox] [role=group]").first.wait_for()
    look("for_sites")
    assert {name: each for name, each in found.items() if each != NOTHING} == {}
    assert len(found) == len(SCREENS) + 1 + len(LISTS)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_card_for_a_call_is_one_page_in_wide_letters(page: Page, language: Language, tmp_path: Path) -> None:
    """Its last box stood on a second page, with every tick and in a font as wide as Verdana."""
    typed = dict.fromkeys(CALL_LINES, "Tuesdays and Thursdays between 2 and 3 in the afternoon")
    card = as_page(call_card("pay", set(ticks_for("pay")), typed, "Catrin Ofalus", language))
    page.set_content(card.replace("system-ui", "'DejaVu Sans'"))
    paper = tmp_path / "card.pdf"
    page.pdf(path=paper, prefer_css_page_size=True)
    read = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
    assert text("call_card.note.promise", language) in " ".join(read.split())
    assert read.count("\f") == 1


def test_the_sheet_of_a_usual_family_is_one_side(page: Page, server: Server, tmp_path: Path) -> None:
    """A second side held the foot of the page alone."""
    journey.go_through(page, server.address, until="result")
    journey.move_to(page, SCREENS["one_sheet"].address)
    settled(page)
    paper = tmp_path / "sheet.pdf"
    page.pdf(path=paper, format="A4", margin=PdfMargins(top="10mm", right="10mm", bottom="10mm", left="10mm"))
    read = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
    first, *others = read.removesuffix("\f").split("\f")
    assert "£70.22" in first
    assert others == []

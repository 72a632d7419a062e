"""Measures the way from opening the address to the pounds, three ways in one run: the app, plain forms, static pages.

    python benchmarks/first_steps.py            # a table; --runs 5 for steadier medians

Real Chromium, empty cache, processor four times slower, slow 4G (562 ms, 180 kB/s down, 84 kB/s up), on loopback, and a
person who needs three seconds a screen. "running app" is what everybody is served; "plain forms" is the same way over
/plain, each step a post and a redirect; "static forms" are the same plain pages as files, each leading to the next.
What is measured is how long a press waits until the next heading has been painted. The page itself tells: a driver that
asks looks every half second, and its questions take a slow processor a quarter of a second. The press comes where the
button stood a moment before, as a finger does. Every figure is measured in this run.
"""

import argparse
import contextlib
import os
import re
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.first_paint import CPU_SLOWER, FLAGS, SLOW_4G, our_app, static_page

PERSON = 3.0
"""Seconds that a person looks at a screen before they press."""
AIMING = 0.5
"""Seconds from seeing a button to pressing it."""
MOST_OF_STATIC = 1.3
STEPS = ("home", "income", "changes", "children", "nights", "result")
LONGEST = 60.0
"""Seconds after which a screen that does not come ends the run."""
TELL_HEADINGS = """(() => {
  let heading = '';
  const painted = new MessageChannel();
  painted.port1.onmessage = () => window.tellHeading(heading, performance.timeOrigin + performance.now());
  const look = () => {
    const seen = [...document.querySelectorAll('h1')].find((each) => each.checkVisibility());
    if (seen && seen.textContent !== heading) {
      heading = seen.textContent;
      painted.port2.postMessage(0);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()"""
Press = Callable[[Page], None]


class Headings:
    """The headings that a page has painted, each with the time: milliseconds since 1970, by the browser's clock."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.painted: list[tuple[str, float]] = []
        page.expose_function("tellHeading", lambda heading, when: self.painted.append((heading, when)))
        page.add_init_script(TELL_HEADINGS)

    def next(self, began: float) -> float:
        """Wait for a heading painted after a time (seconds since 1970), and give the seconds between the two."""
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            for _, when in self.painted:
                if when / 1000 > began:
                    return when / 1000 - began
            self.page.wait_for_timeout(50)
        raise TimeoutError("no other heading came")


def _pick(page: Page, option: str) -> None:
    """Choose an option by what it says: the running screen draws over its own fields."""
    page.locator("label:visible").filter(has_text=re.compile(rf"^\s*{option}")).first.click()


def _type(page: Page, label: str, typed: str) -> None:
    """Type into the field in sight: while the app takes over, the field of the served page stands there too."""
    page.get_by_label(label).filter(visible=True).first.fill(typed)


def _income(page: Page) -> None:
    _pick(page, "England")
    _pick(page, "A year")
    _type(page, "How much do they earn before tax?", "30000")


ANSWERS: dict[str, Press] = {
    "home": lambda page: None,
    "income": _income,
    "changes": lambda page: None,
    "children": lambda page: _type(page, "How many of your children is the payment for?", "2"),
    "nights": lambda page: _pick(page, "Less than one night a week"),
}


def _button(page: Page, step: str) -> Locator:
    """Find what leads on from a step."""
    name = "I receive" if step == "home" else "Continue"
    return page.get_by_role("button", name=name, exact=True).filter(visible=True).first


def _place(button: Locator) -> tuple[float, float]:
    """Bring a button into sight, and give its middle."""
    left, top, width, height = button.evaluate(
        "button => { button.scrollIntoView({ block: 'center' }); const box = button.getBoundingClientRect();"
        " return [box.x, box.y, box.width, box.height]; }"
    )
    return left + width / 2, top + height / 2


def slow_phone(browser: Browser) -> Page:
    """Open a page on a slow phone with an empty cache."""
    context = browser.new_context(viewport={"width": 390, "height": 800})
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", SLOW_4G)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
    return page


def open_page(browser: Browser, address: str) -> float:
    """Give the seconds until a page's heading has been painted."""
    page = slow_phone(browser)
    headings = Headings(page)
    began = time.time()
    page.goto(address, wait_until="commit")
    waited = headings.next(began)
    page.context.close()
    return waited


def walk(browser: Browser, address: str) -> list[float]:
    """Go from the address to the pounds, and give the seconds that each screen was waited for."""
    page = slow_phone(browser)
    headings = Headings(page)
    waited = []
    began = time.time()
    page.goto(address, wait_until="commit", timeout=90_000)
    for step in STEPS:
        waited.append(headings.next(began))
        if step == STEPS[-1]:
            break
        until = time.monotonic() + PERSON
        ANSWERS[step](page)
        page.wait_for_timeout(max(0.0, until - AIMING - time.monotonic()) * 1000)
        place = _place(_button(page, step))
        page.wait_for_timeout(max(0.0, until - time.monotonic()) * 1000)
        began = time.time()
        page.mouse.click(*place)
    assert page.locator(".answer").first.inner_text().count("£")
    page.context.close()
    return waited


class _Static(BaseHTTPRequestHandler):
    """Serves the pages of a way as files, each form leading to the next."""

    pages: list[bytes]

    def do_GET(self) -> None:
        place = re.fullmatch(r"/(\d)", self.path)
        if place is None:  # the icon and what else a page names
            self.send_error(404)
            return
        body = self.pages[int(place[1])]
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    def log_message(self, *_: object) -> None:
        return


def saved_pages(browser: Browser, address: str) -> list[bytes]:
    """Walk the plain forms once and save each page without a script, its style inside, leading to the next."""
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address)
    pages = []
    for number, step in enumerate(STEPS):
        style = page.request.get(page.locator("link[rel=stylesheet]").first.evaluate("link => link.href")).text()
        source = re.sub(r"<script.*?</script>", "", page.content(), flags=re.S)
        before, _, after = re.sub(r'<link rel="stylesheet"[^>]*>', "\0", source, count=1).partition("\0")
        source = f"{before}<style>{style}</style>{after}"
        pages.append(re.sub(r'action="[^"]*"', f'action="/{number + 1}"', source).encode())
        if step != STEPS[-1]:
            ANSWERS[step](page)
            _button(page, step).click()
            page.locator("h1").wait_for()
    page.context.close()
    return pages


@contextlib.contextmanager
def static_forms(pages: list[bytes]) -> Iterator[str]:
    handler = type("Static", (_Static,), {"pages": pages})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}/0"
    server.shutdown()


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--runs", type=int, default=3)
    runs = options.parse_args().runs
    with our_app() as port, sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        plain = f"http://localhost:{port}/plain/"
        with static_forms(saved_pages(browser, plain)) as static, static_page(Path(folder)) as bare:
            ways = {"running app": f"http://localhost:{port}/", "plain forms": plain, "static forms": static}
            taken: dict[str, list[list[float]]] = {name: [] for name in ways}
            bare_waited = []
            for _ in range(runs):
                bare_waited.append(open_page(browser, bare))
                for name, address in ways.items():
                    taken[name].append(walk(browser, address))
        browser.close()
    found = {name: [statistics.median(each) for each in zip(*several, strict=True)] for name, several in taken.items()}
    print(f"median of {runs}, load average {os.getloadavg()[0]:.1f}; seconds waited for each screen")
    print(f"{'way':14}" + "".join(f"{step:>10}" for step in (*STEPS, "in all")))
    for name, waited in found.items():
        print(f"{name:14}" + "".join(f"{seconds:10.2f}" for seconds in (*waited, sum(waited))))
    page = statistics.median(bare_waited)
    print(f"a static page: {page:.2f}")
    goals = [
        (f"{step} / a static page", waited / page, MOST_OF_STATIC)
        for step, waited in zip(STEPS, found["running app"], strict=True)
    ]
    goals.append(("the whole way / static forms", sum(found["running app"]) / sum(found["static forms"]), 1.0))
    for name, reached, most in goals:
        print(f"{'ok  ' if reached <= most else 'MISS'} {name}: {reached:.2f} (goal {most})")
    return any(reached > most for _, reached, most in goals)


if __name__ == "__main__":
    sys.exit(main())

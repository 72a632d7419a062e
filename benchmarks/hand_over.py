"""Measures what moves while the running app takes over from the served page, screen by screen.

    python benchmarks/hand_over.py            # every screen; or name some: python benchmarks/hand_over.py home estimate

Real Chromium, processor four times slower, on loopback. The layout shift is what Chromium's own LayoutShift entries add
up to, from the first paint until a second after the app is in sight; `moved` is how far the main heading, the words
after it, the first field and the footer jump between the last frame of the served page and the first of the app, in
pixels.
"""

import argparse
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.first_paint import CPU_SLOWER, FLAGS, our_app
from content import SCREENS

MOST_SHIFT = 0.02
WATCH = """
(() => {
  const seen = window.__shifts = { sum: 0, sources: [], before: null, after: null };
  const named = (node) => (node?.nodeType === 1 ? node : node?.parentElement);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.sum += entry.value;
      for (const { node, previousRect: a, currentRect: b } of entry.sources) {
        const element = named(node);
        const where = `${element?.localName}.${element?.className}`.slice(0, 60);
        seen.sources.push(`${entry.value.toFixed(3)} ${where}: ${a.y},${a.height} -> ${b.y},${b.height}`);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const looked = ['h1', 'h1 ~ p, .lead', ':is(input:not([type=hidden]), button)', '.house-footer'];
  const inSight = (each) => each.checkVisibility({ visibilityProperty: true });
  const place = (within) => looked.map((what) => {
    const found = [...document.querySelectorAll(`${within} :is(${what})`)].find(inSight);
    const target = found?.matches('[type=radio], [type=checkbox]') ? found.closest('label') || found : found;
    return found ? Math.round(target.getBoundingClientRect().top) : null;
  });
  const look = () => {
    const html = document.documentElement;
    if (html?.classList.contains('served')) seen.before = place('#served');
    else if (html && document.getElementById('root') && !seen.after) seen.after = place('#root');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
"""


def hand_over(browser: Browser, address: str, width: int) -> dict[str, Any]:
    """Open a screen once and give what moved."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
    page.add_init_script(WATCH)
    page.goto(address)
    page.locator("html:not(.served) #root h1").first.wait_for(timeout=60_000)
    page.wait_for_timeout(1000)
    seen: dict[str, Any] = page.evaluate("window.__shifts")
    context.close()
    return seen


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("screens", nargs="*", default=list(SCREENS))
    options.add_argument("--width", type=int, default=390)
    options.add_argument("--sources", action="store_true", help="name what shifts")
    chosen = options.parse_args()
    missed = 0
    with our_app() as port, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        for code in chosen.screens:
            seen = hand_over(browser, f"http://localhost:{port}{SCREENS[code].address}", chosen.width)
            missed += seen["sum"] > MOST_SHIFT
            moved = [
                after - before if None not in (after, before) else None
                for before, after in zip(seen["before"], seen["after"], strict=True)
            ]
            mark = "ok  " if seen["sum"] <= MOST_SHIFT else "MISS"
            print(f"{mark} {code:24} shift {seen['sum']:.3f}  moved {moved}", flush=True)
            for source in seen["sources"] if chosen.sources else ():
                print(f"       {source}")
        browser.close()
    print(f"{missed} screens shift by more than {MOST_SHIFT}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

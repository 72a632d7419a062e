"""What Chromium tells a screen reader at the steps that Orca is heard at: the accessibility tree, as lines to read.

    python -m tests.browser.spoken.tree   # writes tree.txt anew

Orca needs a display and a session bus and hears the same thing in many orders; the tree is the same each time.
`test_tree.py` compares it with tree.txt. Left out is running text: what stays is where the person is, headings, what
can be answered or pressed with its description and what is wrong with it, tables by name, and what is said aloud.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import CHROMIUM, CHROMIUM_FLAGS, Starter, app_shown, exit_file_for, neutral_page
from tests.browser.driver import shared_playwright
from tests.browser.journey import CONTINUE, tab_to
from tests.browser.settling import settled, watch

KEPT = Path(__file__).parent / "tree.txt"
ROLES = ("main", "heading", "group", "radiogroup", "radio", "checkbox", "textbox", "button", "table", "status", "alert")
WHAT = ("invalid", "focused", "checked", "expanded", "live")
SAYS_ITS_TEXT = ("status", "alert")
KEEP_WHAT_IS_SAID = "const later = setTimeout; window.setTimeout = (act, ms) => (ms === 10000 ? 0 : later(act, ms));"
"""What is said aloud is taken away after ten seconds (telling.js); a busy machine may need longer to look."""
FORGET_WHAT_WAS_SAID = "document.getElementById('told').textContent = ''"


def lines(page: Page) -> Iterator[str]:
    """Give the tree of the running screen, a line for each thing that is met."""
    devtools = page.context.new_cdp_session(page)
    nodes = devtools.send("Accessibility.getFullAXTree")["nodes"]
    devtools.detach()
    by_id = {node["nodeId"]: node for node in nodes}

    def text(node: dict[str, Any]) -> str:
        own = node.get("name", {}).get("value", "") if node["role"]["value"] == "StaticText" else ""
        return own or " ".join(filter(None, (text(by_id[child]) for child in node.get("childIds", ()))))

    def walk(node: dict[str, Any], depth: int) -> Iterator[str]:
        role = node["role"]["value"]
        told = not node["ignored"] and role in ROLES
        said = text(node) if role in SAYS_ITS_TEXT else node.get("name", {}).get("value", "")
        if told and (said or role != "status"):
            yield "  " * depth + " ".join(filter(None, (role, f'"{said}"' if said else "", *marks(node))))
        if not (told and role in SAYS_ITS_TEXT):
            for child in node.get("childIds", ()):
                yield from walk(by_id[child], depth + told)

    yield from walk(nodes[0], 0)


def marks(node: dict[str, Any]) -> Iterator[str]:
    """Give what is told of a thing besides its role and its name."""
    if described := node.get("description", {}).get("value"):
        yield f'described "{described}"'
    for each in node.get("properties", ()):
        value = each["value"].get("value")
        if each["name"] in WHAT and value not in (False, "false", None):
            yield each["name"] if value in (True, "true") else f"{each['name']}={value}"


def steps(page: Page, address: str) -> Iterator[tuple[str, list[str]]]:
    """Go the way that Orca is heard on, by keys, and give the tree at each step."""

    def at(step: str, mark: str) -> tuple[str, list[str]]:
        page.locator(mark).first.wait_for()
        settled(page)
        return step, list(lines(page))

    page.add_init_script(KEEP_WHAT_IS_SAID)
    page.goto(f"{address}/numbers")
    app_shown(page)
    tab_to(page, "#root .st-key-way-pay")
    on(page, "Enter", ".st-key-ask-income")
    yield at("The first question begins", ".st-key-ask-income")
    page.evaluate(FORGET_WHAT_WAS_SAID)
    tab_to(page, CONTINUE)
    page.keyboard.press("Enter")
    page.locator("[class*=st-key-ask-nation] input:focus").wait_for()
    yield at("Going on with nothing answered", ".field-error")
    page.keyboard.press("Space")
    settled(page)
    tab_to(page, ".st-key-ask-income input")
    page.keyboard.type("2500")
    on(page, "Enter", ".st-key-ask-has_benefits")
    tab_to(page, CONTINUE)
    on(page, "Enter", ".st-key-ask-count-0")
    tab_to(page, ".st-key-ask-count-0 input")
    page.keyboard.type("1")
    on(page, "Enter", "[class*=st-key-ask-band-0-0]")
    tab_to(page, "[class*=st-key-ask-band-0-0]")
    page.keyboard.press("Space")
    settled(page)
    tab_to(page, CONTINUE)
    on(page, "Enter", ".answer")
    yield at("The result arrives", ".answer")
    tab_to(page, ".st-key-compare")
    on(page, "Enter", ".bars svg")
    yield at("The comparison arrives", ".bars svg")
    page.evaluate(FORGET_WHAT_WAS_SAID)
    for times in ("once", "again"):
        page.keyboard.press("Shift")
        yield f"Shift is pressed {times}", [line for line in lines(page) if line.lstrip().startswith("status")]


def on(page: Page, key: str, mark: str) -> None:
    """Press a key and wait until the next part has begun and has said so."""
    page.evaluate(FORGET_WHAT_WAS_SAID)
    page.keyboard.press(key)
    page.locator(mark).first.wait_for()
    page.locator("h1:focus").wait_for()
    expect(page.locator("#told")).not_to_be_empty()
    settled(page)


def written(page: Page, address: str) -> str:
    """Give all steps as they stand in tree.txt."""
    return "\n".join(f"## {step}\n" + "".join(f"{line}\n" for line in found) for step, found in steps(page, address))


def main() -> None:
    """Start the tool and Chromium, and write the file anew."""
    neutral = neutral_page()
    with tempfile.TemporaryDirectory() as folder:
        starter = Starter(Path(folder), exit_file_for(neutral, Path(folder)))
        server = starter()
        browser = shared_playwright().chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_FLAGS)
        page = browser.new_page()
        watch(page)
        KEPT.write_text(written(page, server.address), encoding="utf-8")
        browser.close()
        server.stop()
    shared_playwright().stop()


if __name__ == "__main__":
    main()

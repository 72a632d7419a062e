"""A phone asks for a handful of files, and what loads later shares them."""

import subprocess
import sys

import pytest
from playwright.sync_api import Page

from streamlit_adapter import browser_files
from tests.browser.conftest import ROOT, Starter, app_shown
from web.bundle import put_together

pytestmark = pytest.mark.browser


LATE = {
    "runtime.js": "var o=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(e){throw n=[e],e}};"
    "export{o as n};",
    "giver.js": 'import{n as e}from"./runtime.js";var a,b=e((()=>{a=`filled in late`}));export{a as x,b as y};',
    "entry.js": 'import{x as p,y as q}from"./giver.js";q();document.title=p;export{p as z};',
}


def test_what_a_script_fills_in_late_reaches_those_who_took_it_early(page: Page) -> None:
    """The bars of the comparison once broke on this: an import is followed, a copy was not."""
    page.goto("about:blank")
    page.add_script_tag(content=put_together("entry.js", LATE), type="module")
    page.wait_for_function("document.title === 'filled in late'")


BUSY = "const until=performance.now()+20;while(performance.now()<until);"
TURNS = {
    "long.js": f"const pressed=new MessageChannel();pressed.port1.onmessage=()=>{{document.title='heard'}};"
    f"pressed.port2.postMessage(0);{BUSY}export{{until as x}};",
    "entry.js": 'import{x as p}from"./long.js";window.heardBefore=document.title;export{p as z};',
}
ASKED_EARLY = {
    "late.js": "const here=`drawn late`;export{here as x};",
    "entry.js": f"import(`./late.js`).then(({{x}})=>{{document.title=x}});{BUSY}const z=1;export{{z as y}};",
}
LEFT = {
    "long.js": f"dispatchEvent(new Event('leave-visit'));{BUSY}"
    "setTimeout(()=>{document.title='over'},100);export{until as x};",
    "entry.js": 'import{x as p}from"./long.js";window.ranOn=true;export{p as z};',
}
STEP = {
    "long.js": f"dispatchEvent(new Event('step-begun'));{BUSY}"
    "setTimeout(()=>{window.ranMeanwhile=window.ranOn;document.title='answered';"
    "dispatchEvent(new Event('step-taken'))},300);export{until as x};",
    "entry.js": 'import{x as p}from"./long.js";window.ranOn=document.title;export{p as z};',
}


def test_what_is_pressed_while_the_scripts_start_is_heard_between_two_of_them(page: Page) -> None:
    page.goto("about:blank")
    page.add_script_tag(content=put_together("entry.js", TURNS), type="module")
    page.wait_for_function("window.heardBefore === 'heard'")


def test_a_script_that_is_asked_for_before_its_turn_comes_once_the_bundle_has_run(page: Page) -> None:
    """One load of twenty in WebKit drew no app: what was drawn between two rests asked for what had not run yet."""
    page.goto("about:blank")
    page.add_script_tag(content=put_together("entry.js", ASKED_EARLY), type="module")
    page.wait_for_function("document.title === 'drawn late'")


def test_no_script_starts_once_the_visit_was_left(page: Page) -> None:
    page.goto("about:blank")
    page.add_script_tag(content=put_together("entry.js", LEFT), type="module")
    page.wait_for_function("document.title === 'over'")
    assert page.evaluate("window.ranOn") is None


def test_no_script_starts_while_a_step_is_on_its_way(page: Page) -> None:
    """On a slow phone the screen after the first press came a third later: the app's start stood before it."""
    page.goto("about:blank")
    page.add_script_tag(content=put_together("entry.js", STEP), type="module")
    page.wait_for_function("window.ranOn !== undefined")
    assert page.evaluate("[window.ranMeanwhile ?? null, window.ranOn]") == [None, "answered"]


def test_a_step_that_began_before_the_scripts_came_is_waited_for(page: Page) -> None:
    page.goto("about:blank")
    page.evaluate("setTimeout(() => { document.title = 'answered'; dispatchEvent(new Event('step-taken')) }, 300)")
    page.add_script_tag(content="const steps = { isBusy: () => document.title === '' }")
    page.add_script_tag(content=put_together("entry.js", TURNS), type="module")
    page.wait_for_function("window.heardBefore !== undefined")
    assert page.evaluate("window.heardBefore") == "answered"


def test_the_first_screen_needs_few_files_and_later_ones_join_them(page: Page, start_server: Starter) -> None:
    subprocess.run([sys.executable, "-m", "web.prepare"], cwd=ROOT, check=True)
    server = start_server()
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{server.address}/numbers")
    app_shown(page)
    page.wait_for_timeout(500)
    assert len(asked) <= 10
    first = next(address for address in asked if address.endswith("/first.js"))
    page.locator("#root [class*=st-key-way-] button").first.click()
    page.locator("#root input:visible").first.wait_for()
    later = next(p.name for p in (browser_files.STATIC / "js").glob("Table.*.js"))
    names = page.evaluate("(at) => import(at).then((all) => Object.keys(all))", first.replace("first.js", later))
    assert names
    assert not [address for address in asked if "/static/js/" in address]
    assert wrong == []

#!/usr/bin/python3
"""A WebKit window that keeps a profile on disk, for WebKitWebDriver to start (tests/browser/engines/webkit.py).

Run by Debian's own Python, which has the bindings (python3-gi, gir1.2-webkit2-4.1).
MiniBrowser keeps nothing while it is driven; what a page leaves on disk can only be seen in a window that does.
"""

import argparse
import json
import pathlib
from typing import Any

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("--profile", required=True)
asked, _ = parser.parse_known_args()

LISTEN = """
const say = (...words) => window.webkit.messageHandlers.console.postMessage(words.join(' '));
for (const level of ['warn', 'error', 'assert']) {
  const given = console[level].bind(console);
  console[level] = (...words) => { say(`console.${level}:`, ...words); given(...words); };
}
addEventListener('error', (event) => say('error:', event.message || event.target?.src || event.target?.href), true);
addEventListener('unhandledrejection', (event) => say('unhandled:', event.reason));
addEventListener('securitypolicyviolation', (event) => say('policy:', event.violatedDirective, event.blockedURI), true);
"""
"""Runs before any page's own script: the driver has no way to give the console."""

manager = WebKit2.WebsiteDataManager(
    base_data_directory=f"{asked.profile}/data", base_cache_directory=f"{asked.profile}/cache"
)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)
context.get_cookie_manager().set_persistent_storage(
    f"{asked.profile}/cookies.sqlite", WebKit2.CookiePersistentStorage.SQLITE
)
windows: list[object] = []


def note(_manager: object, result: Any) -> None:
    """Write down what a page said."""
    with pathlib.Path(f"{asked.profile}.console").open("a", encoding="utf-8") as console:
        console.write(result.get_js_value().to_string().replace("\n", " ") + "\n")


def note_history(entries: Any, *_: object) -> None:
    """Write down the history of the window, which the driver has no way to give."""
    items = [*reversed(entries.get_back_list()), entries.get_current_item(), *entries.get_forward_list()]
    told = [f"{item.get_uri()} {item.get_title() or ''}" for item in items if item]
    pathlib.Path(f"{asked.profile}.history").write_text(json.dumps(told), encoding="utf-8")


def print_page(_manager: object, result: Any, view: Any) -> None:
    """Print a page to a file, on A4 with margins of 10 mm, as a person does; a file beside it says that it is there."""
    wanted = result.get_js_value().to_string()
    done = pathlib.Path(f"{wanted}.done")

    def finished(kept: object) -> None:
        done.touch()
        windows.remove(kept)

    settings, setup = Gtk.PrintSettings(), Gtk.PageSetup()
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{wanted}")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set_printer("Print to File")
    setup.set_paper_size(Gtk.PaperSize.new("iso_a4"))
    for edge in ("top", "bottom", "left", "right"):
        getattr(setup, f"set_{edge}_margin")(10, Gtk.Unit.MM)
    printing = WebKit2.PrintOperation.new(view)
    printing.set_print_settings(settings)
    printing.set_page_setup(setup)
    printing.connect("failed", lambda _, error: done.write_text(error.message, encoding="utf-8"))
    printing.connect("finished", finished)
    windows.append(printing)  # it must live until it has finished
    printing.print_()


def prefer_dark(_manager: object, _result: object) -> None:
    """Be a device that prefers dark."""
    Gtk.Settings.get_default().set_property("gtk-application-prefer-dark-theme", True)


def open_window(_session: object) -> object:
    """Open the window that the driver asks for."""
    manager = WebKit2.UserContentManager()
    manager.register_script_message_handler("console")
    manager.connect("script-message-received::console", note)
    everywhere, at_once = WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserScriptInjectionTime.START
    manager.add_script(WebKit2.UserScript.new(f"(() => {{{LISTEN}}})()", everywhere, at_once, None, None))
    view = WebKit2.WebView(web_context=context, user_content_manager=manager, is_controlled_by_automation=True)
    manager.register_script_message_handler("paper")
    manager.connect("script-message-received::paper", print_page, view)
    manager.register_script_message_handler("dark")
    manager.connect("script-message-received::dark", prefer_dark)
    settings = view.get_settings()
    settings.set_enable_page_cache(True)
    # The threads that draw in place of a graphics card once ended the whole window in the middle of a test.
    settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
    settings.set_enable_javascript(not pathlib.Path(f"{asked.profile}.scripts-off").exists())
    window = Gtk.Window()
    window.set_decorated(False)
    window.add(view)
    window.set_default_size(1000, 800)
    window.show_all()
    view.connect("close", lambda _: window.destroy())
    view.get_back_forward_list().connect("changed", note_history)
    view.connect("notify::title", lambda view, _: note_history(view.get_back_forward_list()))
    windows.append(window)
    return view


def started(_context: object, session: Any) -> None:
    """Answer the driver."""
    info = WebKit2.ApplicationInfo()
    info.set_name("MiniBrowser")  # the name that the driver was asked for
    info.set_version(2, 50, 0)
    session.set_application_info(info)
    session.connect("create-web-view", open_window)


context.connect("automation-started", started)
Gtk.main()

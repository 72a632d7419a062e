#!/usr/bin/python3
"""A WebKit window that keeps a profile on disk, for WebKitWebDriver to start (tests/browser/engines/webkit.py).

Run by Debian's own Python, which has the bindings (python3-gi, gir1.2-webkit2-4.1).
MiniBrowser keeps nothing while it is driven; what a page leaves on disk can only be seen in a window that does.
"""

import argparse
import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("--profile", required=True)
parser.add_argument("--scripts-off", action="store_true")
parser.add_argument("--print-to", help="print each page that is opened to this PDF when its title becomes 'print'")
asked, _ = parser.parse_known_args()

# The console of every page goes to a file: the driver has no way to give it.
console = os.open(f"{asked.profile}.console", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
os.dup2(console, sys.stdout.fileno())

manager = WebKit2.WebsiteDataManager(
    base_data_directory=f"{asked.profile}/data", base_cache_directory=f"{asked.profile}/cache"
)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)
context.get_cookie_manager().set_persistent_storage(
    f"{asked.profile}/cookies.sqlite", WebKit2.CookiePersistentStorage.SQLITE
)
windows = []


def open_window(_session):
    """Open the window that the driver asks for."""
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    settings = view.get_settings()
    settings.set_enable_write_console_messages_to_stdout(True)
    settings.set_enable_page_cache(True)
    settings.set_enable_javascript(not asked.scripts_off)
    window = Gtk.Window()
    window.set_decorated(False)
    window.add(view)
    window.set_default_size(1000, 800)
    window.show_all()
    view.connect("close", lambda _: window.destroy())
    windows.append(window)
    return view


def started(_context, session):
    """Answer the driver."""
    info = WebKit2.ApplicationInfo()
    info.set_name("MiniBrowser")  # the name that the driver was asked for
    info.set_version(2, 50, 0)
    session.set_application_info(info)
    session.connect("create-web-view", open_window)


context.connect("automation-started", started)
Gtk.main()

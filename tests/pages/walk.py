"""Walking through the screens as a person would, without a browser."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from tests.pages.visit import unmarked

ROUTER = str(Path(__file__).parents[2] / "pages" / "_router.py")


def open_screen(code: str, language: str = "en") -> AppTest:
    """Open a screen of a fresh visit in a language."""
    app = AppTest.from_file(ROUTER, default_timeout=30)
    app.query_params["lang"] = language
    app.run().switch_page(f"{code}.py").run()
    assert not app.exception
    return app


def press(app: AppTest, key: str) -> AppTest:
    """Press the button whose key ends so."""
    next(button for button in app.button if button.key and button.key.endswith(key)).click().run()
    assert not app.exception
    return app


def shown(app: AppTest) -> str:
    """All HTML on the screen."""
    return unmarked(" ".join(part.proto.body for part in app.get("html")))


def tick(app: AppTest, key: str) -> AppTest:
    """Tick a box."""
    app.checkbox(key=key).check().run()
    assert not app.exception
    return app


def choose(app: AppTest, key: str, option: object) -> AppTest:
    """Choose one of a few."""
    next(radio for radio in app.radio if radio.key in (key, f"{key}-cy")).set_value(option).run()
    assert not app.exception
    return app


def type_in(app: AppTest, key: str, words: str) -> AppTest:
    """Type a line."""
    app.text_input(key=key).set_value(words).run()
    assert not app.exception
    return app


def answer_both(app: AppTest, screen: str, own: str = "yes", seen: str = "no") -> AppTest:
    """Answer the two questions before saving."""
    return choose(choose(app, f"ask-saving-{screen}-own", own), f"ask-saving-{screen}-seen", seen)

"""The installed browser files are laid out as the adapter reads them."""

from content import SCREENS
from streamlit_adapter import browser_files
from streamlit_adapter.browser_files import _ELEMENTS


def test_the_first_page_names_one_script_that_starts_the_app() -> None:
    assert (browser_files.STATIC.parents[0] / browser_files.entry().removeprefix("/")).is_file()


def test_the_file_of_every_kind_of_field_is_found_by_its_name() -> None:
    scripts = {path.name.split(".")[0] for path in (browser_files.STATIC / "js").glob("*.js")}
    assert set(_ELEMENTS.values()) - scripts == set()


def test_the_scripts_of_a_screen_are_found_by_following_imports() -> None:
    for screen in SCREENS:
        scripts = browser_files.scripts_for(screen)
        assert len(scripts) > 40, screen
        assert all((browser_files.STATIC / "js" / script).is_file() for script in scripts), screen


def test_there_is_one_icon_font() -> None:
    assert browser_files.icon_font().stat().st_size > 100_000


def test_the_style_is_found_and_keeps_no_font_of_the_frameworks() -> None:
    style = browser_files.style()
    assert "Material Symbols Rounded" in style
    assert "url(../../static/media/" in style
    assert not any(family in style for family in ("KaTeX", "Source Sans"))

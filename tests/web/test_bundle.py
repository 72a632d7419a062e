"""The first screens' scripts in one file are the installed ones, each once, each after what it needs."""

import pytest

from streamlit_adapter import browser_files
from web import prepare
from web.bundle import NotTogetherError, in_running_order, put_together, stand_ins, take_apart

pytestmark = pytest.mark.slow

SOURCES = {
    name: (browser_files.STATIC / "js" / name).read_text(encoding="utf-8")
    for name in browser_files.scripts_for("estimate")
}
ENTRY = browser_files.entry().rsplit("/", 1)[1]


def test_every_script_comes_after_all_it_imports() -> None:
    scripts = {name: take_apart(name, source) for name, source in SOURCES.items()}
    order = in_running_order(ENTRY, scripts)
    assert sorted(order) == sorted(SOURCES)
    for name, script in scripts.items():
        assert all(order.index(imported) < order.index(name) for _, imported in script.imports)


def test_nothing_of_a_script_is_lost_on_the_way() -> None:
    whole = put_together(ENTRY, SOURCES).replace("await rest();", "")
    for name, source in SOURCES.items():
        if "import(" not in source:
            assert take_apart(name, source).body in whole


def test_a_press_gets_its_turn_between_two_scripts_and_within_the_largest() -> None:
    """The largest defines the kinds of messages: in one go it made a slow phone deaf for a third of a second."""
    largest = max(SOURCES.values(), key=len)
    assert "ForwardMsg" in largest
    whole = put_together(ENTRY, SOURCES)
    rests_within = whole.count("await rest();") - len(SOURCES)
    assert rests_within > 50


def test_what_loads_later_finds_each_script_where_it_was() -> None:
    others = stand_ins(ENTRY, SOURCES, "first.js")
    assert others.keys() == SOURCES.keys()
    assert all('from"./first.js"' in stand_in for stand_in in others.values())


@pytest.mark.parametrize(
    "source",
    ['import all from"./b.js";export{all};', 'let a=1;import{b}from"./b.js";export{a};', "export default 1;"],
)
def test_a_form_that_is_not_known_is_refused(source: str) -> None:
    with pytest.raises(NotTogetherError):
        put_together("a.js", {"a.js": source, "b.js": "const b=1;export{b};"})


def test_a_circle_is_refused() -> None:
    circle = {"a.js": 'import{b}from"./b.js";export{b as a};', "b.js": 'import{a}from"./a.js";export{a as b};'}
    with pytest.raises(NotTogetherError, match="circle"):
        put_together("a.js", circle)


def test_the_prepared_files_are_known_by_what_they_are_made_from() -> None:
    """The image's build stopped here: it named a file that had been given another name."""
    assert len(prepare._fingerprint()) == 64

"""Knows the installed Streamlit's browser files: which the first screen needs, and what may be left out.

All of it is read from the pinned build itself; another version is read the same way or refused by a test.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from streamlit import file_util

ROOT = Path(__file__).parents[1]
BROWSER = Path(__file__).parent / "browser"
"""Our own scripts and style that reach into Streamlit's page."""
STATIC = Path(file_util.get_static_dir()) / "static"
_SCRIPTS = STATIC / "js"
_IMPORTS = re.compile(r'(?:^|[;}])import\s*(?:[\w$*{},\s]+?from\s*)?"\./([\w.$-]+\.js)"')
_ELEMENTS = {
    "button": "Button",
    "checkbox": "Checkbox",
    "date_input": "DateInput",
    "form_submit_button": "Button",
    "html": "Html",
    "image": "ImageList",
    "link_button": "LinkButton",
    "multiselect": "Multiselect",
    "number_input": "NumberInput",
    "page_link": "PageLink",
    "pills": "ButtonGroup",
    "radio": "Radio",
    "segmented_control": "ButtonGroup",
    "selectbox": "Selectbox",
    "slider": "Slider",
    "text_area": "TextArea",
    "text_input": "TextInput",
}
"""The browser file that draws each Streamlit call. Charts are left out: they load when they are asked for."""


@cache
def entry() -> str:
    """Give the address of the file that starts the app."""
    return f"/static/js/{_one('index', _index_page())}"


@cache
def _index_page() -> str:
    return (STATIC.parent / "index.html").read_text(encoding="utf-8")


def _one(stem: str, mentioned_in: str) -> str:
    """Give the one script <stem>.<hash>.js that the text mentions.

    Raises LookupError when the installed build is not as this module knows it.
    """
    found = set(re.findall(rf"/({stem}\.[\w-]{{8}}\.js)", mentioned_in))
    if len(found) != 1:
        raise LookupError(f"expected one script {stem} in the installed Streamlit, found {sorted(found)}")
    return str(found.pop())


@cache
def imports(script: str) -> tuple[str, ...]:
    """Name the scripts that a script cannot start without."""
    return tuple(dict.fromkeys(_IMPORTS.findall((_SCRIPTS / script).read_text(encoding="utf-8"))))


def _with_imports(scripts: Iterator[str] | list[str]) -> list[str]:
    """Add, nearest first, everything these scripts cannot start without."""
    needed: dict[str, None] = dict.fromkeys(scripts)
    queue = list(needed)
    while queue:
        for script in imports(queue.pop(0)):
            if script not in needed:
                needed[script] = None
                queue.append(script)
    return list(needed)


@cache
def _calls(path: Path) -> frozenset[str]:
    """Name the Streamlit calls in a Python file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(
        node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    )


@cache
def scripts_for(screen: str) -> tuple[str, ...]:
    """Name the scripts that the app loads to show a screen, the entry first."""
    files = [ROOT / "pages" / f"{screen}.py", ROOT / "pages" / "_router.py", *(ROOT / "ui").rglob("*.py")]
    called = frozenset().union(*(_calls(path) for path in files if path.exists()))
    start = entry().rsplit("/", 1)[1]
    source = (_SCRIPTS / start).read_text(encoding="utf-8")
    drawn = sorted({_ELEMENTS[call] for call in called if call in _ELEMENTS})
    return tuple(_with_imports([start, *(_one(element, source) for element in drawn)]))


def preloads(screen: str) -> list[str]:
    """Give the addresses worth asking for before the app asks: the screen's scripts but the entry itself."""
    return [f"/static/js/{script}" for script in scripts_for(screen)[1:]]


def icon_font() -> Path:
    """Give the file of the icon font.

    Raises LookupError when the installed build is not as this module knows it.
    """
    return _one_file("media", "MaterialSymbols-Rounded.*.woff2")


def _one_file(folder: str, pattern: str) -> Path:
    found = sorted((STATIC / folder).glob(pattern))
    if len(found) != 1:
        raise LookupError(f"expected one {folder}/{pattern} in the installed Streamlit, found {len(found)}")
    return found[0]


@cache
def style() -> str:
    """Give Streamlit's own stylesheet without what we never show: formulas, its fonts.

    Its links lead from /edge/<hash>/, where it is served.
    """
    path = _one_file("css", "index.*.css")
    whole = re.sub(
        r"@font-face\{[^}]*(?:KaTeX|Source)[^}]*\}|\.katex[^{}]*\{[^}]*\}", "", path.read_text(encoding="utf-8")
    )
    return whole.replace("url(../media/", "url(../../static/media/")

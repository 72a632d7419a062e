"""A charity's file is used as it stands or refused with its line and its reason."""

from pathlib import Path
from typing import Any

import pytest
import yaml

import content
from content import OUR_OWN, PARTS, site_context
from content.loaders.guide.errors import ContentError
from content.loaders.host import SAFETY_SCREENS, hosts, read_host
from content.loaders.palette import OWN_COLOURS, Palette

LOOK = Path(__file__).parents[2] / "web" / "assets" / "look.css"
GOOD: dict[str, Any] = {
    "name": {"en": "Harbour", "cy": "Harbwr"},
    "origins": ["https://www.harbour.example"],
    "colours": {
        "paper": "#ffffff",
        "card": "#f7f4fb",
        "tint": "#efe8f7",
        "ink": "#1d1429",
        "soft": "#4a3f59",
        "deep": "#5a2a86",
        "on_deep": "#ffffff",
    },
}


def refused(folder: Path, **changed: object) -> ContentError:
    file = folder / "harbour.yaml"
    file.write_text(yaml.safe_dump({**GOOD, **changed}, sort_keys=False))
    with pytest.raises(ContentError) as caught:
        read_host(file)
    return caught.value


def with_colour(name: str, colour: str) -> dict[str, object]:
    return {"colours": {**GOOD["colours"], name: colour}}


def test_a_charity_with_name_origins_and_colours_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "harbour.yaml"
    file.write_text(yaml.safe_dump(GOOD))
    read = read_host(file)
    assert (read.id, read.name["cy"], read.origins) == ("harbour", "Harbwr", ("https://www.harbour.example",))
    assert read.font_stack.startswith("system-ui")


@pytest.mark.parametrize(
    ("colour", "value", "pair"),
    [
        ("ink", "#6b6b6b", "ink on paper has a contrast of 5.33; it needs 7.0"),
        ("soft", "#767676", "soft on paper"),
        ("deep", "#b48ad0", "deep on paper"),
        ("on_deep", "#1d1429", "on_deep on deep"),
        ("tint", "#9a86b5", "on tint"),
        ("paper", "#d9d0c0", "soft on paper"),
    ],
)
def test_colours_that_cannot_be_read_are_refused_with_the_pair_named(
    tmp_path: Path, colour: str, value: str, pair: str
) -> None:
    error = refused(tmp_path, **with_colour(colour, value))
    assert pair in str(error)
    assert error.line == 6


def test_every_pair_is_held_at_its_edge() -> None:
    palette = Palette(**GOOD["colours"])
    assert all(has >= needed for _, _, needed, has in palette.pairs())
    assert {needed for name, _, needed, _ in palette.pairs() if name in ("ink", "soft")} == {7.0}
    assert min(needed for _, _, needed, _ in palette.pairs()) == 4.5


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"origins": []}, "origins"),
        ({"origins": ["http://www.harbour.example"]}, "must be like https://"),
        ({"origins": ["https://*.harbour.example"]}, "must be like https://"),
        ({"origins": ["https://www.harbour.example/help"]}, "must be like https://"),
        ({"origins": ["https://www.harbour.example; script-src *"]}, "must be like https://"),
        ({"name": {"en": "Harbour"}}, "write it in every language"),
        ({"font": "Comic Sans"}, "not one of"),
        ({"font": "system; } body { display: none"}, "not one of"),
        ({"logo": "../../../etc/passwd"}, "must be an .svg"),
        ({"start": "nowhere"}, "no screen called nowhere"),
        ({"language": "fr"}, "fr is not one of"),
        ({"nation": "cornwall"}, "nation"),
        ({"colours": {**GOOD["colours"], "ink": "red"}}, "a colour is #"),
        ({"colours": {**GOOD["colours"], "ink": "#FFF"}}, "a colour is #"),
        ({"colour": {}}, "colour"),
        *(({"leave_out": [screen]}, f"{screen} cannot be left out") for screen in (*SAFETY_SCREENS, "home")),
        *(({"leave_out": [screen]}, f"{screen} cannot be left out") for screen in ("estimate", "result", "about")),
        ({"leave_out": ["papers"], "start": "call_card"}, "papers cannot be left out, call_card is under it"),
        ({"logo_in_dark": "dark.svg"}, "must be an .svg"),
        ({"helpline": {"id": "own"}}, "helpline"),
    ],
)
def test_what_could_harm_is_refused(tmp_path: Path, changed: dict[str, object], reason: str) -> None:
    assert reason in str(refused(tmp_path, **changed))


def test_a_paid_line_is_refused_as_anybodys_own(tmp_path: Path) -> None:
    line = {
        "id": "own",
        "name": {"en": "Own line", "cy": "Ein llinell"},
        "about": {"en": "For all.", "cy": "I bawb."},
        "nations": ["wales"],
        "needs": ["family"],
        "phone": "0843 000 0000",
        "url": "https://www.harbour.example/",
        "source": "https://www.harbour.example/",
    }
    assert "costs extra to call" in str(refused(tmp_path, helpline=line))


def test_a_logo_too_heavy_for_a_poor_phone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "logos").mkdir()
    (tmp_path / "logos" / "big.png").write_bytes(b"x" * 40_001)
    assert "larger than" in str(refused(tmp_path, logo="big.png"))


@pytest.mark.parametrize("scheme", OWN_COLOURS)
def test_our_own_colours_are_those_of_the_stylesheet(scheme: str) -> None:
    light, _, rest = LOOK.read_text().partition("prefers-color-scheme: dark")
    drawn = {"light": light, "dark": rest}[scheme]
    for name, colour in OWN_COLOURS[scheme].items():
        assert f"--{name.replace('_', '-')}: {colour};" in drawn


def test_a_part_has_its_own_screens_and_the_safe_ones() -> None:
    listed = [screen.code for screen in site_context(None, "estimate").menu()]
    assert listed == ["estimate", "result", "staying-private", "help"]
    assert site_context(None, "estimate").start == "estimate"


def test_every_part_begins_where_it_can(tmp_path: Path) -> None:
    for part in PARTS.values():
        assert part.start is None or part.start in content.SCREENS
        assert {"staying-private", "help"} <= {screen.code for screen in site_context(None, part.code).menu()}


def test_a_screen_that_a_charity_leaves_out_is_not_in_its_menu(tmp_path: Path) -> None:
    file = tmp_path / "harbour.yaml"
    file.write_text(yaml.safe_dump({**GOOD, "leave_out": ["compare"]}))
    shown = OUR_OWN.model_copy(update={"host": read_host(file)})
    assert "compare" in [screen.code for screen in OUR_OWN.menu()]
    assert "compare" not in [screen.code for screen in shown.menu()]


def test_a_name_that_nobody_has_is_our_own_place() -> None:
    assert site_context("nobody", "nothing") == OUR_OWN
    assert site_context("example", "estimate").query == {"host": "example", "part": "estimate"}


def test_two_sites_of_one_name_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("harbour", "other"):
        (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(GOOD))
    monkeypatch.setenv("HOSTS_FOLDER", str(tmp_path))
    with pytest.raises(ContentError, match="another site is called"):
        hosts.__wrapped__()


def test_the_shipped_hosts_can_be_used() -> None:
    assert "example" in hosts()

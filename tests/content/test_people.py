"""Everyone the way finder names can be called, in every nation, and Northern Ireland's numbers come first there."""

import pytest

from content.loaders.guide.front import guide_slugs
from content.loaders.guide.helplines import HELPLINES
from content.loaders.guide.pages import guide_page
from content.loaders.people import people_lines, people_to_call
from logic.guidance import HomeNation
from logic.guidance.rules import rules

NATIONS = [str(nation) for nation in HomeNation if nation is not HomeNation.UNSAID]


def test_every_kind_of_person_the_rules_or_the_guide_name_is_known_and_no_other() -> None:
    pages = [guide_page(slug, "en") for slug in guide_slugs()]
    called = {kind for page in pages for block in page.blocks if block.name == "call" for kind in block.arguments}
    assert people_lines().keys() == {line.code for line in rules().people} | called


@pytest.mark.parametrize("nation", [*NATIONS, None])
def test_every_kind_of_person_has_a_line_that_helps_in_that_nation(nation: str | None) -> None:
    for kind in people_lines():
        lines = people_to_call([kind], nation)
        assert lines
        assert all(line.phone for line in lines)
        if nation is not None and not kind.startswith("service_"):
            assert all(nation in line.nations for line in lines)


def test_the_first_number_in_northern_ireland_is_its_own() -> None:
    own = people_to_call(["service_northern_ireland", "family_advice"], "northern_ireland")
    assert [line.id for line in own] == ["choices-ni", "advice-ni"]
    assert "0800 171 2345" not in [line.phone for line in own]


def test_no_nation_is_assumed_when_none_is_told() -> None:
    lines = people_to_call(["domestic_abuse"], None)
    assert {nation for line in lines for nation in line.nations} == set(NATIONS)


def test_a_line_that_fits_two_needs_stands_once() -> None:
    lines = people_to_call(["family_advice", "money"], "scotland")
    assert [line.id for line in lines] == ["opfs"]
    assert HELPLINES["opfs"] is lines[0]

"""A person sees what the tool does not work out, and where to go instead."""

import pytest

from content import LANGUAGES, fragment
from tests.pages.visit import Visit


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_case_is_told_before_any_script_and_leads_on(language: str) -> None:
    shown = fragment("cannot_be_used", language, "cannot_be_used", first=True)
    for path in ("/who-can-apply", "/court-papers", "/help"):
        assert f'href="{path}' in shown
    assert shown.count("<li><strong>") == 14


def test_home_says_what_is_not_covered_and_leads_to_both_pages() -> None:
    words = Visit().words
    assert 'href="/cannot-be-used"' in words
    assert 'href="/who-can-apply"' in words
    assert "children in the care of a council" not in words.lower()


def test_the_result_lists_every_screen_that_belongs_to_it() -> None:
    more = Visit().answer_everything().open("result").words.split("More for your situation")[1].split("</ul>")[0]
    assert more.count("<li>") == 9

"""The way finder asks nothing that the estimate was told, and follows it until it is answered itself."""

from content import text
from tests.pages.visit import Visit


def message(code: str) -> str:
    return text(f"choosing.{code}", "en")


def test_what_the_estimate_told_is_not_asked_again() -> None:
    visit = Visit().answer_everything("pay").open("choosing")
    assert visit.app.radio[0].label == message("ask.fear")
    assert message("taken") in visit.words
    visit.choose("ask-way-fear", "yes").press("way-continue")
    assert message("heading.ways") in visit.words, "role and nation are known"
    assert visit.words.index(message("part.first")) < visit.words.index(message("taken")), "it came first"
    visit.press("way-all-anew")
    assert visit.app.radio[0].label == message("ask.role")
    assert message("taken") not in visit.words


def test_a_receiving_parents_estimate_tells_where_the_other_parent_lives_and_not_where_they_do() -> None:
    visit = Visit().begin("receive").earn("2500", nation="northern_ireland").open("choosing")
    assert visit.app.radio[0].label == message("ask.fear")
    visit.choose("ask-way-fear", "yes").press("way-continue")
    assert visit.app.radio[0].label == message("ask.nation")
    visit.choose("ask-way-nation", "england").press("way-continue")
    assert "0800 028 7439" in visit.words.split(message("part.why"))[0]
    visit.press("way-more")
    while visit.app.radio:
        assert visit.app.radio[0].label != message("ask.other_home")
        visit.press("way-continue")
    assert f"{message('ask.other_home')} <strong>{message('option.other_home.northern_ireland')}" in visit.words


def test_an_answer_changed_in_the_estimate_follows_here_until_it_is_answered_here() -> None:
    visit = Visit().begin("pay").open("choosing")
    assert visit.app.radio[0].label == message("ask.fear")
    visit.open("home").press("way-receive").open("choosing")
    assert message("option.role.receive") in visit.words

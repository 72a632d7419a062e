"""The few facts that the way finder's rules read, drawn from what was told."""

from itertools import product

from logic.guidance import Asker, Fear, Mode, Told
from logic.guidance.answers import Existing, HomeNation, OrderAnswer, OtherHome
from logic.guidance.situation import ServiceAccess, mode
from tests.logic.guidance.every_situation import access_of


def test_only_three_plain_noes_open_every_way() -> None:
    for danger, fear, order, bank in product((False, True), Fear, Told, Told):
        answer = mode(danger, fear, order, bank)
        plain = (fear, order, bank) == (Fear.NO, Told.NO, Told.NO)
        assert (answer is Mode.OPEN) == (plain and not danger)
        assert (answer is Mode.DANGER) == danger


def test_the_service_keeps_a_case_it_already_has_until_a_home_is_abroad() -> None:
    """A case on Direct Pay came out open although the paying parent had moved abroad."""
    for existing, home, order in product(Existing, OtherHome, OrderAnswer):
        if existing in (Existing.DIRECT_PAY, Existing.COLLECT_AND_PAY):
            stands = ServiceAccess.CLOSED_ABROAD if home is OtherHome.ABROAD else ServiceAccess.OPEN
            assert access_of(Asker.RECEIVE, HomeNation.ENGLAND, existing, home, order) is stands


def test_a_receiving_parent_abroad_for_a_uk_employer_is_not_covered() -> None:
    """The exception for work abroad is for the paying parent alone; for a payer it came out open."""
    for employer in (OtherHome.ABROAD_UK_EMPLOYER, OtherHome.ABROAD):
        closed = access_of(Asker.PAY, HomeNation.ENGLAND, Existing.NONE, employer, OrderAnswer.NONE)
        assert closed is ServiceAccess.CLOSED_ABROAD
    posted = access_of(Asker.RECEIVE, HomeNation.ENGLAND, Existing.NONE, OtherHome.ABROAD_UK_EMPLOYER, OrderAnswer.NONE)
    assert posted is ServiceAccess.OPEN

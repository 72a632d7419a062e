"""One address cannot take every place of a process in the open; a proxy on the same computer is not counted."""

import pytest

from web.per_address import PerAddress, connections_per_address, counted_as

HERS, HIS = "203.0.113.7", "203.0.113.8"


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", "", "testclient"])
def test_this_computer_is_not_counted(address: str) -> None:
    counted = PerAddress(1)
    assert all(counted.enter(address) for _ in range(1000))


def test_who_holds_too_many_is_refused_and_nobody_else_is() -> None:
    counted = PerAddress(2)
    assert [counted.enter(HERS) for _ in range(3)] == [True, True, False]
    assert counted.enter(HIS)
    counted.leave(HERS)
    assert counted.enter(HERS)


def test_who_opens_too_fast_is_refused_until_the_budget_fills() -> None:
    clock = Clock()
    counted = PerAddress(1000, clock)
    for _ in range(100):
        assert counted.enter(HERS)
        counted.leave(HERS)
    assert not counted.enter(HERS)
    clock.now += 1
    assert [counted.enter(HERS) for _ in range(6)] == [True] * 5 + [False]


def test_an_address_is_forgotten_once_it_has_gone() -> None:
    clock = Clock()
    counted = PerAddress(10, clock)
    counted.enter(HERS)
    counted.leave(HERS)
    clock.now += 21
    counted.enter(HIS)
    counted.leave(HIS)
    assert list(counted._budgets) == [HIS]
    assert not counted._open


def test_one_visitor_s_many_ipv6_addresses_count_as_one() -> None:
    assert counted_as("2001:db8:1:2::1") == counted_as("2001:db8:1:2:ffff::9") != counted_as("2001:db8:1:3::1")
    assert counted_as("::ffff:203.0.113.7") == HERS


def test_an_operator_behind_a_proxy_elsewhere_can_switch_it_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONNECTIONS_PER_ADDRESS", "0")
    counted = PerAddress(connections_per_address())
    assert all(counted.enter(HERS) for _ in range(1000))
    monkeypatch.setenv("CONNECTIONS_PER_ADDRESS", "many")
    with pytest.raises(SystemExit, match="CONNECTIONS_PER_ADDRESS must be a whole number"):
        connections_per_address()

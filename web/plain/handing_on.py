"""Lets the page after a plain step be written by another process than the one that took the step.

A step answers with a redirect (docs/decisions/2026-11-26-plain-forms-redirect.md), and any process may be asked for the
page it leads to. What memory.py holds of a visit goes, sealed with the keys that the processes share and bound to its
visit, to the store that they share, and is read from there by whichever is asked. The store has no key. Where none is
named there is one process, and its own memory is enough.
"""

from presentation.visit.sealing import SealError, open_sealed, seal
from web.plain.memory import MEMORY, PlainMemory
from web.shared_store import SharedStore, StoreAwayError, store_address


class HandingOn:
    """Carries the visits of one process's memory over to the others by a store, or to nobody."""

    def __init__(self, memory: PlainMemory, store: SharedStore | None) -> None:
        self._memory, self._store = memory, store

    async def bring(self, key: str) -> None:
        """Bring what is known of a visit into the memory. What cannot be had or read leaves the memory as it is."""
        if self._store is None:
            return
        try:
            held = await self._store.ask(lambda client: client.get(_name(key)))
        except StoreAwayError:
            return
        if not isinstance(held, bytes):
            return  # nothing is held
        status, _, sealed = held.decode("ascii").partition(" ")
        try:
            self._memory.keep(key, open_sealed(sealed, key), status)
        except SealError:
            return

    async def hand_on(self, key: str) -> None:
        """Give what the memory holds of a visit to the others."""
        if self._store is None:
            return
        state, status = self._memory.state_of(key), self._memory.status_of(key)
        if state is None:
            return
        try:
            held = f"{status} {seal(state, key)}".encode("ascii")
            await self._store.ask(lambda client: client.set(_name(key), held, ex=self._memory.LIFE))
        except (SealError, StoreAwayError):
            return

    async def forget(self, key: str) -> None:
        """Drop a visit everywhere."""
        self._memory.forget(key)
        if self._store is None:
            return
        try:
            await self._store.ask(lambda client: client.delete(_name(key)))
        except StoreAwayError:
            return


def _name(key: str) -> bytes:
    return b"plain:" + key.encode("ascii")


def _store() -> SharedStore | None:
    address = store_address()
    return SharedStore(address) if address else None


HANDING_ON = HandingOn(MEMORY, _store())
"""The visits without scripts that are on their way from page to page."""

"""What is collected, for which purpose, and who receives it, as the choices leave it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from alsoft_prefs.core.catalog import Catalog


class Flow(NamedTuple):
    """A way that data takes: from a data item to a purpose, or from a purpose to a recipient."""

    source: str
    target: str
    purpose: str
    open: bool


class Flows(NamedTuple):
    """All ways, and the ids of what they lead from, through and to, in the catalog's order."""

    items: tuple[str, ...]
    purposes: tuple[str, ...]
    recipients: tuple[str, ...]
    collected: tuple[Flow, ...]
    received: tuple[Flow, ...]

    def of_item(self, item: str) -> tuple[Flow, ...]:
        """Return the ways of one data item, to its purposes and on to their recipients."""
        first = tuple(flow for flow in self.collected if flow.source == item)
        purposes = {flow.purpose for flow in first}
        return first + tuple(flow for flow in self.received if flow.purpose in purposes)


def flows(catalog: Catalog, allowed: Iterable[str]) -> Flows:
    """Return every way that data can take, each open or cut.

    Arguments:
        catalog: what there is.
        allowed: ids of the purposes that are allowed now.
    """
    open_ = set(allowed)
    collected = tuple(
        Flow(item, purpose.id, purpose.id, purpose.id in open_)
        for purpose in catalog.purposes
        for item in purpose.data
    )
    received = tuple(
        Flow(purpose.id, recipient, purpose.id, purpose.id in open_)
        for purpose in catalog.purposes
        for recipient in purpose.recipients
    )
    return Flows(
        items=_used([i.id for i in catalog.data_items], [flow.source for flow in collected]),
        purposes=tuple(purpose.id for purpose in catalog.purposes),
        recipients=_used([r.id for r in catalog.recipients], [flow.target for flow in received]),
        collected=collected,
        received=received,
    )


def _used(ids: list[str], used: list[str]) -> tuple[str, ...]:
    return tuple(each for each in ids if each in used)

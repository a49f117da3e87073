"""The catalog's values: purposes, data, recipients, cookies, and where the policy says so.

Terms are those of the W3C Data Privacy Vocabulary (DPV) 2.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

DPV = "https://w3id.org/dpv#"


class DataKind(StrEnum):
    """How ALSOFT comes by a data item (policy §1)."""

    AUTOMATIC = "automatic"
    VOLUNTEERED = "volunteered"


class Lifetime(StrEnum):
    """How long a cookie is kept (policy §5); `unstated` where the policy doesn't say."""

    SESSION = "session"
    PERSISTENT = "persistent"
    UNSTATED = "unstated"


class Group(NamedTuple):
    """Purposes that are shown together, under one title."""

    id: str
    title: str


class Purpose(NamedTuple):
    """One thing that ALSOFT may or may not do.

    Attributes:
        id: such as `tracking.analytics`.
        group: the id of its group.
        title: a few words, under the group's title.
        full_title: a few words that stand alone.
        subtitle: the name that the policy itself gives it, word for word; mostly empty.
        description: one plain sentence.
        essential: always on, not a choice; `reason` then says why.
        reason: a sentence; empty for what is a choice.
        signal: denied by `DO_NOT_TRACK`.
        dpv: the DPV purpose, such as `dpv:ServiceUsageAnalytics`.
        policy: the anchors of the policy that it comes from, the most telling first.
        clause: the policy's words for it, to the letter, in the first of these anchors.
        data: ids of the data items that it uses.
        recipients: ids of who receives them.
        keywords: what a person may search for, lower case.
    """

    id: str
    group: str
    title: str
    full_title: str
    subtitle: str
    description: str
    essential: bool
    reason: str
    signal: bool
    dpv: str
    policy: tuple[str, ...]
    clause: str
    data: tuple[str, ...]
    recipients: tuple[str, ...]
    keywords: tuple[str, ...]

    @property
    def dpv_iri(self) -> str:
        """The DPV purpose as an IRI."""
        return DPV + self.dpv.removeprefix("dpv:")


class DataItem(NamedTuple):
    """Something that ALSOFT collects (policy §1): what, why, and where the policy says so."""

    id: str
    kind: DataKind
    title: str
    description: str
    why: str
    policy: tuple[str, ...]


class Case(NamedTuple):
    """An occasion on which a person gives details (policy §1, second list)."""

    id: str
    title: str
    description: str
    policy: tuple[str, ...]


class Recipient(NamedTuple):
    """Somebody who receives data (policy §2, §3, §7); some whatever a person chooses."""

    id: str
    title: str
    description: str
    policy: tuple[str, ...]


class NeverShared(NamedTuple):
    """Something that some recipients never get (policy §3, information we don't share).

    Attributes:
        id: such as `email`.
        title: a few words.
        data: ids of the data items that it covers; none where the catalog has no such item.
        withheld_from: ids of the recipients.
        policy: anchors.
    """

    id: str
    title: str
    data: tuple[str, ...]
    withheld_from: tuple[str, ...]
    policy: tuple[str, ...]


class Cookie(NamedTuple):
    """A kind of cookie, the purpose that governs it, and how long it is kept, in a sentence."""

    id: str
    purpose: str
    title: str
    description: str
    lifetime: Lifetime
    kept: str
    policy: tuple[str, ...]


class OptOut(NamedTuple):
    """An opt-out page of somebody else (policy §6).

    Attributes:
        id: such as `nai`.
        title: its owner.
        url: the page; ours where the policy's address is missing, and `note` says so.
        does: what it does, a sentence.
        does_not: what it doesn't do.
        note: where the address is from.
        policy: anchors.
    """

    id: str
    title: str
    url: str
    does: str
    does_not: str
    note: str
    policy: tuple[str, ...]


class ServiceMessage(NamedTuple):
    """A message that comes with a service, always on, and the reason (policy §2)."""

    id: str
    purpose: str
    title: str
    description: str
    reason: str
    policy: tuple[str, ...]


class Catalog(NamedTuple):
    """Everything, each in the file's order."""

    groups: tuple[Group, ...]
    purposes: tuple[Purpose, ...]
    data_items: tuple[DataItem, ...]
    cases: tuple[Case, ...]
    recipients: tuple[Recipient, ...]
    never_shared: tuple[NeverShared, ...]
    cookies: tuple[Cookie, ...]
    opt_outs: tuple[OptOut, ...]
    service_messages: tuple[ServiceMessage, ...]

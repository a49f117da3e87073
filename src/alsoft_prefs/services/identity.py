"""Device IDs of this profile: made at the first choice, reset, erased at ALSOFT."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem
from alsoft_prefs.core.journal import Actor
from alsoft_prefs.core.ports import Clock, Identity, IdentityState, Journal, Outbox, Vault
from alsoft_prefs.core.words import words
from alsoft_prefs.services.preferences import Preferences
from alsoft_prefs.services.standing import QUIET_THROUGH

if TYPE_CHECKING:
    from alsoft_prefs.core.jws import PublicJwk

LAST_FORK = "last_fork"
SESSION = "login_session"
REMOTE_ALLOWS = "remote_allows"


class DeviceInfo(NamedTuple):
    """What there is to say of the device ID.

    Attributes:
        device: the active ID, or None before the first record and after an erasure.
        created_at: when it was made (aware UTC).
        key_location: `keyring` or `file`; None where there is no key.
        records: how many records of it ALSOFT confirmed.
        erasing: older IDs whose erasure waits for ALSOFT.
        erased: older IDs whose erasure ALSOFT confirmed, with the receipts.
        lost: older IDs whose erasure can't be asked for, as their keys are gone.
    """

    device: str | None
    created_at: datetime | None
    key_location: str | None
    records: int
    erasing: tuple[Identity, ...]
    erased: tuple[Identity, ...]
    lost: tuple[Identity, ...] = ()


class IdentityService:
    """The device's identity over vault and outbox."""

    def __init__(
        self,
        journal: Journal,
        outbox: Outbox,
        vault: Vault,
        clock: Clock,
        preferences: Preferences,
        session: Callable[[], str | None] = lambda: None,
    ) -> None:
        """Stand on the ports and the preferences.

        `session` names the log-in session where each has an ID of its own. Else it returns None,
        and where the system doesn't tell sessions apart.
        """
        self._journal = journal
        self._outbox = outbox
        self._vault = vault
        self._clock = clock
        self._preferences = preferences
        self._session = session

    def begin_session(self) -> None:
        """Give a new log-in session a new device ID, where each has one of its own.

        The choices are carried on, and the older ID is erased at ALSOFT.
        """
        session = self._session()
        if session is None or session == self._outbox.recall(SESSION):
            return
        if self._retire_active() is not None:
            self.renew(Actor.PROGRAM)
        self._outbox.remember({SESSION: session})

    def leave_copied(self) -> None:
        """Give a profile that was copied from another computer a device ID of its own.

        The key tells: it isn't on this computer. The other computer goes on with the older ID, so
        that isn't ours to erase. A vault that is locked or damaged can't tell.
        """
        device = self.device()
        with contextlib.suppress(LocalDataProblem):
            if device is not None and self._vault.locate(device) is None:
                self.renew(Actor.PROGRAM)
                self._vault.delete(device)  # a file came along with the profile

    def device(self) -> str | None:
        """Return the active device ID, or None."""
        active = [i for i in self._outbox.identities() if i.state is IdentityState.ACTIVE]
        return active[-1].device if active else None

    def current(self) -> DeviceInfo:
        """Return what there is to say of the device ID; asks the vault, so not free.

        Raises:
            LocalDataProblem: the vault or the outbox can't be read.
        """
        identities = self._outbox.identities()
        active = [i for i in identities if i.state is IdentityState.ACTIVE]
        chosen = active[-1] if active else None
        confirmed = 0
        if chosen is not None:
            records = self._outbox.records(chosen.device)
            confirmed = sum(1 for record in records if record.receipt is not None)
        return DeviceInfo(
            device=chosen.device if chosen else None,
            created_at=chosen.created_at if chosen else None,
            key_location=self._vault.locate(chosen.device) if chosen else None,
            records=confirmed,
            erasing=tuple(i for i in identities if i.state is IdentityState.ERASING),
            erased=tuple(i for i in identities if i.state is IdentityState.ERASED),
            lost=tuple(i for i in identities if i.state is IdentityState.LOST),
        )

    def ensure(self) -> tuple[str, PublicJwk]:
        """Return the active device ID and its key, and make one where there is none.

        A key that isn't on this computer any more (a cloned image, a roamed profile) gets a new ID;
        the old one isn't ours to erase.

        Raises:
            LocalDataProblem: the vault is locked, or a new key can't be kept.
        """
        device = self.device()
        if device is not None:
            key = self._vault.find(device)
            if key is not None:
                return device, key
        return self.renew(Actor.PROGRAM if device else None)

    def renew(self, noted: Actor | None) -> tuple[str, PublicJwk]:
        """Make a new device ID, which carries the choices on; an active one is abandoned.

        Arguments:
            noted: who the journal says did it; None for the very first ID.
        """
        key = self._vault.create()
        self._outbox.activate(key.thumbprint(), self._clock.now())
        self._outbox.remember({LAST_FORK: None})
        if noted is not None:
            self._preferences.note_reset(noted)
        return key.thumbprint(), key

    def reset(self) -> str:
        """Give this computer a new device ID, and have the old one erased at ALSOFT.

        Returns:
            The new ID. It works at once; the old key stays until ALSOFT confirms the erasure.

        Raises:
            UsageProblem: nothing was chosen yet, so there is no ID.
            LocalDataProblem: it couldn't be stored.
        """
        if not self._preferences.has_chosen():
            raise UsageProblem(
                words("There is no device ID before the first choice."),
                words("One is made with the first choice that is sent."),
            )
        self._retire_active()
        device, _ = self.renew(Actor.USER)
        return device

    def erase(self) -> str:
        """Have everything that ALSOFT holds for the active device ID erased.

        Returns:
            The ID. The choices stay on this computer, and nothing more is sent until the next
            choice, which gets a new ID.

        Raises:
            UsageProblem: there is no ID.
        """
        device = self._retire_active()
        if device is None:
            waiting = self.current().erasing
            if waiting:
                return waiting[-1].device
            raise UsageProblem(
                words("ALSOFT holds nothing for this computer: it has no device ID."),
                words("A device ID is made with the first choice that is sent."),
            )
        self._outbox.remember({QUIET_THROUGH: str(self._journal.position())})
        return device

    def _retire_active(self) -> str | None:
        device = self.device()
        if device is not None:
            self._outbox.retire(device, IdentityState.ERASING)
        return device

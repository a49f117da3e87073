"""What the page “Device and sync” says of sync and of the device ID."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from alsoft_prefs.core.ports import Identity, IdentityState, RecordState, StoredRecord
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.moments import day_and_clock, on_day
from alsoft_prefs.gui.phrases import listed
from alsoft_prefs.gui.presenters.choices import SwitchView
from alsoft_prefs.gui.presenters.messages_shown import payload_text
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.messages import Message

if TYPE_CHECKING:
    from alsoft_prefs.bootstrap import Program
    from alsoft_prefs.services.identity import DeviceInfo
    from alsoft_prefs.services.sync import Preview

_HEAD, _TAIL = 18, 5


class DeviceFacts(NamedTuple):
    """What the page needs beyond the snapshot."""

    device: DeviceInfo
    preview: Preview
    records: tuple[StoredRecord, ...]


class Words(NamedTuple):
    """A title, a sentence, and whether what the row offers can be done."""

    title: str
    sentence: str
    possible: bool = True


class OutgoingView(NamedTuple):
    """One message that waits, or would be made: what it says, and its exact bytes."""

    title: str
    payload: str
    jws: str


class OldDevice(NamedTuple):
    """An older device ID: how its erasure stands, and the receipt."""

    device: str
    words: str
    mark: str
    tone: str
    receipt: str
    receipt_payload: str


class DevicePresenter(QObject):
    """Words for the page, and its acts."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def load(self, done: Callable[[DeviceFacts], None]) -> None:
        """Read in the background what the snapshot doesn't hold; asks the keyring."""
        self._model.ask(_facts, done)

    def sync_now(self) -> None:
        """Run a round now."""
        self._model.sync_now()

    def set_sending(self, on: bool) -> None:
        """Send choices to ALSOFT from now on, or no longer."""
        self._model.act(lambda program: program.set_config("sync.enabled", on))

    def reset(self, done: Callable[[], None]) -> None:
        """Make a new device ID, and have the old one erased at ALSOFT."""
        self._model.act(lambda program: program.identity.reset(), lambda _device: done())

    def erase(self, done: Callable[[], None]) -> None:
        """Have everything that ALSOFT holds for this device erased."""
        self._model.act(lambda program: program.identity.erase(), lambda _device: done())

    def dismiss_remote_allows(self) -> None:
        """Forget what another copy of this device allowed; it was never applied."""
        self._model.act(lambda program: program.sync.dismiss_remote_allows())

    def sync(self, snapshot: Snapshot, *, running: bool) -> Words:
        """Return how sync stands."""
        sync = snapshot.sync
        if running:
            return Words(
                self.tr("Talking to ALSOFT…"),
                self.tr("You can leave this page; it goes on."),
                possible=False,
            )
        if sync.state == "off":
            if sync.backend is None:
                sentence = self.tr("No address of ALSOFT's backend is set, so nothing is sent.")
            elif snapshot.config.problems:
                sentence = self.tr("A setting can't be used; until it is mended, nothing is sent.")
            else:
                sentence = self.tr("Sending is switched off. Nothing is sent.")
            return Words(self.tr("Choices stay on this computer"), sentence, possible=False)
        title = self._waiting(sync.pending)
        if sync.state == "error" and sync.last_error:
            sentence = self.tr("{error} Nothing is lost.").format(error=sync.last_error)
            if sync.next_at is not None:
                sentence = self.tr("{error} Nothing is lost: next try {moment}.").format(
                    error=sync.last_error, moment=day_and_clock(sync.next_at, snapshot.taken_at)
                )
            return Words(title, f"{sentence} {self._last(snapshot)}".strip())
        if sync.pending:
            sentence = self.tr("It is sent as soon as ALSOFT can be reached.")
            return Words(title, f"{sentence} {self._last(snapshot)}".strip())
        if sync.last_success is None:
            return Words(title, self.tr("Nothing is sent before your first choice."))
        return Words(
            self.tr("Everything is confirmed"),
            self.tr("ALSOFT confirmed your latest choice {moment}.").format(
                moment=day_and_clock(sync.last_success, snapshot.taken_at)
            ),
        )

    def _waiting(self, pending: int) -> str:
        if not pending:
            return self.tr("Nothing waits")
        return self.tr("%n message(s) are waiting", "", pending)

    def _last(self, snapshot: Snapshot) -> str:
        last = snapshot.sync.last_success
        if last is None:
            return ""
        moment = day_and_clock(last, snapshot.taken_at)
        return self.tr("Last success {moment}.").format(moment=moment)

    def sending(self, snapshot: Snapshot) -> SwitchView:
        """Return how the switch “Send my choices to ALSOFT” looks."""
        value = snapshot.config.values["sync.enabled"]
        on = value.value is True
        word = self.tr("On") if on else self.tr("Off")
        return SwitchView(on, word, changeable=not value.locked, lock=value.locked)

    def sending_words(self, snapshot: Snapshot) -> str:
        """Return what the switch does, and who locks it."""
        words = self.tr(
            "Off keeps them on this computer only. ALSOFT's servers then don't know that you opted "
            "out."
        )
        if snapshot.config.values["sync.enabled"].locked:
            return f"{words} {self._locked(snapshot)}"
        return words

    def _locked(self, snapshot: Snapshot) -> str:
        if snapshot.organisation:
            return self.tr("Set by {organisation}; it can't be changed here.").format(
                organisation=snapshot.organisation
            )
        return self.tr("Set by your organisation; it can't be changed here.")

    def preview(self, snapshot: Snapshot, preview: Preview) -> Words:
        """Return what will be sent, in a sentence."""
        title = self.tr("What will be sent")
        if not preview.size:
            return Words(title, self.tr("Nothing: no choice waits."), possible=False)
        count = sum(not purpose.essential for purpose in snapshot.catalog.purposes)
        sentence = self.tr(
            "{size}: %n choice(s), device ID, policy version, program version. No name, address or "
            "hardware ID.",
            "",
            count,
        )
        return Words(title, sentence.format(size=self._size(preview.size)))

    def outgoing(self, preview: Preview) -> tuple[OutgoingView, ...]:
        """Return each message that waits, and the one that would be made."""
        waiting = [
            OutgoingView(self.tr("Signed, waiting to be sent"), payload_text(jws), jws)
            for jws in preview.waiting
        ]
        if preview.draft is not None:
            title = self.tr("Not signed yet: what a record would say now")
            waiting.append(OutgoingView(title, preview.draft, ""))
        return tuple(waiting)

    def log(
        self, snapshot: Snapshot, records: tuple[StoredRecord, ...]
    ) -> tuple[Words, list[tuple[str, ...]]]:
        """Return what was sent: a sentence, and a row for each record, newest first."""
        sent = [record for record in records if record.sent_at or record.receipt]
        title = self.tr("What was sent")
        if not sent:
            return Words(title, self.tr("Nothing yet."), possible=False), []
        rows: list[tuple[str, ...]] = [
            (
                str(record.seq),
                self._moment(snapshot, record.sent_at),
                self._size(len(record.jws)),
                self._state(snapshot, record),
                short(record.device),
            )
            for record in reversed(sent)
        ]
        return Words(title, self.tr("%n record(s).", "", len(sent))), rows

    def _size(self, size: int) -> str:
        return self.tr("%n byte(s)", "", size)

    def log_headings(self) -> tuple[str, ...]:
        """Return the headings of the list of what was sent."""
        return (
            self.tr("Record"),
            self.tr("Last sent"),
            self.tr("Size"),
            self.tr("State"),
            self.tr("Device ID"),
        )

    def _state(self, snapshot: Snapshot, record: StoredRecord) -> str:
        if record.receipt is not None:
            return self.tr("receipted {moment}").format(
                moment=self._moment(snapshot, record.received_at)
            )
        if record.state is RecordState.PARKED:
            return self.tr("not accepted: {problem}").format(problem=record.problem)
        if record.state is RecordState.SUPERSEDED:
            return self.tr("replaced by a later one")
        return self.tr("no receipt yet")

    def _moment(self, snapshot: Snapshot, moment: datetime | None) -> str:
        return "–" if moment is None else day_and_clock(moment, snapshot.taken_at)

    def device(self, snapshot: Snapshot, info: DeviceInfo) -> Words:
        """Return how the device ID was made, and where its key is."""
        if info.device is None or info.created_at is None:
            sentence = self.tr("One is made at random with the first choice that is sent.")
            return Words(self.tr("No device ID"), sentence, possible=False)
        made = self.tr("Made on this computer at random, {day}.").format(
            day=on_day(info.created_at, snapshot.taken_at)
        )
        where = {
            "keyring": self.tr("The key is in the system's keyring."),
            "file": self.tr(
                "The key is in a file that only you can read, as there is no system keyring."
            ),
        }.get(info.key_location or "", self.tr("Its key isn't on this computer any more."))
        return Words(short(info.device), f"{made} {where}")

    def erasing(self, info: DeviceInfo) -> Words:
        """Return what could be erased at ALSOFT."""
        title = self.tr("Erase what ALSOFT holds for this device")
        if info.device is None:
            return Words(title, self.tr("Nothing: this computer has no device ID."), False)
        if not info.records:
            words = self.tr("No record of it was confirmed yet.")
        else:
            words = self.tr("%n record(s).", "", info.records)
        more = self.tr("You get a signed confirmation.")
        return Words(title, f"{words} {more}")

    def ask_reset(self, snapshot: Snapshot) -> Words:
        """Return what a reset does, before it is done."""
        words = self.tr(
            "A new ID is made now and works at once. ALSOFT is asked to erase the old one with "
            "everything held for it. Your choices stay as they are."
        )
        return Words(self.tr("Reset the device ID?"), f"{words} {self._if_off(snapshot)}".strip())

    def ask_erase(self, snapshot: Snapshot) -> Words:
        """Return what an erasure does, before it is done."""
        words = self.tr(
            "ALSOFT is asked to erase every record of this device ID, and confirms it. Your "
            "choices stay on this computer. Nothing more is sent until your next choice, which "
            "gets a new ID."
        )
        title = self.tr("Erase what ALSOFT holds?")
        return Words(title, f"{words} {self._if_off(snapshot)}".strip())

    def _if_off(self, snapshot: Snapshot) -> str:
        if snapshot.sync.state != "off":
            return ""
        return self.tr("The request waits until sending is possible.")

    def old_devices(
        self, snapshot: Snapshot, info: DeviceInfo, *, running: bool
    ) -> tuple[OldDevice, ...]:
        """Return older device IDs whose erasure waits, is confirmed or is lost, newest first."""
        return tuple(
            self._old(snapshot, identity, running=running)
            for identity in reversed((*info.erased, *info.lost, *info.erasing))
        )

    def _old(self, snapshot: Snapshot, identity: Identity, *, running: bool) -> OldDevice:
        receipt = identity.receipt or ""
        if identity.state is IdentityState.ERASED:
            words, mark, tone = self.tr("Erased; ALSOFT confirmed it"), "check", "accent"
        elif identity.state is IdentityState.LOST:
            words = self.tr("It can't be erased any more: its key isn't on this computer")
            mark, tone = "dot", "waiting"
        elif running:
            words, mark, tone = self.tr("Asking ALSOFT to erase it…"), "waiting", "waiting"
        elif snapshot.sync.state == "off":
            words = self.tr("Its erasure waits until sending is possible")
            mark, tone = "dot", "waiting"
        else:
            words, mark, tone = self.tr("Its erasure waits for ALSOFT"), "dot", "waiting"
        payload = payload_text(receipt) if receipt else ""
        return OldDevice(identity.device, words, mark, tone, receipt, payload)

    def remote_allows(self, snapshot: Snapshot) -> Message | None:
        """Return what another copy of this device allowed, which isn't applied here; or None."""
        titles = [
            snapshot.purpose(purpose).full_title
            for purpose in snapshot.sync.remote_allows
            if purpose in snapshot.statuses
        ]
        if not titles:
            return None
        words = self.tr("{purposes}. It isn't applied here; only you can allow it, under Choices.")
        return Message(
            words.format(purposes=listed(titles)),
            "waiting",
            self.tr("Another copy of this device allowed more"),
            action=self.tr("I have seen it"),
        )


def short(device: str) -> str:
    """Return the beginning and the end of a device ID."""
    if len(device) <= _HEAD + _TAIL + 1:
        return device
    return f"{device[:_HEAD]}…{device[-_TAIL:]}"


def _facts(program: Program) -> DeviceFacts:
    return DeviceFacts(
        program.identity.current(), program.sync.preview(), program.evidence.records()
    )

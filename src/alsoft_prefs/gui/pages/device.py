"""The page “Device and sync”: what ALSOFT knows this computer as, and what it has been told."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.phrases import about
from alsoft_prefs.gui.presenters.device import DeviceFacts, DevicePresenter, OldDevice
from alsoft_prefs.gui.presenters.device_settings import SettingsPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.about_part import AboutPart
from alsoft_prefs.gui.widgets.confirm import Confirm
from alsoft_prefs.gui.widgets.device_parts import OldDeviceRow, OutgoingList
from alsoft_prefs.gui.widgets.diagnostics_part import DiagnosticsPart
from alsoft_prefs.gui.widgets.edit_row import EditRow
from alsoft_prefs.gui.widgets.holdings_part import HoldingsPart
from alsoft_prefs.gui.widgets.language_row import LanguageRow
from alsoft_prefs.gui.widgets.managed_part import ManagedPart
from alsoft_prefs.gui.widgets.messages import Button, Message, Notice
from alsoft_prefs.gui.widgets.page_frame import PageFrame
from alsoft_prefs.gui.widgets.plain_table import PlainTable
from alsoft_prefs.gui.widgets.rows import Piece, Row
from alsoft_prefs.gui.widgets.surfaces import Card, Column
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.gui.widgets.text import Link


class DevicePage(Page):
    """Shows sync, the device ID, settings and diagnostics; every question is asked in place."""

    name = "device"

    def __init__(self, model: Model) -> None:
        super().__init__(model, PageFrame(self.name))
        self.frame.show_header(
            self.tr("Device and sync"),
            self.tr("What ALSOFT knows this computer as, and what it has been told."),
        )
        self.setAccessibleName(self.tr("Device and sync"))
        self._presenter = DevicePresenter(model, self)
        self._settings = SettingsPresenter(model, self)
        self._facts: DeviceFacts | None = None
        self._device = ""
        self._stale = True
        self._old: dict[str, OldDeviceRow] = {}
        self._parts: dict[str, QWidget] = {}
        self.remote = Notice("device.remote")
        self.remote.acted.connect(self._presenter.dismiss_remote_allows)
        self.frame.add(self.remote)
        self._build_sync()
        self._build_device()
        self._build_abuse()
        self.language = LanguageRow(model)
        self._section("language", self.tr("Language")).add(self.language)
        self.managed = ManagedPart()
        self._add_part("managed", self.tr("Set by your organisation"), self.managed)
        self._add_part("diagnostics", self.tr("Diagnostics"), DiagnosticsPart(model))
        self._add_part("about", self.tr("About this program"), AboutPart(model))
        self.frame.add_end()
        model.syncing.connect(self._syncing)

    def _section(self, name: str, title: str, *below: QWidget) -> Card:
        """A card with a heading, and what is found about its things below it."""
        card = Card()
        self._add_part(name, title, Column(card, *below) if below else card)
        return card

    def _add_part(self, name: str, title: str, part: QWidget) -> None:
        self._parts[name] = self.frame.add_heading(title)
        part.setObjectName(f"device.section.{name}")
        part.setAccessibleName(title)
        self.frame.add(part)

    def _build_sync(self) -> None:
        card = self._section("sync", self.tr("Sync"))
        self.sync = Row("device.sync", "", quiet=True)
        self.sync_now = Button(self.tr("Sync now"), "device.sync_now")
        self.sync_now.clicked.connect(self._presenter.sync_now)
        self.sync.add_button(self.sync_now)
        card.add(self.sync)
        self.progress = QProgressBar()
        self.progress.setObjectName("device.sync.progress")
        self.progress.setAccessibleName(self.tr("Talking to ALSOFT"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(theme.STEP)
        self.progress.hide()
        card.add(self.progress)
        sending = Row("device.sending", self.tr("Send my choices to ALSOFT"), quiet=True)
        self.sending = Switch("device.sending.switch", self.tr("Send my choices to ALSOFT"))
        self.sending.requested.connect(self._presenter.set_sending)
        sending.add_switch(self.sending)
        self._sending_row = sending
        card.add(sending)
        self.preview = Row("device.preview", "", quiet=True)
        self.outgoing = OutgoingList("device.preview.messages")
        self._preview_link = Link("", "device.preview.open", role="body")
        self._preview_link.clicked.connect(lambda: self._turn(self.outgoing))
        self.preview.add_trailing(self._preview_link)
        card.add(Column(self.preview, self.outgoing, gap=0))
        self.log = Row("device.log", "", quiet=True)
        self.log_table = PlainTable(
            "device.log.table", self.tr("What was sent"), self._presenter.log_headings()
        )
        self.log_table.hide()
        self._log_link = Link("", "device.log.open", role="body")
        self._log_link.clicked.connect(lambda: self._turn(self.log_table))
        self.log.add_trailing(self._log_link)
        history = Piece(self.tr("Exact bytes"), target="history", name="device.log.history")
        self.log.meta.show_pieces(history)
        self.log.meta.followed.connect(self.followed)
        card.add(Column(self.log, self.log_table, gap=0))
        self.backend = EditRow("device.backend", self.tr("ALSOFT's backend"))
        self.backend.saved.connect(lambda value: self._change("backend.url", value, self.backend))
        card.add(self.backend)

    def _build_device(self) -> None:
        self.holdings = HoldingsPart(self.model)
        card = self._section("device_id", self.tr("Device ID"), self.holdings.findings)
        self._device_card = card
        self.device = Row("device.id", "", quiet=True)
        theme.set_role(self.device.title, "mono")
        self.device.meta.followed.connect(lambda _target: self._copy())
        self.reset = Button(self.tr("Reset…"), "device.reset", self.tr("Reset the device ID"))
        self.reset.clicked.connect(self._ask_reset)
        self.device.add_button(self.reset)
        self.confirm_reset = Confirm("device.reset.confirm", self.tr("Reset"))
        self.confirm_reset.confirmed.connect(lambda: self._presenter.reset(self._reset_done))
        card.add(Column(self.device, self.confirm_reset, gap=0))
        card.add(self.holdings)
        self.erasing = Row("device.erasing", "", quiet=True)
        self.erase = Button(
            self.tr("Erase…"), "device.erase", self.tr("Erase what ALSOFT holds for this device")
        )
        self.erase.clicked.connect(self._ask_erase)
        self.erasing.add_button(self.erase)
        self.confirm_erase = Confirm("device.erase.confirm", self.tr("Erase"))
        self.confirm_erase.confirmed.connect(lambda: self._presenter.erase(self._erase_done))
        card.add(Column(self.erasing, self.confirm_erase, gap=0))

    def _build_abuse(self) -> None:
        card = self._section("abuse", self.tr("Report abuse"))
        self.abuse = EditRow("device.abuse", self.tr("Misuse of personal information"))
        self.abuse.saved.connect(lambda value: self._change("contact.abuse", value, self.abuse))
        self.abuse.row.meta.followed.connect(self._follow_abuse)
        card.add(self.abuse)

    def refresh(self, snapshot: Snapshot) -> None:
        """Show how everything stands; what the snapshot lacks is read while the page is seen."""
        self._show_sync(snapshot)
        self.remote.show_message(self._presenter.remote_allows(snapshot))
        view = self._presenter.sending(snapshot)
        self.sending.show_state(view.on, view.word, changeable=view.changeable, lock=view.lock)
        self._sending_row.sentence.show_words(self._presenter.sending_words(snapshot))
        backend, abuse = self._settings.backend(snapshot), self._settings.abuse(snapshot)
        self.backend.show_value(backend.value, backend.sentence, changeable=backend.changeable)
        self.abuse.show_value(abuse.value, abuse.sentence, changeable=abuse.changeable)
        self._show_abuse_links(abuse.value)
        self.language.refresh(snapshot)
        self._show_managed(snapshot)
        self._stale = True
        if self.isVisible():
            self._load()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed since the page was last seen."""
        super().showEvent(event)
        if self._stale:
            self._load()

    def reveal(self, part: str) -> None:
        """Scroll to a section.

        Arguments:
            part: `sync`, `device_id`, `abuse`, `language`, `managed`, `diagnostics` or `about`.
        """
        if part in self._parts:
            self.frame.reveal_top(self._parts[part])

    def _load(self) -> None:
        self._stale = False
        self._presenter.load(self._arrived)

    def _arrived(self, facts: DeviceFacts) -> None:
        self._facts = facts
        if self.model.snapshot is not None:
            self._show_facts(self.model.snapshot, facts)

    def _syncing(self, running: bool) -> None:
        self.progress.setRange(0, 0 if running else 1)
        self.progress.setVisible(running)
        snapshot = self.model.snapshot
        if snapshot is not None:
            self._show_sync(snapshot)
            if self._facts is not None:
                self._show_old(snapshot, self._facts)

    def _show_sync(self, snapshot: Snapshot) -> None:
        words = self._presenter.sync(snapshot, running=self.model.is_syncing)
        self.sync.title.show_words(words.title)
        self.sync.sentence.show_words(words.sentence)
        self.sync_now.setEnabled(words.possible)

    def _show_facts(self, snapshot: Snapshot, facts: DeviceFacts) -> None:
        preview = self._presenter.preview(snapshot, facts.preview)
        self.preview.title.show_words(preview.title)
        self.preview.sentence.show_words(preview.sentence)
        self.outgoing.show_messages(self._presenter.outgoing(facts.preview))
        log, rows = self._presenter.log(snapshot, facts.records)
        self.log.title.show_words(log.title)
        self.log.sentence.show_words(log.sentence)
        self.log_table.show_rows(rows)
        for words, row, link, part in (
            (preview, self.preview, self._preview_link, self.outgoing),
            (log, self.log, self._log_link, self.log_table),
        ):
            row.trailing.setVisible(words.possible)
            link.setVisible(words.possible)
            if not words.possible:
                part.hide()
        self.log.meta.setVisible(log.possible)
        self._show_links()
        device = self._presenter.device(snapshot, facts.device)
        self._device = facts.device.device or ""
        self.device.title.show_words(device.title)
        self.device.title.setAccessibleName(self._device or device.title)
        self.device.title.setToolTip(self._device)
        theme.set_role(self.device.title, "mono" if self._device else "strong")
        self.device.sentence.show_words(device.sentence)
        copy = Piece(
            self.tr("Copy"),
            target="copy",
            name="device.id.copy",
            accessible=self.tr("Copy the device ID"),
        )
        self.device.meta.show_pieces(*((copy,) if self._device else ()))
        self.reset.setEnabled(device.possible)
        erasing = self._presenter.erasing(facts.device)
        self.erasing.title.show_words(erasing.title)
        self.erasing.sentence.show_words(erasing.sentence)
        self.erase.setEnabled(erasing.possible)
        self.holdings.show_possible(bool(self._device))
        self._show_old(snapshot, facts)

    def _show_links(self) -> None:
        hide = self.tr("Hide")
        for link, part, show, accessible in (
            (self._preview_link, self.outgoing, self.tr("Preview"), self.tr("what will be sent")),
            (self._log_link, self.log_table, self.tr("Show"), self.tr("what was sent")),
        ):
            words = show if part.isHidden() else hide
            link.setText(words)
            link.setAccessibleName(about(words, accessible))
            link.updateGeometry()

    def _turn(self, part: QWidget) -> None:
        part.setVisible(part.isHidden())
        self._show_links()

    def _show_old(self, snapshot: Snapshot, facts: DeviceFacts) -> None:
        views = self._presenter.old_devices(snapshot, facts.device, running=self.model.is_syncing)
        for view in views:
            self._old_row(view).show_view(view)
        for device in set(self._old) - {view.device for view in views}:
            self._old.pop(device).deleteLater()

    def _old_row(self, view: OldDevice) -> OldDeviceRow:
        if view.device not in self._old:
            row = self._old[view.device] = OldDeviceRow(view)
            self._device_card.add(row)
        return self._old[view.device]

    def _show_managed(self, snapshot: Snapshot) -> None:
        settings = self._settings
        self.managed.show_settings(settings.managed(snapshot), settings.nothing_managed())
        problems = settings.problems(snapshot)
        self.managed.show_problems(settings.problems_summary(problems), problems)

    def _change(self, key: str, value: str, row: EditRow) -> None:
        self._settings.change(key, value, row.close_editor, row.show_error)

    def _ask_reset(self) -> None:
        if self.model.snapshot is not None:
            self.confirm_erase.hide()
            self.confirm_reset.ask(*self._presenter.ask_reset(self.model.snapshot)[:2])

    def _ask_erase(self) -> None:
        if self.model.snapshot is not None:
            self.confirm_reset.hide()
            self.confirm_erase.ask(*self._presenter.ask_erase(self.model.snapshot)[:2])

    def _reset_done(self) -> None:
        self.frame.notice.show_message(
            Message(
                self.tr("This computer has a new device ID; how the old one is erased is below.")
            )
        )

    def _erase_done(self) -> None:
        self.frame.notice.show_message(
            Message(self.tr("The erasure is on its way; how it stands is below."))
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._device)
        self.frame.notice.show_message(Message(self.tr("The device ID is on the clipboard.")))

    def _show_abuse_links(self, address: str) -> None:
        clause = Piece(
            self.tr("§8 in the policy"),
            target="policy/8",
            name="device.abuse.policy",
            accessible=self.tr("Reporting abuse: §8 in the policy"),
        )
        report = Piece(
            self.tr("Report"),
            target="report",
            name="device.abuse.report",
            external=True,
            accessible=self.tr("Report abuse to {address}").format(address=address),
        )
        self.abuse.row.meta.show_pieces(*((report, clause) if address else (clause,)))

    def _follow_abuse(self, target: str) -> None:
        if target != "report" or self.model.snapshot is None:
            self.followed.emit(target)
            return
        address = self._settings.abuse(self.model.snapshot).value
        if address.startswith("https://"):
            self.followed.emit(address)
        else:
            QDesktopServices.openUrl(QUrl(f"mailto:{address}"))

"""The window: the list of pages, and the shown one, built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.commands import Commands
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.presenters.undo import UndoPresenter
from alsoft_prefs.gui.shell import DEFAULT, SIDE, SMALLEST
from alsoft_prefs.gui.widgets.focus import watch_input
from alsoft_prefs.gui.widgets.navigation import Entry, NavigationList
from alsoft_prefs.gui.widgets.text import Text

if TYPE_CHECKING:  # nothing that the first paint doesn't need is imported before it
    from alsoft_prefs.gui.first_run import FirstRunNotice
    from alsoft_prefs.gui.managed_strip import ManagedStrip
    from alsoft_prefs.gui.page import Page
    from alsoft_prefs.gui.snapshot import Snapshot
    from alsoft_prefs.gui.widgets.messages import Notice


class MainWindow(QWidget):
    """All that is in the window: it shows what the model holds, and `open` goes to a page.

    Arguments:
        model: what is shown, and the way to change it.
        parent: the owner.
    """

    settled = Signal()
    """A page that was shown for the first time is there, or the rest of it."""

    def __init__(self, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._pages: dict[str, Page] = {}
        self._wanted = "overview"
        self._part = ""
        self._visited: list[str] = []
        self._makings: dict[str, Iterator[None]] = {}
        self._maker = QTimer(self)
        self._maker.timeout.connect(self._make_on)
        self._first_run: FirstRunNotice | None = None
        self._strip: ManagedStrip | None = None
        self._trouble: Notice | None = None
        self._greeted = False
        self.setObjectName("window")
        self.setMinimumSize(*SMALLEST)
        self.resize(*DEFAULT)
        self._side = _Side(self._entries())
        self.navigation = self._side.navigation
        self.navigation.show_page(self._wanted)
        self.navigation.chosen.connect(self._navigated)
        self._area = QWidget()
        self._area.setObjectName("window.area")
        self._column = QVBoxLayout(self._area)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._stack = QStackedWidget()
        self._column.addWidget(self._stack, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._side)
        line.addWidget(self._area, 1)
        self._undo = UndoPresenter(model, self)
        Commands(self).install(self, self._acts())
        watch_input()
        model.changed.connect(self._refresh)
        model.failed.connect(self._failed)
        model.acting.connect(self._clear_trouble)
        theme.current().changed.connect(self._fit_side)
        self._fit_side()

    def _entries(self) -> tuple[Entry, ...]:
        return (
            Entry("overview", self.tr("Overview"), "overview"),
            Entry("choices", self.tr("Choices"), "choices"),
            Entry("data", self.tr("Your data"), "data"),
            Entry("policy", self.tr("Privacy policy"), "policy"),
            Entry("history", self.tr("History"), "history"),
            Entry("device", self.tr("Device and sync"), "device"),
        )

    def _acts(self) -> dict[str, Callable[[], object]]:
        pages = {f"page.{name}": partial(self.open, name) for name in _PAGES}
        return pages | {
            "back": self.go_back,
            "elsewhere": self._go_elsewhere,
            "undo": self._take_back,
            "sync": self._model.sync_now,
            "about": partial(self.open, "device/about"),
            "quit": lambda: self.window().close(),
        }

    def _take_back(self) -> None:
        """Undo what the strip offers to undo, and nothing older."""
        snapshot = self._model.snapshot
        if snapshot is not None and self._undo.message(snapshot) is not None:
            self._undo.undo()

    def go_back(self) -> None:
        """Go back within the page, else to the page that was shown before, where there was one."""
        page = self._pages.get(self._wanted)
        if page is not None and page.go_back():
            return
        if self._visited:
            self._go(self._visited.pop())

    def _go_elsewhere(self) -> None:
        """Go from the page to the list of pages, or from there to where one was in the page."""
        inside = self._area.focusWidget()
        if not self.navigation.hasFocus():
            self.navigation.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif inside is not None and inside.isVisible() and inside.isEnabled():
            inside.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focusNextChild()

    def open(self, target: str) -> None:
        """Go to a page, or a part of one.

        Arguments:
            target: `PAGE`, `PAGE/PART`, or an `https://` address for the browser.
        """
        if target.startswith("https://"):
            QDesktopServices.openUrl(QUrl(target))
            return
        name, _, _part = target.partition("/")
        if name not in _PAGES:
            raise ValueError(f"there is no page {name!r}")
        if name != self._wanted:
            self._visited.append(self._wanted)
        self._go(target)

    def _go(self, target: str) -> None:
        name, _, self._part = target.partition("/")
        self._wanted = name
        self.navigation.show_page(name)
        if self._first_run is not None:
            self._first_run.leave()
        if self._model.snapshot is not None:
            self._show(self._model.snapshot)

    def resume(self, before: MainWindow) -> None:
        """Show what another window showed that spoke another language."""
        self._greeted = before._greeted and before._first_run is None
        self._wanted, self._visited = before._wanted, before._visited
        self.navigation.show_page(self._wanted)
        if self._model.snapshot is not None:
            self._refresh(self._model.snapshot)

    def page(self, name: str) -> Page | None:
        """Return a page, or None where it hasn't been shown yet."""
        return self._pages.get(name)

    @property
    def current(self) -> str:
        """The name of the page that is shown, or will be once there is a snapshot."""
        return self._wanted

    def _navigated(self, name: str) -> None:
        if name != self._wanted:
            self.open(name)
        elif self._first_run is not None and self.navigation.hasFocus():
            self._first_run.leave()

    def _refresh(self, snapshot: Snapshot) -> None:
        self._show_badge(snapshot)
        self._show_managed(snapshot)
        for name, page in self._pages.items():
            if name != self._wanted:
                page.refresh(snapshot)
        self._show(snapshot)
        if self._first_run is not None and snapshot.has_chosen:
            self._first_run.leave()  # another process chose meanwhile
        if not self._greeted:
            self._greeted = True
            if not (snapshot.has_chosen or snapshot.managed.answers_first_run):
                self._greet(snapshot)

    def _show(self, snapshot: Snapshot) -> None:
        page = self._pages.get(self._wanted)
        if page is not None:
            page.refresh(snapshot)
            self._bring(page)
            return
        if self._wanted not in self._makings:
            self._makings[self._wanted] = self._make(self._wanted)
        self._maker.start()

    def _make(self, name: str) -> Iterator[None]:
        """Make a page in steps, between which the window answers."""
        kind = _PAGES[name]()
        yield
        page = kind(self._model)
        page.followed.connect(self.open)
        page.completed.connect(self.settled)
        yield
        page.hide()
        page.setParent(self._stack)  # a full page would have the style of all in it worked out anew
        yield
        assert self._model.snapshot is not None  # noqa: S101  or nothing is shown yet
        yield from page.fill(snapshot := self._model.snapshot)
        self._pages[name] = page
        self._stack.addWidget(page)
        if self._model.snapshot is not snapshot:
            page.refresh(self._model.snapshot)
        self._bring(page)

    def _make_on(self) -> None:
        """Take the next step; a page that the person has left meanwhile waits until it's wanted."""
        making = self._makings.get(self._wanted)
        if making is not None:
            for _step in making:
                return
            del self._makings[self._wanted]
        self._maker.stop()
        self.settled.emit()

    @property
    def is_making(self) -> bool:
        """Whether a page is on its way that was never shown before, or a part of the shown one."""
        page = self._pages.get(self._wanted)
        return self._maker.isActive() or (page is not None and not page.is_complete)

    def _bring(self, page: Page) -> None:
        page.frame.order_tabs()
        self._stack.setCurrentWidget(page)
        if self._part:
            part, self._part = self._part, ""
            page.reveal(part)

    def _show_badge(self, snapshot: Snapshot) -> None:
        sync = snapshot.sync
        pending = sync.pending if sync.state != "off" else 0
        spoken = self.tr("%n waiting to be sent", "", pending)
        self.navigation.show_badge("device", str(pending) if pending else "", spoken)

    def _show_managed(self, snapshot: Snapshot) -> None:
        if not snapshot.is_managed and self._strip is None:
            return
        if self._strip is None:
            from alsoft_prefs.gui.managed_strip import ManagedStrip

            self._strip = ManagedStrip()
            self._strip.followed.connect(self.open)
            self._column.insertWidget(0, self._strip)
        self._strip.refresh(snapshot)

    def _greet(self, snapshot: Snapshot) -> None:
        from alsoft_prefs.gui.first_run import FirstRunNotice

        notice = self._first_run = FirstRunNotice(self._model, snapshot.policy, self._area)
        notice.closed.connect(self._greeting_ended)
        notice.choosing.connect(lambda: self._after_greeting("choices"))
        notice.reading.connect(lambda: self._after_greeting("policy"))
        self._stack.setEnabled(False)
        notice.take_focus()

    def _after_greeting(self, page: str) -> None:
        self._greeting_ended()
        self.open(page)

    def _greeting_ended(self) -> None:
        self._first_run = None
        self._stack.setEnabled(True)
        self.navigation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: AlsoftError) -> None:
        page = self._pages.get(self._wanted)
        if page is not None:
            page.show_error(error)
        else:
            self._show_trouble(error)

    def _show_trouble(self, error: AlsoftError) -> None:
        """Nothing could be read, so there is no page yet to say it in."""
        from alsoft_prefs.gui.widgets.messages import Message, Notice

        if self._trouble is None:
            self._trouble = Notice("window.trouble")
            self._trouble.acted.connect(self._model.reload)
            frame = QWidget()
            box = QVBoxLayout(frame)
            box.setContentsMargins(*theme.PAGE)
            box.addWidget(self._trouble, 0, Qt.AlignmentFlag.AlignTop)
            self._stack.addWidget(frame)
        self._trouble.show_message(
            Message(error.message, "problem", error.title, error.hint, self.tr("Try again"))
        )

    def _clear_trouble(self) -> None:
        page = self._pages.get(self._wanted)
        if page is not None:
            page.frame.notice.show_message(None)

    def _fit_side(self) -> None:
        """Keep the sidebar's width, more where large text needs it, never most of the window."""
        fitting = self.navigation.fitting_width() + theme.SIDE[0] + theme.SIDE[2]
        wanted = max(SIDE, min(fitting, self.fontMetrics().averageCharWidth() * _SIDE_CHARACTERS))
        self._side.setFixedWidth(min(wanted, max(SIDE, self.width() * 2 // 5)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sidebar its share."""
        super().resizeEvent(event)
        self._fit_side()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            theme.current().refresh()


class _Side(QWidget):
    """The sidebar: whose program it is, and the list of pages."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        super().__init__()
        self.setObjectName("side")
        column = QVBoxLayout(self)
        column.setContentsMargins(*theme.SIDE)
        column.setSpacing(0)
        names = QVBoxLayout()
        names.setContentsMargins(*theme.SIDE_NAMES)
        names.setSpacing(theme.HAIR)
        names.addWidget(Text("ALSOFT", "heading"))
        names.addWidget(Text(self.tr("Privacy Preferences"), "meta", "dim"))
        column.addLayout(names)
        column.addSpacing(theme.BLOCK)
        self.navigation = NavigationList(entries)
        column.addWidget(self.navigation, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the line towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("side"))
        painter.setPen(theme.current().colour("line"))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0 if mirrored else self.width() - 1
        painter.drawLine(QPoint(x, 0), QPoint(x, self.height()))


def _overview() -> Callable[[Model], Page]:
    from alsoft_prefs.gui.pages.overview import OverviewPage

    return OverviewPage


def _choices() -> Callable[[Model], Page]:
    from alsoft_prefs.gui.pages.choices import ChoicesPage

    return ChoicesPage


def _data() -> Callable[[Model], Page]:
    from alsoft_prefs.gui.pages.your_data import YourDataPage

    return YourDataPage


def _policy() -> Callable[[Model], Page]:
    from alsoft_prefs.gui.pages.policy import PolicyPage

    return PolicyPage


def _history() -> Callable[[Model], Page]:
    from alsoft_prefs.gui.pages.history import HistoryPage

    return HistoryPage


def _device() -> Callable[[Model], Page]:
    from alsoft_prefs.gui.pages.device import DevicePage

    return DevicePage


_SIDE_CHARACTERS = 30
"""Titles that are longer wrap: in some languages they would take a third of the window."""
_PAGES: dict[str, Callable[[], Callable[[Model], Page]]] = {
    "overview": _overview,
    "choices": _choices,
    "data": _data,
    "policy": _policy,
    "history": _history,
    "device": _device,
}
"""Imports a page, and returns what makes it: nothing of a page is imported before it is shown."""

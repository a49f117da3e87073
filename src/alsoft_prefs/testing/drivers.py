"""Drivers: what a person does in the window, and what they see, by object names.

For tests that are run with pytest-qt, and without it (`alsoft_prefs.testing.alone`). A driver
finds widgets by `objectName`, waits for what it has asked for, and never looks into layouts:

    driver = open_window(qtbot, profile)
    driver.choices.toggle("tracking.analytics")
    assert driver.choices.word("tracking.analytics") == "Not allowed"
    driver.close()
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QKeyCombination, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.gui import languages, theme
from alsoft_prefs.gui.main_window import MainWindow
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.focus import forget_input
from alsoft_prefs.gui.widgets.messages import Notice
from alsoft_prefs.gui.worker import Worker
from alsoft_prefs.testing.regions import picture
from alsoft_prefs.testing.watchdog import watched

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from alsoft_prefs.testing.drivers_choices import (
        ChoicesDriver,
        FirstRunDriver,
        OverviewDriver,
    )
    from alsoft_prefs.testing.drivers_data import YourDataDriver
    from alsoft_prefs.testing.drivers_device import DeviceDriver
    from alsoft_prefs.testing.drivers_history import HistoryDriver
    from alsoft_prefs.testing.drivers_policy import PolicyDriver

W = TypeVar("W", bound=QWidget)


class Patience(Protocol):
    """Waits while the event loop runs: pytest-qt's `qtbot`, or `alone.Patience`."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = ...) -> None:
        """Return once `callback` neither returns False nor fails; raise after `timeout` ms."""


def open_window(
    qtbot: QtBot, profile: Path, *, scheme: str = "light", language: str = "en"
) -> WindowDriver:
    """Return a driver of a new window on a profile, once it shows how things stand.

    Arguments:
        qtbot: of pytest-qt.
        profile: the profile's folder.
        scheme: of `theme.Scheme`.
        language: as the setting `language.tag`; `qps` and `qps-rtl` stretch every word. The
            application speaks it until the driver is closed.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    languages.speak(application, language)
    theme.install(application).use(theme.Scheme(scheme))
    worker = Worker()
    model = Model(lambda: open_program(str(profile)), worker)
    window = MainWindow(model)
    qtbot.addWidget(window)
    driver = WindowDriver(qtbot, window, model, worker)
    with qtbot.waitExposed(window):
        window.show()
    driver.do(model.reload)
    return driver


class Driver:
    """Finds and uses widgets by object name.

    Arguments:
        owner: the driver of the whole window.
    """

    def __init__(self, owner: WindowDriver) -> None:
        self.owner = owner

    def find(self, name: str, kind: type[W]) -> W:
        """Return the visible widget with an object name; fails where there is none, or two."""
        found = [
            widget
            for widget in self.owner.window.findChildren(kind, name)
            if widget.isVisibleTo(self.owner.window)
        ]
        assert len(found) == 1, f"{len(found)} visible widgets are named {name!r}"
        return found[0]

    def shows(self, name: str) -> bool:
        """Return whether a widget with an object name is there to be seen."""
        widgets = self.owner.window.findChildren(QWidget, name)
        return any(widget.isVisibleTo(self.owner.window) for widget in widgets)

    def click(self, name: str) -> None:
        """Click a button or link with the mouse, and wait for what it sets off."""
        button = self.find(name, QAbstractButton)
        self.owner.do(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))

    def text(self, name: str) -> str:
        """Return the words of a label or button."""
        widget = self.find(name, QWidget)
        assert isinstance(widget, (QLabel, QAbstractButton))
        return widget.text()

    def words(self, name: str) -> str:
        """Return all visible words in a part of the window, parted by line breaks."""
        part = self.find(name, QWidget)
        texts = [
            widget.text()
            for widget in part.findChildren(QWidget)
            if isinstance(widget, (QLabel, QAbstractButton)) and widget.isVisibleTo(part)
        ]
        return "\n".join(text for text in texts if text)

    def press_on(self, name: str, key: Qt.Key = Qt.Key.Key_Space) -> None:
        """Put the focus on a widget as the keyboard does, and press a key."""
        widget = self.find(name, QWidget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.owner.do(lambda: QTest.keyClick(widget, key))

    def notice(self, name: str) -> str:
        """Return what a notice says; empty where it isn't there."""
        if not self.shows(name):
            return ""
        message = self.find(name, Notice).message
        return "" if message is None else f"{message.title} {message.words} {message.hint}".strip()


class WindowDriver(Driver):
    """The whole window; `overview`, `first_run` and the other parts have drivers of their own."""

    def __init__(self, qtbot: Patience, window: MainWindow, model: Model, worker: Worker) -> None:
        super().__init__(self)
        self.qtbot = qtbot
        self.window = window
        self.model = model
        self.worker = worker

    @cached_property
    def first_run(self) -> FirstRunDriver:
        """The first-run notice."""
        from alsoft_prefs.testing.drivers_choices import FirstRunDriver

        return FirstRunDriver(self)

    @cached_property
    def overview(self) -> OverviewDriver:
        """The page “Overview”."""
        from alsoft_prefs.testing.drivers_choices import OverviewDriver

        return OverviewDriver(self)

    @cached_property
    def choices(self) -> ChoicesDriver:
        """The page “Choices”."""
        from alsoft_prefs.testing.drivers_choices import ChoicesDriver

        return ChoicesDriver(self)

    @cached_property
    def data(self) -> YourDataDriver:
        """The page “Your data”."""
        from alsoft_prefs.testing.drivers_data import YourDataDriver

        return YourDataDriver(self)

    @cached_property
    def policy(self) -> PolicyDriver:
        """The page “Privacy policy”."""
        from alsoft_prefs.testing.drivers_policy import PolicyDriver

        return PolicyDriver(self)

    @cached_property
    def history(self) -> HistoryDriver:
        """The page “History”."""
        from alsoft_prefs.testing.drivers_history import HistoryDriver

        return HistoryDriver(self)

    @cached_property
    def device(self) -> DeviceDriver:
        """The page “Device and sync”."""
        from alsoft_prefs.testing.drivers_device import DeviceDriver

        return DeviceDriver(self)

    @property
    def snapshot(self) -> Snapshot:
        """What the window shows."""
        assert self.model.snapshot is not None
        return self.model.snapshot

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self.window.current

    def open(self, page: str) -> None:
        """Go to a page by a click in the list."""
        spot = self.window.navigation.point(page).center()
        viewport = self.window.navigation.viewport()
        self.do(lambda: QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot))
        assert self.page == page

    def keys(self, keys: str) -> None:
        """Press keys where the focus is, such as `Tab`, `Escape` or `Ctrl+2`."""
        pressed: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
        self.do(
            lambda: QTest.keyClick(
                self.window.windowHandle(), pressed.key(), pressed.keyboardModifiers()
            )
        )

    @property
    def focused(self) -> str:
        """The object name of what has the focus; empty where nothing has it."""
        widget = self.window.focusWidget()
        return "" if widget is None else widget.objectName()

    def addresses(self, act: Callable[[], object]) -> list[str]:
        """Act, and return the `https` addresses that a browser would have opened; none does."""
        browser = _Browser()
        QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
        try:
            self.do(act)
        finally:
            QDesktopServices.unsetUrlHandler("https")
        return browser.opened

    def managed(self) -> str:
        """Return what the strip of a managed computer says; empty where there is none."""
        return self.words("managed") if self.shows("managed") else ""

    def trouble(self) -> str:
        """Return what is said where nothing could be read."""
        return self.notice("window.trouble")

    def do(self, act: Callable[[], object]) -> None:
        """Act, then wait until nothing is under way any more."""
        watched(act)
        self.settle()

    def settle(self) -> None:
        """Wait until no work is under way, and what it brought is laid out."""

        def idle() -> None:
            assert self.worker.is_idle
            assert not self.window.is_making

        self.qtbot.waitUntil(idle, timeout=20_000)
        QApplication.sendPostedEvents()
        QApplication.processEvents()

    def ask(self, question: Callable[[Program], object]) -> object:
        """Return what the program behind the window answers, asked as the window asks."""
        answers: list[object] = []
        self.model.ask(question, answers.append)
        self.settle()
        assert answers, "the question failed"
        return answers[0]

    def badge(self, page: str) -> str:
        """Return the badge behind a page's title."""
        return self.window.navigation.badge(page)

    def grab(self, path: Path) -> None:
        """Save a picture of the window, which can be compared (`alsoft_prefs.testing.compare`)."""
        picture(self.window).save(str(path))

    def close(self) -> None:
        """End the background, then the window."""
        assert self.model.close()
        self.window.close()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        languages.forget(application)
        forget_input()


class _Browser(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())

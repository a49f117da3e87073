"""Drivers: what a person does in the window, and what they see, by object names.

For tests that are run with pytest-qt, and without it (`alsoft_prefs.testing.alone`). A driver finds widgets by `objectName`, waits for what it has
asked for, and never looks into layouts:

    driver = open_window(qtbot, profile)
    driver.choices.toggle("tracking.analytics")
    assert driver.choices.word("tracking.analytics") == "Not allowed"
    driver.close()
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.main_window import MainWindow
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.messages import Notice
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.gui.worker import Worker
from alsoft_prefs.testing.regions import picture
from alsoft_prefs.testing.watchdog import watched

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


class Patience(Protocol):
    """Waits while the event loop runs: pytest-qt's `qtbot`, or `alone.Patience`."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = ...) -> None:
        """Return once `callback` neither returns False nor fails; raise after `timeout` ms."""


def open_window(qtbot: QtBot, profile: Path, *, scheme: str = "light") -> WindowDriver:
    """Return a driver of a new window on a profile, once it shows how things stand.

    Arguments:
        qtbot: of pytest-qt.
        profile: the profile's folder.
        scheme: of `theme.Scheme`.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
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

    def notice(self, name: str) -> str:
        """Return what a notice says; empty where it isn't there."""
        if not self.shows(name):
            return ""
        message = self.find(name, Notice).message
        return "" if message is None else f"{message.title} {message.words} {message.hint}".strip()


class WindowDriver(Driver):
    """The whole window. `overview`, `choices` and `first_run` drive their parts of it."""

    def __init__(self, qtbot: Patience, window: MainWindow, model: Model, worker: Worker) -> None:
        super().__init__(self)
        self.qtbot = qtbot
        self.window = window
        self.model = model
        self.worker = worker
        self.overview = OverviewDriver(self)
        self.choices = ChoicesDriver(self)
        self.first_run = FirstRunDriver(self)

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

    def do(self, act: Callable[[], object]) -> None:
        """Act, then wait until nothing is under way any more."""
        watched(act)
        self.settle()

    def settle(self) -> None:
        """Wait until no work is under way, and what it brought is laid out."""

        def idle() -> None:
            assert self.worker.is_idle

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


class ChoicesDriver(Driver):
    """The page “Choices”, which is opened where it isn't shown."""

    def open(self) -> None:
        """Show the page."""
        if self.owner.page != "choices":
            self.owner.open("choices")

    def switch(self, purpose: str) -> Switch:
        """Return the switch of a purpose."""
        self.open()
        return self.find(f"choices.{purpose}.switch", Switch)

    def toggle(self, purpose: str) -> None:
        """Click a purpose's row, at its title, and wait until the choice is shown."""
        self.open()
        row = self.find(f"choices.{purpose}", QWidget)
        self.owner.do(lambda: QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(30, 20)))

    def is_on(self, purpose: str) -> bool:
        """Return whether a purpose's switch is on."""
        return self.switch(purpose).isChecked()

    def word(self, purpose: str) -> str:
        """Return the word beside a purpose's switch."""
        return self.switch(purpose).word

    def row(self, purpose: str) -> str:
        """Return all words of a purpose's row."""
        self.open()
        return self.words(f"choices.{purpose}")

    def allow_all(self) -> None:
        """Click “Allow all”."""
        self.open()
        self.click("choices.allow_all")

    def only_necessary(self) -> None:
        """Click “Only necessary”."""
        self.open()
        self.click("choices.only_necessary")

    def undo(self) -> None:
        """Click “Undo”."""
        self.open()
        self.click("choices.undo.action")

    def search(self, words: str) -> list[str]:
        """Search, and return the purposes whose rows are left."""
        self.open()
        self.find("choices.search", QLineEdit).setText(words)
        return [p for p in self.owner.snapshot.statuses if self.shows(f"choices.{p}")]


class OverviewDriver(Driver):
    """The page “Overview”."""

    def headline(self) -> str:
        """Return the sentence of truth."""
        return self.text("overview.headline")

    def sentence(self) -> str:
        """Return how far the choices have come."""
        return self.text("overview.sentence")

    def card(self, name: str) -> str:
        """Return the state on a card: a group's id, or `policy`."""
        return self.text(f"overview.card.{name}.state")

    def opt_out(self) -> None:
        """Click “Opt out of everything”."""
        self.click("overview.opt_out")

    def undo(self) -> None:
        """Click “Undo”."""
        self.click("overview.undo.action")


class FirstRunDriver(Driver):
    """The first-run notice."""

    @property
    def is_shown(self) -> bool:
        """Whether it lies over the page."""
        return self.shows("first_run")

    def allow_all(self) -> None:
        """Click “Allow all”."""
        self.click("first_run.allow_all")

    def only_necessary(self) -> None:
        """Click “Only necessary”."""
        self.click("first_run.only_necessary")

    def let_me_choose(self) -> None:
        """Click “Let me choose”."""
        self.click("first_run.let_me_choose")

    def escape(self) -> None:
        """Press Escape."""
        notice = self.find("first_run", QWidget)
        self.owner.do(lambda: QTest.keyClick(notice, Qt.Key.Key_Escape))

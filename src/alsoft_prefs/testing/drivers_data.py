"""Driver of the page “Your data”."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from alsoft_prefs.gui.pages.your_data import YourDataPage
from alsoft_prefs.gui.widgets.flow_node import FlowNode, FlowSwitch
from alsoft_prefs.gui.widgets.flow_picture import FlowPicture
from alsoft_prefs.gui.widgets.plain_table import PlainTable
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.testing.drivers import Driver


class YourDataDriver(Driver):
    """The page “Your data”, which is opened where it isn't shown.

    Things are named as in the picture: `item.usage`, `purpose.contact.news`, `recipient.alsoft`.
    """

    def open(self) -> None:
        """Show the page."""
        if self.owner.page == "data":
            return
        self.owner.open("data")
        page = self.find("page.data", YourDataPage)

        def complete() -> None:
            assert page.is_complete

        self.owner.qtbot.waitUntil(complete)
        self.owner.settle()

    def picture(self) -> FlowPicture:
        """Return the picture."""
        self.open()
        return self.find("data.picture", FlowPicture)

    def node(self, key: str) -> FlowNode:
        """Return a thing of the picture."""
        self.open()
        return self.find(f"data.{key}", FlowNode)

    def things(self) -> list[str]:
        """Return the names of all things in the picture."""
        return [node.view.key for node in self.picture().findChildren(FlowNode)]

    def pick(self, key: str) -> None:
        """Click a thing of the picture."""
        node = self.node(key)
        self.owner.do(lambda: QTest.mouseClick(node, Qt.MouseButton.LeftButton))

    def press(self, key: str, pressed: Qt.Key) -> str:
        """Press a key on a thing of the picture, and return the name of what has the focus then."""
        node = self.node(key)
        node.setFocus(Qt.FocusReason.TabFocusReason)
        self.owner.do(lambda: QTest.keyClick(node, pressed))
        focused = self.owner.window.focusWidget()
        return focused.view.key if isinstance(focused, FlowNode) else ""

    def followed(self) -> set[tuple[str, str, bool]]:
        """Return the ways that are followed: from, to, and whether they are open."""
        return {(e.source, e.target, e.open) for e in self.picture().followed_edges()}

    def open_ways(self, purpose: str) -> bool:
        """Return whether a purpose's bands are drawn as open."""
        return self.node(f"purpose.{purpose}").view.open

    def detail(self) -> str:
        """Return what is said of the picked thing; empty where nothing is picked."""
        return self.words("data.detail") if self.shows("data.detail") else ""

    def switch_picked(self) -> None:
        """Click the switch of the picked purpose."""
        switch = self.find("data.detail.switch", Switch)
        self.owner.do(lambda: QTest.mouseClick(switch, Qt.MouseButton.LeftButton))

    def switch(self, purpose: str) -> FlowSwitch:
        """Return a purpose's switch in the picture."""
        self.open()
        return self.find(f"data.purpose.{purpose}.switch", FlowSwitch)

    def toggle(self, purpose: str) -> None:
        """Click a purpose's switch in the picture, and wait until its bands stand still."""
        switch = self.switch(purpose)
        self.owner.do(lambda: QTest.mouseClick(switch, Qt.MouseButton.LeftButton))
        self.come_to_rest()

    def come_to_rest(self) -> None:
        """Wait until no band moves."""

        def still() -> None:
            assert not self.picture().is_moving

        self.owner.qtbot.waitUntil(still)

    def hover(self, key: str) -> None:
        """Move the pointer onto a thing of the picture."""
        node = self.node(key)
        self.owner.do(lambda: QTest.mouseMove(node, QPoint(4, node.height() // 2)))

    def save(self, kind: str, path: Path) -> None:
        """Click “Save as PDF…” (`pdf`) or “Save as SVG…” (`svg`), and name this file."""
        self.open()
        page = self.find("page.data", YourDataPage)
        page.choose_file = lambda _kind, done: done(str(path))
        self.click(f"data.{kind}")

    def table(self) -> tuple[tuple[str, ...], ...]:
        """Show the flows as a table where they aren't, and return its rows."""
        self.open()
        if not self.shows("data.table"):
            self.click("data.as_table")
        return self.find("data.table", PlainTable).rows_shown()

"""A person's hands on the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alsoft_prefs.testing.drivers import WindowDriver
from tests.gui.everything import PAGES, focused, told

MOST = 400


class Keys:
    """A person's hands on the keyboard, and nothing else.

    After each key that acts, what has the focus is there to be seen.
    """

    def __init__(self, driver: WindowDriver) -> None:
        self.driver = driver
        driver.window.activateWindow()

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        widget = QApplication.focusWidget() or self.driver.window
        window = self.driver.window.windowHandle()
        self.driver.do(lambda: QTest.keyClick(window, key, held))
        now = QApplication.focusWidget()
        assert now is not None, f"the focus is gone after a key on {told(widget)}"
        assert now.isVisible(), f"the focus is on {told(now)}, which is hidden"

    def type(self, words: str) -> None:
        """Type where the focus is."""
        self.driver.do(lambda: QTest.keyClicks(focused(), words))

    def to(self, name: str) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(MOST):
            if focused().objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab doesn't reach {name}")

    def use(self, name: str, key: Qt.Key = Qt.Key.Key_Space) -> None:
        """Go to a control and press a key on it."""
        self.to(name)
        self.press(key)

    def page(self, name: str) -> None:
        """Go to a page with the list's arrow keys."""
        self.to("navigation")
        for _ in PAGES:
            if self.driver.page == name:
                return
            at, wanted = PAGES.index(self.driver.page), PAGES.index(name)
            self.press(Qt.Key.Key_Down if wanted > at else Qt.Key.Key_Up)
        assert self.driver.page == name

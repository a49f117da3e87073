"""Driver of the page “Privacy policy”."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from alsoft_prefs.gui.pages.policy import PolicyPage
from alsoft_prefs.gui.widgets.policy_text import PolicyText
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.testing.drivers import Driver


class PolicyDriver(Driver):
    """The page “Privacy policy”, which is opened where it isn't shown."""

    def open(self) -> None:
        """Show the page."""
        if self.owner.page != "policy":
            self.owner.open("policy")

    def page(self) -> PolicyPage:
        """Return the page."""
        self.open()
        return self.find("page.policy", PolicyPage)

    def document(self) -> PolicyText:
        """Return the text's widget."""
        self.open()
        return self.find("policy.text", PolicyText)

    def text(self, name: str = "") -> str:
        """Return the whole text, or the words of a widget."""
        return super().text(name) if name else self.document().toPlainText()

    def contents(self) -> list[str]:
        """Return the contents' lines."""
        self.open()
        entries = self.find("policy.contents", QListWidget)
        return [entries.item(at).text() for at in range(entries.count())]

    def go_to(self, line: str) -> None:
        """Click a line of the contents."""
        self.open()
        entries = self.find("policy.contents", QListWidget)
        item = entries.findItems(line, Qt.MatchFlag.MatchExactly)[0]
        spot = entries.visualItemRect(item).center()
        self.owner.do(
            lambda: QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        )

    def current_line(self) -> str:
        """Return the contents' line of the section that is read."""
        item = self.find("policy.contents", QListWidget).currentItem()
        return item.text() if item is not None else ""

    def search(self, words: str) -> str:
        """Search, and return where that stands, such as “4 of 17”."""
        self.open()
        field = self.find("policy.search.field", QLineEdit)
        self.owner.do(lambda: field.setText(words))
        return self.count()

    def count(self) -> str:
        """Return where the search stands."""
        return self.text("policy.search.count") if self.shows("policy.search.count") else ""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key in the text."""
        text = self.document()
        text.setFocus()
        held = modifiers or Qt.KeyboardModifier.NoModifier
        self.owner.do(lambda: QTest.keyClick(text, key, held))

    def switch(self, purpose: str) -> Switch:
        """Return the switch beside a purpose's clause."""
        self.open()
        return self.find(f"policy.{purpose}.switch", Switch)

    def toggle(self, purpose: str) -> None:
        """Scroll to a purpose's switch as the keyboard does, and press Space."""
        switch = self.switch(purpose)
        switch.setFocus(Qt.FocusReason.TabFocusReason)
        self.owner.do(lambda: QTest.keyClick(switch, Qt.Key.Key_Space))

    def copy_link(self) -> str:
        """Click “Copy a link”, and return what is on the clipboard."""
        self.open()
        self.click("policy.copy_link")
        return QGuiApplication.clipboard().text()

    def show_changes(self) -> None:
        """Click “What changed”, or “Show the whole text” while that is shown."""
        self.open()
        self.click("policy.changes")

    def asked(self) -> list[str]:
        """Return the purposes that are asked again, from the top."""
        self.open()
        return [p for p in self.owner.snapshot.statuses if self.shows(f"policy.questions.{p}.keep")]

    def keep_allowed(self, purpose: str) -> None:
        """Click “Keep allowed” of a purpose that is asked again."""
        self.open()
        self.click(f"policy.questions.{purpose}.keep")

    def refuse(self, purpose: str) -> None:
        """Click “Not allowed” of a purpose that is asked again."""
        self.open()
        self.click(f"policy.questions.{purpose}.refuse")

    def save_pdf(self, path: Path) -> None:
        """Click “Save as PDF…”, and name this file."""
        self.page().choose_file = lambda done: done(str(path))
        self.click("policy.pdf")

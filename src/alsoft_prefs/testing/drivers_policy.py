"""Driver of the page “Privacy policy”."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QMenu

from alsoft_prefs.gui.pages.policy import PolicyPage
from alsoft_prefs.gui.widgets.clause_card import ClauseCard
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

    def current_box_line(self) -> str:
        """Return the same of the contents' box, which a narrow page has."""
        return self.find("policy.contents_box", QComboBox).currentText()

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

    def step(self, by: int = 1) -> str:
        """Press F3 that many times (Shift+F3 for less than 0), and return where the search is."""
        back = Qt.KeyboardModifier.ShiftModifier if by < 0 else Qt.KeyboardModifier.NoModifier
        for _ in range(abs(by)):
            self.press(Qt.Key.Key_F3, back)
        return self.count()

    def enter(self, *, back: bool = False) -> str:
        """Press Enter, or Shift+Enter, in the search field, and return where the search is."""
        field = self.find("policy.search.field", QLineEdit)
        held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        self.owner.do(lambda: QTest.keyClick(field, Qt.Key.Key_Return, held))
        return self.count()

    def current_match(self) -> str:
        """Return the words that are outlined as the current match; empty where there are none."""
        span = self.document().current_match
        return "" if span is None else self.text()[span.start : span.end]

    def text_size(self) -> int:
        """Return the text's size in percent, as the tools say it."""
        return int(self.text("policy.size").removesuffix(" %"))

    def larger(self) -> int:
        """Click “Larger text”, and return the size in percent."""
        self.click("policy.larger")
        return self.text_size()

    def smaller(self) -> int:
        """Click “Smaller text”, and return the size in percent."""
        self.click("policy.smaller")
        return self.text_size()

    def wheel(self, up: bool) -> int:
        """Turn the wheel over the text while Ctrl is held, and return the size in percent."""
        viewport = self.document().viewport()
        middle = QPointF(viewport.rect().center())
        event = QWheelEvent(
            middle,
            QPointF(viewport.mapToGlobal(middle.toPoint())),
            QPoint(),
            QPoint(0, 120 if up else -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self.owner.do(lambda: QApplication.sendEvent(viewport, event))
        return self.text_size()

    def characters_in_a_line(self) -> int:
        """Return how many characters the longest line of the text holds."""
        longest, block = 0, self.document().document().begin()
        while block.isValid():
            layout = block.layout()
            lines = (layout.lineAt(number).textLength() for number in range(layout.lineCount()))
            longest = max(longest, *lines, 0)
            block = block.next()
        return longest

    def card_areas(self) -> list[QRect]:
        """Return where each card is, from the top, in the coordinates of the text's view."""
        viewport = self.document().viewport()
        cards = [card for card in viewport.findChildren(ClauseCard) if card.isVisibleTo(viewport)]
        return sorted((card.geometry() for card in cards), key=lambda area: area.top())

    def cut_cards(self) -> list[str]:
        """Return the cards that have less room than their words and switches need."""
        viewport = self.document().viewport()
        cards = [card for card in viewport.findChildren(ClauseCard) if card.isVisibleTo(viewport)]
        return [
            card.objectName()
            for card in cards
            if card.height() < card.rows.totalHeightForWidth(card.width())
        ]

    def text_area(self) -> QRect:
        """Return where the text may be, in the coordinates of its view."""
        form = self.document().document().rootFrame().frameFormat()
        return (
            self.document()
            .viewport()
            .rect()
            .adjusted(round(form.leftMargin()), 0, -round(form.rightMargin()), 0)
        )

    def follow(self, target: str) -> None:
        """Go with Tab to the link in the text that leads there, and press Enter."""
        text = self.document()
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        text.moveCursor(QTextCursor.MoveOperation.Start)
        for _ in range(100):
            if text.textCursor().charFormat().anchorHref() == target and text.hasFocus():
                self.owner.do(lambda: QTest.keyClick(text, Qt.Key.Key_Return))
                return
            self.owner.do(lambda: QTest.keyClick(text, Qt.Key.Key_Tab))
        raise AssertionError(f"Tab reaches no link to {target!r}")

    def menu(self) -> list[str]:
        """Open the text's menu as the menu key does, and return what it offers, then close it."""
        text = self.document()
        where = text.cursorRect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, text.mapToGlobal(where))
        self.owner.do(lambda: QApplication.sendEvent(text.viewport(), event))
        menu = self.owner.window.findChild(QMenu, "policy.text.menu")
        assert menu is not None
        offered = [action.objectName() or action.text() for action in menu.actions()]
        self.owner.do(menu.close)
        return offered

    def compare(self, old: int, new: int) -> None:
        """Pick two versions while what changed is shown."""
        for name, version in (("policy.versions_from", old), ("policy.versions", new)):
            box = self.find(name, QComboBox)
            at = box.findData(version)
            box.setCurrentIndex(at)
            self.owner.do(lambda box=box, at=at: box.activated.emit(at))  # type: ignore[misc]

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

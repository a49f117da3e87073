"""The frame that every page has: title, subtitle, actions, and a body that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.flow import FlowLayout
from alsoft_prefs.gui.widgets.messages import Notice
from alsoft_prefs.gui.widgets.surfaces import Turning
from alsoft_prefs.gui.widgets.tab_order import order_tabs
from alsoft_prefs.gui.widgets.text import Text

_AROUND = theme.SECTION
"""Pixels that are seen above and below what has the focus."""


class PageFrame(QScrollArea):
    """Lays out a page: a column of at most 720 pixels that scrolls up and down, never sideways.

    Arguments:
        name: the page's name; the frame's object name is `page.NAME.scroll`, its notice's
            `NAME.notice`.
        title: the page's title; empty for a page without a header.
        subtitle: a sentence below it.
        wide: whether the body takes the whole width.
        parent: the widget that it lies in.
    """

    def __init__(
        self,
        name: str,
        title: str = "",
        subtitle: str = "",
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"page.{name}.scroll")
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its children take it; the page keys scroll
        self._order: list[QWidget] = []
        self._content = QWidget()
        theme.set_role(self._content, "page")
        self._margins = QHBoxLayout(self._content)
        column = QWidget()
        column.setMaximumWidth(16777215 if wide else theme.COLUMN)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._margins.addWidget(column, 1)
        self._margins.addStretch(0)
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.title = Text(title, "title")
        self.subtitle = Text(subtitle, "body", "dim")
        self.subtitle.setVisible(bool(subtitle))
        self._actions = FlowLayout(gap=theme.BOX, line_gap=theme.BOX)
        self.notice = Notice(f"{name}.notice")
        self._ends = QWidget()
        if title:
            self.show_header(title, subtitle)
        self.body.addWidget(self.notice)
        self.setWidget(self._content)
        self._focus_seen = False
        self._following_on = QTimer(self)
        self._following_on.setSingleShot(True)
        self._following_on.timeout.connect(self._follow_on)
        self.verticalScrollBar().rangeChanged.connect(self._laid_out)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def show_header(self, title: str, subtitle: str = "") -> None:
        """Give a page without a header one; for titles that only the page itself can translate."""
        if not self._ends.layout():
            self.body.insertWidget(0, self._header())
            self.body.insertSpacing(1, theme.CARD_GAP)
        self.setAccessibleName(title)
        self.title.setText(title)
        self.subtitle.show_words(subtitle)

    def _header(self) -> Turning:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.LINE)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addStretch()
        self._ends.setLayout(self._actions)
        self._ends.setVisible(False)
        return Turning(words, self._ends)

    def add_action(self, widget: QWidget) -> None:
        """Add a button beside the title."""
        self._actions.addWidget(widget)
        self._ends.setVisible(True)

    def add(self, widget: QWidget, above: int = 0) -> None:
        """Add something below what is there, with so many pixels above it."""
        if above:
            self.body.addSpacing(above)
        self.body.addWidget(widget)

    def add_heading(self, words: str) -> Text:
        """Add a heading for what comes next, and return it."""
        heading = Text(words, "heading")
        self.body.addSpacing(theme.SECTION)
        self.body.addWidget(heading)
        self.body.addSpacing(theme.BOX)
        return heading

    def add_end(self) -> None:
        """Say that nothing more is added, so that everything stands at the top."""
        self.body.addStretch(1)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget is seen."""
        self._content.adjustSize()
        self.ensureWidgetVisible(widget, 0, 60)

    def reveal_area(self, widget: QWidget, area: QRect) -> None:
        """Scroll until an area of a widget is seen, no further than it takes."""
        self._settle()
        top = widget.mapTo(self._content, area.topLeft()).y()
        bar, room = self.verticalScrollBar(), self.viewport().height()
        margin = min(theme.BLOCK, max(0, (room - area.height()) // 2))
        lowest = top - margin
        highest = top + min(area.height(), room) + margin - room
        bar.setValue(min(max(bar.value(), highest), lowest))

    def scroll_to(self, value: int) -> None:
        """Scroll to where the page stood before, once what was there is shown again."""
        self._settle()
        self.verticalScrollBar().setValue(value)

    def _settle(self) -> None:
        """Lay out now what would be with the next turn of the event loop."""
        self.body.activate()
        self._content.adjustSize()

    def reveal_top(self, widget: QWidget) -> None:
        """Scroll until a widget is at the top, as far as there is something below it."""
        self._content.adjustSize()
        top = widget.mapTo(self._content, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - 16)

    def order_tabs(self) -> None:
        """Have Tab go through the page as one reads it; what was added later comes in its place."""
        self._order = order_tabs(self._content, self._order)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's name
        """Go on in reading order."""
        self.order_tabs()
        return super().focusNextPrevChild(next)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the focus, whoever gave it: a screen reader, a shortcut, an act.

        Not under the mouse, where what is pressed would move away below it.
        """
        if now is None or not self.isVisible() or not self._content.isAncestorOf(now):
            return
        self._focus_seen = True
        if QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            area = QRect(now.mapTo(self.viewport(), QPoint(0, 0)), now.size())
            room = self.viewport().rect()
            top = now.mapTo(self._content, QPoint(0, 0)).y()
            if area.height() > room.height():  # its beginning, unless one is in the middle of it
                if not area.intersects(room):
                    self.ensureVisible(0, top, 0, _AROUND)
            elif not room.contains(area):  # all of it: Qt would see to a text's cursor alone
                self.ensureVisible(0, top + area.height(), 0, _AROUND)
                self.ensureVisible(0, top, 0, _AROUND)

    def _laid_out(self) -> None:
        """Have what has the focus stay in sight, where it was, once all of the page is laid out."""
        if self._focus_seen:
            self._following_on.start()

    def _scrolled(self, value: int) -> None:
        clamped = self._following_on.isActive() and value == self.verticalScrollBar().maximum()
        if not clamped:
            now = QApplication.focusWidget()
            self._following_on.stop()
            self._focus_seen = (
                now is not None
                and self._content.isAncestorOf(now)
                and not now.visibleRegion().isEmpty()
            )

    def _follow_on(self) -> None:
        self._follow(None, QApplication.focusWidget())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep more for the words where there is little room."""
        narrow = self.width() < theme.NARROW
        self._margins.setContentsMargins(*(theme.PAGE_NARROW if narrow else theme.PAGE))
        super().resizeEvent(event)

"""Exact bytes: what was or will be sent, to be read, selected and copied."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.focus import paint_ring

_MOST_LINES = 16
_MARGIN = 4


class CodeView(QPlainTextEdit):
    """Shows text in a fixed pitch, as tall as it needs up to 16 lines; breaks wherever it must.

    Arguments:
        name: the object name.
        accessible: the accessible name.
        parent: the widget that it lies in.
    """

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setReadOnly(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as such bytes read everywhere
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.current().changed.connect(self._restyle)

    def show_code(self, text: str) -> None:
        """Show a text."""
        if self.toPlainText() != text:
            self.setPlainText(text)
            self._fit()

    def _restyle(self) -> None:
        look = theme.current()
        self.setFont(look.font("mono"))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, look.colour("background"))
        palette.setColor(QPalette.ColorRole.Text, look.colour("text"))
        self.setPalette(palette)
        self._fit()

    def _fit(self) -> None:
        lines = 0
        block = self.document().firstBlock()
        while block.isValid() and lines < _MOST_LINES:
            lines += max(1, block.layout().lineCount())
            block = block.next()
        tall = min(max(lines, 1), _MOST_LINES) * QFontMetrics(self.font()).lineSpacing()
        self.setFixedHeight(tall + 2 * _MARGIN + 2)

    def sizeHint(self) -> QSize:
        """Return any width, and the height that it has."""
        return QSize(400, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return a small width: text breaks anywhere."""
        return QSize(80, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, and the ring while the keyboard is here."""
        super().paintEvent(event)
        paint_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another height where lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page where there is nothing to scroll here."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

"""The policy's text to read, select, search, with cards beside the clauses."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.policy_layout import Place, PolicyLayout, Span

_ABOVE = 24
_CARD_BELOW = 12


class PolicyText(QTextBrowser):
    """Shows a laid-out policy. Cards are real widgets in blocks that are kept free for them.

    Arguments:
        name: the object name.
        parent: the widget that it lies in.
    """

    section_reached = Signal(str)
    """The anchor of what stands at the top of the view now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setMaximumWidth(theme.COLUMN + 20)
        self._layout: PolicyLayout | None = None
        self._own: QTextDocument | None = None
        self._cards: dict[Place, QWidget] = {}
        self._spans: tuple[Span, ...] = ()
        self._current = -1
        self._placing = False
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._repaint_palette()

    def show_layout(self, layout: PolicyLayout) -> None:
        """Show another document; keeps the place in it where it is the same policy."""
        kept = self.anchor_at_top()
        self._layout = layout
        self._spans, self._current = (), -1
        layout.document.setParent(self)
        old, self._own = self._own, layout.document
        self.setDocument(layout.document)
        if old is not None:
            old.deleteLater()
        self._repaint_palette()
        self._place_cards()
        if kept and layout.anchors.get(kept):
            self.show_anchor(kept)

    def show_cards(self, cards: Mapping[Place, QWidget]) -> None:
        """Put cards into the blocks that the layout keeps free for them."""
        for card in self._cards.values():
            if card not in cards.values():
                card.hide()
                card.deleteLater()
        self._cards = dict(cards)
        for card in self._cards.values():
            card.setParent(self.viewport())
            card.show()
            for widget in card.findChildren(QWidget):
                if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                    widget.removeEventFilter(self)
                    widget.installEventFilter(self)
        self._place_cards()

    def show_matches(self, spans: Sequence[Span], current: int) -> None:
        """Mark what a search found, one of it as the current one, and scroll to that."""
        self._spans, self._current = tuple(spans), current
        look = theme.current()
        marked = []
        for number, span in enumerate(spans):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(span)
            form = selection.format
            form.setBackground(look.colour("accent" if number == current else "waiting_ground"))
            form.setForeground(look.colour("on_accent" if number == current else "text"))
            form.setFontUnderline(number == current)
            selection.format = form
            marked.append(selection)
        self.setExtraSelections(marked)
        if 0 <= current < len(spans):
            self._scroll_to(self.document().findBlock(spans[current].start), keep_if_seen=True)

    @property
    def matches(self) -> tuple[Span, ...]:
        """What is marked as found."""
        return self._spans

    def show_anchor(self, anchor: str) -> bool:
        """Scroll to an anchor; returns whether the document has it."""
        if self._layout is None or anchor not in self._layout.anchors:
            return False
        self._scroll_to(self.document().findBlock(self._layout.anchors[anchor]))
        self.section_reached.emit(anchor)
        return True

    def anchor_at_top(self) -> str:
        """Return the anchor of what stands at the top of the view; empty where there is none."""
        if self._layout is None or not self._layout.anchors:
            return ""
        place = self.place_at_top(_ABOVE + 8)
        starts = list(self._layout.anchors.values())
        index = max(0, bisect_right(starts, place) - 1)
        return list(self._layout.anchors)[index]

    def place_at_top(self, below: int = 0) -> int:
        """Return the first character of what is seen, or of what is so many pixels below that."""
        return self.cursorForPosition(QPoint(10, below)).position()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected text, our notes in square brackets, so that they show as ours."""
        # WORKAROUND PySide 6.12: data that Python made crash the process where the clipboard
        # outlives Python; ends when they don't. Qt fills its own when they are first read.
        data = super().createMimeDataFromSelection()
        data.text()
        for form in data.formats():
            data.removeFormat(form)
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        text = self.toPlainText()[start:end]
        gaps = self._layout.gaps if self._layout is not None else []
        for gap in reversed(gaps):
            if gap.start < end and gap.end > start:
                first, last = max(gap.start - start, 0), min(gap.end, end) - start
                text = f"{text[:first]}[{text[first:last]}]{text[last:]}"
        data.setText(text)
        return data

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _scroll_to(self, block: QTextBlock, *, keep_if_seen: bool = False) -> None:
        area = self._area_of(block)
        bar = self.verticalScrollBar()
        seen = bar.value() <= area.top() and area.bottom() <= bar.value() + self.viewport().height()
        if not (keep_if_seen and seen):
            bar.setValue(round(area.top()) - _ABOVE)

    def _area_of(self, block: QTextBlock) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(block)

    def _scrolled(self) -> None:
        self._move_cards()
        self.section_reached.emit(self.anchor_at_top())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give cards another height where the width is another, and keep the place in the text."""
        place = self.place_at_top(_ABOVE + 8) if self.verticalScrollBar().value() else 0
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_cards()
            if place:
                cursor = QTextCursor(self.document())
                cursor.setPosition(place)
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.cursorRect(cursor).top() - _ABOVE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to a card when the keyboard reaches something on it."""
        if event.type() is QEvent.Type.FocusIn:
            for place, card in self._cards.items():
                if isinstance(watched, QWidget) and card.isAncestorOf(watched):
                    block = self._slot(place)
                    if block is not None:
                        self._scroll_to(block, keep_if_seen=True)
        return super().eventFilter(watched, event)

    def _slot(self, place: Place) -> QTextBlock | None:
        if self._layout is None or place not in self._layout.slots:
            return None
        return self.document().findBlockByNumber(self._layout.slots[place])

    def _place_cards(self) -> None:
        """Keep as much room as each card takes at this width, then put it there."""
        if self._placing:
            return
        self._placing = True
        width = self.viewport().width() - 4
        # WORKAROUND Qt 6.12 lays long documents out bit by bit, and forgets the rest where a format
        # changes before it got there; ends when a changed document is laid out whole.
        self._area_of(self.document().lastBlock())
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        for place, card in self._cards.items():
            block = self._slot(place)
            card.setVisible(block is not None)
            if block is None:
                continue
            card.setFixedWidth(max(width, 1))
            form = QTextBlockFormat()
            tall = _height(card) + _CARD_BELOW
            form.setLineHeight(tall, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            edit.setPosition(block.position())
            edit.setBlockFormat(form)
        edit.endEditBlock()
        self.document().markContentsDirty(0, self.document().characterCount())
        self._area_of(self.document().lastBlock())
        self._placing = False
        self._move_cards()

    def _move_cards(self) -> None:
        offset = self.verticalScrollBar().value()
        for place, card in self._cards.items():
            block = self._slot(place)
            if block is not None:
                area = self._area_of(block)
                card.setGeometry(2, round(area.top()) - offset, card.width(), _height(card))

    def changeEvent(self, event: QEvent) -> None:
        """Fit cards anew where the text size is another."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._place_cards()

    def _repaint_palette(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and a dashed box around our notes."""
        super().paintEvent(event)
        if self._layout is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        pen = QPen(theme.current().colour("edge"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        for gap in self._layout.gaps:
            for area in self._lines_of(gap):
                painter.drawRoundedRect(area, 4, 4)

    def _lines_of(self, span: Span) -> list[QRectF]:
        block = self.document().findBlock(span.start)
        origin = self._area_of(block).topLeft()
        areas = []
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            first = max(span.start - block.position(), line.textStart())
            last = min(span.end - block.position(), line.textStart() + line.textLength())
            if first >= last:
                continue
            one, other = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            left, right = sorted((one, other))
            tall = line.ascent() + line.descent()
            top = origin.y() + line.y() + line.height() - tall
            areas.append(QRectF(origin.x() + left - 3, top - 1, right - left + 6, tall + 2))
        return areas


def _x(found: object) -> float:
    # WORKAROUND PySide6 returns (x, position) although its stub says float; ends when it agrees.
    value = found[0] if isinstance(found, tuple) else found
    return float(value)  # type: ignore[arg-type]


def _height(card: QWidget) -> int:
    layout = card.layout()
    if layout is None:
        return card.sizeHint().height()
    layout.activate()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(card.width())
    return layout.totalSizeHint().height()

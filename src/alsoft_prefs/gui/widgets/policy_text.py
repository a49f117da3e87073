"""The policy's text to read, select, search, with cards beside the clauses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from operator import itemgetter

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from alsoft_prefs.gui.widgets.focus import follow_ring, paint_ring
from alsoft_prefs.gui.widgets.messages import say
from alsoft_prefs.gui.widgets.policy_cards import (
    EDGE,
    PlacedCards,
    lay_out_whole,
    room_beside,
    set_margins,
)
from alsoft_prefs.gui.widgets.policy_dialogs import show_menu
from alsoft_prefs.gui.widgets.policy_layout import (
    GAP,
    Place,
    PolicyLayout,
    Span,
    bracketed,
    measure,
)
from alsoft_prefs.gui.widgets.policy_marks import (
    line_areas,
    paint_gaps,
    paint_landing,
    paint_matches,
)

_ABOVE = 12
_SHOWN = 1600
"""Milliseconds that the place is marked that a link led to."""


class PolicyText(QTextBrowser):
    """Shows a laid-out policy. Cards are real widgets in its margin, or in blocks between clauses.

    Arguments:
        name: the object name.
        parent: the widget that it lies in.
    """

    section_reached = Signal(str)
    """The anchor of what is read now."""
    resized = Signal(int)
    """The person wants larger text (1) or smaller text (-1)."""
    link_wanted = Signal(str)
    """The anchor of a section that the person wants a link to."""
    followed = Signal(str)
    """Where a link in the text leads, but for those on our notes."""

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
        self._layout: PolicyLayout | None = None
        self._own: QTextDocument | None = None
        self._placed = PlacedCards()
        self._spans: Sequence[tuple[int, int]] = ()
        self._current = -1
        self._placing = False
        self._landed = self._searched = self._marked = ""
        self._mark_ends = QTimer(self)
        self._mark_ends.setSingleShot(True)
        self._mark_ends.timeout.connect(self._unmark)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        follow_ring(self)
        self.anchorClicked.connect(self._clicked)
        self._repaint_palette()

    def show_layout(self, layout: PolicyLayout, *, keep: int | None = None) -> None:
        """Show another document.

        Arguments:
            layout: the document, and where its parts are.
            keep: the character that stays at the top; None for the anchor that is there now.
        """
        kept = self.anchor_at_top()
        self._layout = layout
        self._spans, self._current = (), -1
        self._landed = self._searched = self._marked = ""
        layout.document.setParent(self)
        old, self._own = self._own, layout.document
        self.setDocument(layout.document)
        if old is not None:
            old.deleteLater()
        self._repaint_palette()
        self._place_cards()
        if keep is not None:
            self._keep(keep)
        elif layout.anchors.get(kept):
            self.show_anchor(kept)

    def show_cards(self, cards: Mapping[Place, QWidget]) -> None:
        """Put cards to the clauses that the layout keeps room at."""
        self._placed.show(cards, self.viewport())
        for card in self._placed.cards.values():
            card.installEventFilter(self)
            for widget in card.findChildren(QWidget):
                if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                    widget.removeEventFilter(self)
                    widget.installEventFilter(self)
        self._place_cards()

    def show_matches(self, spans: Sequence[tuple[int, int]], current: int) -> None:
        """Mark what a search found, one of it as the current one, and scroll to that."""
        self._spans, self._current = spans, current
        if 0 <= current < len(spans):
            ((_, area), *_) = line_areas(self.document(), [Span(*spans[current])])
            self._scroll_to(area, keep_if_seen=True, above=self.viewport().height() // 3)
            self._searched = self._anchor_of(spans[current][0])
            self.section_reached.emit(self._searched)
        self.viewport().update()

    @property
    def matches(self) -> tuple[Span, ...]:
        """What is marked as found."""
        return tuple(Span(*span) for span in self._spans)

    @property
    def current_match(self) -> Span | None:
        """The match that the search stands at."""
        at = self._current
        return Span(*self._spans[at]) if 0 <= at < len(self._spans) else None

    @property
    def marked(self) -> str:
        """The anchor that is marked because a link has just led there."""
        return self._marked

    def show_anchor(self, anchor: str) -> bool:
        """Scroll to an anchor; returns whether the document has it."""
        if self._layout is None or anchor not in self._layout.anchors:
            return False
        self._scroll_to(self._area_of(self._block(anchor)))
        self._landed = anchor
        self.section_reached.emit(anchor)
        return True

    def land(self, anchor: str) -> bool:
        """Scroll to an anchor, mark it for a moment, and have the keyboard go on from there."""
        if not self.show_anchor(anchor):
            return False
        cursor = QTextCursor(self._block(anchor))
        bar = self.verticalScrollBar()
        seen = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(seen)
        self._landed = self._marked = anchor
        self._mark_ends.start(_SHOWN)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.viewport().update()
        return True

    def anchor_at_top(self) -> str:
        """Return the anchor of what is read; empty where there is none.

        That is what stands at the top of the view, and near the document's end, which can't get
        there, what is further down.
        """
        if self._layout is None or not self._layout.anchors:
            return ""
        if self._landed or self._searched:
            return self._landed or self._searched
        bar, tall = self.verticalScrollBar(), self.viewport().height()
        below = _ABOVE + 8
        left = bar.maximum() - bar.value()
        if bar.maximum() and left < tall:
            below += round((tall - below) * (1 - left / tall))
        return self._anchor_of(self.place_at_top(below))

    def anchor_of_caret(self) -> str:
        """Return the anchor that the keyboard's caret is in, or what is read where it's unseen."""
        if self.hasFocus() and self.viewport().rect().intersects(self.cursorRect()):
            return self._anchor_of(self.textCursor().position())
        return self.anchor_at_top()

    def reading_place(self) -> int:
        """Return the character that is kept where it is when the text is laid out anew."""
        return self.place_at_top(_ABOVE + 8) if self.verticalScrollBar().value() else 0

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
        gaps = self._layout.gaps if self._layout is not None else []
        stretch = Span(cursor.selectionStart(), cursor.selectionEnd())
        data.setText(bracketed(self.toPlainText(), stretch, gaps))
        return data

    def _block(self, anchor: str) -> QTextBlock:
        assert self._layout is not None  # noqa: S101  asked for only where it is there
        return self.document().findBlock(self._layout.anchors[anchor])

    def _anchor_of(self, place: int) -> str:
        anchors = self._layout.anchors if self._layout is not None else {}
        if not anchors:
            return ""
        return list(anchors)[max(0, bisect_right(list(anchors.values()), place) - 1)]

    def _scroll_to(self, area: QRectF, *, keep_if_seen: bool = False, above: int = _ABOVE) -> None:
        bar = self.verticalScrollBar()
        seen = bar.value() <= area.top() and area.bottom() <= bar.value() + self.viewport().height()
        if not (keep_if_seen and seen):
            bar.setValue(round(area.top()) - above)

    def _keep(self, place: int) -> None:
        """Scroll so that a character is at the top."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - _ABOVE)

    def _area_of(self, block: QTextBlock) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(block)

    def _scrolled(self) -> None:
        self._landed = self._searched = ""
        self._placed.move(self.verticalScrollBar().value())
        self.section_reached.emit(self.anchor_at_top())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay text and cards out anew where the width is another, and keep the place."""
        place, landed = self.reading_place(), self._landed
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_cards()
            self._go_back(landed, place)

    def _refit(self) -> None:
        """Lay text and cards out anew, and keep the place."""
        place, landed = self.reading_place(), self._landed
        self._place_cards()
        self._go_back(landed, place)

    def _go_back(self, landed: str, place: int) -> None:
        if landed:
            self.show_anchor(landed)
        elif place:
            self._keep(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to a card when the keyboard reaches something on it; give it room as it grows."""
        if event.type() is QEvent.Type.LayoutRequest and not self._placing:
            if self._placed.has_outgrown(watched):
                self._refit()
        elif event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            area = self._placed.area_around(watched)
            if area is not None:
                self._scroll_to(QRectF(area), keep_if_seen=True)
        return super().eventFilter(watched, event)

    def _place_cards(self) -> None:
        """Keep the text to a comfortable width, and put cards beside it, or among it."""
        if self._placing or self._layout is None:
            return
        self._placing = True
        document, wide = self.document(), self.viewport().width()
        column = min(measure(document.defaultFont()), wide)
        mirrored = self.isRightToLeft()
        character = self.fontMetrics().averageCharWidth()
        room = room_beside(wide, column, character, mirrored=mirrored)
        set_margins(document, wide - column, EDGE, mirrored=mirrored)
        bottom = self._placed.place(document, self._layout.slots, room)
        over = bottom - self._area_of(document.lastBlock()).bottom()
        if over > 0:
            set_margins(document, wide - column, over + EDGE, mirrored=mirrored)
        document.markContentsDirty(0, document.characterCount())
        lay_out_whole(document)
        self._placing = False
        self._placed.move(self.verticalScrollBar().value())

    def changeEvent(self, event: QEvent) -> None:
        """Fit cards anew where the text size or the reading direction is another."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._refit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask for another text size while Ctrl is held; scroll otherwise."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            if turned:
                self.resized.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next link, and say what it is about where it is a note of ours."""
        if not self.hasFocus():  # from a card: on to what follows it, not back to the links here
            return super(QTextBrowser, self).focusNextPrevChild(forward)
        went = super().focusNextPrevChild(forward)
        if self.hasFocus() and self.textCursor().charFormat().anchorHref().startswith(GAP):
            self._explain(self.textCursor())
        return went

    def _clicked(self, url: QUrl) -> None:
        target = url.toString()
        if not target.startswith(GAP):
            self.followed.emit(target)
        elif self._layout is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._layout.gaps[int(target.removeprefix(GAP))].start + 1)
            self._explain(cursor)

    def _explain(self, cursor: QTextCursor) -> None:
        words = cursor.charFormat().toolTip()
        where = self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft())
        QToolTip.showText(where, words, self)
        say(self, words)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer a link to the section beside what every text offers."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.cursorForPosition(event.pos()).position()
        anchor = self.anchor_of_caret() if by_key else self._anchor_of(place)
        menu = self.createStandardContextMenu(event.pos())
        show_menu(menu, event.globalPos(), lambda: self.link_wanted.emit(anchor))

    def _unmark(self) -> None:
        self._marked = ""
        self.viewport().update()

    def _repaint_palette(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, what a search found below it, and a dashed box around our notes."""
        if self._layout is None:
            super().paintEvent(event)
            return
        document, offset = self.document(), self.verticalScrollBar().value()
        painter = QPainter(self.viewport())
        painter.translate(0, -offset)
        if self._marked:
            area = self._area_of(self._block(self._marked)).adjusted(-2, -3, 2, 3)
            paint_landing(painter, area)
        if self._spans:
            found = line_areas(document, self._seen(self._spans))
            current = self.current_match
            paint_matches(painter, ((area, span == current) for span, area in found))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -offset)
        gaps = line_areas(document, self._seen(self._layout.gaps))
        paint_gaps(painter, (area for _, area in gaps))
        painter.end()
        paint_ring(self)

    def _seen(self, spans: Sequence[tuple[int, int]]) -> list[Span]:
        """Return those spans that may be seen."""
        first = self.cursorForPosition(QPoint(0, 0)).block().position()
        corner = self.viewport().rect().bottomRight()
        block = self.cursorForPosition(corner).block()
        begin = bisect_left(spans, first, key=itemgetter(0))
        end = bisect_right(spans, block.position() + block.length(), key=itemgetter(0))
        return [Span(*span) for span in spans[begin:end]]

"""The switch: a check box that says its state in a word."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.theme import icons
from alsoft_prefs.gui.widgets.focus import has_keyboard

_GAP = 10


class Switch(QCheckBox):
    """Shows a state that lies elsewhere, and asks for another; it holds none of its own.

    A click, Space or a screen reader's "toggle" emits `requested`; what is shown changes when
    `show_state` says so. Qt's accessibility takes it for the check box that it is.

    Arguments:
        name: the object name, unique in the window.
        accessible: the accessible name.
    """

    requested = Signal(bool)
    """The person asks for on (true) or off."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = False
        self._word = ""
        self._locked = False
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._toggled)

    def show_state(
        self, on: bool, word: str, *, changeable: bool = True, lock: bool = False
    ) -> None:
        """Show a state.

        Arguments:
            on: whether the knob is at the end.
            word: the state as a word; it is part of what is painted and read out.
            changeable: whether the person may ask for another.
            lock: whether a lock is drawn beside the word.
        """
        grown = word != self._word or lock != self._locked
        self._shown, self._word, self._locked = on, word, lock
        self.setChecked(on)
        self.setEnabled(changeable)
        self.setAccessibleDescription(word)
        if grown:
            self.updateGeometry()
        self.update()

    @property
    def word(self) -> str:
        """The word that is shown."""
        return self._word

    def _toggled(self, on: bool) -> None:
        # Whoever toggles (mouse, keyboard, accessibility) only asks: the state stays what it is.
        if on is not self._shown:
            self.setChecked(self._shown)
            self.requested.emit(on)

    def hitButton(self, pos: QPoint) -> bool:
        """Return whether a click there counts: anywhere on it."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Return the size of lock, word, gap and track, with room for the focus ring."""
        metrics = QFontMetrics(theme.current().font("meta"))
        track = self._track_size()
        word = metrics.horizontalAdvance(self._word) + _GAP if self._word else 0
        lock = metrics.height() + 4 if self._locked else 0
        return QSize(lock + word + track.width() + 8, max(track.height() + 8, metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """Return the whole size: nothing of it can be left out."""
        return self.sizeHint()

    def _track_size(self) -> QSize:
        height = max(24, QFontMetrics(theme.current().font("body")).height() + 4)
        return QSize(round(height * 1.75), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lock, word and track, mirrored where one reads from right to left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        track = self._track_size()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 4 if mirrored else self.width() - track.width() - 4
        area = QRectF(x, (self.height() - track.height()) / 2, track.width(), track.height())
        self._paint_track(painter, area, mirrored)
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("dim"))
        metrics = painter.fontMetrics()
        wide = metrics.horizontalAdvance(self._word)
        left = area.right() + _GAP if mirrored else area.left() - _GAP - wide
        base = (self.height() - metrics.height()) / 2 + metrics.ascent()
        painter.drawText(
            QRectF(left, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._word
        )
        if self._locked:
            size = metrics.ascent() + 2
            spot = left + wide + 4 if mirrored else left - size - 4
            icons.draw(
                painter, QRectF(spot, base - size + 1, size, size), "lock", look.colour("dim")
            )

    def _paint_track(self, painter: QPainter, area: QRectF, mirrored: bool) -> None:
        look = theme.current()
        ground = look.colour("accent" if self._shown else "off")
        knob = look.colour("on_accent" if self._shown else "knob")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        track = area
        if not self.isEnabled():  # hollow: it stays as legible as one that can be changed
            painter.setPen(QPen(ground, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            track, knob = area.adjusted(1, 1, -1, -1), ground
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        margin = area.height() / 8 if self.isEnabled() else area.height() / 5
        side = area.height() - 2 * margin
        at_end = self._shown is not mirrored
        x = area.right() - margin - side if at_end else area.left() + margin
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        painter.drawEllipse(QRectF(x, area.top() + margin, side, side))
        if has_keyboard(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 2))
            ring = area.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

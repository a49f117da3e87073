"""The size of a text that is read, in steps, as the window remembers it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)
"""In percent of the platform's."""
_NORMAL = 100
_KEY = "policy/text_size"


class TextSize(QObject):
    """Begins with the platform's size."""

    changed = Signal()
    """`percent` is another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.percent = _NORMAL
        self._state: QSettings | None = None

    def recall(self, state: QSettings) -> None:
        """Show the remembered size, and remember others from now on."""
        if self._state is not None:
            return
        kept = str(state.value(_KEY, ""))
        if kept.isdecimal() and int(kept) in SIZES:
            self._show(int(kept))
        self._state = state

    def step(self, by: int) -> None:
        """Go a step up (1) or down (-1), as far as there are any, or back to normal (0)."""
        at = SIZES.index(self.percent if by else _NORMAL) + by
        self._show(SIZES[min(max(at, 0), len(SIZES) - 1)])

    def _show(self, percent: int) -> None:
        if percent == self.percent:
            return
        self.percent = percent
        if self._state is not None:
            self._state.setValue(_KEY, percent)
        self.changed.emit()

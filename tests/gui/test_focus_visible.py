"""One sees where the keyboard is: what has the focus looks different, and strongly so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.gui.theme.colours import contrast
from tests.gui.conftest import Open
from tests.gui.everything import each_page, focused, told

LEAST = 3.0
"""Contrast of what changes against what was there (WCAG 2.2, 2.4.13)."""
AROUND = 4

OPENED = {"device": ("device.abuse.change",)}
"""What shows more kinds of things to focus."""


def picture(window: QWidget, widget: QWidget) -> QImage:
    """Return what is seen of a widget and a little around it, without the cursor that blinks."""
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return window.grab(area.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def changed(before: QImage, after: QImage) -> list[float]:
    """Return the contrast of each pixel that has changed."""
    ratios: dict[tuple[int, int], float] = {}
    found = []
    for y in range(min(before.height(), after.height())):
        for x in range(min(before.width(), after.width())):
            one, other = before.pixel(x, y), after.pixel(x, y)
            if one != other:
                if (one, other) not in ratios:
                    names = (f"#{pixel & 0xFFFFFF:06x}" for pixel in (one, other))
                    ratios[one, other] = contrast(*names)
                found.append(ratios[one, other])
    return found


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast-light", "contrast-dark"])
def test_what_has_the_focus_stands_out(open_: Open, chosen: Program, scheme: str) -> None:
    driver = open_(scheme=scheme)
    window = driver.window
    window.activateWindow()
    faint = set()
    for page in each_page(driver):
        for name in OPENED.get(page, ()):
            opener = driver.find(name, QWidget)
            opener.setFocus(Qt.FocusReason.TabFocusReason)
            driver.do(lambda at=opener: QTest.keyClick(at, Qt.Key.Key_Space))  # type: ignore[misc]
        window.navigation.setFocus(Qt.FocusReason.TabFocusReason)
        driver.do(lambda: QTest.keyClick(window.navigation, Qt.Key.Key_Tab))
        seen: set[QWidget] = set()
        kinds: set[str] = set()
        while focused() not in seen:
            widget = focused()
            seen.add(widget)
            kind = f"{type(widget).__name__} {widget.property('role')}"
            if kind not in kinds:
                kinds.add(kind)
                with_ = picture(window, widget)
                widget.clearFocus()
                without = picture(window, widget)
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                strong = [ratio for ratio in changed(without, with_) if ratio >= LEAST]
                # A line as long as the control's shorter side at the very least.
                if len(strong) < min(widget.width(), widget.height()):
                    faint.add(f"{kind}: {told(widget)}, {len(strong)} pixels")
            driver.do(lambda at=widget: QTest.keyClick(at, Qt.Key.Key_Tab))  # type: ignore[misc]
    assert not faint, "\n".join(sorted(faint))

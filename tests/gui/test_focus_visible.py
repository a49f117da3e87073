"""One sees where the keyboard is: what has the focus looks different, and strongly so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.gui.theme.colours import contrast
from alsoft_prefs.testing.drivers import WindowDriver
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
            driver.find(name, QWidget).setFocus(Qt.FocusReason.TabFocusReason)
            driver.keys("Space")
        window.navigation.setFocus(Qt.FocusReason.TabFocusReason)
        driver.keys("Tab")
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
            driver.keys("Tab")
    assert not faint, "\n".join(sorted(faint))


def press_mouse(driver: WindowDriver, spot: QPoint) -> None:
    """Press the mouse as a person does: the window hears of it first."""
    driver.do(
        lambda: QTest.mouseClick(driver.window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    )


def rings(driver: WindowDriver) -> bool:
    """Return whether one sees that what has the focus has it."""
    widget = focused()
    with_ = picture(driver.window, widget)
    reason = Qt.FocusReason.OtherFocusReason
    widget.clearFocus()
    without = picture(driver.window, widget)
    widget.setFocus(reason)
    return with_ != without


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("data", "data.as_table"),
        ("choices", "choices.tracking.analytics.switch"),
        ("choices", "choices.tracking.analytics.policy"),
        ("history", "history.list"),
        ("history", "history.filter.kind"),
        ("device", "device.language.choice"),
    ],
)
def test_a_ring_is_for_those_who_use_the_keyboard(
    window: WindowDriver, page: str, name: str
) -> None:
    window.window.activateWindow()
    window.do(lambda: window.window.open(page))
    press_mouse(window, QPoint(40, window.window.height() - 10))
    widget = window.find(name, QWidget)
    widget.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not rings(window), "after a click"
    window.keys("Shift")
    assert rings(window), "once a key is pressed"
    press_mouse(window, QPoint(40, window.window.height() - 10))
    widget.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not rings(window), "after a click again"


def test_a_new_window_has_no_ring(window: WindowDriver) -> None:
    window.window.activateWindow()
    window.window.navigation.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not rings(window)
    window.keys("Down")
    assert rings(window)


def test_a_screen_reader_always_has_a_ring(
    window: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.window.activateWindow()
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    window.window.navigation.setFocus(Qt.FocusReason.OtherFocusReason)
    assert rings(window)


def test_what_has_the_focus_is_painted_anew_when_the_mouse_takes_over(
    window: WindowDriver,
) -> None:
    window.window.activateWindow()
    window.window.navigation.setFocus(Qt.FocusReason.OtherFocusReason)
    seen = _Paints(window.window.navigation.viewport())
    window.keys("Shift")
    assert seen.count
    before = seen.count
    window.keys("Shift")
    assert seen.count == before, "nothing has changed"


class _Paints(QObject):
    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False

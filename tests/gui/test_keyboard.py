"""Everything by keyboard alone: Tab goes in reading order, keys act, the focus stays in sight."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser, QWidget

from alsoft_prefs.gui.widgets.rows import Row
from tests.gui.everything import PAGES, focusable, focused, told
from tests.gui.keys import MOST, Keys


def round_(keys: Keys, back: bool) -> list[QWidget]:
    """Return what Tab reaches until it is where it began."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    first = focused()
    seen = [first]
    for _ in range(MOST):
        keys.press(key)
        if focused() is first:
            return seen
        if focused() is seen[-1] and isinstance(focused(), QTextBrowser):
            continue  # from link to link within a text
        assert focused() not in seen, f"Tab comes back to {told(focused())}, not to the first"
        seen.append(focused())
    raise AssertionError("Tab never comes back")


@pytest.mark.parametrize("size", [(720, 480), (1366, 768)], ids=["small", "wide"])
@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_round_through_everything_once(
    keys: Keys, page: str, size: tuple[int, int]
) -> None:
    window = keys.driver.window
    window.resize(*size)
    keys.page(page)
    there = round_(keys, back=False)
    assert {told(w) for w in there} == {told(w) for w in focusable(window)}
    back = round_(keys, back=True)
    assert [told(w) for w in back[1:]] == [told(w) for w in reversed(there[1:])]


@pytest.mark.parametrize("page", PAGES)
def test_tab_follows_the_reading_order(keys: Keys, page: str) -> None:
    window = keys.driver.window
    keys.page(page)
    places = []
    for widget in round_(keys, back=False)[1:]:
        parent = widget.parentWidget()
        assert parent is not None
        places.append((widget, QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())))
    page_of = window.page(page)
    assert page_of is not None
    # Scrolling moves places meanwhile: they are compared as they are now.
    now = [(w, w.mapTo(window, QPoint(0, 0)).y(), w.height()) for w, _ in places]
    behind = [
        f"{told(one)} comes before {told(other)}, which stands above it"
        for (one, top, _), (other, below, tall) in pairwise(now)
        if below + tall <= top
        and not told(one).startswith("data.")
        and row_of(one) is not row_of(other)
        and not one.isAncestorOf(other)
    ]
    assert behind == []


def row_of(widget: QWidget) -> QWidget:
    """Return the row that a control belongs to: within one, the order is the row's own."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, Row):
            return above
        above = above.parentWidget()
    return widget


@pytest.mark.parametrize("page", PAGES)
def test_what_has_the_focus_is_in_sight(keys: Keys, page: str) -> None:
    window = keys.driver.window
    window.resize(720, 480)
    keys.page(page)
    assert [told(widget) for widget in round_seen(keys)] == []


@pytest.mark.parametrize("size", [(720, 480), (1080, 720)], ids=["small", "default"])
def test_what_has_the_focus_is_in_sight_beside_a_table(keys: Keys, size: tuple[int, int]) -> None:
    keys.driver.window.resize(*size)
    keys.page("data")
    keys.use("data.as_table")
    assert in_sight(focused(), keys.driver.window)
    assert [told(widget) for widget in round_seen(keys)] == []
    keys.use("data.as_table")
    assert in_sight(focused(), keys.driver.window)
    assert [told(widget) for widget in round_seen(keys)] == []


@pytest.mark.parametrize(
    ("page", "name"), [("data", "data.print"), ("choices", "choices.contact.news.switch")]
)
def test_what_has_the_focus_stays_in_sight_as_the_page_changes(
    keys: Keys, page: str, name: str
) -> None:
    keys.driver.window.resize(1366, 900)
    keys.page(page)
    keys.to(name)
    for size in ((720, 480), (1366, 600), (720, 480)):
        keys.driver.do(lambda size=size: keys.driver.window.resize(*size))  # type: ignore[misc]
        assert in_sight(focused(), keys.driver.window), size


@pytest.mark.parametrize("name", ["data.print", "data.svg"])
def test_what_has_the_focus_stays_in_sight_while_the_page_is_laid_out(
    keys: Keys, name: str
) -> None:
    driver = keys.driver
    driver.window.resize(720, 480)
    driver.data.open()
    toggle, link = driver.find("data.as_table", QWidget), driver.find(name, QWidget)

    def turn_over_and_focus() -> None:
        QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
        link.setFocus(Qt.FocusReason.OtherFocusReason)

    for _ in range(2):
        driver.do(turn_over_and_focus)
        assert in_sight(link, driver.window)


def round_seen(keys: Keys) -> list[QWidget]:
    """Return what isn't in sight when Tab reaches it."""
    first = focused()
    unseen = []
    for _ in range(MOST):
        keys.press(Qt.Key.Key_Tab)
        if not in_sight(focused(), keys.driver.window):
            unseen.append(focused())
        if focused() is first:
            return unseen
    raise AssertionError("Tab never comes back")


def in_sight(widget: QWidget, window: QWidget) -> bool:
    """Return whether all of a widget is seen, or as much as the window has room for."""
    seen = widget.visibleRegion().boundingRect()
    return seen.width() >= widget.width() - 1 and (
        seen.height() >= min(widget.height() - 1, window.height() // 4)
    )

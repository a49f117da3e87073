"""Words have room: in small windows and large ones, in long languages, in large text."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.text import Text
from tests.gui.conftest import Open
from tests.gui.everything import each_page, told

SIZES = [(720, 480), (1080, 720), (1366, 768)]
LANGUAGES = ["en", "qps", "qps-rtl"]
"""The last two stretch every string by two fifths."""
CASES = [
    pytest.param(size, language, factor, id=f"{size[0]}-{language}-text-{factor}00")
    for size in SIZES
    for language in LANGUAGES
    for factor in (1, 2)
    if factor == 1 or size[0] > 1000 or language == "en"
]
"""Buttons and single words of a stretched language are wider than most pages of the smallest window
at 200 %."""


@pytest.fixture
def text_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    qapp.setFont(theme.scaled(before, request.param))
    yield
    qapp.setFont(before)
    theme.install(qapp).use(theme.Scheme.LIGHT)


def cut(page: QWidget) -> list[str]:
    """Return what of a page's words can't be seen whole, however one scrolls up and down."""
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff  # a picture that one may scroll is seen whole
    scrolls = [
        scroll
        for scroll in page.findChildren(QScrollArea)
        if scroll.isVisibleTo(page) and scroll.horizontalScrollBarPolicy() is off
    ]
    found = [
        f"{scroll.objectName()} is cut at its side"
        for scroll in scrolls
        if (content := scroll.widget()) and content.width() > scroll.viewport().width()
    ]
    for widget in page.findChildren(QWidget):
        icon = isinstance(widget, QToolButton)  # its text is only its name
        if icon or not isinstance(widget, (Text, QAbstractButton)) or not widget.text():
            continue
        if not widget.isVisibleTo(page):
            continue
        parent = widget.parentWidget()
        low = isinstance(widget, Text) and widget.height() < widget.heightForWidth(widget.width())
        outside = parent is not None and not (
            parent.rect().left() <= widget.geometry().left()
            and widget.geometry().right() <= parent.rect().right()
        )
        narrow = widget.width() < widget.minimumSizeHint().width()
        if low or outside or narrow:
            found.append(f"{widget.objectName()} {widget.text()!r} is cut")
    return found + overlapping(page)


def overlapping(page: QWidget) -> list[str]:
    """Return which parts beside each other lie on each other."""
    found = []
    for parent in (page, *page.findChildren(QWidget)):
        if isinstance(parent, APART) or not parent.isVisibleTo(page):
            continue
        shown = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisibleTo(page) and not child.isWindow()
        ]
        found += [
            f"{told(one)} lies on {told(other)}"
            for one, other in combinations(shown, 2)
            if one.geometry().intersects(other.geometry())
        ]
    return found


APART = (QAbstractScrollArea, QComboBox, QLineEdit)
"""They place what is in them themselves."""


@pytest.mark.usefixtures("text_size")
@pytest.mark.parametrize(("size", "language", "text_size"), CASES, indirect=["text_size"])
def test_no_words_are_cut(
    open_: Open,
    chosen: Program,
    qtbot: QtBot,
    size: tuple[int, int],
    language: str,
) -> None:
    driver = open_(language=language)
    driver.window.resize(*size)
    cut_ = []
    for name in each_page(driver):
        page = driver.find(f"page.{name}", QWidget)
        cut_ += [f"{name}: {words}" for words in still_cut(qtbot, page)]
    cut_ += still_cut(qtbot, driver.find("side", QWidget))
    assert not cut_, "\n".join(cut_)


@pytest.mark.usefixtures("text_size")
@pytest.mark.parametrize("text_size", [2], indirect=True, ids=["text-200"])
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_words_of_your_data_are_cut_in_the_smallest_window(
    open_: Open, chosen: Program, qtbot: QtBot, language: str
) -> None:
    driver = open_(language=language)
    driver.window.resize(*SIZES[0])
    driver.do(lambda: driver.window.open("data"))
    assert still_cut(qtbot, driver.find("page.data", QWidget)) == []
    driver.click("data.as_table")
    assert still_cut(qtbot, driver.find("page.data", QWidget)) == []


@pytest.mark.usefixtures("text_size")
@pytest.mark.parametrize(("size", "language", "text_size"), CASES, indirect=["text_size"])
def test_no_words_of_the_first_notice_are_cut(
    open_: Open, qtbot: QtBot, size: tuple[int, int], language: str
) -> None:
    driver = open_(language=language)
    driver.window.resize(*size)
    driver.settle()
    found = still_cut(qtbot, driver.find("first_run", QWidget))
    assert not found, "\n".join(found)


def still_cut(qtbot: QtBot, page: QWidget) -> list[str]:
    """Return what is cut once all is laid out."""
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut(page), timeout=500)
    return cut(page)

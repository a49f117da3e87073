"""The window's building blocks, each by itself."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from types import SimpleNamespace
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.shell import SIDE
from alsoft_prefs.gui.theme import colours, icons
from alsoft_prefs.gui.widgets.flow import FlowLayout
from alsoft_prefs.gui.widgets.messages import Button, Message, Notice
from alsoft_prefs.gui.widgets.navigation import Entry, NavigationList
from alsoft_prefs.gui.widgets.page_frame import PageFrame
from alsoft_prefs.gui.widgets.rows import MetaLine, Piece, Row
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.gui.widgets.text import Link, Text

ENTRIES = (
    Entry("overview", "Overview", "overview"),
    Entry("policy", "Privacy policy", "policy"),
    Entry("device", "Device and sync", "device"),
)


W = TypeVar("W", bound=QWidget)


def child(parent: QWidget, kind: type[W], name: str) -> W:
    found = parent.findChild(kind, name)
    assert found is not None
    return found


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> theme.Theme:
    look = theme.install(qapp)
    look.use(theme.Scheme.LIGHT)
    return look


def new_switch() -> Switch:
    made = Switch("a.switch", "Tracking: Analytics companies")
    made.show_state(False, "Not allowed")
    return made


@pytest.fixture
def switch(qtbot: QtBot) -> Switch:
    made = new_switch()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda s: QTest.mouseClick(s, Qt.MouseButton.LeftButton), id="mouse"),
        pytest.param(lambda s: QTest.keyClick(s, Qt.Key.Key_Space), id="space"),
        pytest.param(lambda s: s.toggle(), id="screen-reader"),
    ],
)
def test_a_switch_asks_and_stays_as_it_is(
    qtbot: QtBot, switch: Switch, act: Callable[[Switch], object]
) -> None:
    with qtbot.waitSignal(switch.requested) as asked:
        act(switch)
    assert asked.args == [True]
    assert not switch.isChecked()


def test_a_switch_shows_what_it_is_told_without_asking(qtbot: QtBot, switch: Switch) -> None:
    with qtbot.assertNotEmitted(switch.requested):
        switch.show_state(True, "Allowed")
    assert switch.isChecked()
    assert switch.word == "Allowed"


def test_a_switch_that_cannot_be_changed_does_not_ask(qtbot: QtBot, switch: Switch) -> None:
    switch.show_state(True, "Always on", changeable=False)
    with qtbot.assertNotEmitted(switch.requested):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton)


def test_a_switch_is_a_check_box_to_a_screen_reader(switch: Switch) -> None:
    interface = QAccessible.queryAccessibleInterface(switch)
    assert interface.role() is QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Tracking: Analytics companies"
    assert interface.text(QAccessible.Text.Description) == "Not allowed"
    assert not interface.state().checked


def test_a_switch_has_room_for_its_word_and_its_lock(switch: Switch) -> None:
    bare = switch.sizeHint().width()
    switch.show_state(False, "Not allowed", changeable=False, lock=True)
    assert switch.sizeHint().width() > bare


@pytest.mark.parametrize("spot", [QPoint(30, 20), QPoint(200, 30), QPoint(5, 5)])
def test_a_click_anywhere_on_a_row_is_one_on_its_switch(qtbot: QtBot, spot: QPoint) -> None:
    switch = new_switch()
    row = Row("a", "Analytics companies", "May see how you use ALSOFT programs.")
    row.add_switch(switch)
    qtbot.addWidget(row)
    row.resize(500, 80)
    row.show()
    with qtbot.waitSignal(switch.requested):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=spot)


def test_a_click_on_a_rows_link_is_none_on_its_switch(qtbot: QtBot) -> None:
    switch = new_switch()
    row = Row("a", "Analytics companies")
    row.add_switch(switch)
    row.meta.show_pieces(Piece("§3 in the policy", target="policy/3", name="a.policy"))
    qtbot.addWidget(row)
    row.resize(500, 80)
    row.show()
    link = child(row, Link, "a.policy")
    with qtbot.assertNotEmitted(switch.requested), qtbot.waitSignal(row.meta.followed) as followed:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert followed.args == ["policy/3"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_keyboard_follows_a_link(qtbot: QtBot, key: Qt.Key) -> None:
    link = Link("Undo", "undo")
    link.setAutoDefault(True)
    qtbot.addWidget(link)
    link.show()
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(link.clicked):
        QTest.keyClick(link, key)


def test_a_meta_line_keeps_the_widgets_of_what_stays(qtbot: QtBot) -> None:
    line = MetaLine()
    qtbot.addWidget(line)
    clause = Piece("§3 in the policy", target="policy/3", name="a.policy")
    line.show_pieces(Piece("Off until you choose"), clause)
    link = child(line, Link, "a.policy")
    line.show_pieces(Piece("You chose this today"), Piece("Saved here", mark="home"), clause)
    assert child(line, Link, "a.policy") is link


def test_a_narrow_row_puts_its_switch_below_its_words(qtbot: QtBot) -> None:
    switch = new_switch()
    row = Row("a", "Analytics companies", "May see how you use ALSOFT programs and sites.")
    row.add_switch(switch)
    qtbot.addWidget(row)
    row.resize(600, 200)
    row.show()
    assert switch.mapTo(row, QPoint()).x() > 300
    row.resize(230, 200)
    QApplication.processEvents()
    assert switch.mapTo(row, QPoint()).y() > row.sentence.mapTo(row, QPoint()).y()


def test_words_wrap_and_grow_instead_of_being_cut(qtbot: QtBot) -> None:
    text = Text("a few words that don't fit into so narrow a place")
    qtbot.addWidget(text)
    assert text.heightForWidth(80) > text.heightForWidth(600)
    assert text.minimumSizeHint().width() < 120


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_flow_breaks_lines_and_mirrors(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    box = QWidget()
    box.setLayoutDirection(direction)
    flow = FlowLayout(box, gap=10, line_gap=5)
    parts = []
    for _ in range(3):
        part = QWidget()
        part.setFixedSize(QSize(100, 20))
        flow.addWidget(part)
        parts.append(part)
    qtbot.addWidget(box)
    box.resize(220, 60)
    box.show()
    assert flow.heightForWidth(220) == 45
    assert parts[0].y() == parts[1].y() < parts[2].y()
    assert (parts[0].x() < parts[1].x()) is (direction is Qt.LayoutDirection.LeftToRight)


def test_no_page_title_wraps_at_the_default_width(qtbot: QtBot) -> None:
    pages = NavigationList(ENTRIES)
    pages.setFixedWidth(SIDE - 21)
    pages.show_badge("device", "1", "1 waits")
    qtbot.addWidget(pages)
    pages.show()
    heights = {pages.point(entry.name).height() for entry in ENTRIES}
    assert len(heights) == 1
    assert heights.pop() < 2 * pages.fontMetrics().height() + 20


def test_the_list_of_pages_is_moved_in_with_arrow_keys(qtbot: QtBot) -> None:
    pages = NavigationList(ENTRIES)
    qtbot.addWidget(pages)
    pages.show()
    pages.show_page("overview")
    with qtbot.waitSignal(pages.chosen) as chosen:
        QTest.keyClick(pages, Qt.Key.Key_Down)
    assert chosen.args == ["policy"]


def test_a_badge_is_read_out(qtbot: QtBot) -> None:
    pages = NavigationList(ENTRIES)
    qtbot.addWidget(pages)
    pages.show_badge("device", "2", "waiting to be sent: 2")
    spoken = pages.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Device and sync, waiting to be sent: 2"
    pages.show_badge("device", "", "")
    assert pages.item(2).data(Qt.ItemDataRole.AccessibleTextRole) == "Device and sync"


def test_a_notice_acts_once_shown_and_hides_when_empty(qtbot: QtBot) -> None:
    box = QWidget()
    column = QVBoxLayout(box)
    notice = Notice("n")
    column.addWidget(notice)
    qtbot.addWidget(box)
    box.show()
    assert notice.isHidden()
    notice.show_message(Message("You opted out of tracking.", action="Undo"))
    with qtbot.waitSignal(notice.acted):
        QTest.mouseClick(child(notice, Link, "n.action"), Qt.MouseButton.LeftButton)
    notice.show_message(None)
    assert notice.isHidden()


def test_a_problem_can_be_closed(qtbot: QtBot) -> None:
    notice = Notice("n")
    qtbot.addWidget(notice)
    notice.show_message(Message("It is full.", "problem", "The disk", "Free some space."))
    QTest.mouseClick(child(notice, Link, "n.close"), Qt.MouseButton.LeftButton)
    assert notice.message is None


def test_a_page_never_scrolls_sideways(qtbot: QtBot) -> None:
    frame = PageFrame("p", "A title of some length", "And a sentence that says what it is about.")
    frame.add_action(Button("Allow all", "a"))
    frame.add_action(Button("Only necessary", "b"))
    frame.add_end()
    qtbot.addWidget(frame)
    for width in (1000, 504, 330):
        frame.resize(width, 400)
        frame.show()
        QApplication.processEvents()
        content = frame.widget()
        assert content is not None
        assert content.width() <= frame.viewport().width()


@pytest.mark.parametrize(
    ("dark", "contrast", "roles"),
    [
        (True, False, colours.DARK),
        (False, True, colours.CONTRAST_LIGHT),
        (True, True, colours.CONTRAST_DARK),
    ],
)
def test_the_look_follows_the_system(
    qtbot: QtBot,
    qapp: QApplication,
    look: theme.Theme,
    monkeypatch: pytest.MonkeyPatch,
    dark: bool,
    contrast: bool,
    roles: colours.Roles,
) -> None:
    hints = qapp.styleHints()
    look.use(theme.Scheme.SYSTEM)
    # The offscreen platform has one scheme alone, so its answers are replaced, its signal is real.
    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    wanted = Qt.ContrastPreference.HighContrast if contrast else Qt.ContrastPreference.NoPreference
    with monkeypatch.context() as patch:
        patch.setattr(look, "_hints", SimpleNamespace(colorScheme=lambda: scheme))
        patch.setattr(look, "_accessibility", SimpleNamespace(contrastPreference=lambda: wanted))
        with qtbot.waitSignal(look.changed):
            hints.colorSchemeChanged.emit(scheme)
        assert look.colour("background") == QColor(roles.background)
        assert qapp.palette().window().color() == QColor(roles.background)
    with qtbot.waitSignal(look.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_the_look_is_applied_once(qtbot: QtBot, look: theme.Theme) -> None:
    with qtbot.assertNotEmitted(look.changed):
        look.refresh()


def test_larger_text_reaches_every_label(
    qapp: QApplication, look: theme.Theme, qtbot: QtBot
) -> None:
    text = Text("words")
    qtbot.addWidget(text)
    text.show()
    before, font = text.sizeHint().height(), qapp.font()
    try:
        qapp.setFont(theme.scaled(font, 2))
        look.refresh()
        assert text.sizeHint().height() > 1.7 * before
    finally:
        qapp.setFont(font)
        look.refresh()


@pytest.mark.parametrize("name", list(icons._DRAWINGS))
def test_every_icon_can_be_drawn_without_an_icon_theme(name: str) -> None:
    image = icons.pixmap(name, 24, QColor("#000000"), 2).toImage()
    inked = sum(
        image.pixelColor(x, y).alpha() > 0
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert inked > 10
    assert not icons.icon(name).isNull()


def test_words_that_begin_with_other_letters_stand_where_the_window_reads_from(
    qtbot: QtBot,
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    sentence, word = Text("ALSOFT لم يؤكد بعد", parent=holder), Text("ALSOFT", parent=holder)
    for text in (sentence, word):
        text.resize(400, 30)
    holder.show()
    assert sentence.text() == "ALSOFT لم يؤكد بعد"
    wide = word.fontMetrics().horizontalAdvance("ALSOFT")
    begins = QRect(400 - wide, 0, wide, 30)
    assert sentence.grab(begins).toImage() == word.grab(begins).toImage()
    assert word.grab(begins).toImage() != word.grab(QRect(0, 0, wide, 30)).toImage()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_word_that_is_wider_than_the_page_is_broken(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    page = PageFrame("a", "A page")
    page.setLayoutDirection(direction)
    row = Row("a.row", "A title", "x" * 300, quiet=True)
    row.meta.show_pieces(Piece("mandatory"), Piece("/" + "y" * 300))
    other = Row("b.row", "Another title", "Some words " * 30, quiet=True)
    card = Card()
    card.add(row)
    card.add(other)
    page.add(card)
    page.add_end()
    qtbot.addWidget(page)
    page.resize(400, 600)
    page.show()
    qtbot.waitExposed(page)
    texts = [text for text in page.findChildren(Text) if text.isVisible()]
    assert len(texts) == 7
    for text in texts:
        assert text.height() >= text.heightForWidth(text.width())
        assert text.mapTo(page, QPoint(text.width(), 0)).x() <= 400
    image = row.sentence.grab().toImage()
    middle = range(image.width() // 2 - 9, image.width() // 2 + 9)
    inked = [len({image.pixel(x, y) for x in middle}) > 1 for y in range(image.height())]
    assert sum(below and not above for above, below in pairwise(inked)) > 3, "lines are missing"

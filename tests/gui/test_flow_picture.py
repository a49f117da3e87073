"""The picture of flows: order, motion, the wall, and the picture on paper and in files."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alsoft_prefs import bootstrap
from alsoft_prefs.core.catalog import parse_catalog
from alsoft_prefs.gui.presenters.choices import ChoicesPresenter
from alsoft_prefs.gui.presenters.flows_shown import FlowsPresenter
from alsoft_prefs.gui.theme import motion
from alsoft_prefs.gui.widgets.flow_order import crossings, untangled
from alsoft_prefs.gui.widgets.flow_paint import paint_wall
from alsoft_prefs.gui.widgets.flow_paper import print_on
from alsoft_prefs.gui.widgets.flow_shape import settled, stacked
from alsoft_prefs.reader import allowed
from alsoft_prefs.resource_files import resource_bytes
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_data import YourDataDriver
from tests.gui.conftest import Open

GAMES = """
[[groups]]
id = "games"
title = "Games"

[[recipients]]
id = "players"
title = "Other players"
description = "Whoever plays with you."
policy = ["1"]

[[purposes]]
id = "games.scores"
group = "games"
title = "High scores"
full_title = "High scores"
description = "Show your scores to others."
dpv = "dpv:ServiceUsageAnalytics"
policy = ["1.a2"]
clause = "The ads that you clicked on."
data = ["ads", "name"]
recipients = ["players"]
keywords = ["games"]
"""


@pytest.fixture
def data(window: WindowDriver) -> YourDataDriver:
    """Gives the page's driver."""
    return YourDataDriver(window)


@pytest.fixture
def still() -> Iterator[None]:
    """Has the system ask for less motion."""
    motion.override(True)
    yield
    motion.override(None)


def test_groups_stay_together_and_ways_cross_less() -> None:
    columns = ((("a", "b"), ("c",)), (("x",), ("y", "z")))
    ways = (("a", "z"), ("b", "y"), ("c", "x"))
    ordered = untangled(columns, ways)
    assert crossings(columns, ways) == 3
    assert crossings(ordered, ways) == 0
    assert {frozenset(group) for group in ordered[0]} == {frozenset("ab"), frozenset("c")}
    assert untangled(columns, ways) == ordered


def test_the_picture_keeps_the_policys_groups(data: YourDataDriver) -> None:
    catalog = data.owner.snapshot.catalog
    for column, count in (("item", 2), ("purpose", len(catalog.groups))):
        groups = [n.view.group for k, n in data.picture().nodes.items() if k.startswith(column)]
        runs = [group for at, group in enumerate(groups) if groups[at - 1 : at] != [group]]
        assert len(runs) == len(set(runs)) == count
    by_id = {group.id: group.title for group in catalog.groups}
    for purpose in catalog.purposes:
        assert data.node(f"purpose.{purpose.id}").view.group == by_id[purpose.group]


def test_the_whole_picture_fits_a_usual_window(data: YourDataDriver) -> None:
    picture = data.picture()
    bottom = picture.mapTo(data.owner.window, picture.rect().bottomLeft()).y()
    assert bottom <= data.owner.window.height()


def test_things_keep_apart_and_inside() -> None:
    assert stacked([10, 10], [5, 2], 57) == [15, 37]
    tops = settled([20, 20, 20], [5, 6, 95], 4, 100)
    assert tops == [0, 24, 80]
    assert settled([20, 20], [90, 91], 4, 100) == [56, 80]


def test_a_switch_in_the_picture_cuts_its_bands_with_a_short_motion(data: YourDataDriver) -> None:
    picture = data.picture()
    shares: list[float] = []
    picture._animation.valueChanged.connect(
        lambda _: shares.append(picture.openness("contact.news"))
    )
    data.toggle("contact.news")
    assert allowed("contact.news")
    assert data.switch("contact.news").isChecked()
    assert picture.openness("contact.news") == 1
    assert any(0 < share < 1 for share in shares)
    assert shares == sorted(shares)
    shares.clear()
    data.toggle("contact.news")
    assert not allowed("contact.news")
    assert picture.openness("contact.news") == 0
    assert shares == sorted(shares, reverse=True)
    assert picture.openness("service.account") == 1


@pytest.mark.usefixtures("still")
def test_nothing_moves_where_the_system_asks_for_less(data: YourDataDriver) -> None:
    picture = data.picture()
    moved: list[object] = []
    picture._animation.valueChanged.connect(moved.append)
    data.toggle("contact.news")
    assert picture.openness("contact.news") == 1
    assert not moved


def test_what_is_locked_has_a_switch_that_does_not_answer(
    monkeypatch: pytest.MonkeyPatch, open_: Open
) -> None:
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    window = open_()
    window.first_run.escape()
    data = YourDataDriver(window)
    assert not data.switch("tracking.analytics").isEnabled()
    assert data.switch("contact.news").isEnabled()


def test_space_on_a_switch_of_the_picture_asks_for_its_choice(
    data: YourDataDriver, qtbot: QtBot
) -> None:
    switch = data.switch("contact.news")
    window = data.owner.window
    with qtbot.waitActive(window):
        window.activateWindow()
    switch.setFocus(Qt.FocusReason.TabFocusReason)
    data.owner.do(lambda: QTest.keyClick(switch, Qt.Key.Key_Space))
    assert allowed("contact.news")
    assert switch.accessibleName() == "News from ALSOFT"
    assert switch.accessibleDescription() == "Allowed"
    assert ("item.email", "purpose.contact.news", True) in data.followed()
    data.come_to_rest()


def test_the_pointer_follows_a_thing_and_the_others_fade(data: YourDataDriver) -> None:
    data.hover("item.location")
    assert data.node("item.location").followed
    assert data.node("item.email").faded
    assert not data.node("recipient.advertisers").faded
    assert not data.detail()
    data.hover("item.email")
    assert data.node("item.location").faded


def test_what_is_never_shared_stands_before_a_wall(data: YourDataDriver) -> None:
    catalog = data.owner.snapshot.catalog
    for never in catalog.never_shared:
        for item in never.data:
            key = f"item.{item}"
            data.pick(key)
            walls = data.picture().barriers()
            wanted = {data.node(f"recipient.{r}").geometry().top() for r in never.withheld_from}
            assert {wall.top() for wall in walls} == wanted
            reached = {target for _, target, _ in data.followed()}
            assert not reached & {f"recipient.{r}" for r in never.withheld_from}
            words = "never shared with: Advertisers, Analytics companies"
            assert words in data.node(key).accessibleDescription()
            assert "Never shared with: Advertisers, Analytics companies." in data.detail()
    data.pick("item.usage")
    assert not data.picture().barriers()


def test_a_wall_stays_inside_its_area(qtbot: QtBot, data: YourDataDriver) -> None:
    del qtbot
    style = data.node("item.usage").style_now
    for area in (QRectF(20, 20, 60, 10), QRectF(20, 20, 10, 60)):
        image = QImage(QSize(100, 100), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        paint_wall(painter, area, style)
        painter.end()
        inked = [
            (x, y) for x in range(100) for y in range(100) if image.pixelColor(x, y).alpha() > 0
        ]
        assert inked
        grown = area.adjusted(-1, -1, 1, 1)
        assert all(grown.contains(x, y) for x, y in inked)


def test_the_picture_is_saved_whole_as_svg_whatever_the_window_shows(
    data: YourDataDriver, tmp_path: Path
) -> None:
    file = tmp_path / "data.svg"
    data.owner.window.resize(720, 480)
    data.save("svg", file)
    assert str(file) in data.notice("data.notice")
    text = file.read_text("utf-8")
    root = ET.fromstring(text)
    assert root.findtext("{http://www.w3.org/2000/svg}title") == "Your data at ALSOFT"
    about = root.findtext("{http://www.w3.org/2000/svg}desc") or ""
    assert "version 1" in about
    assert "E-mail address (§3)" in about
    assert "<text" not in text
    assert "<image" not in text
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    assert renderer.defaultSize().width() > 900


def test_the_picture_is_saved_as_a_pdf_with_its_fonts(data: YourDataDriver, tmp_path: Path) -> None:
    file = tmp_path / "data.pdf"
    data.save("pdf", file)
    assert str(file) in data.notice("data.notice")
    written = file.read_bytes()
    assert written.startswith(b"%PDF-")
    assert written.rstrip().endswith(b"%%EOF")
    assert b"/FontFile2" in written
    assert written.count(b"/Type /Page\n") == 1
    assert not re.search(rb"/Subtype\s*/Image", written)


@pytest.mark.parametrize("kind", ["pdf", "svg"])
def test_a_picture_that_cannot_be_written_says_so(
    data: YourDataDriver, tmp_path: Path, kind: str
) -> None:
    data.save(kind, tmp_path / "missing" / f"data.{kind}")
    assert "can't be written" in data.notice("data.notice")


def test_the_picture_is_printed_on_one_lying_page(data: YourDataDriver, tmp_path: Path) -> None:
    page = data.picture()
    file = tmp_path / "printed.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    flows = FlowsPresenter(ChoicesPresenter(data.owner.model))
    paper = flows.paper(data.owner.snapshot, mirrored=False)
    print_on(page.view, paper, QApplication.font(), printer)
    del printer
    written = file.read_bytes()
    assert written.count(b"/Type /Page\n") == 1


def test_a_larger_scale_paints_more_than_enlarged_pixels(data: YourDataDriver) -> None:
    picture = data.picture()
    pictures = []
    for ratio in (1.0, 1.25, 2.0, 3.0):
        size = QSize(round(picture.width() * ratio), round(picture.height() * ratio))
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.white)
        picture.render(image)
        pictures.append(image)
    enlarged = pictures[0].scaled(pictures[3].size())
    different = sum(
        enlarged.pixel(x, y) != pictures[3].pixel(x, y)
        for x in range(0, enlarged.width(), 7)
        for y in range(0, enlarged.height(), 7)
    )
    assert different > 500


def test_a_purpose_added_to_the_catalog_is_in_picture_and_table(
    monkeypatch: pytest.MonkeyPatch, open_: Open
) -> None:
    changed = resource_bytes("catalog.toml") + GAMES.encode()
    parse_catalog(changed.decode())
    monkeypatch.setattr(
        bootstrap,
        "resource_bytes",
        lambda name: changed if name == "catalog.toml" else resource_bytes(name),
    )
    window = open_()
    window.first_run.escape()
    data = YourDataDriver(window)
    assert {"purpose.games.scores", "recipient.players"} <= set(data.things())
    assert data.node("purpose.games.scores").view.group == "Games"
    data.pick("purpose.games.scores")
    assert ("item.ads", "purpose.games.scores", False) in data.followed()
    assert data.shows("data.recipient_list.players")
    row = ("Ads you clicked", "High scores", "Not allowed", "Other players")
    assert row in data.table()


@pytest.mark.parametrize("everything", [True, False])
def test_all_and_nothing_allowed_are_told_in_words_too(
    window: WindowDriver, everything: bool
) -> None:
    if everything:
        window.choices.allow_all()
    data = YourDataDriver(window)
    data.open()
    data.come_to_rest()
    catalog = window.snapshot.catalog
    for purpose in catalog.purposes:
        is_open = everything or purpose.essential
        assert data.open_ways(purpose.id) is is_open
        assert data.picture().openness(purpose.id) == float(is_open)
    words = {label.words for label in data.picture().legend()}
    assert words == {
        "flows now",
        "cut: it would flow if you allowed it",
        "never shared with: Advertisers, Analytics companies",
    }

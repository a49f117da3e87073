"""The page “Your data”: the picture, the table, and what they say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.gui.widgets.flow_node import FlowSwitch
from alsoft_prefs.reader import allowed
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_data import YourDataDriver
from tests.gui.conftest import Open

NEWS = "purpose.contact.news"


@pytest.fixture
def data(window: WindowDriver) -> YourDataDriver:
    """Gives the page's driver."""
    return YourDataDriver(window)


def test_everything_that_flows_is_in_the_picture(data: YourDataDriver) -> None:
    catalog = data.owner.snapshot.catalog
    wanted = {f"purpose.{p.id}" for p in catalog.purposes}
    wanted |= {f"item.{d}" for p in catalog.purposes for d in p.data}
    wanted |= {f"recipient.{r}" for p in catalog.purposes for r in p.recipients}
    assert set(data.things()) == wanted


def test_nothing_of_the_catalog_is_missing_from_the_table(data: YourDataDriver) -> None:
    catalog = data.owner.snapshot.catalog
    rows = data.table()
    assert {row[0] for row in rows} == {item.title for item in catalog.data_items}
    assert {row[1] for row in rows} >= {purpose.full_title for purpose in catalog.purposes}
    assert len(rows) >= sum(len(purpose.data) for purpose in catalog.purposes)
    assert not data.shows("data.picture")


def test_every_item_recipient_and_withheld_thing_is_told_with_its_reason(
    data: YourDataDriver,
) -> None:
    catalog = data.owner.snapshot.catalog
    data.open()
    for item in catalog.data_items:
        assert item.why in data.words(f"data.list.{item.id}")
    for recipient in catalog.recipients:
        assert recipient.description in data.words(f"data.recipient_list.{recipient.id}")
    for never in catalog.never_shared:
        words = data.words(f"data.never.{never.id}")
        assert "never with: Advertisers, Analytics companies" in words
    for case in catalog.cases:
        assert case.title in data.words(f"data.case.{case.id}")


def test_a_switch_in_the_picture_opens_and_cuts_its_flows(data: YourDataDriver) -> None:
    assert not data.open_ways("contact.news")
    data.pick(NEWS)
    data.switch_picked()
    assert data.open_ways("contact.news")
    assert allowed("contact.news")
    assert ("E-mail address", "News from ALSOFT", "Allowed", "ALSOFT, Service providers") in (
        data.table()
    )
    data.owner.do(lambda: data.click("data.as_table"))
    data.pick(NEWS)
    data.switch_picked()
    assert not data.open_ways("contact.news")
    assert not allowed("contact.news")


def test_the_table_is_shown_where_it_was_shown_last(data: YourDataDriver, open_: Open) -> None:
    data.table()
    later = YourDataDriver(open_())
    later.open()
    assert later.shows("data.table")
    assert not later.shows("data.picture")
    later.click("data.as_table")
    again = YourDataDriver(open_())
    again.open()
    assert again.shows("data.picture")


def test_a_link_to_a_thing_of_the_picture_shows_the_picture(
    data: YourDataDriver, open_: Open
) -> None:
    data.table()
    data.owner.do(lambda: data.owner.window.open(f"data/{NEWS}"))
    assert data.shows(f"data.{NEWS}")
    later = YourDataDriver(open_())
    later.owner.do(lambda: later.owner.window.open(f"data/{NEWS}"))
    assert later.shows(f"data.{NEWS}")
    assert "News from ALSOFT" in later.detail()


def test_a_choice_made_elsewhere_reaches_the_picture(data: YourDataDriver) -> None:
    data.open()
    data.owner.choices.toggle("cookies.statistics")
    data.open()
    assert data.open_ways("cookies.statistics")
    assert "used for: Statistics cookies" in data.node("item.ip_address").accessibleDescription()


def test_picking_an_item_follows_it_to_who_receives_it(data: YourDataDriver) -> None:
    data.pick("item.location")
    ways = data.followed()
    assert ("item.location", "purpose.location.precise", False) in ways
    assert ("purpose.location.precise", "recipient.alsoft", False) in ways
    assert not any(source == "item.email" for source, _, _ in ways)
    assert "Location" in data.detail()
    assert "Why:" in data.detail()
    data.click("data.detail.close")
    assert not data.detail()


def test_what_is_always_on_has_no_switch(data: YourDataDriver) -> None:
    data.pick("purpose.service.account")
    assert not data.shows("data.detail.switch")
    assert "Always on" in data.node("purpose.service.account").accessibleName()


def test_arrow_keys_walk_the_picture_along_its_ways(data: YourDataDriver) -> None:
    assert data.press("item.email", Qt.Key.Key_Up) == "item.name"
    assert data.press("item.name", Qt.Key.Key_Down) == "item.email"
    purpose = data.press("item.location", Qt.Key.Key_Right)
    assert ("item.location", purpose, False) in data.followed() or purpose.startswith("purpose.")
    assert data.press(purpose, Qt.Key.Key_Left).startswith("item.")
    recipient = data.press(purpose, Qt.Key.Key_Right)
    assert recipient.startswith("recipient.")
    assert data.press(recipient, Qt.Key.Key_Right) == recipient
    data.press("item.words", Qt.Key.Key_Return)
    assert "Words you looked up" in data.detail()
    data.press("item.words", Qt.Key.Key_Escape)
    assert not data.detail()


def test_one_tab_stop_leads_into_the_picture(data: YourDataDriver) -> None:
    data.press("item.email", Qt.Key.Key_Up)
    stops = [k for k in data.things() if data.node(k).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["item.name"]
    data.press("item.ads", Qt.Key.Key_Right)
    switches = data.picture().findChildren(FlowSwitch)
    stops = [s.objectName() for s in switches if s.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1, "the purpose that the arrows lead to has its switch behind it"


def test_links_of_the_detail_lead_to_other_things_and_pages(data: YourDataDriver) -> None:
    data.pick(NEWS)
    data.click("data.detail.to.item.email")
    assert "E-mail address" in data.detail()
    data.click("data.detail.policy")
    assert data.owner.page == "policy"


@pytest.mark.parametrize("scheme", ["light", "contrast-dark"])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("width", [720, 1080])
def test_nothing_is_clipped(
    open_: Open, scheme: str, direction: Qt.LayoutDirection, width: int
) -> None:
    window = open_(scheme=scheme)
    window.window.setLayoutDirection(direction)
    window.window.resize(width, 480)
    window.settle()
    if window.first_run.is_shown:
        window.first_run.escape()
    data = YourDataDriver(window)
    picture = data.picture()
    window.settle()
    area = data.find("data.picture.scroll", QScrollArea)
    assert area.height() >= picture.height()
    for key in data.things():
        node = data.node(key)
        assert node.width() >= node.smallest_width(), key
        assert node.height() >= node.fontMetrics().ascent() + 4, key
        assert node.height() >= node.heightForWidth(node.width()), key
        assert picture.rect().contains(node.geometry()), key
    purposes = [data.node(k).geometry() for k in data.things() if k.startswith("purpose.")]
    assert not any(a.intersects(b) for a in purposes for b in purposes if a is not b)


def test_looking_changes_nothing(data: YourDataDriver) -> None:
    before = data.owner.snapshot.statuses
    data.pick("item.usage")
    data.table()
    data.owner.do(data.owner.model.reload)
    after = data.owner.snapshot.statuses
    assert {p: s.own for p, s in before.items()} == {p: s.own for p, s in after.items()}
    assert all(s.own is not Decision.ALLOW for s in after.values())

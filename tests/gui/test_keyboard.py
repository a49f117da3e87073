"""Everything by keyboard alone: Tab goes in reading order, keys act, the focus stays in sight."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.gui.widgets.rows import Row
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.gui.conftest import Open
from tests.gui.everything import PAGES, focusable, focused, told

MOST = 400


class Keys:
    """A person's hands on the keyboard, and nothing else.

    After each key that acts, what has the focus is there to be seen.
    """

    def __init__(self, driver: WindowDriver) -> None:
        self.driver = driver
        driver.window.activateWindow()

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        widget = QApplication.focusWidget() or self.driver.window
        window = self.driver.window.windowHandle()
        self.driver.do(lambda: QTest.keyClick(window, key, held))
        now = QApplication.focusWidget()
        assert now is not None, f"the focus is gone after a key on {told(widget)}"
        assert now.isVisible(), f"the focus is on {told(now)}, which is hidden"

    def type(self, words: str) -> None:
        """Type where the focus is."""
        self.driver.do(lambda: QTest.keyClicks(focused(), words))

    def to(self, name: str) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(MOST):
            if focused().objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab doesn't reach {name}")

    def use(self, name: str, key: Qt.Key = Qt.Key.Key_Space) -> None:
        """Go to a control and press a key on it."""
        self.to(name)
        self.press(key)

    def page(self, name: str) -> None:
        """Go to a page with the list's arrow keys."""
        self.to("navigation")
        for _ in PAGES:
            if self.driver.page == name:
                return
            at, wanted = PAGES.index(self.driver.page), PAGES.index(name)
            self.press(Qt.Key.Key_Down if wanted > at else Qt.Key.Key_Up)
        assert self.driver.page == name


@pytest.fixture
def keys(window: WindowDriver) -> Keys:
    made = Keys(window)
    window.window.navigation.setFocus()
    return made


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


def test_opting_out_and_taking_it_back(open_: Open, chosen: Program) -> None:
    chosen.preferences.allow_all()
    keys = Keys(open_())
    keys.driver.window.navigation.setFocus()
    keys.use("overview.opt_out")
    assert keys.driver.overview.headline() == "Tracking is off. Only necessary cookies."
    keys.use("overview.undo.action", Qt.Key.Key_Space)
    assert keys.driver.overview.headline() != "Tracking is off. Only necessary cookies."


def test_choosing_and_finding(keys: Keys) -> None:
    choices = keys.driver.choices
    keys.page("choices")
    keys.use("choices.tracking.analytics.switch")
    assert choices.is_on("tracking.analytics")
    keys.use("choices.allow_all")
    assert choices.is_on("contact.news")
    keys.use("choices.only_necessary")
    assert not choices.is_on("contact.news")
    keys.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused().objectName() == "choices.search"
    keys.type("news")
    assert choices.shows("choices.contact.news")
    assert not choices.shows("choices.tracking.analytics")
    keys.use("choices.contact.news.switch")
    assert choices.is_on("contact.news")


def test_from_a_choice_to_its_clause_and_back(keys: Keys) -> None:
    keys.page("choices")
    keys.use("choices.tracking.analytics.policy")
    assert keys.driver.page == "policy"
    keys.page("choices")
    assert keys.driver.page == "choices"


def test_picture_and_table(keys: Keys) -> None:
    keys.page("data")
    keys.use("data.as_table")
    assert keys.driver.shows("data.table")
    keys.use("data.as_table")
    assert not keys.driver.shows("data.table")


def test_reading_the_policy(keys: Keys) -> None:
    keys.page("policy")
    keys.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused().objectName() == "policy.search.field"
    keys.type("cookies")
    count = keys.driver.text("policy.search.count")
    keys.press(Qt.Key.Key_Return)
    assert keys.driver.text("policy.search.count") != count
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert keys.driver.text("policy.search.count") == count
    keys.use("policy.search.next")
    keys.use("policy.search.previous")
    keys.use("policy.copy_link")
    assert keys.driver.notice("policy.notice")
    keys.use("policy.notice.close")
    assert not keys.driver.notice("policy.notice")


def test_the_history(keys: Keys, chosen: Program) -> None:
    keys.page("history")
    keys.use("history.verify")
    assert keys.driver.shows("history.findings.close")
    keys.use("history.findings.close")
    assert not keys.driver.shows("history.findings.close")


@pytest.fixture
def synced_keys(
    chosen: Program, open_: Open, live_backend: LiveBackend, monkeypatch: pytest.MonkeyPatch
) -> Keys:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    chosen.sync.run()
    keys = Keys(open_())
    keys.driver.window.navigation.setFocus()
    return keys


def test_the_device(synced_keys: Keys) -> None:
    keys = synced_keys
    keys.page("device")
    keys.use("device.sync_now")
    keys.use("device.log.open")
    assert keys.driver.shows("device.log.table")
    keys.use("device.sending.switch")
    keys.use("device.sending.switch")
    keys.use("device.check")
    keys.use("device.checks.close")
    keys.use("device.abuse.change")
    assert focused().objectName() == "device.abuse.field"
    keys.type("a@example.org")
    keys.press(Qt.Key.Key_Return)
    assert not keys.driver.shows("device.abuse.field")
    keys.use("device.reset")
    assert focused().objectName() == "device.reset.confirm.cancel"
    keys.press(Qt.Key.Key_Escape)
    keys.use("device.reset")
    keys.use("device.reset.confirm.confirm")
    keys.use("device.erase")
    keys.press(Qt.Key.Key_Space)  # on “Cancel”
    assert not keys.driver.shows("device.erase.confirm")


@pytest.mark.parametrize(
    "name",
    ["allow_all", "only_necessary", "let_me_choose", "read", "close"],
)
def test_the_first_notice(open_: Open, throwaway_profile: object, name: str) -> None:
    keys = Keys(open_())
    assert focused().objectName() == "first_run"
    keys.use(f"first_run.{name}")
    assert not keys.driver.first_run.is_shown
    assert focused().isVisible()

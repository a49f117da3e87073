"""Pictures of every page: they show what was recorded, whatever the fonts of this computer."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.theme import look
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.testing import compare
from alsoft_prefs.testing.compare import differences, pictures_alike
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.regions import picture

RECORDED = Path(__file__).parent.parent / "pictures"
FAMILIES = ("DejaVu Sans", "DejaVu Serif", "DejaVu Sans Condensed")

Fault = Callable[[WindowDriver], None]


def test_the_pages_look_as_recorded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-m", "alsoft_prefs.testing.pictures", "--output", str(tmp_path)]
    subprocess.run([*command, "--kept"], check=True)
    taken = {file.name for file in tmp_path.glob("*.png")}
    assert taken == {file.name for file in RECORDED.glob("*.png")}
    report = Path("build/pictures-that-differ")
    code = compare.main([str(RECORDED), str(tmp_path), "--report", str(report)])
    assert code == 0, f"see {report}; where it is meant: make pictures\n{capsys.readouterr().out}"


@pytest.mark.parametrize("page", ["overview", "choices", "device"])
def test_another_font_is_no_difference(window: WindowDriver, qapp: QApplication, page: str) -> None:
    window.open(page)
    before = qapp.font()
    taken = []
    try:
        for family in FAMILIES:
            qapp.setFont(QFont(family, 11))
            window.settle()
            taken.append(picture(window.window))
    finally:
        qapp.setFont(before)
    first, *others = taken
    assert all(first != other for other in others), "the font has no effect"
    assert [differences(first, other) for other in others] == [(), ()]


def _turn_switch(window: WindowDriver) -> None:
    switch = window.find("choices.contact.news.switch", Switch)
    switch.show_state(not switch.isChecked(), switch.word)


def _paint_other_state(window: WindowDriver) -> None:
    switch = window.find("choices.tracking.analytics.switch", Switch)
    switch._shown = not switch._shown
    switch.update()


def _hide(name: str, kind: type[QWidget] = QPushButton) -> Fault:
    def hide(window: WindowDriver) -> None:
        widget = window.find(name, kind)
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
        widget.hide()

    return hide


def _blank_text(window: WindowDriver) -> None:
    row = window.find("choices.tracking.analytics", QWidget)
    label = max(row.findChildren(QLabel), key=lambda label: label.width() * label.height())
    label.setText("\u2003")


def _clip_text(window: WindowDriver) -> None:
    row = window.find("choices.tracking.analytics", QWidget)
    label = max(row.findChildren(QLabel), key=lambda label: label.width() * label.height())
    label.setFixedHeight(label.height() // 2)


def _empty(window: WindowDriver) -> None:
    page = window.window.page("choices")
    assert page is not None
    content = page.frame.takeWidget()
    content.setParent(page)  # else Python would delete it while the window still knows it
    content.hide()


@pytest.mark.parametrize(
    "fault",
    [
        _turn_switch, _paint_other_state, _hide("choices.allow_all"),
        _hide("choices.tracking.analytics", QWidget), _blank_text, _clip_text, _empty,
    ],
    ids=["switch", "painted-switch", "button", "row", "blank", "clipped", "empty"],
)  # fmt: skip
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_fault_is_a_difference(window: WindowDriver, fault: Fault, scheme: str) -> None:
    theme.current().use(theme.Scheme(scheme))
    window.open("choices")
    before = picture(window.window)
    assert pictures_alike(before, picture(window.window))
    fault(window)
    window.settle()
    assert not pictures_alike(before, picture(window.window))


def test_a_missing_card_is_a_difference(window: WindowDriver) -> None:
    before = picture(window.window)
    _hide("overview.card.cookies", QWidget)(window)
    window.settle()
    assert not pictures_alike(before, picture(window.window))


@pytest.mark.parametrize(
    ("role", "colour"),
    [("accent", "#0a3f8a"), ("text", "#8a8a8a"), ("dim", "#b0b4ba"), ("background", "#ffffff")],
)
def test_another_colour_is_a_difference(
    window: WindowDriver, monkeypatch: pytest.MonkeyPatch, role: str, colour: str
) -> None:
    before = picture(window.window)
    changed = look._ROLES[theme.Scheme.LIGHT]._replace(**{role: colour})
    monkeypatch.setitem(look._ROLES, theme.Scheme.LIGHT, changed)
    theme.current().refresh()
    window.settle()
    after = picture(window.window)
    monkeypatch.undo()
    theme.current().refresh()
    assert not pictures_alike(before, after)


def test_a_mirrored_layout_is_a_difference(window: WindowDriver, qapp: QApplication) -> None:
    before = picture(window.window)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.settle()
    after = picture(window.window)
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the language says
    found = differences(before, after)
    assert "side has moved sideways from" in f"{found[0].key} {found[0].what}"


def test_the_command_says_what_differs(
    window: WindowDriver, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window.open("choices")
    before, after, report = (tmp_path / name for name in ("before.png", "after.png", "report"))
    window.grab(before)
    _hide("choices.allow_all")(window)
    _paint_other_state(window)
    window.grab(after)
    assert compare.main([str(before), str(before)]) == 0
    assert capsys.readouterr().out == "1 of 1 pictures are alike\n"
    assert compare.main([str(before), str(after), "--report", str(report)]) == 1
    said = capsys.readouterr().out
    assert "choices.allow_all is missing" in said
    assert "choices.tracking.analytics.switch has another hue" in said
    assert QImage(str(report / "after.png")).size() == window.window.size()
    assert compare.main([str(before), str(tmp_path / "none.png")]) == 1


def test_a_picture_from_elsewhere_is_refused(qapp: QApplication) -> None:
    plain = QImage(270, 180, QImage.Format.Format_RGB32)
    with pytest.raises(ValueError, match="no regions"):
        pictures_alike(plain, plain)


def test_one_page_can_be_pictured_as_a_whole(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "alsoft_prefs.testing.pictures", "--output", str(tmp_path)]
    subprocess.run([*command, "--only", "device-empty", "--kept", "--full-height"], check=True)
    taken = sorted(file.name for file in tmp_path.glob("*.png"))
    views = ("dark-ltr", "light-ltr", "light-rtl")
    assert taken == [f"device-empty-{view}-wide.png" for view in views]
    assert QImage(str(tmp_path / taken[0])).height() > 720

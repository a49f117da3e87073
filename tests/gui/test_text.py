"""Labels of plain words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from alsoft_prefs.gui.widgets.text import Text


def test_a_text_is_measured_once_until_it_changes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[int] = []
    lay_out = Text._laid_out

    def counted(text: Text, width: int) -> object:
        laid_out.append(width)
        return lay_out(text, width)

    monkeypatch.setattr(Text, "_laid_out", counted)
    window = QWidget()
    qtbot.addWidget(window)
    text = Text("x" * 300, parent=window)
    window.show()
    low = text.heightForWidth(200)
    laid_out.clear()
    assert text.heightForWidth(200) == low
    assert laid_out == []
    text.setText("x" * 600)
    assert text.heightForWidth(200) > 1.8 * low
    text.show_words("x" * 300)
    assert text.heightForWidth(200) == low
    narrow, wide = text.minimumSizeHint(), text.sizeHint()
    font = text.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    text.setFont(font)
    assert text.heightForWidth(200) > 2 * low
    assert text.minimumSizeHint().width() > narrow.width()
    assert text.sizeHint().width() > 1.5 * wide.width()

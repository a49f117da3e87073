"""What this program is, under which licences, and which keys it answers to."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from alsoft_prefs.gui.commands import Commands
from alsoft_prefs.gui.widgets.plain_table import PlainTable
from alsoft_prefs.gui.widgets.rows import Row
from alsoft_prefs.gui.widgets.surfaces import Card, Column
from alsoft_prefs.gui.widgets.text import Link
from alsoft_prefs.version import VERSION


class AboutPart(Card):
    """A card with the version and the licences, and the keyboard's shortcuts on demand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        title = self.tr("ALSOFT Privacy Preferences {version}").format(version=VERSION)
        about = Row("device.about", title, quiet=True)
        about.sentence.show_words(
            self.tr(
                "Under the Apache License 2.0. It uses Qt {qt} and PySide6 under the GNU LGPL, "
                "version 3, unchanged; you may replace them by your own."
            ).format(qt=qVersion())
        )
        self.add(about)
        keys = Row("device.keys", self.tr("Keyboard"), quiet=True)
        keys.sentence.show_words(
            self.tr(
                "Tab goes from one thing to the next, Space presses it, arrow keys move in lists."
            )
        )
        self._keys = PlainTable(
            "device.keys.table",
            self.tr("Keyboard shortcuts"),
            (self.tr("What it does"), self.tr("Keys")),
        )
        self._keys.hide()
        self._link = Link("", "device.keys.open", role="body")
        self._link.clicked.connect(self._turn)
        keys.add_trailing(self._link)
        self.add(Column(keys, self._keys, gap=0))
        self._show_link()

    def _turn(self) -> None:
        if self._keys.isHidden():
            form = QKeySequence.SequenceFormat.NativeText
            listed = Commands(self).listed()
            rows = [(each.words, QKeySequence(each.keys).toString(form)) for each in listed]
            self._keys.show_rows([row for row in rows if row[1]])
        self._keys.setVisible(self._keys.isHidden())
        self._show_link()

    def _show_link(self) -> None:
        words = self.tr("Show") if self._keys.isHidden() else self.tr("Hide")
        self._link.setText(words)
        about = self.tr("{show}: keyboard shortcuts").format(show=words)
        self._link.setAccessibleName(about)
        self._link.updateGeometry()

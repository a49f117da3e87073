"""What this program is, what it contains of others, and which keys it answers to."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.commands import Commands
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.widgets.code import CodeView
from alsoft_prefs.gui.widgets.plain_table import PlainTable
from alsoft_prefs.gui.widgets.rows import Row
from alsoft_prefs.gui.widgets.surfaces import Card, Column
from alsoft_prefs.gui.widgets.text import Link
from alsoft_prefs.version import VERSION


class AboutPart(Card):
    """A card with the version; the notices and the keyboard's shortcuts are shown on demand.

    Arguments:
        model: the way to the background, where the notices are read.
    """

    def __init__(self, model: Model) -> None:
        super().__init__()
        self._model = model
        title = self.tr("ALSOFT Privacy Preferences {version}").format(version=VERSION)
        about = Row("device.about", title, quiet=True)
        about.sentence.show_words(
            self.tr(
                "Under the Apache License 2.0. It uses Qt {qt} and PySide6 under the GNU LGPL, "
                "version 3, unchanged; you may replace them by your own."
            ).format(qt=qVersion())
        )
        self.add(about)
        self._build_notices()
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

    def _build_notices(self) -> None:
        words = self.tr("Third-party notices")
        row = Row("device.notices", words, quiet=True)
        row.sentence.show_words(
            self.tr("What this program contains of others, and the words of their licences.")
        )
        self._notices = QWidget()
        self._text = CodeView("device.notices.text", words)
        inside = QVBoxLayout(self._notices)
        inside.setContentsMargins(*theme.ROW_REST)
        inside.addWidget(self._text)
        self._notices.hide()
        self._notices_link = Link("", "device.notices.open", role="body")
        self._notices_link.clicked.connect(self._turn_notices)
        row.add_trailing(self._notices_link)
        self.add(Column(row, self._notices, gap=0))
        self._name_notices()

    def _turn_notices(self) -> None:
        if self._notices.isHidden() and not self._text.toPlainText():
            self._notices_link.setEnabled(False)
            self._model.ask(lambda _program: _text_of_notices(), self._show_notices, self._failed)
        else:
            self._notices.setVisible(self._notices.isHidden())
            self._name_notices()

    def _show_notices(self, text: str) -> None:
        self._notices_link.setEnabled(True)
        self._notices.show()
        self._text.show_code(text)
        self._name_notices()

    def _failed(self, error: AlsoftError) -> None:
        self._show_notices(error.message)

    def _name_notices(self) -> None:
        words = self.tr("Show") if self._notices.isHidden() else self.tr("Hide")
        self._notices_link.setText(words)
        self._notices_link.setAccessibleName(
            self.tr("{show}: third-party notices").format(show=words)
        )
        self._notices_link.updateGeometry()

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


def _text_of_notices() -> str:
    from alsoft_prefs.adapters.notices import text_of_notices

    return text_of_notices()

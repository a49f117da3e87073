"""The first-run notice: the policy's own words, and three ways on, none of them preferred."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.policy import COOKIE_NOTICE, PolicyDocument, RunKind, section
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.widgets.flow import EqualLayout, FlowLayout
from alsoft_prefs.gui.widgets.messages import Button, say
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.text import Link, Text

_WIDTH = 560


class FirstRunNotice(QWidget):
    """Lies over the pages and dims them, until the person chooses or closes it.

    Closing it, with Escape, the link or by going to a page, decides nothing.

    Arguments:
        model: carries a choice out.
        policy: the policy whose words are shown.
        over: what it lies over; it keeps that one's size.
    """

    closed = Signal()
    """It is gone, whether something was chosen or not."""
    choosing = Signal()
    """The person wants to choose one by one."""
    reading = Signal()
    """The person wants to read the policy."""

    def __init__(self, model: Model, policy: PolicyDocument, over: QWidget) -> None:
        super().__init__(over)
        self._model = model
        self._over = over
        self.setObjectName("first_run")
        self._buttons = _Trio(self)
        self._card = self._built(policy)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._centred())
        self.setAccessibleName(section(policy, COOKIE_NOTICE).heading)
        over.installEventFilter(self)
        self.setGeometry(over.rect())
        self.show()
        self.raise_()

    def _built(self, policy: PolicyDocument) -> Card:
        part = section(policy, COOKIE_NOTICE)
        card = Card()
        card.setObjectName("first_run.card")
        inside = QWidget()
        card.add(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(*theme.HERO)
        column.setSpacing(theme.CARD_GAP)
        column.addWidget(Text(part.heading, "notice-title", foreign=True))
        for block in part.blocks:
            words = "".join(run.text for run in block.runs if run.kind is RunKind.TEXT)
            column.addWidget(Text(words, foreign=True))
        ours = self.tr(
            "The words above are ALSOFT's. This program records a choice only when you make one; "
            "until then, everything optional is off."
        )
        column.addWidget(Text(ours, "meta", "dim"))
        column.addSpacing(theme.LINE)
        self._buttons.allow_all.clicked.connect(self._allow_all)
        self._buttons.only_necessary.clicked.connect(self._only_necessary)
        self._buttons.let_me_choose.clicked.connect(self._let_me_choose)
        column.addWidget(self._buttons)
        column.addWidget(self._links())
        return card

    def _links(self) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, gap=theme.SECTION, line_gap=theme.BOX)
        flow.setContentsMargins(0, theme.LINE, 0, 0)
        read = Link(self.tr("Read the privacy policy"), "first_run.read")
        read.clicked.connect(self._read)
        close = Link(self.tr("Close and decide nothing"), "first_run.close")
        close.clicked.connect(self.leave)
        flow.addWidget(read)
        flow.addWidget(close)
        return line

    def _centred(self) -> QWidget:
        around = QWidget()
        theme.set_role(around, "page")
        column = QVBoxLayout(around)
        column.setContentsMargins(*theme.PAGE_NARROW)
        line = QHBoxLayout()
        self._card.setMaximumWidth(_WIDTH)
        line.addStretch(0)
        line.addWidget(self._card, 1)
        line.addStretch(0)
        column.addStretch(4)
        column.addLayout(line)
        column.addStretch(5)
        return around

    def take_focus(self) -> None:
        """Put the focus on the notice itself, so that no answer is preselected, and read it out."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        say(self, self.accessibleName())

    def leave(self) -> None:
        """Take the notice away; nothing is decided by that."""
        self._over.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _allow_all(self) -> None:
        self._model.act(lambda program: program.preferences.allow_all(Method.ALLOW_ALL))
        self.leave()

    def _only_necessary(self) -> None:
        self._model.act(lambda program: program.preferences.only_necessary(Method.ONLY_NECESSARY))
        self.leave()

    def _let_me_choose(self) -> None:
        self.choosing.emit()
        self.leave()

    def _read(self) -> None:
        self.reading.emit()
        self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of what it lies over."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the whole with the scrolling part."""
        self._scroll.setGeometry(self.rect())
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies below."""
        shade = QColor(theme.current().colour("background"))
        shade.setAlphaF(0.82)
        QPainter(self).fillRect(self.rect(), shade)


class _Trio(QWidget):
    """Three buttons of one size, side by side, or one below the other where it is narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.allow_all = Button(self.tr("Allow all"), "first_run.allow_all")
        self.only_necessary = Button(self.tr("Only necessary"), "first_run.only_necessary")
        self.let_me_choose = Button(self.tr("Let me choose"), "first_run.let_me_choose")
        equal = EqualLayout(self, gap=theme.CARD_GAP, line_gap=theme.BOX)
        for button in (self.allow_all, self.only_necessary, self.let_me_choose):
            equal.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

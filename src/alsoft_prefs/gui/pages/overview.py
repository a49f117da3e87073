"""The page “Overview”: one sentence of truth, and what needs attention."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.phrases import about
from alsoft_prefs.gui.presenters.attention import Attention
from alsoft_prefs.gui.presenters.overview import CardView, OverviewPresenter, OverviewView
from alsoft_prefs.gui.presenters.undo import UndoPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.theme import icons
from alsoft_prefs.gui.widgets.grid import PairGrid
from alsoft_prefs.gui.widgets.messages import Button, Notice, StatusLine
from alsoft_prefs.gui.widgets.page_frame import PageFrame
from alsoft_prefs.gui.widgets.rows import MetaLine, Piece, Row
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.text import Text


class OverviewPage(Page):
    """Shows how things stand at a glance, and opts out of everything in one click."""

    name = "overview"

    def __init__(self, model: Model) -> None:
        super().__init__(model, PageFrame(self.name))
        self.setAccessibleName(self.tr("Overview"))
        self._presenter = OverviewPresenter(model, self)
        self._undo = UndoPresenter(model, self)
        self._cards: dict[str, _StateCard] = {}
        self._matters: tuple[Attention, ...] = ()
        self._hero = _Hero()
        self._hero.button.clicked.connect(self._presenter.opt_out)
        self._strip = Notice("overview.undo")
        self._strip.acted.connect(self._undo.undo)
        self._grid = PairGrid(gap=theme.CARD_GAP)
        self._heading = Text(self.tr("Needs your attention"), "heading")
        self._heading.setContentsMargins(0, theme.BOX, 0, 0)
        self._attention = Card()
        self._attention.setObjectName("overview.attention")
        self.frame.body.setSpacing(theme.CARD_GAP)
        for part in (self._hero, self._strip, self._grid, self._heading, self._attention):
            self.frame.add(part)
        self.frame.add_end()

    def refresh(self, snapshot: Snapshot) -> None:
        """Show how things stand."""
        view = self._presenter.view(snapshot)
        self._hero.show_view(view)
        self._strip.show_message(self._undo.message(snapshot))
        for card in view.cards:
            self._card(card).show_view(card)
        self._show_attention(view.attention)

    def _card(self, view: CardView) -> _StateCard:
        if view.name not in self._cards:
            card = self._cards[view.name] = _StateCard(view.name)
            card.more.followed.connect(self.followed)
            self._grid.add(card)
        return self._cards[view.name]

    def _show_attention(self, matters: tuple[Attention, ...]) -> None:
        self._heading.setVisible(bool(matters))
        self._attention.setVisible(bool(matters))
        if matters == self._matters:
            return
        self._matters = matters
        self._attention.clear()
        for matter in matters:
            self._attention.add(self._row(matter))

    def _row(self, matter: Attention) -> Row:
        row = Row(f"overview.attention.{matter.name}", matter.title, quiet=True)
        row.sentence.show_words(matter.sentence)
        button = Button(
            matter.button,
            f"overview.attention.{matter.name}.open",
            about(matter.title, matter.button),
        )
        button.clicked.connect(lambda: self.followed.emit(matter.target))
        row.add_button(button)
        return row


class _Badge(QWidget):
    """A drawing on a ground of the accent's colour. Decoration: the headline says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = "overview"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: str) -> None:
        """Show another drawing."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(64, 64)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and drawing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_ground"))
        painter.drawRoundedRect(QRectF(self.rect()), 16, 16)
        icons.draw(painter, QRectF(16, 16, 32, 32), self._mark, look.colour("accent"), 1.9)


class _Hero(Card):
    """The sentence of truth, and the one click that turns everything off."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overview.hero")
        self._badge = _Badge()
        self._headline = Text("", "hero")
        self._headline.setObjectName("overview.headline")
        self._status = StatusLine("body")
        self._status.words.setObjectName("overview.sentence")
        self.button = Button(self.tr("Opt out of everything"), "overview.opt_out")
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        column.addWidget(self._headline)
        column.addWidget(self._status)
        column.addSpacing(theme.STEP)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        inside = QWidget()
        line = QHBoxLayout(inside)
        line.setContentsMargins(*theme.HERO)
        line.setSpacing(theme.SECTION)
        line.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        self.add(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the decoration out where the words need its place."""
        super().resizeEvent(event)
        self._badge.setVisible(self.width() > self.fontMetrics().averageCharWidth() * 44)

    def show_view(self, view: OverviewView) -> None:
        """Show how things stand."""
        self._badge.show_mark(view.mark)
        self._headline.show_words(view.headline)
        status = view.status
        self._status.show_status(status.words, status.mark, status.tone, loud=False)
        self.button.setVisible(view.can_opt_out)


class _StateCard(Card):
    """A card with one fact on it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"overview.card.{name}")
        self._name = name
        self._about = Text("", "meta", "dim")
        self._state = Text("", "heading")
        self._state.setObjectName(f"overview.card.{name}.state")
        self.more = MetaLine()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*theme.ROW)
        column.setSpacing(theme.HAIR)
        for part in (self._about, self._state, self.more):
            column.addWidget(part)
        column.addStretch()
        self.add(inside)

    def show_view(self, view: CardView) -> None:
        """Show how it stands."""
        self._about.show_words(view.about)
        self._state.show_words(view.state)
        link = Piece(
            view.link,
            target=view.target,
            name=f"overview.card.{self._name}.open",
            accessible=about(view.about, view.link),
        )
        self.more.show_pieces(Piece(view.more), link)

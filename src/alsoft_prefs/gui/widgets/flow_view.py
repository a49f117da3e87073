"""What the picture of flows shows: values, made by a presenter, placed and painted elsewhere."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.theme.style_sheet import TYPE


class Column(StrEnum):
    """Which column of the picture."""

    ITEM = "item"
    PURPOSE = "purpose"
    RECIPIENT = "recipient"


class NodeView(NamedTuple):
    """One thing in the picture.

    Attributes:
        key: unique, such as `item.usage`.
        column: where it stands.
        group: the title of what it belongs to; things of a group stand together. Empty for none.
        title: a few words, which stand alone.
        label: the words in the picture, where the group is said above them.
        state: of a purpose, a word such as “Allowed”; else empty.
        open: whether anything flows through it.
        choice: whether it is a purpose that has a switch.
        changeable: whether that switch answers.
        withheld: keys of the recipients that never get it (policy §3).
        spoken: how it is connected, for a screen reader.
    """

    key: str
    column: Column
    group: str
    title: str
    label: str
    state: str
    open: bool
    choice: bool
    changeable: bool
    withheld: tuple[str, ...]
    spoken: str


class EdgeView(NamedTuple):
    """A way from one thing to another, for a purpose; open or cut."""

    source: str
    target: str
    purpose: str
    open: bool


class LegendView(NamedTuple):
    """What the lines and the mark mean, in a few words each; empty where the picture has none."""

    open: str
    cut: str
    withheld: str


class PictureView(NamedTuple):
    """All that the picture shows: things by column in order, ways, headings, legend."""

    nodes: tuple[NodeView, ...]
    edges: tuple[EdgeView, ...]
    headings: tuple[str, str, str]
    legend: LegendView

    def column(self, column: Column) -> tuple[NodeView, ...]:
        """Return the things of a column, from above."""
        return tuple(node for node in self.nodes if node.column is column)


class Paper(NamedTuple):
    """What stands around the picture on paper.

    Attributes:
        title: above it.
        about: its date and the policy's version.
        never: a few words, then lines of what is never shared.
        mirrored: whether one reads from right to left.
    """

    title: str
    about: str
    never: tuple[str, ...]
    mirrored: bool


class Style(NamedTuple):
    """How the picture is painted: on the screen as the window is, on paper in a look of its own.

    Attributes:
        roles: the colours.
        base: the font that the type scale starts from.
        mirrored: whether one reads from right to left.
        outlines: whether words are painted as shapes, which need no font where they are seen.
    """

    roles: theme.Roles
    base: QFont
    mirrored: bool = False
    outlines: bool = False

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """Return the colour of a role, as dense as asked for."""
        result = QColor(getattr(self.roles, role))
        result.setAlphaF(alpha)
        return result

    def font(self, role: str) -> QFont:
        """Return the font of a role of the type scale."""
        factor, weight = TYPE[role]
        result = theme.scaled(self.base, factor)
        result.setWeight(QFont.Weight(weight))
        return result

    @property
    def is_plain(self) -> bool:
        """Whether it is high contrast, in which no mere tint carries a meaning."""
        return self.roles.background == self.roles.card

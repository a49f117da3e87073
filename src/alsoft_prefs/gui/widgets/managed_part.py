"""A card that lists what the organisation sets, and what of it can't be used below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from alsoft_prefs.gui.phrases import about, isolated
from alsoft_prefs.gui.widgets.findings import Findings
from alsoft_prefs.gui.widgets.rows import Piece, Row
from alsoft_prefs.gui.widgets.surfaces import Card, Column


class ManagedView(NamedTuple):
    """A managed setting: its key and value, and which level, scope and source they come from.

    `title` says in words what it is.
    """

    key: str
    value: str
    level: str
    scope: str
    source: str
    locks: bool
    title: str


class ManagedPart(Column):
    """Shows every managed setting, or a sentence where there is none."""

    def __init__(self) -> None:
        self._card, self._problems = Card(), Findings("device.managed.problems", closable=False)
        super().__init__(self._card, self._problems)
        self.shown: tuple[ManagedView, ...] | None = None

    def show_settings(self, views: Sequence[ManagedView], nothing: str) -> None:
        """Show these settings; `nothing` is said where there are none."""
        if tuple(views) == self.shown:
            return
        self.shown = tuple(views)
        self._card.clear()
        if not views:
            self._card.add(Row("device.managed.nothing", "", nothing, quiet=True))
        seen: list[str] = []
        for view in views:
            seen.append(view.key)
            again = f".{seen.count(view.key)}" if seen.count(view.key) > 1 else ""
            name = f"device.managed.{view.key}{again}"
            row = Row(name, view.title, about(view.key, view.value), quiet=True)
            mark = "lock" if view.locks else ""
            row.meta.show_pieces(
                Piece(view.level, mark=mark), Piece(view.scope), Piece(isolated(view.source))
            )
            self._card.add(row)

    def show_problems(self, summary: str, problems: Sequence[tuple[str, str]]) -> None:
        """Show what can't be used; nothing where everything can."""
        if problems:
            self._problems.show_findings(summary, problems)
        else:
            self._problems.hide()

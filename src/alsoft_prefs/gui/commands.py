"""What one can do from anywhere: shortcuts, and a menu bar where the system wants one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

_KEY = QKeySequence.StandardKey


class Command(NamedTuple):
    """A command: its stable name, what it does in a few words, its keys, and its menu.

    One without a menu belongs to some pages only, which answer to its keys themselves.
    """

    name: str
    words: str
    keys: QKeySequence | QKeySequence.StandardKey
    menu: str = ""


class Commands(QObject):
    """Every command, in the order in which a person looks for them."""

    def listed(self) -> tuple[Command, ...]:
        """Return all commands in the language of now."""
        return (
            Command("page.overview", self.tr("Overview"), QKeySequence("Ctrl+1"), "go"),
            Command("page.choices", self.tr("Choices"), QKeySequence("Ctrl+2"), "go"),
            Command("page.data", self.tr("Your data"), QKeySequence("Ctrl+3"), "go"),
            Command("page.policy", self.tr("Privacy policy"), QKeySequence("Ctrl+4"), "go"),
            Command("page.history", self.tr("History"), QKeySequence("Ctrl+5"), "go"),
            Command("page.device", self.tr("Device and sync"), QKeySequence("Ctrl+6"), "go"),
            Command("back", self.tr("Back to where you were"), _KEY.Back, "go"),
            Command("elsewhere", self.tr("List of pages and page"), QKeySequence("F6"), "go"),
            Command("undo", self.tr("Take the latest choice back"), _KEY.Undo, "edit"),
            Command("sync", self.tr("Sync now"), _KEY.Refresh, "file"),
            Command("find", self.tr("Find on this page"), _KEY.Find),
            Command("find_next", self.tr("Next match"), _KEY.FindNext),
            Command("find_previous", self.tr("Match before"), _KEY.FindPrevious),
            Command("print", self.tr("Print this page"), _KEY.Print),
            Command("larger", self.tr("Larger text in the policy"), _KEY.ZoomIn),
            Command("smaller", self.tr("Smaller text in the policy"), _KEY.ZoomOut),
            Command("about", self.tr("About this program"), _KEY.HelpContents, "help"),
            Command("quit", self.tr("Close the window"), _KEY.Close, "file"),
        )

    def install(self, window: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
        """Let a window answer to the commands that hold everywhere.

        Arguments:
            window: answers while it is active.
            acts: what each command with a menu sets off, by its name.
        """
        menus: dict[str, list[QAction]] = {}
        for command in self.listed():
            if command.menu:
                action = QAction(command.words, window)
                action.setObjectName(f"command.{command.name}")
                action.setShortcut(command.keys)
                action.setMenuRole(_role(command.name))
                action.triggered.connect(acts[command.name])
                window.addAction(action)
                menus.setdefault(command.menu, []).append(action)
        if sys.platform == "darwin":
            self.fill(QMenuBar(window), menus)

    def fill(self, bar: QMenuBar, menus: Mapping[str, list[QAction]]) -> None:
        """Put commands into the menus of a bar."""
        titles = (
            ("file", self.tr("File")),
            ("edit", self.tr("Edit")),
            ("go", self.tr("Go")),
            ("help", self.tr("Help")),
        )
        for name, title in titles:
            bar.addMenu(title).addActions(menus[name])


def _role(name: str) -> QAction.MenuRole:
    roles = {"about": QAction.MenuRole.AboutRole, "quit": QAction.MenuRole.QuitRole}
    return roles.get(name, QAction.MenuRole.NoRole)

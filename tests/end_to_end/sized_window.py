"""Starts the program's window in a size: `sized_window.py PROFILE WIDTH HEIGHT [Qt's options]`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from alsoft_prefs.gui.application import run_window

profile, width, height, *options = sys.argv[1:]
application = QApplication(["alsoft-prefs", *options])


def resize() -> None:
    for window in application.topLevelWidgets():
        if window.objectName() == "shell":
            window.resize(int(width), int(height))


QTimer.singleShot(0, resize)
sys.exit(run_window(profile))

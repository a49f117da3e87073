"""What the window remembers of itself, such as its size: never anything that a person chose."""

from __future__ import annotations

import os

from PySide6.QtCore import QSettings


def window_state(directory: str) -> QSettings:
    """Return what is remembered in the profile's folder; several of them share what they hold."""
    return QSettings(os.path.join(directory, "window.ini"), QSettings.Format.IniFormat)

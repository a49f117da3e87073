"""The window, which opens where no command is typed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from alsoft_prefs.cli.display import has_display
from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call


def window(call: Call) -> int:
    """Open the window, or raise the one that is open.

    Raises:
        UsageProblem: there is no display.
        LocalDataProblem: the parts that draw the window aren't here.
    """
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise UsageProblem(
            "There is no display for the window.",
            "Every command works without one: alsoft-prefs --help",
        )
    try:
        from alsoft_prefs.gui.application import run_window
    except ImportError as error:
        raise LocalDataProblem(
            f"The window's parts can't be loaded: {error}.",
            "Install the missing library; every command works without: alsoft-prefs --help",
        ) from error
    code: int = run_window(call.options.profile)
    return code

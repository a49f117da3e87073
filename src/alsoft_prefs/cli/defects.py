"""What becomes of an error that nobody foresaw: told in a sentence, and logged without secrets."""

from __future__ import annotations

import os
import traceback

from alsoft_prefs.adapters.log_file import FILE, LogFile
from alsoft_prefs.adapters.paths import log_directory
from alsoft_prefs.core.errors import AlsoftError


def noted(error: Exception, profile: str | None) -> AlsoftError:
    """Log where a defect showed, and return what the person is told.

    Arguments:
        error: what was raised.
        profile: as for `open_program`.

    The log gets the places in the code alone: an error's own text may hold a choice or an ID.
    """
    directory = log_directory(profile)
    log = LogFile(directory)
    log.write(
        f"unexpected {type(error).__name__} at\n"
        + "".join(traceback.format_tb(error.__traceback__))
    )
    log.close()
    return AlsoftError(
        f"This is a defect of the program ({type(error).__name__}: {error}).",
        f"Where it happened is in {os.path.join(directory, FILE)}.",
    )

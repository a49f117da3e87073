"""The program's log: what it did and what failed, without choices and without IDs."""

from __future__ import annotations

import logging
import os
from logging.handlers import RotatingFileHandler

FILE = "alsoft-prefs.log"
MOST_BYTES = 256 * 1024
KEPT = 2


class LogFile:
    """Writes lines to a rotated file in a folder; any thread may.

    A log that can't be written never keeps the program from working.
    """

    def __init__(self, directory: str) -> None:
        """Open the log in a folder, which is made where it is missing."""
        # The profile's own, not the process's: two profiles open at once don't mix.
        self._logger = logging.Logger("alsoft_prefs", logging.INFO)  # noqa: LOG001
        self._handler: RotatingFileHandler | None = None
        try:
            os.makedirs(directory, mode=0o700, exist_ok=True)
            self._handler = _Quiet(
                os.path.join(directory, FILE),
                maxBytes=MOST_BYTES,
                backupCount=KEPT,
                encoding="utf-8",
                delay=True,
            )
        except OSError:
            return
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        self._logger.addHandler(self._handler)

    def write(self, line: str) -> None:
        """Write a line with the time before it."""
        self._logger.info(line)

    def close(self) -> None:
        """Close the file."""
        if self._handler is not None:
            self._handler.close()


class _Quiet(RotatingFileHandler):
    """Keeps a full disk or a read-only folder to itself."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's name
        """Write nothing: standard error belongs to the answer."""

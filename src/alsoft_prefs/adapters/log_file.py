"""The program's log: what it did and what failed, without choices and without IDs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

FILE = "alsoft-prefs.log"
MOST_BYTES = 256 * 1024
KEPT = 2
LOGGER = "alsoft_prefs"


def open_log(directory: str) -> logging.Handler | None:
    """Log to a rotated file in a folder, and return the handler to close; None where it can't.

    A log that can't be written never keeps the program from working.
    """
    import logging
    from logging.handlers import RotatingFileHandler

    try:
        os.makedirs(directory, mode=0o700, exist_ok=True)
        handler = RotatingFileHandler(
            os.path.join(directory, FILE), maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return handler

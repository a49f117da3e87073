"""Logs: one JSON object a line on standard error; no addresses, identifiers, agents or bodies."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime

from alsoft_prefs.core.times import to_rfc3339

FIELDS = ("reason", "schema", "path", "kid")


class JsonLines(logging.Formatter):
    """Writes a record's time, level, event and the few fields that may be logged."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line = {
            "time": to_rfc3339(datetime.fromtimestamp(record.created, UTC)),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
            **{name: getattr(record, name) for name in FIELDS if hasattr(record, name)},
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line)


def set_up_logs() -> None:
    """Send warnings of all, and the backend's own events, to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("alsoft_prefs.backend").setLevel(logging.INFO)

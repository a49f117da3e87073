"""Ask before you track: `alsoft_prefs.allowed("tracking.analytics")`."""

from alsoft_prefs.reader import allowed

__all__ = ["allowed"]

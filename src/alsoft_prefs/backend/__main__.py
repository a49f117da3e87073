"""Run the backend's commands: `python -m alsoft_prefs.backend`."""

from __future__ import annotations

import sys

from alsoft_prefs.backend.commands import main

if __name__ == "__main__":
    sys.exit(main())

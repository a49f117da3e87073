"""`python -m alsoft_prefs` is `alsoft-prefs`."""

from __future__ import annotations

import sys

from alsoft_prefs.cli.main import main

if __name__ == "__main__":
    sys.exit(main())

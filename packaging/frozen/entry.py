"""Where the frozen program starts: it is `alsoft-prefs`, nothing else."""

from __future__ import annotations

import sys

from alsoft_prefs.cli.main import main

sys.exit(main())

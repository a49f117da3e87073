"""Where the frozen program starts: it is `alsoft-prefs`, nothing else."""

from __future__ import annotations

import os
import sys


def _forget_the_freezer() -> None:
    """Give what this process starts (a browser, a mail program) the environment that came in.

    The loader has done its work by now. A browser that found Qt where this program has its own
    would load that.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif sys.platform == "linux":
        os.environ.pop("LD_LIBRARY_PATH", None)
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]


_forget_the_freezer()

from alsoft_prefs.cli.main import main  # noqa: E402

sys.exit(main())

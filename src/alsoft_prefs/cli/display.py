"""Whether this session can show a window."""

from __future__ import annotations

import os
import sys


def has_display() -> bool:
    """Tell whether windows can be shown here: always where the system itself draws them."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"))

"""What standard output and error need on Windows before anything is said."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

_VIRTUAL_TERMINAL = 0x0004
_HANDLES = {"stdout": -11, "stderr": -12}


def ready_streams() -> None:
    """Make it safe to write: to nobody, to a file or a pipe, to a console.

    A windowed program has no streams at all. Into files and pipes goes UTF-8: the code page of the
    computer lacks most letters, and JSON is UTF-8 by its standard (RFC 8259, section 8.1). A console
    is asked to understand colours, and where it can't it gets none.
    """
    for name in _HANDLES:
        stream: TextIO | None = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))
        elif not stream.isatty():
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8")
        elif not _understands_colours(_HANDLES[name]):
            os.environ["NO_COLOR"] = "1"


def _understands_colours(number: int) -> bool:
    """Switch a console to escape sequences, as Windows 10 has them; false where it can't."""
    if sys.platform != "win32":
        return True
    import ctypes

    kernel = ctypes.windll.kernel32
    handle, mode = kernel.GetStdHandle(number), ctypes.c_ulong()
    if not kernel.GetConsoleMode(handle, ctypes.byref(mode)):
        return False
    return bool(kernel.SetConsoleMode(handle, mode.value | _VIRTUAL_TERMINAL))

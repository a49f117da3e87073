"""What standard output and error need on Windows before anything is said."""

from __future__ import annotations

import io
import os
import sys
from typing import Any

_VIRTUAL_TERMINAL = 0x0004
_HANDLES = {"stdout": -11, "stderr": -12}


def ready_streams(kernel: Any = None) -> None:
    """Make it safe to write: to nobody, to a file or a pipe, to a console.

    A windowed program has no streams at all. Into files and pipes goes UTF-8: the computer's code
    page lacks most letters, and JSON is UTF-8 by its standard (RFC 8259, section 8.1). A console is
    asked to understand colours, and where it can't it gets none.

    Arguments:
        kernel: Windows' `kernel32`; None for that of this computer.
    """
    for name, number in _HANDLES.items():
        stream = getattr(sys, name)
        if stream is None:
            nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  to the process's end
            setattr(sys, name, nowhere)
        elif not stream.isatty():
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8")
        elif not _shows_colours(kernel or _kernel(), number):
            os.environ["NO_COLOR"] = "1"


def _shows_colours(kernel: Any, number: int) -> bool:
    """Switch a console to escape sequences, as Windows 10 has them; false where it can't."""
    import ctypes

    handle, mode = kernel.GetStdHandle(number), ctypes.c_ulong()
    if not kernel.GetConsoleMode(handle, ctypes.byref(mode)):
        return False
    return bool(kernel.SetConsoleMode(handle, mode.value | _VIRTUAL_TERMINAL))


def _kernel() -> Any:
    import ctypes

    return getattr(ctypes, "windll").kernel32  # noqa: B009  there is no such name elsewhere

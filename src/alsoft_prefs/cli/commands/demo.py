"""`demo`: a throwaway profile and a backend of its own, then the window, or the tour."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from alsoft_prefs.adapters.paths import PROFILE_VARIABLE
from alsoft_prefs.cli.display import has_display
from alsoft_prefs.core.config import ENVIRONMENT
from alsoft_prefs.core.errors import (
    BackendProblem,
    LocalDataProblem,
    UsageProblem,
    VerificationFailed,
)

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.testing.live_backend import LiveBackend

_NEEDED = ("starlette", "uvicorn")


def demo(call: Call) -> int:
    """Open the window on a throwaway profile, or take the tour where there is no display.

    Returns:
        0, or 6 where a step of the tour failed.

    Raises:
        BackendProblem: the backend can't be started.
        UsageProblem: this is a built program, which brings none.
    """
    with tempfile.TemporaryDirectory(prefix="alsoft-prefs-demo-") as folder:
        profile = os.path.join(folder, "profile")
        os.mkdir(profile, 0o700)
        with _backend(folder) as backend, _environment(profile, backend.url):
            call.out.line(f"Backend: {backend.url}. Profile: {profile}, removed at the end.")
            sys.stdout.flush()
            if has_display() and not call.options.tour:
                from alsoft_prefs.gui.application import run_window

                return run_window(profile)
            return _tour(call, profile, backend)


def _tour(call: Call, profile: str, backend: LiveBackend) -> int:
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        call.out.line("There is no display, so the tour goes by itself.")
    output = os.path.abspath(call.options.output)
    try:
        from alsoft_prefs.gui.tour import take_tour
    except ImportError as error:
        raise LocalDataProblem(
            f"The window's parts can't be loaded: {error}.", "Install the missing library."
        ) from error

    def say(text: str) -> None:
        call.out.line(text)
        sys.stdout.flush()

    try:
        went_well = take_tour(profile, output, say, backend)
    except OSError as error:
        raise LocalDataProblem(
            f"{output} can't be written: {error.strerror}.", "Name another folder with --output."
        ) from error
    call.out.line(f"The pictures are in {output}.")
    return 0 if went_well else VerificationFailed.exit_code


@contextlib.contextmanager
def _backend(folder: str) -> Iterator[LiveBackend]:
    """Run a backend on a free port of this computer, for as long as the demo lasts."""
    if getattr(sys, "frozen", False):  # built without the backend: see packaging/frozen
        raise UsageProblem(
            "This installed program brings no backend to try things with.",
            "The Python package does: pip install 'alsoft-prefs[backend]', then alsoft-prefs demo",
        )
    from alsoft_prefs.testing.live_backend import LiveBackend

    lacking = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if lacking:
        raise BackendProblem(
            f"The demo's backend needs what isn't installed: {', '.join(lacking)}.",
            "Install the program with its extra: pip install 'alsoft-prefs[backend]'",
        )
    backend = LiveBackend(Path(folder) / "backend")
    try:
        backend.start()
    except RuntimeError as error:
        raise BackendProblem(
            f"The demo's backend doesn't start: {error}.",
            "Why is written above; by itself: alsoft-prefs-backend serve",
        ) from error
    try:
        yield backend
    finally:
        backend.stop()


@contextlib.contextmanager
def _environment(profile: str, url: str) -> Iterator[None]:
    """Let everything in this process, and what it starts, use the profile and the backend."""
    ours = {PROFILE_VARIABLE: profile, ENVIRONMENT["backend.url"]: url}
    before = {name: os.environ.get(name) for name in ours}
    os.environ.update(ours)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

"""A Wine prefix of the checkout's own, in which Windows programs build and test."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from scripts.packages import common

LACKING = common.ROOT / "tests" / "packages" / "wine"
"""What stands for libraries of Windows 10 that Wine 8 doesn't have; it is in the prefix alone."""
_COMPILER = "x86_64-w64-mingw32-gcc"


class Ended(NamedTuple):
    """How a Windows program ended."""

    code: int
    said: str


class Prefix:
    """A Windows computer below a folder.

    Arguments:
        folder: where its disk and registry are.
        display: the X11 display for its windows; empty for none.
    """

    def __init__(self, folder: Path, display: str = "") -> None:
        self.folder = folder
        self.drive = folder / "drive_c"
        self.system = self.drive / "windows" / "system32"
        self._display = display

    @property
    def user(self) -> Path:
        """The folder of the user who works there."""
        return self.drive / "users" / (os.environ.get("USER") or _login())

    def make(self) -> None:
        """Set it up as Windows 10, unless it is there, with the libraries that Wine lacks."""
        if not (self.folder / "system.reg").is_file():
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True)
            self.run(["wineboot", "--init"])
            self.run(["winecfg", "/v", "win10"])
        for source in sorted(LACKING.glob("*.c")):
            library = self.system / f"{source.stem}.dll"
            command: list[str | Path] = [
                _COMPILER,
                "-shared",
                "-nostdlib",
                "-w",
                "-Wl,-e,0",
                "-o",
                library,
            ]
            subprocess.run([*command, source, "-ladvapi32"], check=True)

    def run(
        self,
        command: Sequence[str | Path],
        *,
        folder: Path | None = None,
        timeout: float = 900,
        **more: str | Path,
    ) -> Ended:
        """Run a Windows program and return its exit code and what it said.

        Arguments:
            command: the program and its words.
            folder: where it starts; None for this process's.
            timeout: in seconds.
            more: variables to add to the environment.
        """
        # A pipe: with a file for its output, a Windows program finds no streams.
        done = subprocess.run(
            ["wine", *command],
            env=self.environment(**more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=folder,
            timeout=timeout,
            check=False,
        )
        text = done.stdout.decode("utf-8", "replace")
        lines = [line for line in text.splitlines() if not line.startswith(_NOISE)]
        return Ended(done.returncode, "\n".join(lines))

    def environment(self, **more: str | Path) -> dict[str, str]:
        """Return the environment of a program there."""
        quiet: dict[str, str | Path] = {
            "WINEPREFIX": self.folder,
            "WINEDEBUG": "-all",
            "DISPLAY": self._display,
            # Else Wine puts what a Windows program puts into its menu into the caller's own.
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d",
        }
        return common.environment(**quiet, **more)

    def end(self) -> None:
        """Stop everything that runs there, and wait for the registry to be on disk."""
        for word in ("--kill", "--wait"):
            subprocess.run(["wineserver", word], env=self.environment(), check=False)


_NOISE = (
    "it looks like wine32 is missing",
    "multiarch needs to be enabled",
    'execute "dpkg --add-architecture',
    "apt-get install wine32",
)


def _login() -> str:
    import pwd

    return pwd.getpwuid(os.getuid()).pw_name


def windows_path(path: Path) -> str:
    """Return how a Windows program calls a file of this computer."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def is_here() -> bool:
    """Tell whether this computer can run Windows programs."""
    return shutil.which("wine") is not None and shutil.which("wineserver") is not None

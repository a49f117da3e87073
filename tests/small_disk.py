"""A disk with little room, for tests of what happens when there is none."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

PAGE = 4096
BYTES = 4 * 1024 * 1024


def may_mount() -> bool:
    """Tell whether this process may mount a file system (CAP_SYS_ADMIN)."""
    status = Path("/proc/self/status").read_text("ascii")
    capabilities = int(status.partition("CapEff:")[2].split()[0], 16)
    return os.geteuid() == 0 and bool(capabilities >> 21 & 1)


class SmallDisk:
    """A folder on a disk of its own, of which a test says how many pages are free."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._filler = root / "filler"

    def leave(self, pages: int) -> None:
        """Fill it up but for a number of pages."""
        descriptor = os.open(self._filler, os.O_WRONLY | os.O_CREAT)
        try:
            with contextlib.suppress(OSError):
                while os.write(descriptor, bytes(PAGE)):
                    pass
            os.ftruncate(descriptor, (os.fstat(descriptor).st_size // PAGE - pages) * PAGE)
        finally:
            os.close(descriptor)

    def free(self) -> None:
        self._filler.unlink(missing_ok=True)


@contextlib.contextmanager
def mounted(root: Path) -> Iterator[SmallDisk]:
    """Give a small disk, mounted on a new folder."""
    root.mkdir()
    options = f"size={BYTES},mode=700"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", root], check=True)
    try:
        yield SmallDisk(root)
    finally:
        subprocess.run(["umount", "--lazy", root], check=True)

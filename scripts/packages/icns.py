"""Draws the icon in every size that macOS asks for, into one .icns file.

Usage: python -m scripts.packages.icns FILE.svg FILE.icns
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from scripts.packages.linux_tree import drawn

SIZES = (
    (b"icp4", 16),
    (b"ic11", 32),
    (b"icp5", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
)
"""Type and width in pixels; a type for twice the points has the same picture as the next size."""


def main(picture: str, output: str) -> int:
    """Zero once the icon is written."""
    pictures = {size: drawn(Path(picture), size) for _, size in SIZES}
    Path(output).write_bytes(icns((kind, pictures[size]) for kind, size in SIZES))
    return 0


def icns(pictures: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return the file that holds pictures, each with its type of four letters."""
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Draws the program's icon for Windows: one `.ico` of the SVG that every package shares."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from scripts.packages import common

SOURCE = common.ROOT / "packaging" / "linux" / "com.alsoft.prefs.svg"
SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""In pixels: those that Windows shows at 100 % to 250 %."""
_PACKED = 256
"""From this size on a picture is a PNG inside; smaller ones are bitmaps that everything reads."""


def write(path: Path) -> Path:
    """Write the icon and return its path."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    pictures = [_packed(_drawn(renderer, size)) for size in SIZES]
    offset = 6 + 16 * len(SIZES)
    header = struct.pack("<HHH", 0, 1, len(SIZES))
    for size, picture in zip(SIZES, pictures, strict=True):
        side = size % 256  # 0 says 256
        header += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(header + b"".join(pictures))
    del application
    return path


def _drawn(renderer: QSvgRenderer, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def _packed(image: QImage) -> bytes:
    size = image.width()
    if size >= _PACKED:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
        return bytes(buffer.data().data())
    bits: Any = image.constBits()
    rows = [bytes(bits[row * size * 4 : (row + 1) * size * 4]) for row in reversed(range(size))]
    mask = b"\0" * ((size + 31) // 32 * 4 * size)  # the pictures' own transparency is enough
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(rows) + mask

"""The files of the installed program on Linux, the same in a .deb and an .rpm."""

from __future__ import annotations

import gzip
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from scripts.packages import common

ROOT = common.ROOT
NAME = common.NAME
STATIC = ROOT / "packaging" / "linux"
ID = "com.alsoft.prefs"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
PLACES = {
    f"{ID}.desktop": "usr/share/applications",
    f"{ID}.svg": "usr/share/icons/hicolor/scalable/apps",
    "alsoft-prefs-sync.desktop": "etc/xdg/autostart",
    "alsoft-prefs-sync.service": "usr/lib/systemd/user",
    "alsoft-prefs-sync.timer": "usr/lib/systemd/user",
    "80-alsoft-prefs.preset": "usr/lib/systemd/user-preset",
}
"""Where each file of `packaging/linux` is installed, as it stands."""
PAGES = (
    "administrators.md",
    "administrators",
    "licences.md",
    "reference/command-line.md",
    "users.md",
)
"""What of `docs/` is installed: what people and administrators read."""


def stage(frozen: Path, root: Path, version: str, epoch: int, zsh: str) -> None:
    """Lay the installed program out in a folder, with the modes and times that a package has.

    Arguments:
        frozen: the folder of the frozen program.
        root: the folder that stands for `/`; made here.
        version: of the package.
        epoch: time of every file, in seconds since 1970.
        zsh: where the distribution's zsh looks for completions, from `/` on.
    """
    program = root / "usr/lib" / NAME
    program.parent.mkdir(parents=True)
    shutil.copytree(frozen, program, symlinks=True)
    _link(root / "usr/bin" / NAME, f"../lib/{NAME}/{NAME}")
    for name, place in PLACES.items():
        _write(root / place / name, (STATIC / name).read_bytes())
    _write(root / f"usr/share/metainfo/{ID}.metainfo.xml", metainfo(version, epoch).encode())
    for size in ICON_SIZES:
        _write(
            root / f"usr/share/icons/hicolor/{size}x{size}/apps/{ID}.png",
            drawn(STATIC / f"{ID}.svg", size),
        )
    manual = (ROOT / f"resources/man/{NAME}.1").read_bytes()
    _write(root / f"usr/share/man/man1/{NAME}.1.gz", packed(manual))
    completions = {
        "bash": f"usr/share/bash-completion/completions/{NAME}",
        "zsh": f"{zsh.lstrip('/')}/_{NAME}",
    }
    for shell, where in completions.items():
        _write(root / where, (ROOT / f"resources/completion/{NAME}.{shell}").read_bytes())
    for page in PAGES:
        for source in sorted((ROOT / "docs").glob(f"{page}/*.md")) or [ROOT / "docs" / page]:
            if source.is_file():
                below = source.relative_to(ROOT / "docs")
                _write(root / "usr/share/doc" / NAME / below, source.read_bytes())
    for level in ("managed", "recommended"):
        (root / "etc" / NAME / level).mkdir(parents=True)
    common.settle(root, [program / NAME], epoch)


def metainfo(version: str, epoch: int) -> str:
    """Return the AppStream description of a version; `epoch` is its time in seconds since 1970."""
    text = (STATIC / f"{ID}.metainfo.xml").read_text("utf-8")
    date = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    return text.replace("@VERSION@", version).replace("@DATE@", date)


def drawn(picture: Path, size: int) -> bytes:
    """Return an SVG file's picture as PNG, `size` pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(picture)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes a device as well
    return bytes(buffer.data().data())


def packed(content: bytes) -> bytes:
    """Return content as gzip packs it best, without name and time."""
    return gzip.compress(content, 9, mtime=0)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)

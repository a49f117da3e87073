"""Installs the system parts that a target needs, or says exactly what to type.

Usage: system_packages.py TARGET ..., by the names in `TARGETS`. Standard library only; asks the
loader and the file system what is there, so that it works the same where packages have other names.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Part(NamedTuple):
    """A library, program or file, and Debian's package that brings it."""

    package: str
    library: str = ""
    program: str = ""
    file: str = ""

    def present(self) -> bool:
        """True when this computer has it."""
        if self.library:
            return _loads(self.library)
        if self.program:
            return shutil.which(self.program) is not None
        return any(Path("/").glob(self.file))


PIP = (Part("python3-pip", file="usr/lib/python3/dist-packages/pip/__init__.py"),)
QT = (
    Part("libegl1", library="libEGL.so.1"),
    Part("libgl1", library="libGL.so.1"),
    Part("libopengl0", library="libOpenGL.so.0"),
    Part("libxkbcommon0", library="libxkbcommon.so.0"),
    Part("libfontconfig1", library="libfontconfig.so.1"),
    Part("libfreetype6", library="libfreetype.so.6"),
    Part("libdbus-1-3", library="libdbus-1.so.3"),
    Part("libglib2.0-0", library="libglib-2.0.so.0"),
    Part("libgssapi-krb5-2", library="libgssapi_krb5.so.2"),
    Part("fonts-dejavu-core", file="usr/share/fonts/**/*.[to]tf"),
)
QT_ON_A_DISPLAY = (
    Part("libx11-xcb1", library="libX11-xcb.so.1"),
    Part("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"),
    Part("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Part("libxcb-icccm4", library="libxcb-icccm.so.4"),
    Part("libxcb-image0", library="libxcb-image.so.0"),
    Part("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Part("libxcb-randr0", library="libxcb-randr.so.0"),
    Part("libxcb-render-util0", library="libxcb-render-util.so.0"),
    Part("libxcb-shape0", library="libxcb-shape.so.0"),
    Part("libxcb-sync1", library="libxcb-sync.so.1"),
    Part("libxcb-xfixes0", library="libxcb-xfixes.so.0"),
    Part("libxcb-xinerama0", library="libxcb-xinerama.so.0"),
    Part("libxcb-xkb1", library="libxcb-xkb.so.1"),
)
TESTS = (
    Part("xvfb", program="Xvfb"),
    Part("xauth", program="xauth"),
    Part("openbox", program="openbox"),
    Part("dbus", program="dbus-run-session"),
    Part("at-spi2-core", file="usr/libexec/at-spi-bus-launcher"),
    Part("gir1.2-atspi-2.0", file="usr/lib/*/girepository-1.0/Atspi-2.0.typelib"),
    Part("python3-gi", file="usr/lib/python3/dist-packages/gi/__init__.py"),
    Part("gnome-keyring", program="gnome-keyring-daemon"),
    Part("postgresql", file="usr/lib/postgresql/*/lib/postgres_fdw.so"),
    Part("nginx-light", file="usr/sbin/nginx"),
    Part("systemd", program="systemd-analyze"),
    Part("sqlite3", program="sqlite3"),
    Part("strace", program="strace"),
)

POLICY = "/usr/sbin/policy-rc.d"
"""Debian asks it whether an installed service may start; 101 forbids it."""
OURS = "# Of an installation by scripts/system_packages.py, which takes it away."
BENCH = (Part("wrk", program="wrk"),)
FREEZING = (
    Part("python3", file="usr/bin/python3"),
    Part("libpython3.11", file="usr/lib/*/libpython3.*.so.1.0"),
    Part("binutils", program="readelf"),
    Part("libcups2", library="libcups.so.2"),  # what the printing plugin is linked with
    Part("libwayland-client0", library="libwayland-client.so.0"),  # what the Wayland plugins are
    Part("libwayland-cursor0", library="libwayland-cursor.so.0"),
    *QT_ON_A_DISPLAY,
)
DEB = (
    Part("dpkg-dev", program="dpkg-shlibdeps"),
    Part("lintian", program="lintian"),
    Part("desktop-file-utils", program="desktop-file-validate"),
    Part("appstream", program="appstreamcli"),
    Part("debootstrap", program="debootstrap"),
    Part("gnupg", program="gpg"),
)
RPM = (
    Part("rpm", program="rpmbuild"),
    Part("debootstrap", program="debootstrap"),
    Part("gnupg", program="gpg"),
    Part("desktop-file-utils", program="desktop-file-validate"),
    Part("appstream", program="appstreamcli"),
)
MSI = (
    Part("wine", program="wine"),
    Part("wine64", file="usr/lib/wine/wine64"),
    Part("wixl", program="wixl"),
    Part("msitools", program="msiinfo"),
    Part("faketime", program="faketime"),
    Part("osslsigncode", program="osslsigncode"),
    Part("gcc-mingw-w64-x86-64", program="x86_64-w64-mingw32-gcc"),
)
TARGETS = {
    "pip": PIP,
    "run": QT,
    "test": (*QT, *QT_ON_A_DISPLAY, *TESTS),
    "bench": (*QT, *BENCH),
    "packages": (*QT, *FREEZING),
    "packages-deb": DEB,
    "packages-rpm": RPM,
    "packages-msi": MSI,
}


def main(*targets: str) -> int:
    """Zero when all TARGETS can go on."""
    if not sys.platform.startswith("linux"):
        return 0
    missing = [part for target in targets for part in _missing(target)]
    if not missing:
        return 0
    command = ["apt-get", "install", "--yes", "--no-install-recommends"]
    command += [part.package for part in missing]
    if shutil.which("apt-get") is None:
        sys.stderr.write(_advice_elsewhere(missing))
        return 0
    prefix = _as_root()
    if prefix is None:
        sys.stderr.write("Some system parts are missing. Type this, then the same again:\n")
        sys.stderr.write(f"    {_for_an_administrator(['apt-get', 'update'], command)}\n")
        return 1
    print("Installing system parts:", ", ".join(part.package for part in missing), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A computer that has just started is often busy with its own updates.
    command.append("--option=DPkg::Lock::Timeout=300")  # seconds
    with _nothing_starts(prefix):
        for step in (["apt-get", "update"], command):
            done = subprocess.run(
                [*prefix, *step], env=environment, check=False, capture_output=True, text=True
            )
            if done.returncode:
                sys.stderr.write(f"{' '.join(step)} failed:\n{done.stderr}\n")
                # A stale list may do: the install decides.
                if step is command:
                    return 1
    return 0


@contextlib.contextmanager
def _nothing_starts(prefix: list[str]) -> Iterator[None]:
    """Install without starting services: tests need nginx's program, nobody its web server."""
    policy = Path(POLICY)
    if policy.exists() and OURS not in policy.read_text("utf-8", errors="replace"):
        yield
        return
    deny = f"printf '#!/bin/sh\\n{OURS}\\nexit 101\\n' > {POLICY} && chmod 755 {POLICY}"
    subprocess.run([*prefix, "sh", "-c", deny], check=False, capture_output=True)
    try:
        yield
    finally:
        subprocess.run([*prefix, "rm", "-f", POLICY], check=False, capture_output=True)


def _missing(target: str) -> list[Part]:
    parts = list(TARGETS[target])
    if target == "run" and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        parts += QT_ON_A_DISPLAY
    return [part for part in parts if not part.present()]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _as_root() -> list[str] | None:
    """What goes before a command to run it as root; None where that needs a password."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "--non-interactive"]
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run([*sudo, "true"], check=False, capture_output=True).returncode == 0
    return sudo if allowed else None


def _for_an_administrator(*steps: list[str]) -> str:
    """A line for the shell that runs STEPS as root and asks for the password."""
    if shutil.which("sudo") is None:  # Debian, where root was given a password of its own
        return f"su -c '{' && '.join(' '.join(step) for step in steps)}'"
    return " && ".join(f"sudo {' '.join(step)}" for step in steps)


def _advice_elsewhere(missing: list[Part]) -> str:
    wanted = (part.library or part.program or part.file for part in missing)
    return f"These may be needed, under the names of your system: {', '.join(wanted)}\n"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

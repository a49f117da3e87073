"""What goes into the frozen program and what stays out; the specs of all three systems read it.

PyInstaller's hooks bring whatever a program could want of Qt; this one is a Qt Widgets program that
prints, draws SVG and talks D-Bus, so most of that is dead weight or a door nobody watches.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
NAME = "alsoft-prefs"
ENTRY = str(HERE / "entry.py")

EXCLUDED_MODULES = [
    # The program's own parts that a person's computer has no use for: `demo` says so.
    "alsoft_prefs.backend",
    "alsoft_prefs.testing",
    "alsoft_prefs.gui.tour",
    # Build tools, and the library's developers' parts.
    "PyInstaller",
    "_pyrepl",
    "cyclonedx",
    "distutils",
    "doctest",
    "ensurepip",
    "lib2to3",
    "packaging",
    "pdb",
    "pip",
    "pkg_resources",
    "pycparser",
    "pydoc",
    "pydoc_data",
    "setuptools",
    "test",
    "tkinter",
    "unittest",
    "venv",
    "xmlrpc",
    # Optional parts of requests and urllib3 that aren't installed or used.
    "brotli",
    "chardet",
    "h2",
    "socks",
    # Qt that no line of ours imports.
    "PySide6.QtConcurrent",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
    "PySide6.QtXml",
]

_DISTRIBUTIONS_FOUND_BY_METADATA = ("keyring",)
"""keyring finds its backends by their entry points."""

_NOT_READ = ("/resources/openapi.yaml", ".ts", "/py.typed")
"""What the program doesn't read: the backend's contract, what translators write, marks for mypy."""

_PLUGINS = (
    "platforminputcontexts/(compose|ibus)platforminputcontext(plugin)?",
    "platforms/q(cocoa|minimal|offscreen|wayland|windows|xcb)",
    "platformthemes/qxdgdesktopportal",
    "printsupport/cupsprintersupport",
    "styles/q(mac|modernwindows)(style)?",
    "wayland-decoration-client/(adwaita|bradient)",
    "wayland-shell-integration/xdg-shell",
)
"""Qt's plugins by folder and name, on whichever system they exist: showing a window, typing into it
in every language, printing. `offscreen` and `minimal` are for tests of what is installed.
"""

_PLUGIN = re.compile(r"(^|/)plugins/(?P<name>[\w-]+/[\w.-]+)$")
_WANTED_PLUGIN = re.compile(rf"({'|'.join(_PLUGINS)})\.(so|dll|dylib)")
_TRANSLATION = re.compile(r"(^|/)translations/(?P<name>[^/]+)$")
_METADATA = re.compile(r"^[^/]+\.dist-info/(?!(METADATA|entry_points\.txt)$)")
"""What isn't read at run time of a package's metadata: where it was installed, and so on."""
_LANGUAGES = ("ar", "de", "en", "es", "fr")

Entry = tuple[str, str, str]


def datas() -> list[tuple[str, str]]:
    """Return the files beside the code, as PyInstaller's `Analysis` takes them."""
    from PyInstaller.utils.hooks import collect_data_files, copy_metadata

    ours = [
        (source, place)
        for source, place in collect_data_files("alsoft_prefs")
        if not Path(source).as_posix().endswith(_NOT_READ)
    ]
    for name in _DISTRIBUTIONS_FOUND_BY_METADATA:
        ours += copy_metadata(name)
    return ours


def hidden_imports() -> list[str]:
    """Return the modules that are named nowhere: commands, and the backends of the keyring."""
    from PyInstaller.utils.hooks import collect_submodules

    ours = collect_submodules("alsoft_prefs", filter=_is_ours)
    return sorted([*ours, *collect_submodules("keyring.backends")])


def _is_ours(name: str) -> bool:
    return not name.startswith(tuple(EXCLUDED_MODULES))


def is_wanted(entry: Entry) -> bool:
    """Tell whether a file that PyInstaller collected belongs in the program.

    Arguments:
        entry: one of `Analysis.binaries` or `Analysis.datas`: place, source, kind.
    """
    place = entry[0].replace("\\", "/")
    plugin = _PLUGIN.search(place)
    if plugin is not None and "PySide6" in place:
        return _WANTED_PLUGIN.fullmatch(re.sub("/lib", "/", plugin["name"])) is not None
    if _METADATA.search(place):
        return False
    translation = _TRANSLATION.search(place)
    if translation is not None and "PySide6" in place:
        return translation["name"] in {f"qtbase_{language}.qm" for language in _LANGUAGES}
    return True


def trimmed(entries: Any) -> list[Entry]:
    """Return a table of contents with what is wanted, sorted, so that two builds are the same."""
    return sorted(entry for entry in entries if is_wanted(entry))


def without_dead_links(datas: list[Entry], binaries: list[Entry]) -> list[Entry]:
    """Return the datas without the links to libraries that didn't stay."""
    there = {place for place, _, _ in binaries}
    return [entry for entry in datas if entry[2] != "SYMLINK" or entry[1] in there]


def scripts(found: Any) -> list[Entry]:
    """Return what runs at the start: the program, without PyInstaller's own preparations.

    They mend `inspect`, `pkgutil`, `multiprocessing` and where Qt finds its plugins, which this
    program doesn't use or PySide6 does itself; `alsoft-prefs get` would take four times as long.
    """
    return [entry for entry in found if not entry[0].startswith("pyi_rth_")]


def sort_library(datas: list[Entry]) -> None:
    """Sort the archive of the modules that Python needs to start: their order is chance."""
    for place, source, _ in datas:
        if place != "base_library.zip":
            continue
        with zipfile.ZipFile(source) as archive:
            members = {member.filename: archive.read(member) for member in archive.infolist()}
        with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in sorted(members):
                archive.writestr(zipfile.ZipInfo(name), members[name], zipfile.ZIP_DEFLATED)

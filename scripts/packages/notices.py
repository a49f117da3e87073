"""Makes the third-party notices of a frozen program, from the manifest of what went into it."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from alsoft_prefs.adapters.notices import LIST, TEXT
from alsoft_prefs.core.notices import Notice, rendered
from scripts.packages import common

LICENCES = common.ROOT / "docs" / "licences.md"
COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts of common licences."""
QT = ("pyside6-essentials", "shiboken6")
INTRODUCTION = """\
ALSOFT Privacy Preferences {version} is under the Apache License 2.0. This copy of it contains the
works below, each under its own licence.

Qt, PySide6 and shiboken6 are under the GNU Lesser General Public License, version 3. They lie here
as separate files (below `PySide6` and `shiboken6`), unchanged, and you may replace them by others
of your own that fit the same version: put the files in the place of these; nothing checks them.
You may take the program apart as far as you need to for debugging such changes. The Qt Project
publishes their source under the same version numbers."""
QT_REMARK = """\
Qt contains works of others. Its documentation names them all for each version, with the words of
their licences, on the page "Third-Party Code Used in Qt". Among those in the libraries here are:
{parts}"""
QT_PARTS = (
    ("Apache Tika MIME type definitions", "Apache-2.0"),
    ("BLAKE2, reference implementation", "CC0-1.0 OR Apache-2.0"),
    ("Easing equations by Robert Penner", "BSD-3-Clause"),
    ("forkfd", "MIT"),
    ("MD4, MD5, SHA-1", "public domain"),
    ("PCRE2", "BSD-3-Clause WITH PCRE2-exception"),
    ("RFC 6234 hash functions", "BSD-3-Clause"),
    ("SHA-3, Keccak", "CC0-1.0"),
    ("SipHash", "CC0-1.0"),
    ("TinyCBOR", "MIT"),
    ("double-conversion", "BSD-3-Clause"),
    ("Unicode character database and CLDR", "Unicode-3.0"),
    ("ICU", "Unicode-3.0"),
    ("Adobe glyph lists", "BSD-3-Clause"),
    ("anti-aliasing rasteriser and smooth scaling (FreeType, Imlib2)", "FTL, Imlib2, BSD-2-Clause"),
    ("emoji segmenter", "Apache-2.0"),
    ("FreeType, where the system has none", "FTL OR GPL-2.0-only"),
    ("HarfBuzz", "MIT"),
    ("libpng", "libpng-2.0"),
    ("MD4C", "MIT"),
    ("OpenGL and Vulkan headers", "MIT, Apache-2.0"),
    ("Pixman", "MIT"),
    ("Vulkan memory allocator", "MIT"),
    ("WebGradients", "MIT"),
    ("Wayland protocols", "MIT, HPND"),
    ("X server extension headers, XSVG", "MIT, HPND"),
    ("libdbus headers", "AFL-2.1 OR GPL-2.0-or-later"),
    ("zlib", "Zlib"),
)
FREEZER_REMARK = """\
Of PyInstaller the program contains the bootloader, which starts it, and small start-up scripts. Its
licence has an exception that permits this with a program under any licence."""
FROM_DEBIAN = {
    "python": ("Python", "PSF-2.0"),
    "bzip2": ("bzip2", "bzip2-1.0.6"),
    "xz-utils": ("liblzma of xz", "public domain"),
}
"""The name and licence of what is taken of Debian's sources."""
COMPILED_REMARK = """\
Its compiled part contains, as its makers state:
{parts}"""
_STATED_ELSEWHERE = {"openssl": "Apache-2.0"}
_ROW = re.compile(r"^\| `(?P<name>[a-z0-9-]+)` \| (?P<licence>[^|]+) \|", re.MULTILINE)


def write(manifest: dict[str, Any], internal: Path) -> None:
    """Write the list and the text of all notices into a frozen program.

    Arguments:
        manifest: what `packaging/frozen/manifest.py` wrote.
        internal: the folder of the program's parts, `_internal`.
    """
    found = notices(manifest)
    resources = internal / "alsoft_prefs" / "resources"
    introduction = INTRODUCTION.format(version=common.version())
    (resources / TEXT).parent.mkdir(parents=True, exist_ok=True)
    (resources / TEXT).write_text(rendered(found, introduction), "utf-8", newline="\n")
    short = [{"name": n.name, "version": n.version, "licence": n.licence} for n in found]
    listed = json.dumps(short, indent=1, ensure_ascii=False) + "\n"
    (resources / LIST).write_text(listed, "utf-8", newline="\n")


def notices(manifest: dict[str, Any]) -> list[Notice]:
    """Return a notice of every work of others in a frozen program, by name."""
    stated = licences()
    found = debian(manifest)
    if manifest["platform"] != "linux":
        found.append(_python(manifest["python"]))
    for name, about in manifest["distributions"].items():
        if name == common.NAME:
            continue
        if name not in stated:
            raise SystemExit(f"{LICENCES.name} doesn't say under which licence {name} is")
        found.append(_distribution(name, about, stated[name]))
    return sorted(found, key=lambda each: each.name.lower())


def licences() -> dict[str, str]:
    """Return the licence of every package that docs/licences.md names."""
    return {
        row["name"]: row["licence"].strip() for row in _ROW.finditer(LICENCES.read_text("utf-8"))
    }


def debian_packages(manifest: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """Return Debian's package, and its version, of every file that came from the system.

    Raises:
        SystemExit: a file came from elsewhere, so nobody knows its licence.
    """
    sources = {
        file["place"]: str(Path(file["source"]).resolve())
        for file in manifest["files"]
        if not file["distribution"] and Path(file["source"]).name != "base_library.zip"
    }
    if manifest["platform"] != "linux" or not sources:
        return {}
    # Where /lib is a link to /usr/lib, dpkg still knows some files by their older place.
    paths = sorted({name for path in sources.values() for name in (path, _older(path))})
    said = subprocess.run(["dpkg", "--search", *paths], capture_output=True, text=True, check=False)
    owners = {
        path: packages.split(",")[0].split(":")[0]
        for packages, _, path in (line.partition(": ") for line in said.stdout.splitlines())
    }
    query = ["dpkg-query", "--show", "--showformat=${Package} ${Version}\\n"]
    rows = asked([*query, *sorted(set(owners.values()))]).splitlines()
    numbers = dict(row.split(" ", 1) for row in rows)
    found = {}
    for place, path in sources.items():
        owner = owners.get(path) or owners.get(_older(path))
        if owner is None:
            raise SystemExit(f"{path} belongs to no package, so nobody knows its licence")
        found[place] = (owner, numbers[owner])
    return found


def _older(path: str) -> str:
    return path.removeprefix("/usr")


def debian(manifest: dict[str, Any]) -> list[Notice]:
    """Return a notice of each of Debian's sources that something came from."""
    found: dict[str, Notice] = {}
    for package, number in sorted(set(debian_packages(manifest).values())):
        name, licence = terms_of(package)
        text = Path("/usr/share/doc", package, "copyright").read_text("utf-8", errors="replace")
        texts = ((f"Debian's notes on {package}", text),)
        found.setdefault(name, Notice(name, number, licence, "From Debian.", texts))
    return list(found.values())


def terms_of(package: str) -> tuple[str, str]:
    """Return the name of what is in one of Debian's packages, and its licence."""
    source = asked(["dpkg-query", "--show", "--showformat=${source:Package}", package])
    known = (terms for name, terms in FROM_DEBIAN.items() if source.startswith(name))
    return next(known, (source, "see its notes"))


def asked(command: list[str]) -> str:
    """Return what a command answers; raises SystemExit where it fails."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout.strip()


def _python(about: dict[str, str]) -> Notice:
    text = ("Licence of Python", about["licence"])
    return Notice("Python", about["version"], "PSF-2.0", "The interpreter.", (text,))


def _distribution(name: str, about: dict[str, Any], licence: str) -> Notice:
    texts = tuple(sorted(about["texts"].items()))
    remark = ""
    if name in QT:
        texts = tuple((title, (COMMON / title).read_text("utf-8")) for title in ("LGPL-3", "GPL-3"))
    if name == QT[0]:
        remark = QT_REMARK.format(parts=_listed(QT_PARTS))
    elif name == "pyinstaller":
        remark = FREEZER_REMARK
    elif compiled := [part for text in about["sboms"].values() for part in parts_of(text)]:
        named = [(f"{part} {number}", terms) for part, number, terms in compiled]
        remark = COMPILED_REMARK.format(parts=_listed(named))
    return Notice(name, about["version"], licence, remark, texts)


def _listed(parts: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"- {part}: {licence}" for part, licence in parts)


def parts_of(text: str) -> list[tuple[str, str, str]]:
    """Return name, version and licence of what a package states that its compiled part contains.

    Arguments:
        text: its own bill of materials, CycloneDX in JSON, as PEP 770 has it.
    """
    found = []
    for part in json.loads(text).get("components", ()):
        terms = [
            each.get("expression") or each["license"].get("id") or each["license"].get("name", "")
            for each in part.get("licenses", ())
        ]
        licence = " AND ".join(filter(None, terms)) or _STATED_ELSEWHERE[part["name"]]
        found.append((part["name"], part.get("version", ""), licence))
    return found

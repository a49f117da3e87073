"""Packs the frozen Windows program: `python -m scripts.packages.msi [--version V]`.

The result is `build/packages/out/alsoft-prefs-VERSION-x64.msi`, the same byte for byte from the
same program and files. `--sign-with CERTIFICATE KEY` signs the executables and the package;
`--timestamp` names the service whose word keeps a signature good after the certificate's end.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import struct
import sys
import time
from pathlib import Path
from xml.etree import ElementTree as ET

from scripts.packages import authenticode, common, icon, msi_codes, msi_tables, windows
from scripts.packages.common import BUILD, NAME, OUT, ROOT

SOURCES = ROOT / "packaging" / "msi"
WORK = BUILD / "msi"
_WIX = "http://schemas.microsoft.com/wix/2006/wi"
_COMPONENTS = ("BackendUrl", "Language", "Choices", "Setup", "Menu")
_FIXED_VERSION = b"\xbd\x04\xef\xfe"
"""Where the numbers of a version resource begin: the signature of `VS_FIXEDFILEINFO`."""


def main(argv: list[str]) -> int:
    """Zero once the package is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", default=common.version())
    parser.add_argument("--sign-with", nargs=2, type=Path, metavar=("CERTIFICATE", "KEY"))
    parser.add_argument("--timestamp", default="", metavar="URL")
    parser.add_argument("--output", type=Path, default=OUT)
    options = parser.parse_args(argv)
    signing = (*options.sign_with, options.timestamp) if options.sign_with else None
    package(options.version, options.output, signing)
    return 0


def package(
    version: str, folder: Path = OUT, signing: tuple[Path, Path, str] | None = None
) -> Path:
    """Return the path of the package, made anew.

    Arguments:
        version: three numbers, as Windows Installer compares them.
        folder: where it goes.
        signing: certificate, key, and the address of a time-stamping service or an empty text.
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise SystemExit(f"Windows Installer compares versions of three numbers: not {version}")
    program = windows.program()
    started = time.monotonic()
    payload = _staged(program, signing)
    target = folder / f"{NAME}-{version}-x64.msi"
    folder.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    _written(payload, version, target)
    if signing:
        authenticode.sign(target, *signing)
    seconds = round(time.monotonic() - started, 1)
    if folder == OUT and not signing:
        sha256 = common.digest(target)
        common.report("msi", seconds=seconds, bytes=target.stat().st_size, sha256=sha256)
    common.say(f"Packed: {target}")
    return target


def _staged(program: Path, signing: tuple[Path, Path, str] | None) -> Path:
    """Return a folder with everything that is installed, signed and dated."""
    payload = WORK / "payload"
    shutil.rmtree(WORK, ignore_errors=True)
    shutil.copytree(program, payload)
    schedule = (SOURCES / "schedule.xml").read_text("utf-8")
    # Task Scheduler takes no other encoding that it is sure of.
    (payload / "schedule.xml").write_bytes(schedule.replace("\n", "\r\n").encode("utf-16"))
    shutil.copyfile(ROOT / "LICENSE", payload / "LICENSE.txt")
    if signing:
        for path in sorted(payload.glob("*.exe")):
            authenticode.sign(path, *signing)
    common.settle(payload)
    return payload


def _written(payload: Path, version: str, target: Path) -> None:
    files = [path for path in common.entries(payload) if path.is_file()]
    content = hashlib.sha256(f"{common.tree_digest(payload)}\n".encode())
    for path in (*sorted(SOURCES.iterdir()), Path(msi_tables.__file__)):
        content.update(path.read_bytes())
    picture = icon.write(WORK / "program.ico")
    (WORK / "payload.wxs").write_text(payload_source(payload, files), "utf-8")
    code = msi_codes.package_code(version, content.hexdigest())
    values = {
        "Version": version,
        "UpgradeCode": msi_codes.UPGRADE_CODE,
        "ProductCode": msi_codes.product_code(version),
        "PackageCode": f"{{{code}}}",
        "Icon": str(picture.relative_to(ROOT)),
        **{name: msi_codes.component_code(name) for name in _COMPONENTS},
    }
    defines = [part for name, value in values.items() for part in ("-D", f"{name}={value}")]
    _frozen(
        ["wixl", "-a", "x64", *defines, "-o", target, SOURCES / "product.wxs", WORK / "payload.wxs"]
    )
    statements = [*msi_tables.statements(), *_versions(payload, files)]
    _frozen(["msibuild", target, *(word for each in statements for word in ("-q", each))])
    summary = ["Installation Database", "ALSOFT", "x64;1033", f"{{{code}}}"]
    _frozen(["msibuild", target, "-s", *summary])


def payload_source(payload: Path, files: list[Path]) -> str:
    """Return the WiX source that names the program's files: each a component of its own.

    Arguments:
        payload: the folder that is installed.
        files: what is in it.
    """
    ET.register_namespace("", _WIX)
    root = ET.Element(f"{{{_WIX}}}Wix")
    fragment = ET.SubElement(root, f"{{{_WIX}}}Fragment")
    top = ET.SubElement(fragment, f"{{{_WIX}}}DirectoryRef", Id="ProgramFolder")
    group = ET.SubElement(fragment, f"{{{_WIX}}}ComponentGroup", Id="Payload")
    folders = {Path(): top}
    for path in files:
        place = path.relative_to(payload)
        for parent in reversed(place.parents):
            if parent not in folders:
                folders[parent] = ET.SubElement(
                    folders[parent.parent],
                    f"{{{_WIX}}}Directory",
                    Id=_id("d", parent),
                    Name=parent.name,
                )
        component = ET.SubElement(
            folders[place.parent],
            f"{{{_WIX}}}Component",
            Id=_id("c", place),
            Guid=msi_codes.component_code(place.as_posix()),
            Win64="yes",
        )
        ET.SubElement(
            component,
            f"{{{_WIX}}}File",
            Id=_id("f", place),
            Name=place.name,
            Source=str(path.relative_to(ROOT)),
            KeyPath="yes",
        )
        ET.SubElement(group, f"{{{_WIX}}}ComponentRef", Id=_id("c", place))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode")


def _id(kind: str, place: Path) -> str:
    """Return a name for the tables: short, and the same for a path in every version."""
    return f"{kind}{hashlib.sha256(place.as_posix().lower().encode()).hexdigest()[:24]}"


def _versions(payload: Path, files: list[Path]) -> list[str]:
    """Return statements that give every file with a version resource its version in the table.

    Without one Windows takes the file for older than the one that it replaces.
    """
    found = []
    for path in files:
        version = file_version(path.read_bytes()) if path.suffix in (".exe", ".dll", ".pyd") else ""
        if version:
            name = _id("f", path.relative_to(payload))
            found.append(f"UPDATE `File` SET `Version`='{version}' WHERE `File`='{name}'")
    return found


def file_version(content: bytes) -> str:
    """Return the version in a Windows file's resources, such as `6.11.3.0`; empty without one."""
    start = content.find(_FIXED_VERSION)
    if start < 0:
        return ""
    high, low = struct.unpack_from("<II", content, start + 8)
    return f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"


def _frozen(command: list[str | Path]) -> None:
    """Run a step for which the clock stands still: both tools write the time into the package."""
    moment = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(common.source_date_epoch()))
    common.run(["faketime", "-f", moment, *command])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Makes the bill of materials of a built program: CycloneDX 1.6, as JSON, checked by its schema.

Runs in the environment that froze the program, which has the library:
`build/packages/venv/bin/python -m scripts.packages.sbom TREE MANIFEST HASHES OUTPUT`, where HASHES
is what `pip install --report` wrote, or a folder of the wheels that were installed.

`python -m scripts.packages.sbom --check BILL FOLDER`, with any Python, holds an installed program
to its bill.
"""

from __future__ import annotations

import json
import platform
import re
import struct
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scripts.packages import common, notices

_LIBRARY_NUMBER = re.compile(r"\.so\.(?P<number>\d[\d.]*)$")
_OF_ANOTHER_MAKER = re.compile(r"^libicu")  # Qt's packages carry it, with a number of its own
_FIXED_FILE_INFO = b"\xbd\x04\xef\xfe"
_PROPERTY = "alsoft-prefs:place"


def main(argv: list[str]) -> int:
    """Zero once the bill is written, and right by its schema; or where a program keeps to it."""
    if argv[0] == "--check":
        wrong = differences(json.loads(Path(argv[1]).read_text("utf-8")), Path(argv[2]))
        sys.stdout.write("".join(f"{line}\n" for line in wrong))
        return 1 if wrong else 0
    tree, manifest, hashes, output = map(Path, argv)
    made = bill(tree, json.loads(manifest.read_text("utf-8")), wheel_hashes(hashes))
    output.write_text(made, "utf-8", newline="\n")
    return 0


def differences(stated: dict[str, Any], folder: Path) -> list[str]:
    """Return what of a program isn't as its bill of materials says.

    Arguments:
        stated: the bill.
        folder: the program's, such as `/usr/lib/alsoft-prefs`.
    """
    waiting, places = [stated["metadata"]["component"], *stated["components"]], {}
    while waiting:
        part = waiting.pop()
        waiting += part.get("components", ())
        for each in part.get("properties", ()):
            if each["name"] == _PROPERTY:
                places[each["value"]] = part["hashes"][0]["content"]
    wrong = []
    for path in common.entries(folder):
        place = path.relative_to(folder).as_posix()
        if path.is_file() and not path.is_symlink() and _is_native(path):
            known = places.pop(place, None)
            if known != common.digest(path):
                wrong.append(f"{place}: {'changed' if known else 'not in the bill'}")
    return wrong + [f"{place}: missing" for place in sorted(places)]


def wheel_hashes(source: Path) -> dict[str, str]:
    """Return the SHA-256 of each wheel that was installed, by the distribution's name.

    Arguments:
        source: a report of `pip install`, or a folder of wheels.
    """
    if source.is_dir():
        return {
            _normal(path.name.split("-")[0]): common.digest(path) for path in source.glob("*.whl")
        }
    found = {}
    for each in json.loads(source.read_text("utf-8"))["install"]:
        stated = each["download_info"].get("archive_info", {}).get("hashes", {}).get("sha256")
        if stated:
            found[_normal(each["metadata"]["name"])] = stated
    return found


def bill(tree: Path, manifest: dict[str, Any], hashes: dict[str, str]) -> str:
    """Return the bill of materials of a program, in JSON.

    Arguments:
        tree: the folder of the frozen program.
        manifest: what `packaging/frozen/manifest.py` wrote of it.
        hashes: the SHA-256 of each wheel, by the distribution's name.

    Raises:
        SystemExit: the bill isn't what the schema asks for.
    """
    from cyclonedx.model.bom import Bom, BomMetaData
    from cyclonedx.model.component import ComponentType
    from cyclonedx.output import make_outputter
    from cyclonedx.schema import OutputFormat, SchemaVersion
    from cyclonedx.validation import make_schemabased_validator

    epoch = datetime.fromtimestamp(common.source_date_epoch(), UTC)
    executable = next(path for path in sorted(tree.iterdir()) if path.is_file())
    program = _component(
        ComponentType.APPLICATION,
        common.NAME,
        common.version(),
        "Apache-2.0",
        sha256=common.digest(executable),
        place=executable.name,
    )
    parts = [*_distributions(manifest, hashes), *_debian(manifest)]
    _add_files(tree / "_internal", manifest, parts)
    made = Bom(
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"alsoft-prefs:{common.tree_digest(tree)}"),
        metadata=BomMetaData(component=program, timestamp=epoch),
        components=[part for _, part in parts],
    )
    made.register_dependency(program, [part for _, part in parts])
    text = make_outputter(made, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    problem = make_schemabased_validator(OutputFormat.JSON, SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise SystemExit(f"The bill of materials isn't right: {problem}")
    return f"{text}\n"


def _component(
    kind: Any,
    name: str,
    version: str,
    licence: str = "",
    *,
    purl: Any = None,
    sha256: str = "",
    place: str = "",
) -> Any:
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model import HashAlgorithm, HashType, Property
    from cyclonedx.model.component import Component

    reference = f"{purl or name}{f'#{place}' if place else ''}"
    return Component(
        type=kind,
        name=name,
        version=version or None,
        bom_ref=reference,
        purl=purl,
        licenses=[LicenseFactory().make_from_string(licence)] if licence else [],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=sha256)] if sha256 else [],
        properties=[Property(name=_PROPERTY, value=place)] if place else [],
    )


def _distributions(manifest: dict[str, Any], hashes: dict[str, str]) -> list[tuple[str, Any]]:
    """Return each Python distribution, with what is compiled in: as it or Qt states."""
    from cyclonedx.model.component import ComponentType
    from packageurl import PackageURL

    stated = notices.licences()
    found = []
    for name, about in manifest["distributions"].items():
        if name == common.NAME:
            continue
        number = about["version"]
        part = _component(
            ComponentType.LIBRARY,
            name,
            number,
            stated[name],
            purl=PackageURL("pypi", None, name, number),
            sha256=hashes.get(name, ""),
        )
        for inner, licence in notices.QT_PARTS if name == notices.QT[0] else ():
            part.components.add(_component(ComponentType.LIBRARY, inner, "", licence))
        for text in about["sboms"].values():
            kind = "cargo" if "cargo" in text else "generic"
            for inner, inner_number, licence in notices.parts_of(text):
                purl = PackageURL(kind, None, inner, inner_number)
                part.components.add(
                    _component(ComponentType.LIBRARY, inner, inner_number, licence, purl=purl)
                )
        found.append((name, part))
    return found


def _debian(manifest: dict[str, Any]) -> list[tuple[str, Any]]:
    """Return each of Debian's packages that something came from; elsewhere, Python itself."""
    from cyclonedx.model.component import ComponentType
    from packageurl import PackageURL

    if manifest["platform"] != "linux":
        number = manifest["python"]["version"]
        purl = PackageURL("generic", None, "python", number)
        return [("", _component(ComponentType.LIBRARY, "python", number, "PSF-2.0", purl=purl))]
    found = []
    system = platform.freedesktop_os_release()
    for package, number in sorted(set(notices.debian_packages(manifest).values())):
        asked = ["dpkg-query", "--show", "--showformat=${Architecture}", package]
        about = {"arch": notices.asked(asked), "distro": system.get("VERSION_CODENAME", "")}
        purl = PackageURL("deb", system["ID"], package, number, about)
        _, licence = notices.terms_of(package)
        part = _component(ComponentType.LIBRARY, package, number, licence, purl=purl)
        found.append((package, part))
    return found


def _add_files(internal: Path, manifest: dict[str, Any], parts: list[tuple[str, Any]]) -> None:
    """Name every native library and module below the package that it came from."""
    from cyclonedx.model.component import ComponentType

    owners = dict(parts)
    of_debian = notices.debian_packages(manifest)
    for file in manifest["files"]:
        path = internal / file["place"]
        if not path.is_file() or not _is_native(path):
            continue
        package, number = of_debian.get(file["place"], (file["distribution"], ""))
        owner = owners[package]
        version = number or _own_version(path) or str(owner.version)
        owner.components.add(
            _component(
                ComponentType.LIBRARY,
                path.name,
                version,
                sha256=common.digest(path),
                place=f"_internal/{file['place']}",
            )
        )


def _is_native(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(4)
    return start.startswith((b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe"))


def _own_version(path: Path) -> str:
    """Return the version that a file states where its package's doesn't hold for it."""
    content = path.read_bytes()
    if content.startswith(b"MZ"):
        at = content.find(_FIXED_FILE_INFO)
        if at < 0:
            return ""
        high, low = struct.unpack_from("<II", content, at + 8)
        return f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"
    number = _LIBRARY_NUMBER.search(path.name)
    return number["number"] if number and _OF_ANOTHER_MAKER.match(path.name) else ""


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The scripts that build packages: what they keep, leave out, write and say; nothing is frozen."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import struct
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from scripts.packages import __main__ as packages
from scripts.packages import checksums, common, frozen, notices, sbom
from scripts.packages.smoke import Broken, Person

ROOT = Path(__file__).parent.parent.parent
EPOCH = 1_700_000_000
MIT = "Do what you like."


def _recipe(name: str) -> ModuleType:
    """Load a module beside PyInstaller's specs, which import each other by their bare names."""
    path = ROOT / "packaging" / "frozen" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"recipe_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platforms/libqminimalegl.so", False),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6\\plugins\\imageformats\\qjpeg.dll", False),
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("alsoft_prefs/resources/i18n/alsoft-prefs_ar.qm", True),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("keyring-25.7.0.dist-info/RECORD", False),
        ("certifi/cacert.pem", True),
    ],
)
def test_what_goes_into_a_frozen_program(place: str, wanted: bool) -> None:
    assert _recipe("contents").is_wanted((place, "", "DATA")) is wanted


def test_a_link_to_what_did_not_stay_does_not_stay() -> None:
    links = [("libQt6Core.so.6", "Qt/lib/libQt6Core.so.6", "SYMLINK"), ("a", "Qt/b", "SYMLINK")]
    binaries = [("Qt/lib/libQt6Core.so.6", "/venv/libQt6Core.so.6", "BINARY")]
    contents = _recipe("contents")
    assert contents.without_dead_links([*links, ("c", "d", "DATA")], binaries) == [
        links[0],
        ("c", "d", "DATA"),
    ]


def test_the_modules_that_python_starts_with_are_sorted(tmp_path: Path) -> None:
    path = tmp_path / "base_library.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("re.pyc", "abc.pyc"):
            archive.writestr(name, name)
    _recipe("contents").sort_library([("base_library.zip", str(path), "DATA")])
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["abc.pyc", "re.pyc"]
        assert archive.read("re.pyc") == b"re.pyc"
        assert {member.date_time[0] for member in archive.infolist()} == {1980}


def test_the_systems_libraries_are_the_systems() -> None:
    libraries = _recipe("libraries")
    kept = libraries.trimmed(
        [
            ("libz.so.1", "/lib/x86_64-linux-gnu/libz.so.1", "BINARY"),
            ("libX11.so.6", "/lib/x86_64-linux-gnu/libX11.so.6", "BINARY"),
            ("_bz2.so", sys.executable, "EXTENSION"),
        ]
    )
    assert [place for place, _, _ in kept] == ["_bz2.so"]


def test_an_update_of_a_carried_library_is_a_reason_to_freeze_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = tmp_path / "dpkg-query"
    query.write_text('#!/bin/sh\nfor each; do echo "$each $VERSION"; done\nexit 1\n', "utf-8")
    query.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(frozen, "INPUTS", ("docs/licences.md",))
    monkeypatch.setenv("VERSION", "1")
    before = frozen._inputs()
    assert frozen._inputs() == before
    assert "liblzma5 1\n" in before
    assert re.search(r"libpython3\.\d+-stdlib 1\n", before)
    monkeypatch.setenv("VERSION", "2")
    assert frozen._inputs() != before


def test_a_tree_is_the_same_whoever_made_it(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        for umask, name in ((0o077, "one"), (0o002, "two")):
            os.umask(umask)
            folder = tmp_path / name
            (folder / "inside").mkdir(parents=True)
            (folder / "run").write_text("program")
            (folder / "inside" / "data").write_text("data")
            (folder / "link").symlink_to("run")
            common.settle(folder, [folder / "run"], EPOCH)
    finally:
        os.umask(before)
    one, two = common.tree_digest(tmp_path / "one"), common.tree_digest(tmp_path / "two")
    assert one == two
    assert (tmp_path / "one" / "run").stat().st_mode & 0o777 == 0o755
    (tmp_path / "two" / "inside" / "data").chmod(0o755)
    assert common.tree_digest(tmp_path / "two") != two
    assert common.tree_size(tmp_path / "one") == len("program") + len("data") + len("run")


def test_the_time_of_built_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    assert common.source_date_epoch() == EPOCH
    assert common.environment()["SOURCE_DATE_EPOCH"] == str(EPOCH)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert common.source_date_epoch() > EPOCH


def test_a_build_sees_nothing_of_the_callers_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/mine")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    seen = common.environment(MORE="1")
    assert "PYTHONPATH" not in seen
    assert "LANG" not in seen
    assert (seen["MORE"], seen["TZ"], seen["PYTHONHASHSEED"]) == ("1", "UTC", "0")


def test_a_step_that_fails_ends_the_build_and_says_why() -> None:
    with pytest.raises(SystemExit, match=r"it broke\s+sh -c .*ended with code 3"):
        common.run(["sh", "-c", "echo it broke; exit 3"])


def test_the_report_keeps_what_it_knew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(common, "OUT", tmp_path / "out")
    common.report("deb", seconds=1.5)
    common.report("deb", bytes=3)
    common.report("rpm", bytes=4)
    known = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
    assert known == {"deb": {"seconds": 1.5, "bytes": 3}, "rpm": {"bytes": 4}}


def test_checksums_are_what_sha256sum_reads(tmp_path: Path) -> None:
    for name in ("b.deb", "a.cdx.json", "report.json", "test.log"):
        (tmp_path / name).write_text(name, "utf-8")
    (tmp_path / "SHA256SUMS.asc").write_text("of the file before", "utf-8")
    sums = checksums.write(tmp_path)
    assert [line.split("  ")[1] for line in sums.read_text("utf-8").splitlines()] == [
        "a.cdx.json",
        "b.deb",
    ]
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", sums], cwd=tmp_path, check=True)
    assert not (tmp_path / "SHA256SUMS.asc").exists()


def test_every_work_in_a_program_has_a_notice() -> None:
    sbom_of_part = {"components": [{"name": "openssl", "version": "4", "licenses": []}]}
    distribution = {"version": "50", "texts": {"LICENSE": MIT}, "sboms": {}}
    manifest = {
        "platform": "win32",
        "python": {"version": "3.11.9", "licence": "PSF"},
        "files": [],
        "distributions": {
            "alsoft-prefs": distribution,
            "cryptography": {**distribution, "sboms": {"a.json": json.dumps(sbom_of_part)}},
            "pyside6-essentials": distribution,
        },
    }
    found = {notice.name: notice for notice in notices.notices(manifest)}
    assert sorted(found) == ["Python", "cryptography", "pyside6-essentials"]
    assert "openssl 4: Apache-2.0" in found["cryptography"].remark
    assert [title for title, _ in found["pyside6-essentials"].texts] == ["LGPL-3", "GPL-3"]
    assert "PCRE2" in found["pyside6-essentials"].remark
    manifest["distributions"] = {"unknown": distribution}
    with pytest.raises(SystemExit, match="unknown"):
        notices.notices(manifest)


def test_the_wheels_checksums_are_found(tmp_path: Path) -> None:
    report = tmp_path / "installed.json"
    archive = {"archive_info": {"hashes": {"sha256": "ab"}}}
    installed = [{"metadata": {"name": "Jaraco.Classes"}, "download_info": archive}]
    report.write_text(json.dumps({"install": installed}), "utf-8")
    assert sbom.wheel_hashes(report) == {"jaraco-classes": "ab"}
    wheel = tmp_path / "PySide6_Essentials-6.11-cp310-abi3-win_amd64.whl"
    wheel.write_bytes(b"")
    assert sbom.wheel_hashes(tmp_path) == {"pyside6-essentials": common.digest(wheel)}


def test_a_program_is_held_to_its_bill(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "program" / "_internal").mkdir(parents=True)
    bill, library = tmp_path / "bill.json", tmp_path / "program" / "_internal" / "a.so"
    library.write_bytes(b"\x7fELF")
    place = [{"name": "alsoft-prefs:place", "value": "_internal/a.so"}]
    hashes = [{"alg": "SHA-256", "content": common.digest(library)}]
    part = {"name": "a", "components": [{"name": "a.so", "properties": place, "hashes": hashes}]}
    stated = {"metadata": {"component": {"name": "alsoft-prefs"}}, "components": [part]}
    bill.write_text(json.dumps(stated), "utf-8")
    check = ["--check", str(bill), str(tmp_path / "program")]
    assert (sbom.main(check), capsys.readouterr().out) == (0, "")
    library.write_bytes(b"\x7fELF2")
    (library.parent / "b.so").write_bytes(b"\x7fELF")
    assert sbom.main(check) == 1
    assert capsys.readouterr().out == "_internal/a.so: changed\n_internal/b.so: not in the bill\n"
    library.unlink()
    assert sbom.main(check) == 1
    assert "_internal/a.so: missing" in capsys.readouterr().out


def test_a_librarys_own_version(tmp_path: Path) -> None:
    windows = tmp_path / "Qt6Core.dll"
    fixed = struct.pack("<IIII", 0xFEEF04BD, 0x10000, 6 << 16 | 11, 3 << 16)
    windows.write_bytes(b"MZ" + bytes(50) + fixed)
    assert sbom._own_version(windows) == "6.11.3.0"
    for name, version in (("libicuuc.so.73", "73"), ("libQt6Core.so.6", "")):
        (tmp_path / name).write_bytes(b"\x7fELF")
        assert sbom._own_version(tmp_path / name) == version


def test_what_cannot_be_done_here_is_said_aloud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(common, "OUT", tmp_path)
    assert packages.main(["test", "deb"]) == 1
    assert "!! LEFT OUT: deb: none is built" in capsys.readouterr().out
    monkeypatch.setattr(packages, "_has_tools", lambda name: name == "rpm")
    monkeypatch.setattr(packages, "_build", lambda name: True)
    finished: list[set[str]] = []
    monkeypatch.setattr(packages, "_finish", lambda systems, key: finished.append(systems))
    assert packages.main(["build"]) == 0
    said = capsys.readouterr().out
    assert "!! LEFT OUT: msi: its tools" in said
    assert "LEFT OUT: rpm" not in said
    assert packages.main(["build", "msi"]) == 1
    assert finished == [{"linux"}, set()]
    with pytest.raises(SystemExit):
        packages.main(["build", "dmg"])


def test_a_person_hears_what_went_wrong(tmp_path: Path) -> None:
    person = Person(["sh", "-c"], str(tmp_path))
    assert person.run("printf %s $HOME") == str(tmp_path)
    assert person.run("exit 2", code=2) == ""
    with pytest.raises(Broken, match="ended with 1, not 0"):
        person.run("exit 1")
    with pytest.raises(Broken, match="complains"):
        person.run("echo hm >&2")

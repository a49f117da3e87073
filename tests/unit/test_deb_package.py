"""The .deb's recipe and the repository's, piece by piece; the whole is built by `make packages`."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
from pathlib import Path

import pytest

from scripts.packages import apt_repository, common, deb, deb_life

SCRIPTS = [deb.STATIC / name for name in deb.SCRIPTS]


def test_the_control_file_is_filled_in() -> None:
    fields = {"VERSION": "1.2-1", "ARCHITECTURE": "amd64", "SIZE": "7", "DEPENDS": "libc6"}
    text = deb.filled("control", fields)
    assert "@VERSION@" not in text
    assert re.findall(r"@[A-Z]+@", text) == []
    found = dict(re.findall(r"^([A-Z][A-Za-z-]+): (.*)$", text, re.M))
    assert (found["Package"], found["Version"]) == (common.NAME, "1.2-1")
    assert found["Depends"].split(", ") == ["ca-certificates", "libc6"]
    assert max(map(len, text.partition("Description:")[2].splitlines())) <= 80


def test_the_change_log_is_debians() -> None:
    first, empty, change, _, sign, _ = deb.changelog("1.2-1", 0).split("\n")
    assert first == "alsoft-prefs (1.2-1) stable; urgency=medium"
    assert (empty, change) == ("", "  * Version 1.2: see changelog.gz.")
    assert sign.startswith(" -- ALSOFT <packages@alsoft.example>  Thu, 01 Jan 1970")


def test_the_copyright_names_what_is_carried() -> None:
    text = deb.filled("copyright", {"NOTICES": " Qt 6: LGPL-3.0-only"})
    stated = re.findall(r"^License: (.*)$", text, re.M)
    licences = {name for each in stated for name in each.split(" and ")}  # as DEP-5 has it
    whole = set(re.findall(r"^License: (.*)\n ", text, re.M))
    assert licences == whole
    assert "\n Qt 6: LGPL-3.0-only\n" in text


def test_sums_and_size_are_of_what_is_installed(tmp_path: Path) -> None:
    for name in ("DEBIAN/control", "etc/own.conf", "usr/bin/program"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x" * 1025)
    (tmp_path / "usr/bin/other").symlink_to("program")
    digest = hashlib.md5(b"x" * 1025).hexdigest()
    assert deb.md5sums(tmp_path, [Path("etc/own.conf")]) == f"{digest}  usr/bin/program\n"
    assert deb.installed_size(tmp_path) == 2 + 2 + len(("etc", "usr", "bin", "other"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_the_packages_scripts_parse_and_remove_no_file(script: Path) -> None:
    subprocess.run(["sh", "-n", script], check=True)
    text = script.read_text("utf-8")
    assert text.startswith("#!/bin/sh\nset -e\n")
    assert not re.search(r"\b(rm|rmdir|mv|find)\b", text)  # what is an administrator's stays
    assert "/home" not in text


def test_every_override_of_lintians_has_a_reason() -> None:
    lines = (deb.STATIC / "lintian-overrides").read_text("utf-8").splitlines()
    for before, line in zip(["", *lines], lines, strict=False):
        assert line.startswith("# ") or (line.startswith("alsoft-prefs: ") and before[:2] == "# ")


def test_without_a_frozen_program_it_is_said_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"scripts\.packages\.frozen"):
        deb.build(tmp_path, tmp_path, "1.2")


def test_the_signed_file_names_every_index_with_its_sum(tmp_path: Path) -> None:
    index = tmp_path / "main/binary-amd64/Packages"
    index.parent.mkdir(parents=True)
    index.write_bytes(b"Package: x\n")
    text = apt_repository.release_text(tmp_path, ["amd64"])
    digest = hashlib.sha256(b"Package: x\n").hexdigest()
    assert f"\n {digest} 11 main/binary-amd64/Packages\n" in text
    assert "\nArchitectures: amd64\n" in text
    assert re.search(r"^Date: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$", text, re.M)


def test_the_page_and_the_repository_name_the_same_files() -> None:
    page = (common.ROOT / deb_life.PAGE).read_text("utf-8")
    assert f"/etc/apt/keyrings/{apt_repository.KEY_FILE} " in page
    assert f"/etc/apt/sources.list.d/{apt_repository.SOURCES_FILE} " in page
    assert "Signed-By: /etc/apt/keyrings/{key}" in apt_repository.SOURCES


def test_who_signs_can_be_asked_for_a_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gpg = tmp_path / "gpg"
    gpg.write_text('#!/bin/sh\necho "$GPG_TTY $DISPLAY $GNUPGHOME $LANG"\n', "utf-8")
    gpg.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    for name, value in (("GPG_TTY", "/dev/pts/7"), ("DISPLAY", ":7"), ("LANG", "de_DE.UTF-8")):
        monkeypatch.setenv(name, value)
    assert apt_repository.Key("AB", Path("/keys")).gpg("--sign") == "/dev/pts/7 :7 /keys \n"


def test_a_key_that_is_named_by_its_address_is_known_by_its_fingerprint(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with apt_repository.test_key() as key:
        monkeypatch.setenv("GNUPGHOME", str(key.home))
        assert apt_repository.own_key("test@alsoft.example") == apt_repository.Key(key.fingerprint)
        make = ["--passphrase", "", "--pinentry-mode", "loopback", "--quick-generate-key"]
        key.gpg(*make, "Another <test@alsoft.example>", "ed25519", "sign", "1d")
        with pytest.raises(SystemExit, match="names 2 keys"):
            apt_repository.own_key("test@alsoft.example")


def test_what_dpkg_shlibdeps_warns_of_is_no_dependency() -> None:
    warning = "dpkg-shlibdeps: warning: cannot determine CC system type, falling back\n"
    assert deb.stated(f"{warning}shlibs:Depends=libc6 (>= 2.35), libegl1\n") == (
        "libc6 (>= 2.35), libegl1"
    )
    with pytest.raises(SystemExit, match="states no dependencies"):
        deb.stated(warning)

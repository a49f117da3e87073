"""The .rpm's recipe: what it asks of a system, how it is filled in, what its scripts do."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from alsoft_prefs.adapters import notices
from scripts.packages import common, elf, linux_tree, rpm, rpm_life, rpm_root
from scripts.packages.trial import Broken, Trial, equal

SAID = """\

/x/_internal/libown.so.1:     file format elf64-x86-64

Program Header:
    LOAD off    0x0000000000000000 vaddr 0x0000000000000000 paddr 0x0000000000000000 align 2**12

Dynamic Section:
  NEEDED               libc.so.6
  NEEDED               libz.so.1
  SONAME               libown.so.1
  RUNPATH              $ORIGIN

Version References:
  required from libc.so.6:
    0x09691a75 0x00 03 GLIBC_2.2.5
    0x06969194 0x00 02 GLIBC_2.34

/x/program:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libown.so.1
  NEEDED               libm.so.6
  NEEDED               libc.so.6

Version References:
  required from libm.so.6:
    0x06969195 0x00 03 GLIBC_2.35
  required from libc.so.6:
    0x0d696914 0x00 02 GLIBC_2.4
"""
LIBRARY, PROGRAM = elf.parse(SAID)


def test_programs_and_libraries_are_read() -> None:
    assert (LIBRARY.path, LIBRARY.soname) == (Path("/x/_internal/libown.so.1"), "libown.so.1")
    assert LIBRARY.needed == {"libc.so.6", "libz.so.1"}
    assert LIBRARY.versions == {"libc.so.6": {"GLIBC_2.2.5", "GLIBC_2.34"}}
    assert (PROGRAM.path, PROGRAM.soname) == (Path("/x/program"), "")


def test_what_the_system_brings_is_what_the_program_does_not() -> None:
    assert elf.foreign([LIBRARY, PROGRAM]) == {
        "libc.so.6": {"GLIBC_2.2.5", "GLIBC_2.34", "GLIBC_2.4"},
        "libm.so.6": {"GLIBC_2.35"},
        "libz.so.1": frozenset(),
    }


def test_the_oldest_glibc_that_does_is_found_by_number() -> None:
    assert elf.least_glibc([LIBRARY, PROGRAM]) == ("2.35", [PROGRAM.path])
    assert elf.least_glibc([LIBRARY]) == ("2.34", [LIBRARY.path])
    assert elf.least_glibc([]) == ("", [])


def test_files_of_this_computer_are_read_links_and_texts_left_out(tmp_path: Path) -> None:
    (tmp_path / "sh").write_bytes(Path("/bin/sh").read_bytes())
    (tmp_path / "link").symlink_to("sh")
    (tmp_path / "text").write_text("text")
    (found,) = elf.read(tmp_path)
    assert found.path == tmp_path / "sh"
    assert "libc.so.6" in found.needed
    assert elf.read(Path(__file__).parent) == []


def test_requirements_have_the_names_that_rpm_gives_to_what_packages_provide() -> None:
    asked = {"libz.so.1": frozenset[str](), "libm.so.6": frozenset({"GLIBC_2.35"})}
    assert rpm.requires(asked) == [
        "libm.so.6()(64bit)",
        "libm.so.6(GLIBC_2.35)(64bit)",
        "libz.so.1()(64bit)",
    ]


@pytest.mark.parametrize(
    ("version", "expected"),
    [("1.0", "1.0"), ("1.0rc1", "1.0~rc1"), ("1.0.2b3", "1.0.2~b3"), ("2.0.dev4", "2.0~dev4")],
)
def test_what_comes_before_a_release_sorts_before_it(version: str, expected: str) -> None:
    assert rpm.rpm_version(version) == expected


def test_the_licence_names_each_once_and_keeps_alternatives_together() -> None:
    stated = ["MIT", "MIT AND ISC", "MIT OR GPL-3.0-only", "public domain"]
    assert rpm.licence(stated) == (
        "(MIT OR GPL-3.0-only) AND Apache-2.0 AND ISC AND MIT AND LicenseRef-public-domain"
    )


def staged(tmp_path: Path) -> Path:
    listed = tmp_path / "usr/lib/alsoft-prefs/_internal/alsoft_prefs/resources" / notices.LIST
    listed.parent.mkdir(parents=True)
    listed.write_text(json.dumps([{"name": "a", "version": "1", "licence": "MIT"}]))
    return tmp_path


def test_the_specification_says_version_glibc_and_requirements(tmp_path: Path) -> None:
    text = rpm.specification("1.2rc3", staged(tmp_path), [LIBRARY, PROGRAM])
    assert re.findall(r"@[A-Z]+@", text) == []
    for line in (
        "Version: 1.2~rc3",
        "License: Apache-2.0 AND MIT",
        "Requires: libm.so.6(GLIBC_2.35)(64bit)",
        "This build needs glibc 2.35 or later.",
    ):
        assert line in text.splitlines()
    assert "libown" not in text


def test_a_library_that_others_lack_is_refused_by_name(tmp_path: Path) -> None:
    strange = PROGRAM._replace(needed=frozenset({"libc.so.6", "libbz2.so.1.0"}))
    with pytest.raises(SystemExit, match=r"libbz2\.so\.1\.0"):
        rpm.specification("1.0", staged(tmp_path), [strange])


def test_the_list_of_libraries_is_sorted_and_names_each_once() -> None:
    names = (linux_tree.ROOT / "packaging" / "rpm" / "libraries").read_text().splitlines()
    assert names == sorted(set(names))
    assert not {"libbz2.so.1.0", "liblzma.so.5"} & rpm.EVERYWHERE


def test_what_administrators_may_change_is_kept() -> None:
    text = rpm.TEMPLATE.read_text()
    kept = re.findall(r"^%config\(noreplace\) /(.*)$", text, re.M)
    places = (f"{place}/{name}" for name, place in linux_tree.PLACES.items())
    assert kept == [path for path in places if path.startswith("etc/")]


SYSTEMCTL = """#!/bin/sh
echo "$*" >>"$LOG"
case "$1" in list-units)
    echo 'user@1000.service loaded active running User Manager for UID 1000'
    echo 'user@1001.service loaded active running User Manager for UID 1001'
esac
exit "$CODE"
"""
TIMER = "alsoft-prefs-sync.timer"


def scripted(tmp_path: Path, section: str, count: int, code: int = 0) -> list[str]:
    """Run one of the package's scripts; return what it asked of a systemctl that ends with CODE."""
    (script,) = re.findall(rf"^%{section}\n(.*?)\n\n", rpm.TEMPLATE.read_text(), re.M | re.S)
    fake = tmp_path / "systemctl"
    fake.write_text(SYSTEMCTL)
    fake.chmod(0o755)
    log = tmp_path / "log"
    done = subprocess.run(
        ["/bin/sh", "-e", "-c", script, section, str(count)],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "LOG": str(log), "CODE": str(code)},
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return log.read_text().splitlines() if log.exists() else []


def test_the_first_install_follows_the_preset_and_an_upgrade_changes_nothing(
    tmp_path: Path,
) -> None:
    assert scripted(tmp_path, "post", 1) == [f"--no-reload --global preset {TIMER}"]
    (tmp_path / "log").unlink()
    assert scripted(tmp_path, "post", 2) == []
    assert scripted(tmp_path, "preun", 1) == []


def test_removing_switches_the_schedule_off_for_everybody_who_is_logged_in(tmp_path: Path) -> None:
    assert scripted(tmp_path, "preun", 0) == [
        f"--no-reload --global disable {TIMER}",
        "list-units --plain --no-legend user@*.service",
        f"--user --machine=1000@.host stop {TIMER}",
        f"--user --machine=1001@.host stop {TIMER}",
    ]


@pytest.mark.parametrize(("section", "count"), [("post", 1), ("preun", 0)])
def test_a_systemctl_that_fails_keeps_nobody_from_installing_or_removing(
    tmp_path: Path, section: str, count: int
) -> None:
    assert scripted(tmp_path, section, count, code=1)


def test_the_page_is_typed_with_the_versions_that_were_built() -> None:
    lines = rpm_life.typed()
    package = f"./alsoft-prefs-{common.version()}-1.x86_64.rpm"
    assert f"sudo dnf install {package}" in lines
    assert f"sudo dnf upgrade ./alsoft-prefs-{rpm_life.NEWER}-1.x86_64.rpm" in lines
    assert not [line for line in lines if line.startswith(("make", ".venv"))]


@pytest.mark.parametrize(
    "text",
    [
        "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\n",
        "# deb http://old.example x\ndeb [arch=amd64] http://mirror.example/debian bookworm main\n",
    ],
)
def test_the_mirror_is_the_one_that_apt_uses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    (tmp_path / "sources").write_text(text)
    monkeypatch.setattr(rpm_root, "SOURCES", (tmp_path / "none", tmp_path / "sources"))
    assert rpm_root.source() == ("bookworm", "http://mirror.example/debian")


def test_a_trial_counts_its_steps_and_ends_with_the_first_that_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trial = Trial(tmp_path / "log")
    with trial.step("true ends with zero"):
        trial.run(["true"])
        with pytest.raises(Broken, match="code 1"):
            trial.run(["false"])
        trial.run(["false"], code=-1)
    with pytest.raises(SystemExit) as ended, trial.step("one is two"):
        equal(1, 2, "one")
    assert ended.value.code == 1
    assert "FAILED: one is two: one: 1, not 2" in capsys.readouterr().out
    kept = (tmp_path / "log").read_text().splitlines()
    assert "$ false" in kept
    assert kept[-1] == "1 passed, 1 failed"


def test_a_trial_tells_of_a_step_that_would_have_ended_the_program(tmp_path: Path) -> None:
    trial = Trial(tmp_path / "log")
    with pytest.raises(SystemExit), trial.step("a tool does its work"):
        common.run(["sh", "-c", "echo why; exit 3"])
    kept = (tmp_path / "log").read_text()
    assert "FAILED: a tool does its work: why\n" in kept
    assert kept.endswith("0 passed, 1 failed\n")

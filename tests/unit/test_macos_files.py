"""The files for macOS, which no Mac has built yet: what can be held to the code without one."""

from __future__ import annotations

import plistlib
import re
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.adapters.machine import APPLICATION
from alsoft_prefs.cli.parser import build_parser
from scripts.packages.icns import SIZES, icns, main

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "packaging" / "macos"
APP = "/Applications/ALSOFT Privacy Preferences.app"
PROGRAM = f"{APP}/Contents/MacOS/alsoft-prefs"
SCRIPTS = sorted([*FOLDER.glob("*.sh"), *FOLDER.glob("scripts/*")])


def plist(name: str) -> dict[str, Any]:
    read: dict[str, Any] = plistlib.loads((FOLDER / name).read_bytes())
    return read


def test_the_bundle_says_who_it_is_in_every_language_that_the_window_speaks() -> None:
    information = plist("Info.plist")
    assert information["CFBundleIdentifier"] == APPLICATION
    assert f"/Applications/{information['CFBundleDisplayName']}.app" == APP
    shipped = {file.stem.rpartition("_")[2] for file in ROOT.glob("resources/i18n/*.ts")}
    assert set(information["CFBundleLocalizations"]) == shipped
    assert information["CFBundleDevelopmentRegion"] == "en"
    assert "ALSOFT" in str(information["NSHumanReadableCopyright"])


def test_the_bundle_asks_for_the_macos_that_its_qt_needs() -> None:
    # Wheels of Qt for macOS tell it in their names: pyside6_essentials-…-macosx_13_0_universal2.whl
    assert plist("Info.plist")["LSMinimumSystemVersion"] == "13.0"
    lock = (ROOT / "requirements" / "packages.txt").read_text()
    assert re.search(r"^pyside6-essentials==6\.11\.", lock, re.MULTILINE)


def test_the_window_stands_in_the_dock_and_keeps_the_dark_appearance() -> None:
    information = plist("Info.plist")
    assert not {"LSUIElement", "LSBackgroundOnly"} & information.keys()
    assert information["NSRequiresAquaSystemAppearance"] is False
    assert "console=False" in (FOLDER / "macos.spec").read_text()


def test_the_spec_takes_the_version_and_the_identity_from_where_they_stand() -> None:
    text = (FOLDER / "macos.spec").read_text()
    compile(text, "macos.spec", "exec")
    information = plist("Info.plist")
    assert not {"CFBundleVersion", "CFBundleShortVersionString"} & information.keys()
    assert 'information["CFBundleVersion"] = VERSION' in text
    names = set(re.findall(r'environ(?:\.get\(|\[)"(\w+)"', text)) | {"ALSOFT_MANIFEST"}
    build = (FOLDER / "build.sh").read_text()
    assert [name for name in sorted(names) if name not in build] == []


def test_the_agent_starts_a_command_that_there_is() -> None:
    agent = plist("com.alsoft.prefs.sync.plist")
    assert agent["Label"] == f"{APPLICATION}.sync"
    shell, option, _, program, *words = agent["ProgramArguments"]
    assert (shell, option, program) == ("/bin/sh", "-c", PROGRAM)
    chosen = build_parser().parse_args(words)
    assert chosen.command == "sync"
    assert agent["StartCalendarInterval"]
    assert "KeepAlive" not in agent


def run_agent(program: Path, tmp_path: Path, shell: str) -> tuple[int, str, str]:
    """Run the agent's script with a `sleep` that only notes how long."""
    _, option, script, _, *words = plist("com.alsoft.prefs.sync.plist")["ProgramArguments"]
    fake = tmp_path / "bin" / "sleep"
    fake.parent.mkdir(exist_ok=True)
    fake.write_text(f'#!/bin/sh\necho "$1" >{tmp_path}/slept\n')
    fake.chmod(0o755)
    done = subprocess.run(
        [shell, option, script, str(program), *words],
        env={"PATH": f"{fake.parent}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=20,
    )
    slept = tmp_path / "slept"
    return done.returncode, done.stdout, slept.read_text() if slept.exists() else ""


@pytest.mark.parametrize("shell", sorted(filter(None, map(shutil.which, ("sh", "bash")))))
def test_the_agent_waits_a_while_that_differs_and_hands_the_exit_code_on(
    tmp_path: Path, shell: str
) -> None:
    program = tmp_path / "a program"
    program.write_text('#!/bin/sh\necho "$@"\nexit 5\n')
    program.chmod(0o755)
    waits = set()
    for _ in range(5):
        code, said, slept = run_agent(program, tmp_path, shell)
        assert (code, said) == (5, "sync --scheduled --timeout 120\n")
        waits.add(int(slept))
    assert all(0 <= wait < 4 * 3600 for wait in waits)
    assert len(waits) > 1


def test_the_agent_does_nothing_without_the_program(tmp_path: Path) -> None:
    assert run_agent(tmp_path / "gone", tmp_path, "/bin/sh") == (0, "", "")


def test_the_package_puts_the_program_where_everything_else_looks_for_it() -> None:
    (component,) = plistlib.loads((FOLDER / "components.plist").read_bytes())
    assert f"/{component['RootRelativeBundlePath']}" == APP
    assert component["BundleIsRelocatable"] is False
    distribution = (FOLDER / "distribution.xml.in").read_text()
    assert set(re.findall(r'pkg-ref id="([^"]+)"', distribution)) == {APPLICATION}
    build = (FOLDER / "build.sh").read_text()
    for name in set(re.findall(r"@(\w+)@", distribution)):
        assert f"s/@{name}@/" in build
    for name in re.findall(r"\$here/([\w./-]+\w)", build):
        assert (FOLDER / name).exists(), name


def test_removing_names_everything_that_installing_makes() -> None:
    remove = (FOLDER / "uninstall.sh").read_text()
    agent = "/Library/LaunchAgents/com.alsoft.prefs.sync.plist"
    for place in (APP, agent, "/usr/local/bin/alsoft-prefs", f"--forget {APPLICATION}"):
        assert place in remove
    assert f'"$build/root{Path(agent).parent}/"' in (FOLDER / "build.sh").read_text()
    made = (FOLDER / "scripts" / "postinstall").read_text()
    assert PROGRAM in made
    assert "/usr/local/bin/alsoft-prefs" in made


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_scripts_are_executable_and_parse(script: Path) -> None:
    assert script.stat().st_mode & 0o111
    shell = re.match(r"#!(\S+)\n", script.read_text())
    assert shell is not None
    done = subprocess.run([shell[1], "-n", script], capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_icon_holds_every_size(tmp_path: Path) -> None:
    written = tmp_path / "alsoft-prefs.icns"
    assert main(str(ROOT / "packaging/linux/com.alsoft.prefs.svg"), str(written)) == 0
    data = written.read_bytes()
    assert data[:8] == b"icns" + struct.pack(">I", len(data))
    found, start = [], 8
    while start < len(data):
        kind, length = data[start : start + 4], struct.unpack(">I", data[start + 4 : start + 8])[0]
        picture = data[start + 8 : start + length]
        assert picture.startswith(b"\x89PNG")
        width, height = struct.unpack(">II", picture[16:24])
        assert width == height
        found.append((kind, width))
        start += length
    assert found == list(SIZES)
    assert icns([]) == b"icns\0\0\0\x08"

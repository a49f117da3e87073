"""A Linux desktop's files: what they name exists, what they start parses, in five languages."""

from __future__ import annotations

import configparser
import os
import re
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from alsoft_prefs.adapters.paths import data_directory
from alsoft_prefs.cli.parser import build_parser
from alsoft_prefs.core.errors import BackendProblem
from scripts.packages import linux_tree
from scripts.packages.linux_tree import ID, NAME, ROOT, STATIC

LANGUAGES = ("ar", "de", "es", "fr")
ENTRIES = (f"{ID}.desktop", "alsoft-prefs-sync.desktop")
ANALYZE = shutil.which("systemd-analyze")


def entry(name: str) -> dict[str, str]:
    """Return the keys of a desktop entry."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(STATIC / name, "utf-8")
    return dict(parser["Desktop Entry"])


def unit(name: str) -> list[tuple[str, str]]:
    """Return the settings of a unit, in order; a key may stand twice."""
    lines = (STATIC / name).read_text("utf-8").splitlines()
    pairs = (line.partition("=") for line in lines if line and line[0] not in "#[")
    return [(key, value) for key, _, value in pairs]


def values(name: str, key: str) -> list[str]:
    """Return what a unit says for a key."""
    return [value for found, value in unit(name) if found == key]


def titles() -> dict[str, str]:
    """Return the program's name in every language, as the window has it."""
    found = {"": "ALSOFT Privacy Preferences"}
    for language in LANGUAGES:
        tree = ET.parse(ROOT / f"resources/i18n/{NAME}_{language}.ts")
        for message in tree.iter("message"):
            if message.findtext("source") == found[""]:
                found[language] = message.findtext("translation") or ""
    return found


def test_the_menu_names_the_program_as_the_window_does() -> None:
    shown = entry(ENTRIES[0])
    for language, title in titles().items():
        suffix = f"[{language}]" if language else ""
        assert shown[f"Name{suffix}"] == title
        assert entry(ENTRIES[1])[f"Name{suffix}"].startswith(title)
        assert {f"{key}{suffix}" for key in ("GenericName", "Comment", "Keywords")} <= set(shown)


@pytest.mark.parametrize("name", ENTRIES)
def test_entries_start_what_parses(name: str) -> None:
    keys = entry(name)
    words = shlex.split(keys["Exec"])
    if words[0] == "sh":
        words = shlex.split(words[2].partition(" exec ")[2])
    assert words[0] == keys["TryExec"] == NAME
    build_parser().parse_args(words[1:])
    assert (STATIC / f"{keys['Icon']}.svg").is_file()


def test_the_window_and_the_notification_name_the_entry_and_its_icon() -> None:
    source = ROOT / "src" / "alsoft_prefs"
    assert f'"{ID}"' in (source / "gui/application.py").read_text("utf-8")
    assert f'"{ID}"' in (source / "adapters/desktop_notifier.py").read_text("utf-8")


def test_the_schedule_runs_what_parses_and_is_calm_offline() -> None:
    (line,) = values("alsoft-prefs-sync.service", "ExecStart")
    program, *words = shlex.split(line)
    assert program == f"/usr/bin/{NAME}"
    assert build_parser().parse_args(words).scheduled
    (offline,) = values("alsoft-prefs-sync.service", "SuccessExitStatus")
    assert int(offline) == BackendProblem.exit_code
    (delay,) = values("alsoft-prefs-sync.timer", "RandomizedDelaySec")
    assert re.fullmatch(r"[2-9]h", delay)
    assert values("alsoft-prefs-sync.timer", "WantedBy") == ["timers.target"]
    preset = (STATIC / "80-alsoft-prefs.preset").read_text("utf-8")
    assert preset == "enable alsoft-prefs-sync.timer\n"


def test_the_schedule_looks_for_the_journal_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("ALSOFT_PREFS_PROFILE", "XDG_DATA_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HOME", "/home/person")
    (path,) = values("alsoft-prefs-sync.service", "ConditionPathExists")
    assert path.replace("%h", "/home/person") == f"|{data_directory()}/journal.sqlite3"
    assert values("alsoft-prefs-sync.service", "ConditionEnvironment") == ["|XDG_DATA_HOME"]


@pytest.mark.skipif(ANALYZE is None, reason="systemd-analyze isn't installed")
def test_the_units_are_what_systemd_takes(tmp_path: Path) -> None:
    assert ANALYZE is not None
    for name in ("alsoft-prefs-sync.service", "alsoft-prefs-sync.timer"):
        text = (STATIC / name).read_text("utf-8").replace(f"/usr/bin/{NAME}", sys.executable)
        (tmp_path / name).write_text(text, "utf-8")
    units = [str(path) for path in sorted(tmp_path.iterdir())]
    done = subprocess.run(
        [ANALYZE, "verify", "--user", "--man=no", *units],
        env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_description_is_whole_in_every_language() -> None:
    tree = ET.fromstring(linux_tree.metainfo("1.2.3", 1_790_000_000))
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert {name.get(language, ""): name.text for name in tree.findall("name")} == titles()
    for path in ("summary", "description/p"):
        assert {each.get(language, "") for each in tree.findall(path)} == {"", *LANGUAGES}
    assert tree.findtext("id") == ID
    assert tree.findtext("launchable") == ENTRIES[0]
    assert tree.findtext("project_license") == "Apache-2.0"
    release = tree.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2026-09-21"}


def test_the_icon_is_drawn_in_every_size(qapp: object) -> None:
    from PySide6.QtGui import QImage

    for size in linux_tree.ICON_SIZES:
        image = QImage.fromData(linux_tree.drawn(STATIC / f"{ID}.svg", size))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 255  # the corners are round
        assert image.pixelColor(size // 2, size // 2).alpha() == 255


def test_the_installed_tree_is_the_same_under_any_umask(tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / NAME).write_bytes(b"program")
    (frozen / "_internal" / "libx.so.1").write_bytes(b"library")
    (frozen / "_internal" / "libx.so").symlink_to("libx.so.1")
    before = os.umask(0o077)
    try:
        linux_tree.stage(frozen, tmp_path / "root", "1.2.3", 1_700_000_000, "/usr/share/zsh/x")
    finally:
        os.umask(before)
    root = tmp_path / "root"
    modes: dict[int, list[Path]] = {}
    for path in (root, *root.rglob("*")):
        assert path.lstat().st_mtime == 1_700_000_000
        if path.is_file() and not path.is_symlink():
            modes.setdefault(path.stat().st_mode & 0o777, []).append(path)
        elif path.is_dir():
            assert path.stat().st_mode & 0o777 == 0o755
    assert modes.pop(0o755) == [root / "usr/lib" / NAME / NAME]
    assert list(modes) == [0o644]
    assert (root / "usr/bin" / NAME).resolve() == root / "usr/lib" / NAME / NAME
    assert os.readlink(root / "usr/lib" / NAME / "_internal/libx.so") == "libx.so.1"
    assert not list((root / "etc" / NAME).rglob("*.json"))
    assert {path.name for path in (root / "etc" / NAME).iterdir()} == {"managed", "recommended"}
    assert (root / f"usr/share/zsh/x/_{NAME}").read_text().startswith(f"#compdef {NAME}")

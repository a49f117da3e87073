"""The scripts behind `make`: what they find, and what they say to people who may not install."""

from __future__ import annotations

import os
import runpy
import subprocess
from pathlib import Path
from typing import Any

import pytest

SCRIPTS = Path(__file__).parent.parent.parent / "scripts"


def _load(name: str, **replaced: Any) -> dict[str, Any]:
    module = runpy.run_path(str(SCRIPTS / f"{name}.py"))
    module["main"].__globals__.update(replaced)
    return module


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("a.md", "fine\n", ""),
        ("a.md", "blank \n", "blanks at the end of a line"),
        ("a.md", "no newline", "no newline at the end"),
        ("a.md", "<<<<<<" + "< ours\n", "conflict marks"),
        ("a.txt", "https://pypi" + ".org/simple\n", "registry"),
        ("a.py", "x = 1\n" * 401, "more than 400 lines"),
        ("a.toml", "x =\n", "Invalid value"),
        ("a.json", "{\n", "Expecting"),
        ("a.bin", "\0 \n", ""),
        ("b.md", "x" * 1_048_577 + "\n", "larger than 1 MiB"),
        ("resources/policy/1/en.md", "as it was written \n", ""),
    ],
)
def test_files_are_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, found: str
) -> None:
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text(text, "utf-8")
    ended = _load("check_files", ROOT=tmp_path)["main"]()
    said = capsys.readouterr().out
    assert (ended, found in said, said.count("\n")) == (1, True, 1) if found else not said


@pytest.mark.parametrize(
    ("programs", "line"),
    [
        (("apt-get", "sudo"), "    sudo apt-get update && sudo apt-get install {}\n"),
        (("apt-get",), "    su -c 'apt-get update && apt-get install {}'\n"),
    ],
)
def test_people_who_may_not_install_are_told_once_what_to_type(
    capsys: pytest.CaptureFixture[str], programs: tuple[str, ...], line: str
) -> None:
    nowhere = {"pip": _nowhere("pip"), "run": _nowhere("libqt1")}
    module = _load("system_packages", TARGETS=nowhere)
    module["main"].__globals__.update(_as_root=lambda: None, shutil=_Path(*programs))
    assert module["main"]("pip", "run") == 1
    said = capsys.readouterr().err
    assert said.endswith(line.format("--yes --no-install-recommends pip libqt1"))


def test_nothing_is_said_when_nothing_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert _load("system_packages", TARGETS={"pip": ()})["main"]("pip") == 0
    assert capsys.readouterr() == ("", "")


def test_an_installation_waits_for_the_systems_own_updates_and_starts_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    apt = tmp_path / "apt-get"
    policy = tmp_path / "policy-rc.d"
    asked = tmp_path / "asked"
    script = f'#!/bin/sh\necho "$@" >> {asked}\nsh {policy} || echo denied: $? >> {asked}\n'
    apt.write_text(script, "utf-8")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    nowhere = {"pip": _nowhere("pip")}
    module = _load("system_packages", TARGETS=nowhere, _as_root=list, POLICY=str(policy))
    assert module["main"]("pip") == 0
    updated, *_, installed, started = asked.read_text("utf-8").splitlines()
    assert updated == "update"
    assert started == "denied: 101"
    assert not policy.exists()
    assert installed.startswith("install --yes --no-install-recommends pip")
    assert "DPkg::Lock::Timeout=" in installed


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("#!/bin/sh\n{ours}\nexit 101\n", None),  # an installation was interrupted
        ("#!/bin/sh\nexit 101\n", "#!/bin/sh\nexit 101\n"),
    ],
)
def test_an_interrupted_installation_forbids_services_no_longer_than_until_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str, after: str | None
) -> None:
    apt, policy = tmp_path / "apt-get", tmp_path / "policy-rc.d"
    apt.write_text("#!/bin/sh\n", "utf-8")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    nowhere = {"pip": _nowhere("pip")}
    module = _load("system_packages", TARGETS=nowhere, _as_root=list, POLICY=str(policy))
    policy.write_text(before.format(ours=module["OURS"]), "utf-8")
    assert module["main"]("pip") == 0
    assert (policy.read_text("utf-8") if policy.exists() else None) == after


def _nowhere(package: str) -> tuple[Any, ...]:
    return (_load("system_packages")["Part"](package, file="nowhere/to/be/found"),)


class _Path:
    """A search path with these programs on it."""

    def __init__(self, *programs: str) -> None:
        self.programs = programs

    def which(self, program: str) -> str | None:
        return f"/usr/bin/{program}" if program in self.programs else None


def test_other_systems_are_told_the_names_and_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    module = _load("system_packages")
    nowhere = (module["Part"]("libnowhere1", library="libnowhere.so.1"),)
    module["main"].__globals__.update(TARGETS={"run": nowhere}, shutil=_Path())
    assert module["main"]("run") == 0
    assert "libnowhere.so.1" in capsys.readouterr().err

"""The scripts behind `make`: what they find, and what they say to people who may not install."""

from __future__ import annotations

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


def test_people_who_may_not_install_are_told_what_to_type(
    capsys: pytest.CaptureFixture[str],
) -> None:
    module = _load("system_packages")
    nowhere = (module["Part"]("libnowhere1", library="libnowhere.so.1"),)
    module["main"].__globals__.update(QT=nowhere, PIP=(), _as_root=lambda: None)
    module["main"].__globals__["shutil"] = _Everything
    assert module["main"]("run") == 1
    assert "apt-get install --yes --no-install-recommends libnowhere1" in capsys.readouterr().err
    assert module["main"]("pip") == 0


class _Everything:
    """A search path with every program on it."""

    @staticmethod
    def which(program: str) -> str:
        return f"/usr/bin/{program}"


def test_other_systems_are_told_the_names_and_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    module = _load("system_packages")
    nowhere = (module["Part"]("libnowhere1", library="libnowhere.so.1"),)
    module["main"].__globals__.update(QT=nowhere, shutil=_Nothing)
    assert module["main"]("run") == 0
    assert "libnowhere.so.1" in capsys.readouterr().err


class _Nothing:
    """An empty search path."""

    @staticmethod
    def which(_program: str) -> None:
        return None

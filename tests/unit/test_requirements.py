"""The locked requirements: what they name, and that people can trust them."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent.parent
PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    return {found["name"]: found["version"] for found in PIN.finditer(text)}


@pytest.mark.parametrize("name", ["dev", "runtime", "packages"])
def test_every_requirement_is_hashed(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    blocks = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pins(name)) > 10
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("name", ["dev", "runtime", "packages"])
def test_no_host_is_named(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    assert re.findall(r"^.*(?:://|--index|--find-links|@ ).*$", text, re.MULTILINE) == []


def test_what_is_tested_is_what_is_deployed() -> None:
    tested = pins("dev")
    assert {name: tested.get(name) for name in pins("runtime")} == pins("runtime")


@pytest.mark.parametrize(
    ("name", "extras"),
    [
        ("runtime", ["backend"]),
        ("packages", ["packages"]),
        ("dev", ["backend", "testing", "dev"]),
    ],
)
def test_the_lock_follows_the_project(name: str, extras: list[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"]]
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    locked = pins(name)
    unmet = []
    for line in wanted:
        requirement = Requirement(line)
        if requirement.name == project["name"]:
            continue
        version = locked.get(requirement.name.lower())
        if version is None or not requirement.specifier.contains(version):
            unmet.append(f"{line}: {version}")
    assert unmet == []


def test_what_is_imported_is_required() -> None:
    """A tool of the developers' may bring a package that nobody else gets."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    package = ROOT / "src" / "alsoft_prefs"
    required: set[str] = {
        canonicalize_name(Requirement(line).name) for line in project["dependencies"]
    }
    required |= {"shiboken6", "urllib3"}  # a part of PySide6, and of what requests offers
    known = {"alsoft_prefs", *sys.stdlib_module_names, "_sha2"}  # before 3.12 it was `_sha256`
    owners = importlib.metadata.packages_distributions()
    missing = set()
    for path in package.rglob("*.py"):
        if path.relative_to(package).parts[0] in ("backend", "testing"):
            continue
        for name in _imported(ast.parse(path.read_text("utf-8"))):
            brought_by = {canonicalize_name(owner) for owner in owners.get(name, ())}
            if name not in known and required.isdisjoint(brought_by):
                missing.add(f"{path.relative_to(package)}: {name}")
    assert sorted(missing) == []


def _imported(tree: ast.Module) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return {name.partition(".")[0] for name in names}

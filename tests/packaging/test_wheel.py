"""The wheel, installed in an empty environment, by the command that its users type."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scripts.translations import LANGUAGES

ROOT = Path(__file__).parent.parent.parent

# Nothing of this run reaches the programs: neither its modules, nor its coverage, nor its settings.
ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("PYTHON", "COV", "VIRTUAL_ENV", "ALSOFT", "DO_NOT"))
} | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}  # never the developer's own

pytestmark = pytest.mark.packaging


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "--target",
        "wheel",
        "--directory",
        folder,
    ]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, env=ENVIRONMENT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the programs of an environment that holds the wheel and its dependencies."""
    venv = tmp_path_factory.mktemp("empty") / "venv"
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", venv], check=True, env=ENVIRONMENT
    )
    python = venv / "bin" / "python"
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-compile",
    ]
    pip += ["--root-user-action=ignore"]
    lock = ROOT / "requirements" / "runtime.txt"
    subprocess.run([*pip, "--no-deps", "--require-hashes", "-r", lock], check=True, env=ENVIRONMENT)
    # With dependencies, so that one that the lock misses is seen; without an index, so that none
    # comes from elsewhere.
    subprocess.run([*pip, "--no-index", f"{wheel}[backend]"], check=True, env=ENVIRONMENT)
    return venv / "bin"


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("profile") / "of a person"


def _run(bin_folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    program, *arguments = words
    return subprocess.run(
        [bin_folder / program, *arguments],
        cwd=bin_folder,  # not the checkout, whose src/ and resources/ must not be found
        env=ENVIRONMENT,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_wheel_holds_the_resources_and_the_licence(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    resources = [str(path.relative_to(ROOT)) for path in (ROOT / "resources").rglob("*.*")]
    assert resources
    assert [name for name in resources if f"alsoft_prefs/{name}" not in names] == []
    compiled = {f"alsoft_prefs/resources/i18n/alsoft-prefs_{tag}.qm" for tag in LANGUAGES}
    assert compiled <= set(names)
    assert [name for name in names if name.endswith("licenses/LICENSE")]
    assert [name for name in names if not name.startswith("alsoft_prefs")] == []


def test_it_says_its_version(installed: Path) -> None:
    from alsoft_prefs.version import VERSION

    answer = _run(installed, "alsoft-prefs", "--version")
    assert (answer.returncode, VERSION in answer.stdout) == (0, True), answer


def test_a_choice_is_kept_and_obeyed(installed: Path, profile: Path) -> None:
    def prefs(*words: str) -> subprocess.CompletedProcess[str]:
        return _run(installed, "alsoft-prefs", "--profile", profile, *words)

    done = prefs("set", "tracking.analytics=deny")
    assert done.returncode == 0, done.stderr
    assert prefs("get", "tracking.analytics").returncode == 1
    assert prefs("set", "contact.news=allow").returncode == 0
    assert prefs("get", "contact.news").returncode == 0

    status = json.loads(prefs("status", "--json").stdout)
    assert status["purposes"]["tracking.analytics"]["decision"] == "deny"
    assert status["purposes"]["tracking.analytics"]["layer"] == "user"


def test_other_programs_can_ask(installed: Path) -> None:
    code = "import alsoft_prefs; print(alsoft_prefs.__file__, alsoft_prefs.allowed('no.such'))"
    answer = _run(installed, "python", "-c", code)
    assert answer.returncode == 0, answer.stderr
    place, verdict = answer.stdout.rsplit(maxsplit=1)
    assert verdict == "False"
    assert not Path(place).is_relative_to(ROOT)


def test_the_policy_is_found(installed: Path, profile: Path) -> None:
    answer = _run(installed, "alsoft-prefs", "--profile", profile, "policy", "show")
    assert answer.returncode == 0, answer.stderr
    assert "analytics" in answer.stdout.lower()


def test_the_backend_starts(installed: Path) -> None:
    answer = _run(installed, "alsoft-prefs-backend", "--help")
    assert answer.returncode == 0, answer.stderr


def test_the_testers_first_test_runs_as_it_is_printed(wheel: Path, tmp_path: Path) -> None:
    folder, project = tmp_path / "installed", tmp_path / "project"
    project.mkdir()
    pip: list[str | Path] = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
    subprocess.run(
        [*pip, "--no-index", "--root-user-action=ignore", "--target", folder, wheel],
        check=True,
        env=ENVIRONMENT,
    )
    page = (ROOT / "docs" / "testers.md").read_text("utf-8")
    section = page.partition("## A first test")[2].partition("\n## ")[0]
    (test,) = re.findall(r"^```python\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
    (command,) = re.findall(r"^\$ (.+)$", section, re.MULTILINE)
    (project / "test_first.py").write_text(test)
    (project / "test_place.py").write_text(
        f"import alsoft_prefs as a\ndef test_place():\n assert {str(folder)!r} in a.__file__\n"
    )
    words = shlex.split(command)
    variables = dict(word.split("=", 1) for word in words if "=" in word)
    python, *rest = [word for word in words if "=" not in word]
    assert python == "python"
    done = subprocess.run(
        [sys.executable, *rest, "test_place.py", "-q"],
        cwd=project,
        env={**ENVIRONMENT, **variables, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "2 passed" in done.stdout, done.stdout + done.stderr

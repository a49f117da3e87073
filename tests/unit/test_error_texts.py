"""Every error for a person says what to do, besides what happened."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2] / "src" / "alsoft_prefs"
WITH_A_HINT = {"UsageProblem", "LockedByAdministrator", "LocalDataProblem", "BackendProblem"}


def _without_a_hint() -> Iterator[str]:
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            stated = len(node.args) > 1 or any(k.arg == "hint" for k in node.keywords)
            if node.func.id in WITH_A_HINT and not stated:
                yield f"{path.relative_to(ROOT)}:{node.lineno}"


def test_every_error_has_a_hint() -> None:
    assert list(_without_a_hint()) == []

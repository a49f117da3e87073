"""Pages take colours, fonts and distances from the design system alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import alsoft_prefs.gui

GUI = Path(alsoft_prefs.gui.__file__).parent
DISTANCES = {
    "addSpacing",
    "insertSpacing",
    "setContentsMargins",
    "setFixedHeight",
    "setFixedWidth",
    "setMaximumWidth",
    "setMinimumWidth",
    "setSpacing",
}
LOOKS = {"QBrush", "QColor", "QFont", "QPalette"}
PAGES = sorted(
    [*(GUI / "pages").glob("*.py"), *GUI.glob("*.py"), *(GUI / "presenters").glob("*.py")]
)
SHELL = "shell.py"  # seen before the design system is imported


def _own_sizes(tree: ast.AST) -> list[int]:
    """Lines that state a distance as a number of their own."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in DISTANCES
        and any(isinstance(a, ast.Constant) and a.value not in (0, None) for a in node.args)
    ]


def _own_looks(tree: ast.AST) -> list[int]:
    """Lines that make a colour or a font out of a text or numbers."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in LOOKS
        and any(isinstance(a, ast.Constant) for a in node.args)
    ]


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.name)
def test_no_page_has_sizes_or_colours_of_its_own(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert _own_sizes(tree) == []
    assert _own_looks(tree) == []


def test_a_page_that_had_them_would_be_found() -> None:
    tree = ast.parse(
        "box.setSpacing(5)\nline.addSpacing(theme.LINE)\nQColor('#fff')\nQColor(role)\n"
    )
    assert _own_sizes(tree) == [1]
    assert _own_looks(tree) == [3]

"""Compiles the translations when the wheel is built or the checkout installed."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Makes a `.qm` beside each `.ts`, with Qt's own compiler."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile; a checkout without them speaks English, a wheel without them isn't built."""
        try:
            compile_all(Path(self.root))
        except (OSError, subprocess.CalledProcessError) as error:
            if version != "editable":
                raise
            self.app.display_warning(f"The translations couldn't be compiled: {error}")


def compile_all(root: Path) -> None:
    """Compile each `resources/i18n/*.ts` of a checkout.

    Raises:
        OSError: there is no compiler.
        CalledProcessError: it refuses a file.
    """
    for source in sorted((root / "resources" / "i18n").glob("*.ts")):
        # One by one: the compiler takes several sources as parts of one.
        command: list[str | Path] = [tool("lrelease"), "-silent", "-nounfinished"]
        command += [source, "-qm", source.with_suffix(".qm")]
        subprocess.run(command, check=True)  # noqa: S603


def tool(name: str) -> Path:
    """Return the path of one of Qt's programs that PySide brings: `lrelease`, `lupdate`.

    Raises:
        FileNotFoundError: PySide isn't installed here.
    """
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("PySide6")
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(spec.submodule_search_locations[0]) / f"{name}{suffix}"

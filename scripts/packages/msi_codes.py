"""The codes by which Windows Installer knows what belongs together."""

from __future__ import annotations

import uuid

UPGRADE_CODE = "AF54F636-0E0A-464F-B9B8-45DF384AD034"
"""All versions of the program, for ever: with another code an upgrade would be a second copy."""
_OURS = uuid.UUID(UPGRADE_CODE)


def product_code(version: str) -> str:
    """Return the code of a version: Windows tells an upgrade from a repair by it."""
    return _code(f"product {version}")


def package_code(version: str, content: str) -> str:
    """Return the code of one `.msi`; two with the same code must be the same file.

    Arguments:
        version: the program's.
        content: a digest of what the file is made of.
    """
    return _code(f"package {version} {content}")


def component_code(name: str) -> str:
    """Return the code of a component, the same in every version.

    Arguments:
        name: the path of a file below the program's folder, or a name of ours.
    """
    return _code(f"component {name.lower()}")


def _code(name: str) -> str:
    return str(uuid.uuid5(_OURS, name)).upper()

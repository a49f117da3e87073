"""Finds the files that the program ships: in a checkout, a wheel and a frozen build alike."""

from __future__ import annotations

import os

_HERE = os.path.dirname(os.path.abspath(__file__))


def resource_path(name: str) -> str:
    """Return the path of a shipped file.

    Arguments:
        name: its place below `resources/`, with slashes.

    Raises:
        FileNotFoundError: it isn't there, so the installation is incomplete.
    """
    for root in (_HERE, os.path.dirname(os.path.dirname(_HERE))):
        path = os.path.join(root, "resources", *name.split("/"))
        if os.path.exists(path):
            return path
    raise FileNotFoundError(f"the installation lacks its file {name}")


def resource_bytes(name: str) -> bytes:
    """Return a shipped file's bytes; raises as `resource_path`."""
    with open(resource_path(name), "rb") as file:
        return file.read()


def resource_text(name: str) -> str:
    """Return a shipped file's text, UTF-8; raises as `resource_path`."""
    return resource_bytes(name).decode("utf-8")

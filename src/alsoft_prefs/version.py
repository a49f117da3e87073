"""The program's version, readable without the cost of the installed metadata."""

from __future__ import annotations

VERSION = "0.1.0"

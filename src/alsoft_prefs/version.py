"""The program's version, readable without asking the installed metadata (which costs milliseconds)."""

from __future__ import annotations

VERSION = "0.1.0"

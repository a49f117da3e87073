"""Writes `SHA256SUMS` of what was built, and signs it where a key is named.

Usage: python -m scripts.packages.checksums [--sign KEY]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from scripts.packages import common

SUMS = "SHA256SUMS"
KINDS = (".deb", ".rpm", ".msi", ".whl", ".gz", ".json")
"""What is handed on; logs of tests and the report stay here."""
REPORT = "report.json"


def main(argv: list[str]) -> int:
    """Zero once the file is written, and signed where that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sign", metavar="KEY", help="of gpg's keyring, by fingerprint or address")
    options = parser.parse_args(argv)
    sums = write(common.OUT)
    if options.sign:
        sign(sums, options.sign)
    return 0


def write(folder: Path) -> Path:
    """Write the checksums of a folder's files, as `sha256sum --check` reads them."""
    found = [path for path in folder.iterdir() if path.suffix in KINDS and path.name != REPORT]
    sums = folder / SUMS
    lines = [f"{common.digest(path)}  {path.name}\n" for path in sorted(found)]
    sums.write_text("".join(lines), "utf-8")
    sums.with_suffix(".asc").unlink(missing_ok=True)  # it was of the file before
    return sums


def sign(sums: Path, key: str) -> Path:
    """Sign the checksums with a key of gpg's, and return the path of the detached signature."""
    signature = sums.with_suffix(".asc")
    command = ["gpg", "--batch", "--yes", "--local-user", key, "--armor", "--detach-sign"]
    subprocess.run([*command, "--output", signature, sums], check=True)
    return signature


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

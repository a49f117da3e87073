"""Signatures of Windows files: who signed one, whether it is whole, and signing ours."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

from scripts.packages import common

PYTHON = "/O=Python Software Foundation/"
MICROSOFT = "/O=Microsoft Corporation/"
_TIME_OF_PYTHON = "1712100000"
"""When Python 3.11.9 was signed: its certificate has ended since."""


class Signature(NamedTuple):
    """What a file says about its signature, and what its content says.

    Arguments:
        stated: the SHA-256 in the signature.
        computed: the SHA-256 of what was signed.
        signer: the subject of the signing certificate.
        chained: true where the signature leads to an authority that this computer trusts.
    """

    stated: str
    computed: str
    signer: str
    chained: bool

    @property
    def whole(self) -> bool:
        """True when the file is what was signed."""
        return bool(self.stated) and self.stated == self.computed


def signature(path: Path, *options: str) -> Signature:
    """Return the first signature of a `.exe`, `.dll`, `.pyd`, `.cat` or `.msi`.

    Arguments:
        path: the file.
        options: more for `osslsigncode verify`, such as `-CAfile`.
    """
    command: list[str | Path] = ["osslsigncode", "verify", "-ignore-cdp", *options, "-in", path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = re.split(r"Signature Index: [1-9]", done.stdout)[0]
    subjects = re.search(r"Signer's certificate:\s+(?:-+\s+)?Signer #\d+:\s+Subject: (.*)", said)
    return Signature(
        _found(r"Current (?:message digest|DigitalSignature)\s*: ([0-9A-F]+)", said),
        _found(r"Calculated (?:message digest|DigitalSignature)\s*: ([0-9A-F]+)", said),
        subjects[1] if subjects else "",
        # A list of revoked certificates is never fetched, so its last word is "failed".
        "Signing certificate chain verified using:" in said and "PKCS7_verify error" not in said,
    )


def of_python(path: Path) -> Signature:
    """Return the signature of a file of Python's, by the time at which it was made."""
    return signature(path, "-ignore-timestamp", "-time", _TIME_OF_PYTHON)


def sign(path: Path, certificate: Path, key: Path, timestamp: str = "") -> None:
    """Sign a `.exe` or `.msi` in its place.

    Arguments:
        path: the file.
        certificate: PEM, with those that lead to its authority.
        key: PEM, a file; where it has a password, `osslsigncode` asks for it at the terminal.
        timestamp: the address of an RFC 3161 service, whose word keeps the signature good after
            the certificate's end; empty for none.
    """
    signed = path.with_name(f"{path.name}.signed")
    signed.unlink(missing_ok=True)
    command: list[str | Path] = ["osslsigncode", "sign", "-certs", certificate, "-key", key]
    command += ["-h", "sha256", "-n", "ALSOFT Privacy Preferences"]
    command += ["-ts", timestamp] if timestamp else ["-time", str(common.source_date_epoch())]
    common.run([*command, "-in", path, "-out", signed])
    os.replace(signed, path)


def _found(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    return found[1] if found else ""

"""SHA-256 without OpenSSL, for what answers in milliseconds."""

from __future__ import annotations


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of some bytes, in hexadecimal.

    `hashlib` loads OpenSSL, which takes a quarter of the interpreter's own start; the lean module
    goes first, as in the standard library's `random`, where an interpreter has it.
    """
    try:
        from _sha256 import sha256  # type: ignore[import-not-found,unused-ignore]  # 3.11
    except ImportError:
        try:
            from _sha2 import sha256  # type: ignore[import-not-found,no-redef,unused-ignore]  # 3.12
        except ImportError:
            from hashlib import sha256
    return str(sha256(data).hexdigest())

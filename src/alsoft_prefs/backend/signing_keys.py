"""The backend's signing key: a file of mode 0600 beside the database, and its rotation.

The file holds the private key in use, and of the keys before it only the public half and the
endorsements: what was signed stays verifiable, and what was replaced can't sign any more.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from pathlib import Path
from typing import NamedTuple

from alsoft_prefs.core.backend_keys import KeySet, endorse, followed
from alsoft_prefs.core.errors import LocalDataProblem, VerificationFailed
from alsoft_prefs.core.jws import (
    KEY_BYTES,
    Sign,
    b64url,
    b64url_decode,
    generate_seed,
    parse_json_object,
    public_jwk,
    public_of,
    signer,
)

SCHEMA = 1


class SigningKeys(NamedTuple):
    """The key in use, and all that are published.

    Attributes:
        kid: the key in use, by its thumbprint.
        sign: its signing function.
        published: every key there ever was, oldest first, and the endorsements.
    """

    kid: str
    sign: Sign
    published: KeySet


class KeyFile:
    """The key file; reads it again when it was replaced, so that a rotation needs no restart."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: tuple[int, int] | None = None
        self._keys: SigningKeys | None = None

    def current(self) -> SigningKeys:
        """Return the keys as the file states them now.

        Raises:
            LocalDataProblem: the file can't be read, is open to others, or isn't a key file.
        """
        try:
            status = self._path.stat()
            stamp = (status.st_mtime_ns, status.st_ino)
            if self._keys is None or stamp != self._stamp:
                if status.st_mode & 0o077:
                    raise LocalDataProblem(
                        f"The key file {self._path} can be read by others.",
                        f"Type: chmod 600 {self._path} (or rotate it, if others read it).",
                    )
                self._keys, self._stamp = _read(self._path), stamp
        except OSError as error:
            raise LocalDataProblem(
                f"The key file {self._path} can't be read: {error.strerror}.",
                "Check its permissions.",
            ) from error
        return self._keys


def ensure_key_file(path: Path) -> KeyFile:
    """Return the key file, made with a first key where there is none.

    Raises:
        LocalDataProblem: it can't be made or read.
    """
    if not path.exists():
        seed = generate_seed()
        key = public_of(seed)
        document = _document(seed, KeySet({key.thumbprint(): key}, ()))
        with contextlib.suppress(FileExistsError):  # another process was first: its key counts
            _store(path, document, replace=False)
    file = KeyFile(path)
    file.current()
    return file


def rotate(path: Path) -> SigningKeys:
    """Put a new key in use, endorsed by the one before it, and return the keys.

    Raises:
        LocalDataProblem: the file can't be read or written; then the old key stays in use.
    """
    before = KeyFile(path).current()
    seed = generate_seed()
    key = public_of(seed)
    endorsement = endorse(key, kid=before.kid, sign=before.sign)
    published = KeySet(
        {**before.published.keys, key.thumbprint(): key},
        (*before.published.endorsements, endorsement),
    )
    _store(path, _document(seed, published), replace=True)
    return KeyFile(path).current()


def _document(seed: bytes, published: KeySet) -> bytes:
    return json.dumps(
        {
            "schema": SCHEMA,
            "private": b64url(seed),
            "keys": [key.as_dict() for key in published.keys.values()],
            "endorsements": list(published.endorsements),
        },
        indent=1,
    ).encode()


def _read(path: Path) -> SigningKeys:
    try:
        value = parse_json_object(path.read_bytes(), "The key file")
        if value.get("schema") != SCHEMA:
            raise VerificationFailed("The key file's schema isn't known here.")
        seed = b64url_decode(str(value.get("private")))
        if len(seed) != KEY_BYTES:
            raise VerificationFailed("The private key isn't 32 bytes long.")
        keys = [public_jwk(member) for member in value.get("keys", [])]
        published = KeySet(
            {key.thumbprint(): key for key in keys}, tuple(map(str, value.get("endorsements", [])))
        )
        kid = public_of(seed).thumbprint()
        if not keys or keys[-1].thumbprint() != kid:
            raise VerificationFailed("The private key isn't that of the last published key.")
        first = {keys[0].thumbprint(): keys[0]}
        if followed(first, published).keys() != published.keys.keys():
            raise VerificationFailed("A published key isn't endorsed by the one before it.")
    except (VerificationFailed, TypeError) as error:
        raise LocalDataProblem(
            f"The key file {path} can't be used: {error}", "Restore it from a backup."
        ) from error
    return SigningKeys(kid, signer(seed), published)


def _store(path: Path, document: bytes, *, replace: bool) -> None:
    """Write the file so that it is there whole or not at all, for its owner alone."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(document)
                stream.flush()
                os.fsync(stream.fileno())
            if replace:
                temporary.replace(path)
            else:
                path.hardlink_to(temporary)
            _sync_folder(path.parent)
        finally:
            temporary.unlink(missing_ok=True)
    except FileExistsError:
        raise
    except OSError as error:
        raise LocalDataProblem(
            f"The key file {path} can't be written: {error.strerror}.",
            "Check the folder's permissions and the disk's free space.",
        ) from error


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Where the backend's signing key comes from: a file of mode 0600, or the environment.

The database never holds it.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from alsoft_prefs.backend.key_document import (
    KeyDocument,
    created,
    document_text,
    parse_document,
    prepared,
    rotated,
)
from alsoft_prefs.core.backend_keys import KeySet
from alsoft_prefs.core.errors import LocalDataProblem, VerificationFailed
from alsoft_prefs.core.jws import Sign, public_of, signer

VARIABLE = "ALSOFT_PREFS_BACKEND_KEYS"
"""May hold the key document itself, where a secret store hands it to the process."""


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


class KeySource(Protocol):
    """Hands out the keys that are in use now."""

    def current(self) -> SigningKeys:
        """Return the keys; raises LocalDataProblem where they can't be had."""


class FixedKeys:
    """The keys that a document stated at the start; another one needs a restart."""

    def __init__(self, document: KeyDocument) -> None:
        self._keys = _signing(document)

    def current(self) -> SigningKeys:
        """Return the keys."""
        return self._keys


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
                if status.st_mode & 0o077 and not _handed_in(self._path):
                    raise LocalDataProblem(
                        f"The key file {self._path} can be read by others.",
                        f"Type: chmod 600 {self._path} (or rotate it, if others read it).",
                    )
                self._keys, self._stamp = _signing(_read(self._path)), stamp
        except OSError as error:
            raise LocalDataProblem(
                f"The key file {self._path} can't be read: {error.strerror}.",
                "Check its permissions.",
            ) from error
        return self._keys


def _handed_in(path: Path) -> bool:
    """Tell whether systemd guards the file; its access list shows as the group's rights."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return folder is not None and path.parent == Path(folder)


def keys_of_environment() -> KeyDocument | None:
    """Return what the environment's variable states; None where it isn't set.

    Raises:
        LocalDataProblem: it isn't a key document.
    """
    text = os.environ.get(VARIABLE)
    return None if text is None else _parsed(text.encode(), f"The variable {VARIABLE}")


def ensure_key_file(path: Path) -> KeyFile:
    """Return the key file, made with a first key where there is none.

    Raises:
        LocalDataProblem: it can't be made or read.
    """
    if not path.exists():
        with contextlib.suppress(FileExistsError):  # another process was first: its key counts
            _store(path, created(), replace=False)
    file = KeyFile(path)
    file.current()
    return file


def create(path: Path) -> SigningKeys:
    """Make a key file with a first key, and return the keys.

    Raises:
        LocalDataProblem: there is one already, or it can't be written.
    """
    try:
        _store(path, created(), replace=False)
    except FileExistsError as error:
        raise LocalDataProblem(
            f"There is a key file {path} already, and nothing replaces it.",
            "To put a new key in use: alsoft-prefs-backend keys prepare",
        ) from error
    return KeyFile(path).current()


def prepare(path: Path) -> SigningKeys:
    """Publish a next key, endorsed by the one in use, and return the keys.

    Raises:
        UsageProblem: it can't be; see `key_document.prepared`.
        LocalDataProblem: the file can't be read or written.
    """
    return _changed(path, prepared)


def rotate(path: Path) -> SigningKeys:
    """Put the prepared key in use and return the keys.

    Raises:
        UsageProblem: none is prepared.
        LocalDataProblem: the file can't be read or written; then the old key stays in use.
    """
    return _changed(path, rotated)


def _changed(path: Path, step: Callable[[KeyDocument], KeyDocument]) -> SigningKeys:
    KeyFile(path).current()  # refuses what others can read
    _store(path, step(_read(path)), replace=True)
    return KeyFile(path).current()


def _signing(document: KeyDocument) -> SigningKeys:
    kid = public_of(document.seed).thumbprint()
    return SigningKeys(kid, signer(document.seed), document.published)


def _read(path: Path) -> KeyDocument:
    try:
        return _parsed(path.read_bytes(), f"The key file {path}")
    except OSError as error:
        raise LocalDataProblem(
            f"The key file {path} can't be read: {error.strerror}.", "Check its permissions."
        ) from error


def _parsed(data: bytes, name: str) -> KeyDocument:
    try:
        return parse_document(data)
    except VerificationFailed as error:
        raise LocalDataProblem(
            f"{name} can't be used: {error.message}", "Restore it from a backup."
        ) from error


def _store(path: Path, document: KeyDocument, *, replace: bool) -> None:
    """Write the file so that it is there whole or not at all, for its owner alone."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(document_text(document).encode())
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

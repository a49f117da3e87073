"""Device keys in the keyring where there is one, in files of the profile where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.adapters.file_vault import FileVault
from alsoft_prefs.adapters.keyring_vault import KeyringVault, keyring_works
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.ports import Vault
from alsoft_prefs.core.words import words

if TYPE_CHECKING:
    from alsoft_prefs.core.jws import PublicJwk


class SystemVault:
    """`core.ports.Vault` that keeps a key where this session can, and finds it where it was kept.

    A session without a keyring (a remote log-in, say) can't tell whether the keyring holds a key:
    that is an error there, and never taken for a key that is gone.
    """

    def __init__(self, directory: str) -> None:
        """Use the keyring, or a folder of the profile."""
        self._files = FileVault(directory)

    def create(self) -> PublicJwk:
        """Make and keep a new key; raises LocalDataProblem where it can't be kept."""
        return (KeyringVault() if keyring_works() else self._files).create()

    def locate(self, device: str) -> str | None:
        """Return where a device ID's key is kept; see the port."""
        return self._of(device).locate(device)

    def find(self, device: str) -> PublicJwk | None:
        """Return the public key of a device ID of this computer; see the port."""
        return self._of(device).find(device)

    def sign(self, device: str, data: bytes) -> bytes:
        """Return an Ed25519 signature; see the port."""
        return self._of(device).sign(device, data)

    def delete(self, device: str) -> None:
        """Forget a key; nothing happens where there is none."""
        self._of(device).delete(device)

    def _of(self, device: str) -> Vault:
        if self._files.knows(device):
            return self._files
        if keyring_works():
            return KeyringVault()
        raise LocalDataProblem(
            words("The device's key isn't in the profile, and this session has no keyring to ask."),
            words("Choices are kept. Sync from the desktop session, or: alsoft-prefs device reset"),
        )

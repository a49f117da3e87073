"""Device keys as files of mode 0600 in the profile, where no keyring can keep them."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from alsoft_prefs.adapters.atomic_file import replace_file
from alsoft_prefs.adapters.machine import machine_hash
from alsoft_prefs.core.errors import DamagedKey, LocalDataProblem
from alsoft_prefs.core.words import words

if TYPE_CHECKING:  # what signs is imported where it signs: `status` never does
    from alsoft_prefs.core.jws import PublicJwk

DIRECTORY = "device-keys"
SEED_BYTES = 32


class FileVault:
    """`core.ports.Vault` in a folder of the profile."""

    def __init__(self, directory: str, make_seed: Callable[[], bytes] | None = None) -> None:
        """Keep keys below a folder; `make_seed` makes a new key's 32 bytes in another way."""
        self._directory = os.path.join(directory, DIRECTORY)
        self._make_seed = make_seed

    def knows(self, device: str) -> bool:
        """Tell whether there is a file for a device ID, of this computer or of another."""
        return os.path.exists(self._path(device))

    def locate(self, device: str) -> str | None:
        """Return `file` where a device ID's key is here, else None."""
        return None if self._seed(device) is None else "file"

    def create(self) -> PublicJwk:
        """Make and keep a new key; raises LocalDataProblem where it can't be kept."""
        import json

        from alsoft_prefs.core.jws import b64url, generate_seed, public_of

        seed = (self._make_seed or generate_seed)()
        key = public_of(seed)
        content = json.dumps({"machine": machine_hash(), "seed": b64url(seed)}).encode()
        try:
            replace_file(self._path(key.thumbprint()), content)
        except OSError as error:
            raise LocalDataProblem(
                words(
                    "The device's key can't be kept in {directory}: {strerror}.",
                    directory=self._directory,
                    strerror=error.strerror,
                ),
                words("Choices are kept; mend the folder's permissions, then sync again."),
            ) from error
        return key

    def find(self, device: str) -> PublicJwk | None:
        """Return the public key of a device ID made on this computer; None where there is none."""
        from alsoft_prefs.core.jws import public_of

        seed = self._seed(device)
        if seed is None:
            return None
        key = public_of(seed)
        if key.thumbprint() != device:
            raise DamagedKey(self._path(device))
        return key

    def sign(self, device: str, data: bytes) -> bytes:
        """Return an Ed25519 signature; raises LocalDataProblem where the key isn't here."""
        from alsoft_prefs.core.jws import signer

        seed = self._seed(device)
        if seed is None:
            raise LocalDataProblem(
                words("The device's key isn't on this computer."),
                words("The next sync makes a new device ID."),
            )
        return signer(seed)(data)

    def delete(self, device: str) -> None:
        """Forget a key; nothing happens where there is none."""
        try:
            os.unlink(self._path(device))
        except FileNotFoundError:
            return
        except OSError as error:
            raise LocalDataProblem(
                words("A device key can't be removed: {strerror}.", strerror=error.strerror),
                words("Check the permissions of {directory}.", directory=self._directory),
            ) from error

    def _path(self, device: str) -> str:
        return os.path.join(self._directory, f"{device}.json")

    def _seed(self, device: str) -> bytes | None:
        import json

        from alsoft_prefs.core.jws import b64url_decode

        path = self._path(device)
        try:
            with open(path, "rb") as file:
                content = json.loads(file.read())
            machine, seed = str.strip(content["machine"]), b64url_decode(content["seed"])
        except FileNotFoundError:
            return None
        except OSError as error:
            raise LocalDataProblem(
                words("{path} can't be read: {strerror}.", path=path, strerror=error.strerror),
                words("Check its permissions."),
            ) from error
        except Exception as error:
            raise DamagedKey(path) from error
        if len(seed) != SEED_BYTES:
            raise DamagedKey(path)
        return seed if machine == machine_hash() else None

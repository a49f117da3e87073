"""Device keys in the operating system's keyring.

An entry's name holds a hash of the machine's ID, so a roamed keyring or a cloned image finds none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from alsoft_prefs.adapters.machine import machine_hash
from alsoft_prefs.core.errors import DamagedKey, LocalDataProblem
from alsoft_prefs.core.words import words

if TYPE_CHECKING:  # what signs is imported where it signs: `status` never does
    from alsoft_prefs.core.jws import PublicJwk

SERVICE = "alsoft-prefs device key"
SEED_BYTES = 32

_T = TypeVar("_T")


def keyring_works() -> bool:
    """Tell whether this session has a keyring that keeps secrets; asks the system, so not free."""
    import keyring
    from keyring.backends import chainer, fail, null

    backend = keyring.get_keyring()
    if isinstance(backend, (fail.Keyring, null.Keyring)):
        return False
    if isinstance(backend, chainer.ChainerBackend):
        return bool(backend.backends)
    return backend.priority > 0


class KeyringVault:
    """`core.ports.Vault` in the operating system's keyring."""

    def locate(self, device: str) -> str | None:
        """Return `keyring` where a device ID's key is here, else None."""
        return None if self._seed(device) is None else "keyring"

    def create(self) -> PublicJwk:
        """Make and keep a new key; raises LocalDataProblem where it can't be kept."""
        from alsoft_prefs.core.jws import b64url, generate_seed, public_of

        seed = generate_seed()
        key = public_of(seed)
        name, text = self._name(key.thumbprint()), b64url(seed)
        _asked(lambda keyring: keyring.set_password(SERVICE, name, text))
        return key

    def find(self, device: str) -> PublicJwk | None:
        """Return the public key of a device ID made on this computer; None where there is none."""
        from alsoft_prefs.core.jws import public_of

        seed = self._seed(device)
        if seed is None:
            return None
        key = public_of(seed)
        if key.thumbprint() != device:
            raise DamagedKey(words("the system's keyring"))
        return key

    def sign(self, device: str, data: bytes) -> bytes:
        """Return an Ed25519 signature; raises LocalDataProblem where the key isn't here."""
        from alsoft_prefs.core.jws import signer

        seed = self._seed(device)
        if seed is None:
            raise LocalDataProblem(
                words("The device's key isn't in this computer's keyring."),
                words("The next sync makes a new device ID."),
            )
        return signer(seed)(data)

    def delete(self, device: str) -> None:
        """Forget a key; nothing happens where there is none."""
        name = self._name(device)
        if _asked(lambda keyring: keyring.get_password(SERVICE, name)) is not None:
            _asked(lambda keyring: keyring.delete_password(SERVICE, name))

    def _name(self, device: str) -> str:
        return f"{machine_hash()}/{device}"

    def _seed(self, device: str) -> bytes | None:
        from alsoft_prefs.core.jws import b64url_decode

        name = self._name(device)
        text = _asked(lambda keyring: keyring.get_password(SERVICE, name))
        if text is None:
            return None
        try:
            seed = b64url_decode(text)
        except Exception as error:
            raise DamagedKey(words("the system's keyring")) from error
        if len(seed) != SEED_BYTES:
            raise DamagedKey(words("the system's keyring"))
        return seed


def _asked(question: Callable[[Any], _T]) -> _T:
    import keyring

    try:
        return question(keyring)
    except Exception as error:  # every backend has its own errors, D-Bus's among them
        raise LocalDataProblem(
            words(
                "The system's keyring doesn't answer: {value}.",
                value=str(error)[:200] or type(error).__name__,
            ),
            words("Choices are kept on this computer. Unlock the keyring, then sync again."),
        ) from error

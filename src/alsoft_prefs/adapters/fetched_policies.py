"""The versions of the policy that ALSOFT published since: `policy/<version>/<language>.md`.

Beside each text stands its signed statement, `<language>.jws`, which was verified before it was
kept. A text that isn't what its statement says is damaged: it is kept aside, and fetched again.
"""

from __future__ import annotations

import binascii
import contextlib
import os
from typing import TYPE_CHECKING

from alsoft_prefs.adapters import json_text
from alsoft_prefs.adapters.atomic_file import name_aside, replace_file
from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.words import words

if TYPE_CHECKING:  # `status` reads no more than a hash
    from alsoft_prefs.core.policy_statements import PolicyText

DIRECTORY = "policy"
TEXT, STATEMENT = ".md", ".jws"
_ASIDE = f"{TEXT}.damaged-"


class FetchedPolicies:
    """The texts in a profile's folder, each by version and language (BCP 47)."""

    def __init__(self, directory: str) -> None:
        """Keep them below a folder of the profile, which needn't exist."""
        self._directory = os.path.join(directory, DIRECTORY)

    def places(self) -> dict[tuple[int, str], str]:
        """Return the path of each text; empty where the folder can't be read."""
        return {
            (version, name.removesuffix(TEXT)): os.path.join(folder, name)
            for version, folder, name in self._names()
            if name.endswith(TEXT) and _is_tag(name.removesuffix(TEXT))
        }

    def read(self, place: tuple[int, str]) -> bytes | None:
        """Return a text's bytes; None where there is none, or a damaged one, which is set aside."""
        path = self._path(place)
        try:
            with open(path, "rb") as file:
                data = file.read()
        except FileNotFoundError:
            return None
        except OSError:  # it can't be told from here whether it is damaged
            return None
        if _is_stated(data, place, _statement_beside(path)):
            return data
        self.set_aside(place)
        return None

    def statement(self, place: tuple[int, str]) -> str | None:
        """Return a text's signed statement, a compact JWS; None where it can't be read."""
        return _statement_beside(self._path(place))

    def set_aside(self, place: tuple[int, str]) -> None:
        """Keep a damaged text under another name, where the folder lets it be renamed."""
        path = self._path(place)
        with contextlib.suppress(OSError):
            os.replace(path, name_aside(path))

    def damaged(self) -> tuple[str, ...]:
        """Return the paths of texts that were set aside, and weren't fetched again since."""
        here = self.places()
        return tuple(
            os.path.join(folder, name)
            for version, folder, name in sorted(self._names())
            if _ASIDE in name and (version, name.partition(_ASIDE)[0]) not in here
        )

    def keep(self, text: PolicyText) -> None:
        """Keep a verified text durably; raises LocalDataProblem where that fails."""
        path = self._path((text.statement.version, text.statement.language))
        try:
            # The text makes it count, so its statement comes first.
            replace_file(_beside(path), text.jws.encode())
            replace_file(path, text.data)
        except OSError as error:
            raise LocalDataProblem(
                words(
                    "{path} can't be written: {strerror}. The versions of the policy that "
                    "are here stay as they are.",
                    path=path,
                    strerror=error.strerror,
                ),
                words("Check the folder's permissions and the disk's free space."),
            ) from error

    def _path(self, place: tuple[int, str]) -> str:
        version, language = place
        return os.path.join(self._directory, str(version), language + TEXT)

    def _names(self) -> list[tuple[int, str, str]]:
        """Return version, folder and name of each file."""
        found = []
        for version in _listed(self._directory):
            if version.isdecimal() and version.isascii():
                folder = os.path.join(self._directory, version)
                found += [(int(version), folder, name) for name in _listed(folder)]
        return found


def _listed(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _is_tag(language: str) -> bool:
    return language.isascii() and language.replace("-", "").isalnum()


def _beside(path: str) -> str:
    return path.removesuffix(TEXT) + STATEMENT


def _statement_beside(path: str) -> str | None:
    try:
        with open(_beside(path), encoding="ascii") as file:
            return file.read()
    except (OSError, UnicodeDecodeError):
        return None


def _is_stated(data: bytes, place: tuple[int, str], jws: str | None) -> bool:
    """Tell whether a text is what its statement says; the signature was verified before."""
    try:
        payload = (jws or "").split(".")[1].replace("-", "+").replace("_", "/")
        stated = json_text.loads(binascii.a2b_base64(payload + "==").decode())
    except (ValueError, IndexError, RecursionError):
        return False
    if not isinstance(stated, dict):
        return False
    named = (stated.get("version"), stated.get("language"))
    return named == place and stated.get("sha256") == sha256_hex(data)

"""The published policies: each version's document with the backend's signed word for it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from alsoft_prefs.backend.signing_keys import SigningKeys
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.jws import Json, canonical_json, sha256_b64url, sign_compact
from alsoft_prefs.core.policy import PolicyDocument, parse_policy
from alsoft_prefs.core.policy_statements import POLICY_TYP


class Published(NamedTuple):
    """A version of the policy: what its front matter says, and the file's exact text."""

    document: PolicyDocument
    text: str

    def statement(self) -> Json:
        """Return what is signed of it."""
        document = self.document
        return {
            "version": document.version,
            "sha256": document.sha256,
            "language": document.language,
            "date": None if document.date is None else document.date.isoformat(),
        }


def read_policies(folder: Path) -> tuple[Published, ...]:
    """Return the policies of a folder (`VERSION/LANGUAGE.md`), by version, then language.

    Raises:
        LocalDataProblem: there is none, one can't be parsed, or one stands under another name.
    """
    found = []
    for file in folder.glob("*/*.md"):
        data = file.read_bytes()
        document = parse_policy(data)
        if (str(document.version), document.language) != (file.parent.name, file.stem):
            raise LocalDataProblem(
                f"{file} says that it is version {document.version} in {document.language}.",
                "Its place must say the same: VERSION/LANGUAGE.md",
            )
        found.append(Published(document, data.decode()))
    if not found:
        raise LocalDataProblem(f"There is no policy in {folder}.", "Name a folder with 1/en.md.")
    return tuple(sorted(found, key=lambda p: (p.document.version, p.document.language)))


class PolicyAnswers:
    """The bodies that `/v1/policy` answers with, signed by the key that is in use."""

    def __init__(self, policies: tuple[Published, ...]) -> None:
        self._policies = policies
        self._kid = ""
        self._listed = b""
        self._each: dict[int, bytes] = {}

    def listed(self, keys: SigningKeys) -> bytes:
        """Return the list of versions as JSON."""
        self._sign(keys)
        return self._listed

    def version(self, version: int, keys: SigningKeys) -> bytes | None:
        """Return a version with its documents as JSON; None where there is no such version."""
        self._sign(keys)
        return self._each.get(version)

    def _sign(self, keys: SigningKeys) -> None:
        if keys.kid == self._kid:
            return
        header = {"typ": POLICY_TYP, "kid": keys.kid}
        listed: dict[int, list[Json]] = {}
        full: dict[int, list[Json]] = {}
        for policy in self._policies:
            statement = policy.statement()
            signature = sign_compact(header, canonical_json(statement), keys.sign)
            version = policy.document.version
            listed.setdefault(version, []).append({**statement, "statement": signature})
            entry = {**statement, "statement": signature, "document": policy.text}
            full.setdefault(version, []).append(entry)
        self._listed = canonical_json(
            {
                "current": max(listed),
                "versions": [e for entries in listed.values() for e in entries],
            }
        )
        self._each = {
            version: canonical_json({"version": version, "texts": entries})
            for version, entries in full.items()
        }
        self._kid = keys.kid


def etag(body: bytes) -> str:
    """Return a strong entity tag for a body."""
    return f'"{sha256_b64url(body)}"'

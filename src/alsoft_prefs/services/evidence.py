"""The record that the person holds: what was decided, sent and receipted, and whether it holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from alsoft_prefs.core.errors import UsageProblem, VerificationFailed
from alsoft_prefs.core.journal import Entry, Unreadable
from alsoft_prefs.core.jws import Json, PublicJwk, b64url_decode
from alsoft_prefs.core.policy_statements import read_text
from alsoft_prefs.core.ports import (
    Clock,
    Journal,
    Outbox,
    PolicyStore,
    RecordState,
    StoredRecord,
)
from alsoft_prefs.core.receipts import check_receipt, parse_erasure, parse_receipt
from alsoft_prefs.core.records import ConsentRecord, check_chain, parse_record, record_hash
from alsoft_prefs.core.times import to_rfc3339
from alsoft_prefs.core.words import words
from alsoft_prefs.services.checking import Cache, Checking

SCHEMA = 1
Chain = list[tuple[str, ConsentRecord]]
NOT_IN_CHAIN = (RecordState.SUPERSEDED, RecordState.PARKED)


class Finding(NamedTuple):
    """What verification found of one thing: `ok`, and a sentence."""

    ok: bool
    message: str


class Verification(NamedTuple):
    """All findings; `ok` where each one is."""

    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether everything holds."""
        return all(finding.ok for finding in self.findings)


class Evidence:
    """Records and receipts of this profile: shown, exported, verified without a network."""

    def __init__(
        self,
        journal: Journal,
        outbox: Outbox,
        policies: PolicyStore,
        clock: Clock,
        backend_url: Callable[[], str | None],
        program: str,
    ) -> None:
        """Stand on the ports, the backend's address and the program's version."""
        self._journal = journal
        self._outbox = outbox
        self._policies = policies
        self._clock = clock
        self._backend_url = backend_url
        self._program = program
        self._checked: Cache = {}

    def records(self) -> tuple[StoredRecord, ...]:
        """Return every record of this profile, oldest first."""
        return self._outbox.records()

    def record(self, name: str) -> StoredRecord:
        """Return a record by its `seq`, or by the beginning of its hash; the newest that fits.

        Raises:
            UsageProblem: there is none.
        """
        for record in reversed(self.records()):
            if name == str(record.seq) or (len(name) >= 6 and record.hash.startswith(name)):
                return record
        raise UsageProblem(
            words("There is no record {name}.", name=repr(name)),
            words("See: alsoft-prefs receipts list"),
        )

    def export(self) -> Json:
        """Return everything that this profile holds as proof, as JSON values.

        It holds no private key. `verify` takes it, on any computer.
        """
        return self._document(self._journal.entries())

    def checking(self) -> Checking:
        """Return what checks each record by itself, step by step; what was read is kept."""
        return Checking(self._journal, self._outbox, self._checked)

    def _document(self, entries: tuple[Entry, ...]) -> Json:
        keys = self._outbox.trusted_keys(None)  # a receipt outlives the address it came from
        return {
            "schema": SCHEMA,
            "program": {"name": "alsoft-prefs", "version": self._program},
            "exported_at": to_rfc3339(self._clock.now()),
            "backend": self._backend_url(),
            "keys": [{**key.as_dict(), "kid": kid} for kid, key in keys.items()],
            "entries": [entry_document(entry) for entry in entries],
            "records": [
                {
                    "record": record.jws,
                    "receipt": record.receipt,
                    "state": record.state.value,
                    "created_at": to_rfc3339(record.created_at),
                }
                for record in self._outbox.records()
            ],
            "erasures": [
                {"device": identity.device, "receipt": identity.receipt}
                for identity in self._outbox.identities()
                if identity.receipt is not None
            ],
            "policies": [
                {"statement": statement, "document": document}
                for statement, document in self._policies.statements()
            ],
        }

    def verify(self, bundle: object = None) -> Verification:
        """Return what holds of an export, or of this profile where none is given.

        Every record's signature and device, the chain of each device, every receipt's signature by
        a key that this profile (or, for a foreign file, the file) trusts, and that it is for that
        very record; of each published version of the policy that it is signed, and its text is
        the one that was signed for.

        Raises:
            VerificationFailed: it isn't an export at all.
        """
        own = self._document(())
        document = own if bundle is None else bundle
        if not isinstance(document, dict) or document.get("schema") != SCHEMA:
            raise VerificationFailed(words("This is not an export of this program."))
        keys = _keys(own)
        findings = []
        if not keys:
            keys = _keys(document)
            if keys:
                findings.append(
                    Finding(
                        True,
                        words(
                            "Keys are those in the file: {list}. Compare them.",
                            list=", ".join(keys),
                        ),
                    )
                )
        findings += _check_records(document, keys)
        if bundle is None:
            findings += self._check_journal()
        findings += [_check_erasure(member, keys) for member in _list(document, "erasures")]
        if "policies" in document:  # an export of an older version of this program has none
            findings += [_check_policy(member, keys) for member in _list(document, "policies")]
        return Verification(tuple(findings))

    def _check_journal(self) -> list[Finding]:
        findings, before = [], self._journal.position() + 1
        for entry in self._journal.page():
            if entry.position < before - 1:
                gone = words(
                    "Before entry {before} of the journal, {missing} of its entries are missing.",
                    before=before,
                    missing=before - 1 - entry.position,
                )
                findings.append(Finding(False, gone))
            before = entry.position
            if isinstance(entry, Unreadable):
                unread = words(
                    "Entry {position} of the journal can't be read: {reason}.",
                    position=entry.position,
                    reason=entry.reason,
                )
                findings.append(Finding(False, unread))
        found = self.checking().result()
        changed = [(name, check.journal) for name, check in found.items() if check.journal]
        return findings + [
            Finding(False, words("Record {name}…: {said}", name=name[:8], said=said))
            for name, said in changed
        ]


def entry_document(entry: Entry) -> Json:
    """Return a journal entry as JSON values."""
    return {
        "position": entry.position,
        "id": entry.id,
        "time": to_rfc3339(entry.time),
        "actor": entry.actor.value,
        "method": entry.method.value,
        "decisions": {purpose: d.value for purpose, d in entry.decisions.items()},
        "policy": {
            "version": entry.policy.version,
            "sha256": entry.policy.sha256,
            "language": entry.policy.language,
        },
        "program": entry.program,
    }


def _list(document: Json, name: str) -> list[Any]:
    value = document.get(name)
    if not isinstance(value, list) or not all(isinstance(member, dict) for member in value):
        raise VerificationFailed(words("This export lacks its {name}.", name=name))
    return value


def _keys(document: Json) -> dict[str, PublicJwk]:
    keys = {}
    for member in _list(document, "keys"):
        key = PublicJwk(str(member.get("x")))
        b64url_decode(key.x)
        keys[key.thumbprint()] = key
    return keys


def _check_records(document: Json, keys: dict[str, PublicJwk]) -> list[Finding]:
    findings = []
    chains: dict[str, Chain] = {}
    adopted = set()
    for number, member in enumerate(_list(document, "records"), start=1):
        jws, receipt = str(member.get("record")), member.get("receipt")
        try:
            record = parse_record(jws)
            if member.get("state") not in NOT_IN_CHAIN:
                chains.setdefault(record.device, []).append((jws, record))
            if member.get("state") == RecordState.ADOPTED:
                adopted.add(jws)
            findings.append(_check_receipt(jws, record, receipt, keys))
        except VerificationFailed as error:
            findings.append(
                Finding(
                    False,
                    words(
                        "Record {number} in the file: {message}",
                        number=number,
                        message=error.message,
                    ),
                )
            )
    for device, chain in chains.items():
        for part in _parts(sorted(chain, key=lambda each: each[1].seq), adopted):
            findings += _check_chain(device, part)
    return findings


def _parts(chain: Chain, adopted: set[str]) -> list[Chain]:
    """Return a chain in parts: a head that was taken over from ALSOFT begins another one.

    What stands before such a head was made by a copy of this profile, and isn't here.
    """
    parts: list[Chain] = [[]]
    for jws, record in chain:
        before = parts[-1]
        if before and jws in adopted and record.prev != record_hash(before[-1][0]):
            parts.append([])
        parts[-1].append((jws, record))
    return parts


def _check_receipt(
    jws: str, record: ConsentRecord, receipt: object, keys: dict[str, PublicJwk]
) -> Finding:
    name = words(
        "Record {number} of {device}… ({hash}…)",
        number=record.seq,
        device=record.device[:8],
        hash=record_hash(jws)[:8],
    )
    if receipt is None:
        return Finding(True, words("{name}: signed by the device; no receipt.", name=name))
    parsed = parse_receipt(str(receipt), keys)
    check_receipt(parsed, jws, record)
    return Finding(
        True,
        words(
            "{name}: signed by the device, received by ALSOFT {received_at}.",
            name=name,
            received_at=to_rfc3339(parsed.received_at),
        ),
    )


def _check_chain(device: str, chain: Chain) -> list[Finding]:
    try:
        check_chain(chain)
    except VerificationFailed as error:
        return [
            Finding(
                False,
                words(
                    "The chain of {device}…: {message}", device=device[:8], message=error.message
                ),
            )
        ]
    first, count = chain[0][1].seq, len(chain)
    if first == 1:
        return [
            Finding(
                True,
                words(
                    "The chain of {device}… is whole: {count} records.",
                    device=device[:8],
                    count=count,
                ),
            )
        ]
    message = words(
        "The chain of {device}… is whole from record {first} on: {count} records. Those before it "
        "aren't here.",
        device=device[:8],
        first=first,
        count=count,
    )
    return [Finding(True, message)]


def _check_erasure(member: Json, keys: dict[str, PublicJwk]) -> Finding:
    device = str(member.get("device"))
    try:
        receipt = parse_erasure(str(member.get("receipt")), keys)
        if receipt.device != device:
            raise VerificationFailed(words("It is for another device."))
    except VerificationFailed as error:
        return Finding(
            False,
            words("The erasure of {device}…: {message}", device=device[:8], message=error.message),
        )
    return Finding(
        True,
        words(
            "{device}… was erased {erased_at}.",
            device=device[:8],
            erased_at=to_rfc3339(receipt.erased_at),
        ),
    )


def _check_policy(member: Json, keys: dict[str, PublicJwk]) -> Finding:
    try:
        text = read_text(str(member.get("statement")), str(member.get("document")), keys)
    except VerificationFailed as error:
        return Finding(False, words("A version of the policy: {message}", message=error.message))
    version, language = text.statement.version, text.statement.language
    return Finding(
        True,
        words(
            "Version {version} of the policy ({language}): published by ALSOFT.",
            version=version,
            language=language,
        ),
    )

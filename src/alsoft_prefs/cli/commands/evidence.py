"""`history`, `receipts` and `export`: the record that the person holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from alsoft_prefs.cli.output import moment
from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem, VerificationFailed
from alsoft_prefs.core.times import to_rfc3339
from alsoft_prefs.services.evidence import entry_document

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.journal import Entry
    from alsoft_prefs.core.ports import StoredRecord

MOST_BYTES = 256 * 1024 * 1024


def history(call: Call) -> int:
    """Show every choice, newest first, and how far it has come."""
    items = call.program.preferences.history()
    if call.out.as_json:
        entries = [
            {
                **entry_document(item.entry),
                "sync": item.sync.value,
                "record": item.record.hash if item.record else None,
            }
            for item in items
        ]
        call.out.document({"schema": 1, "entries": entries})
        return 0
    if not items:
        call.out.line("Nothing has been chosen yet.")
        return 0
    call.out.table(
        (
            (
                moment(item.entry.time),
                item.entry.actor.value,
                item.entry.method.value.replace("_", " "),
                item.sync.value,
                _decided(item.entry),
            )
            for item in items
        ),
        ("WHEN", "WHO", "HOW", "SYNC", "DECIDED"),
    )
    return 0


def list_records(call: Call) -> int:
    """List the records of this profile, oldest first."""
    records = call.program.evidence.records()
    if call.out.as_json:
        call.out.document({"schema": 1, "records": [_record_document(r) for r in records]})
        return 0
    if not records:
        call.out.line("There are no records yet; the first is made by the first sync.")
        return 0
    call.out.table(
        (
            (
                str(record.seq),
                record.hash[:12],
                record.device[:8],
                record.state.value,
                moment(record.created_at),
                moment(record.received_at, "no receipt"),
            )
            for record in records
        ),
        ("RECORD", "HASH", "DEVICE", "STATE", "MADE", "RECEIVED BY ALSOFT"),
    )
    return 0


def show(call: Call) -> int:
    """Show a record: the exact bytes, what they say, and the receipt."""
    record = call.program.evidence.record(call.options.record)
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                **_record_document(record),
                "jws": record.jws,
                "payload": _payload(record.jws),
                "receipt_jws": record.receipt,
                "receipt": _payload(record.receipt) if record.receipt else None,
            }
        )
        return 0
    out = call.out
    out.line(f"Record {record.seq} of device {record.device}", "strong")
    out.line(f"SHA-256 {record.hash}, {record.state.value}, {len(record.jws)} bytes:")
    if record.problem:
        out.line(record.problem)
    out.line(record.jws)
    out.line()
    out.line(json.dumps(_payload(record.jws), indent=2, ensure_ascii=False))
    out.line()
    if record.receipt is None:
        out.line("No receipt yet.", "strong")
        return 0
    out.line(f"Receipt of {moment(record.received_at)}", "strong")
    out.line(record.receipt)
    out.line()
    out.line(json.dumps(_payload(record.receipt), indent=2, ensure_ascii=False))
    return 0


def verify(call: Call) -> int:
    """Check signatures, chains and receipts without a network; 6 where something doesn't hold."""
    bundle = None if call.options.file is None else _read_export(call.options.file)
    result = call.program.evidence.verify(bundle)
    if call.out.as_json:
        findings = [{"ok": finding.ok, "message": finding.message} for finding in result.findings]
        call.out.document({"schema": 1, "ok": result.ok, "findings": findings})
    else:
        for finding in result.findings:
            call.out.line(f"{'✓' if finding.ok else '✗'} {finding.message}")
        if not result.findings:
            call.out.line("There are no records to verify yet.")
        elif result.ok:
            call.out.line("Everything holds.", "strong")
        else:
            call.out.line("Something doesn't hold.", "bad")
    return 0 if result.ok else VerificationFailed.exit_code


def export(call: Call) -> int:
    """Write everything that is proof into a file, or to standard output."""
    document = call.program.evidence.export()
    path: str = call.options.file
    if path == "-":
        call.out.document(document)
        return 0
    from alsoft_prefs.adapters.atomic_file import replace_file

    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    try:
        replace_file(_absolute(path), text.encode())
    except OSError as error:
        raise LocalDataProblem(
            f"{path} can't be written: {error.strerror}.",
            "Check the folder's permissions and the disk's free space.",
        ) from error
    if call.out.as_json:
        call.out.document({"schema": 1, "file": path, "records": len(document["records"])})
    else:
        call.out.line(f"{path}: {len(document['records'])} records. It holds no private key.")
        call.out.line(f"Anybody can check it: alsoft-prefs receipts verify {path}")
    return 0


def _absolute(path: str) -> str:
    import os

    return os.path.abspath(path)


def _decided(entry: Entry) -> str:
    if not entry.decisions:
        return "nothing"
    by_decision: dict[str, list[str]] = {}
    for purpose, decision in entry.decisions.items():
        by_decision.setdefault(decision.value, []).append(purpose)
    return "; ".join(f"{word} {', '.join(names)}" for word, names in by_decision.items())


def _record_document(record: StoredRecord) -> dict[str, object]:
    received = record.received_at
    return {
        "seq": record.seq,
        "hash": record.hash,
        "device": record.device,
        "state": record.state.value,
        "problem": record.problem or None,
        "created_at": to_rfc3339(record.created_at),
        "received_at": None if received is None else to_rfc3339(received),
    }


def _payload(jws: str) -> object:
    """Return what a compact JWS says; whether that holds is for `verify`."""
    from alsoft_prefs.core.jws import b64url_decode

    parts = jws.split(".")
    try:
        return json.loads(b64url_decode(parts[1]))
    except (ValueError, IndexError, RecursionError, VerificationFailed):
        return None


def _read_export(path: str) -> object:
    try:
        with open(path, "rb") as file:
            data = file.read(MOST_BYTES)
    except OSError as error:
        raise LocalDataProblem(
            f"{path} can't be read: {error.strerror}.", "Check its name and permissions."
        ) from error
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UsageProblem(
            f"{path} isn't JSON, so it is no export of this program.",
            "Make one with: alsoft-prefs export FILE",
        ) from error

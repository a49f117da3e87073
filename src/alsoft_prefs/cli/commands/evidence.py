"""`history`, `receipts` and `export`: the record that the person holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from alsoft_prefs.cli.output import moment
from alsoft_prefs.core.acts import Kind, Sought, finder
from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem, VerificationFailed
from alsoft_prefs.core.journal import Entry, Unreadable
from alsoft_prefs.core.times import to_rfc3339
from alsoft_prefs.services.evidence import entry_document
from alsoft_prefs.services.standing import act_of

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.ports import StoredRecord
    from alsoft_prefs.services.checking import RecordCheck
    from alsoft_prefs.services.standing import HistoryItem

MOST_BYTES = 256 * 1024 * 1024


def history(call: Call) -> int:
    """Show the choices that are looked for, newest first, how far they came, what doesn't hold."""
    titles = {purpose.id: purpose.full_title for purpose in call.program.catalog.purposes}
    finds = finder(Sought(" ".join(call.options.find or ()), Kind(call.options.kind)))
    found = call.program.preferences.history()
    items = [item for item in found if finds(act_of(item, titles, *_ways(item.entry)))]
    checks = call.program.evidence.checking().result()
    if call.out.as_json:
        call.out.document({"schema": 1, "entries": [_item_document(i, checks) for i in items]})
        return 0
    if not items:
        call.out.line("No entry fits." if found else "Nothing has been chosen yet.")
        return 0
    call.out.table(
        (_item_row(item, checks) for item in items), ("WHEN", "WHO", "HOW", "SYNC", "DECIDED")
    )
    broken = [(item, problem) for item in items if (problem := _problem(item, checks))]
    for item, problem in broken:
        call.out.line(f"✗ {moment(item.entry.time, 'unknown time')}: {problem}", "bad")
    if broken:
        call.out.line("What is left is kept as it is. See more: alsoft-prefs receipts verify")
    return 0


def _ways(entry: Entry | Unreadable) -> tuple[str, ...]:
    if isinstance(entry, Unreadable):
        return ()
    return (entry.method.value.replace("_", " "), entry.actor.value)


def _problem(item: HistoryItem, checks: dict[str, RecordCheck]) -> str:
    if isinstance(item.entry, Unreadable):
        if item.entry.missing:
            return f"{item.entry.missing} entries of the journal are missing here."
        return f"Entry {item.entry.position} can't be read: {item.entry.reason}."
    check = checks.get(item.record.hash) if item.record else None
    return " ".join(filter(None, check)) if check else ""


def _item_document(item: HistoryItem, checks: dict[str, RecordCheck]) -> dict[str, object]:
    entry = item.entry
    if isinstance(entry, Unreadable):
        stated: dict[str, object] = {"position": entry.position, "id": entry.id}
    else:
        stated = dict(entry_document(entry))
    return {
        **stated,
        "sync": item.sync.value,
        "record": item.record.hash if item.record else None,
        "problem": _problem(item, checks) or None,
    }


def _item_row(item: HistoryItem, checks: dict[str, RecordCheck]) -> tuple[str, ...]:
    entry = item.entry
    sync = "doesn't hold" if _problem(item, checks) else item.sync.value
    if isinstance(entry, Unreadable):
        decided = "missing" if entry.missing else "can't be read"
        return (moment(entry.time, "unknown"), "", "", sync, decided)
    method = entry.method.value.replace("_", " ")
    return (moment(entry.time), entry.actor.value, method, sync, _decided(entry))


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

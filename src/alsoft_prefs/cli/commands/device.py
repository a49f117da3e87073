"""`device` and `erase`: the device ID, shown, replaced, erased at ALSOFT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.cli.commands.status import sync_document, sync_sentence, word
from alsoft_prefs.cli.output import moment
from alsoft_prefs.core.errors import BackendProblem, LocalDataProblem, VerificationFailed
from alsoft_prefs.core.times import to_rfc3339

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.services.holdings import Holding

_LOST = "ALSOFT can't be asked to erase it, as its key isn't on this computer."
_PLACES = {"keyring": "the system's keyring", "file": "a file that only you can read"}


def show(call: Call) -> int:
    """Show the device ID, its key's place, what is sent next, and what became of older IDs."""
    program = call.program
    info, sync, preview = program.identity.current(), program.sync.status(), program.sync.preview()
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                "device": info.device,
                "created_at": None if info.created_at is None else to_rfc3339(info.created_at),
                "key": info.key_location,
                "records_confirmed": info.records,
                "to_send": {"messages": len(preview.waiting), "bytes": preview.size},
                "erasing": [each.device for each in info.erasing],
                "erased": [{"device": e.device, "receipt": e.receipt} for e in info.erased],
                "lost": [each.device for each in info.lost],
                "sync": sync_document(sync),
            }
        )
        return 0
    if info.device is None:
        call.out.line("There is no device ID. One is made with the first choice that is sent.")
    else:
        place = _PLACES.get(info.key_location or "", "not on this computer")
        call.out.table(
            [
                ("Device ID", info.device),
                ("Made", moment(info.created_at)),
                ("Private key", place),
                ("Records confirmed", str(info.records)),
            ]
        )
    if preview.size:
        call.out.line(f"To be sent: {preview.size} bytes: alsoft-prefs sync --preview")
    for each in info.erasing:
        call.out.line(f"{each.device}: its erasure waits for ALSOFT.")
    for each in info.erased:
        call.out.line(f"{each.device}: erased, with a receipt.")
    for each in info.lost:
        call.out.line(f"{each.device}: {_LOST}")
    call.out.line(sync_sentence(sync, program.config().problems))
    return 0


def history(call: Call) -> int:
    """Show what ALSOFT holds for the device ID: asked now, every signature checked."""
    held = call.program.sync.holdings()
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                "device": held.device,
                "records": [
                    {
                        "seq": each.record.seq,
                        "hash": each.hash,
                        "record": each.jws,
                        "receipt": each.receipt,
                        "received_at": to_rfc3339(each.received_at),
                        "known": each.known,
                    }
                    for each in held.records
                ],
                "decisions": {p: decision.value for p, decision in held.decisions.items()},
                "missing": list(held.missing),
            }
        )
        return 0
    if not held.records:
        call.out.line("ALSOFT holds no records for this device ID.")
    else:
        call.out.table(map(_held, held.records), ("RECORD", "HASH", "RECEIVED", "KEPT", "HERE"))
        call.out.line()
        call.out.line("What ALSOFT takes to hold:", "strong")
        call.out.table((purpose, word(d)) for purpose, d in held.decisions.items())
    for hash_ in held.missing:
        call.out.line(f"ALSOFT gave a receipt for {hash_[:12]}, and doesn't hold it any more.")
    return 0


def _held(each: Holding) -> tuple[str, str, str, str, str]:
    return (
        str(each.record.seq),
        each.hash[:12],
        moment(each.received_at),
        "as evidence" if each.receipt is None else "with a receipt",
        "the same bytes" if each.known else "not here",
    )


def reset(call: Call) -> int:
    """Get a new device ID; the erasure of the old one is sent at once, or as soon as it can be."""
    if not call.confirm("Get a new device ID, and have the old one erased at ALSOFT?"):
        return _left(call)
    old = call.program.identity.device()
    device = call.program.identity.reset()
    return _erased(call, old, f"The new device ID is {device}.", device)


def erase(call: Call) -> int:
    """Have everything erased that ALSOFT holds for this device; queued until that is confirmed."""
    if not call.confirm("Erase everything that ALSOFT holds for this device?"):
        return _left(call)
    device = call.program.identity.erase()
    return _erased(call, device, "Your choices on this computer stay.", device)


def _left(call: Call) -> int:
    if call.out.as_json:
        call.out.document({"schema": 1, "done": False})
    else:
        call.out.line("Nothing was changed.")
    return 0


def _erased(call: Call, old: str | None, also: str, device: str) -> int:
    """Sync, and say what became of the erasure of the old device ID."""
    program = call.program
    try:
        sync = program.sync.run(manual=True)
    except LocalDataProblem as error:
        call.out.warn(f"{error.message} The erasure stays queued.")
        sync = program.sync.status()
    info = program.identity.current()
    waits = bool(info.erasing)
    lost = old in [each.device for each in info.lost]
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                "done": True,
                "device": device,
                "erasing": [each.device for each in info.erasing],
                "lost": lost,
                "sync": sync_document(sync),
            }
        )
    else:
        call.out.line(also)
        if lost:
            call.out.line(f"{old}: {_LOST}")
        elif waits:
            call.out.line("The erasure is kept and asked for until ALSOFT confirms it.")
            call.out.line(sync_sentence(sync, program.config().problems))
        elif info.erased:
            call.out.line("ALSOFT has confirmed the erasure with a receipt.")
        else:
            call.out.line("ALSOFT held nothing to erase.")
    if sync.untrusted:
        return VerificationFailed.exit_code
    if lost:
        return LocalDataProblem.exit_code
    return BackendProblem.exit_code if waits else 0

"""What doesn't follow the chain: it is answered 409, kept, and what it refuses holds at once."""

from __future__ import annotations

from datetime import timedelta

from alsoft_prefs.backend.check.clauses import check, expect, expect_equal
from alsoft_prefs.backend.check.device import NEWS, TRACKING, SigningDevice
from alsoft_prefs.backend.check.subject import Subject, problem
from alsoft_prefs.core.jws import Json

FAR = 2**53 - 1


def _conflict(backend: Subject, device: SigningDevice, jws: str) -> Json:
    return problem(backend.post(device, jws), 409, "chain-conflict")


def _check_conflict(backend: Subject, chain: list[str], device: SigningDevice, jws: str) -> None:
    receipt = [backend.taken(device, each) for each in chain][-1]
    found = _conflict(backend, device, jws)
    expect_equal(found["head"], chain[-1], "The head in the 409")
    expect_equal(found["receipt"], receipt, "The receipt in the 409")
    own = backend.ask("getDevice", device).json()
    expect_equal(own["head"], chain[-1], "The head after the 409")


@check("openapi: postRecord 409")
def fork(backend: Subject) -> None:
    """A second record after the same one is answered 409 with the head."""
    device = backend.device()
    chain = device.chain(2)
    _check_conflict(backend, chain, device, device.record(2, chain[0], tracking="allow"))


@check("openapi: postRecord 409")
def first_again(backend: Subject) -> None:
    """Other bytes for a place that is taken are answered 409 with the head."""
    device = backend.device()
    _check_conflict(backend, device.chain(1), device, device.record())


@check("openapi: postRecord 409")
def gap(backend: Subject) -> None:
    """A record that leaves a place out is answered 409 with the head."""
    device = backend.device()
    chain = device.chain(1)
    _check_conflict(backend, chain, device, device.record(3, chain[0]))


@check("openapi: postRecord 409")
def wrong_prev(backend: Subject) -> None:
    """The next place after an unknown record is answered 409 with the head."""
    device = backend.device()
    _check_conflict(backend, device.chain(1), device, device.record(2, device.record()))


@check("openapi: Seq")
def largest_seq(backend: Subject) -> None:
    """The largest seq is answered 409, as often as it comes."""
    device = backend.device()
    jws = device.record(FAR, device.record())
    for _ in range(2):
        _conflict(backend, device, jws)


@check("openapi: DeviceHead")
def headless(backend: Subject) -> None:
    """Where the first record is missing, head and receipt are null."""
    device = backend.device()
    jws = device.record(2, device.record())
    found = _conflict(backend, device, jws)
    expect_equal((found["head"], found["receipt"]), (None, None), "Head and receipt in the 409")
    own = backend.ask("getDevice", device)
    expect_equal(own.status, 200, "The status of a device with evidence alone")
    stated = own.json()
    expect_equal((stated["head"], stated["receipt"]), (None, None), "Its head and receipt")
    expect_equal(_evidence(backend, device), [jws], "Its evidence")


def _evidence(backend: Subject, device: SigningDevice) -> list[str]:
    return [each["record"] for each in backend.history(device)["evidence"]]


@check("openapi: postRecord 409")
def conflict_kept(backend: Subject) -> None:
    """What was answered 409 is in the history, byte for byte."""
    device = backend.device()
    backend.taken(device, device.record())
    forks = [device.record(tracking="allow"), device.record(3, device.record())]
    for each in forks:
        _conflict(backend, device, each)
    expect_equal(_evidence(backend, device), forks, "The evidence")


@check("openapi: postRecord 409")
def refusal_holds(backend: Subject) -> None:
    """What a record answered 409 refuses holds at once, and nothing else."""
    device = backend.device()
    backend.taken(device, device.record(tracking="allow", news="allow"))
    _conflict(backend, device, device.record(tracking="deny", news="allow"))
    wanted = {TRACKING: "deny", NEWS: "allow"}
    expect_equal(backend.decisions(device), wanted, "What holds")


@check("openapi: postRecord 409")
def unset_holds(backend: Subject) -> None:
    """What a record answered 409 leaves open or out is allowed no more."""
    device = backend.device()
    backend.taken(device, device.record(tracking="allow", news="allow"))
    _conflict(backend, device, device.record(tracking="unset"))
    held = backend.decisions(device)
    expect("allow" not in held.values(), f"What holds is {held}.")


@check("openapi: postRecord 409")
def grant_waits(backend: Subject) -> None:
    """What a record answered 409 allows doesn't hold."""
    device = backend.device()
    backend.taken(device, device.record(tracking="deny", news="unset"))
    _conflict(backend, device, device.record(tracking="allow", news="allow"))
    _conflict(backend, device, device.record(7, device.record(), tracking="allow", news="allow"))
    wanted = {TRACKING: "deny", NEWS: "unset"}
    expect_equal(backend.decisions(device), wanted, "What holds")


@check("openapi: postRecord 409")
def grant_alone_waits(backend: Subject) -> None:
    """What a record allows doesn't hold where there is no chain yet."""
    device = backend.device()
    _conflict(backend, device, device.record(2, device.record(), tracking="allow"))
    held = backend.decisions(device)
    expect("allow" not in held.values(), f"What holds is {held}.")


@check("openapi: info")
def grant_follows(backend: Subject) -> None:
    """A new grant in a record that follows holds again."""
    device = backend.device()
    first = device.record(tracking="allow")
    backend.taken(device, first)
    _conflict(backend, device, device.record(tracking="deny"))
    later = device.moment + timedelta(seconds=1)
    backend.taken(device, device.record(2, first, since=later, tracking="allow"))
    expect_equal(backend.decisions(device), {TRACKING: "allow"}, "What holds")


CHECKS = (
    *(fork, first_again, gap, wrong_prev, largest_seq, headless, conflict_kept),
    *(refusal_holds, unset_holds, grant_waits, grant_alone_waits, grant_follows),
)

"""What a device reads of itself, and how it is erased."""

from __future__ import annotations

from collections.abc import Iterator

from alsoft_prefs.backend.check.clauses import Check, check, expect, expect_equal
from alsoft_prefs.backend.check.device import NEWS, TRACKING, SigningDevice
from alsoft_prefs.backend.check.exchange import Answer
from alsoft_prefs.backend.check.subject import JOSE, Subject, problem
from alsoft_prefs.core.receipts import ErasureReceipt, parse_erasure


@check("openapi: getDevice 200")
def own_head(backend: Subject) -> None:
    """A device reads its head and the receipt that it was given."""
    device = backend.device()
    for jws in device.chain(2):
        receipt = backend.taken(device, jws)
        found = backend.ask("getDevice", device).json()
        wanted = {"device": device.id, "head": jws, "receipt": receipt}
        expect_equal(found, wanted, "What is held")


@check("openapi: getDevice 304")
def own_tag(backend: Subject) -> None:
    """A head has an ETag, answered 304, and the next head has another."""
    device = backend.device()
    first, second = device.chain(2)
    backend.taken(device, first)
    tag = backend.ask("getDevice", device).header("etag") or ""
    for stated in (tag, f'"other", W/{tag}', "*"):
        again = backend.ask("getDevice", device, headers=(("If-None-Match", stated),))
        expect_equal(again.status, 304, f"The answer to If-None-Match: {stated}")
        expect_equal(again.header("etag"), tag, "The ETag of a 304")
    backend.taken(device, second)
    after = backend.ask("getDevice", device, headers=(("If-None-Match", tag),))
    expect_equal(after.status, 200, "The answer to the tag of the head before")
    expect(after.header("etag") != tag, "Another head has the same ETag.")


@check("openapi: getRecords 200")
def history(backend: Subject) -> None:
    """The history is all records with their receipts, and what holds now."""
    device = backend.device()
    chain = device.chain(3, tracking="allow", news="deny")
    receipts = [backend.taken(device, jws) for jws in chain]
    found = backend.history(device)
    wanted = [{"record": j, "receipt": r} for j, r in zip(chain, receipts, strict=True)]
    expect_equal(found["records"], wanted, "The records")
    expect_equal(found["evidence"], [], "The evidence")
    expect_equal(found["decisions"], {TRACKING: "allow", NEWS: "deny"}, "What holds")
    expect_equal((found["device"], found["next"]), (device.id, None), "Device and next page")


@check("openapi: getRecords next")
def history_pages(backend: Subject) -> None:
    """The history comes in pages, each record and each piece of evidence once."""
    device = backend.device()
    chain = device.chain(5)
    for jws in chain:
        backend.taken(device, jws)
    fork = device.record()
    backend.post(device, fork)
    records: list[str] = []
    evidence: list[str] = []
    after: int | None = 0
    for _ in range(len(chain) + 2):
        page = backend.history(device, f"?after={after}&limit=2")
        records += [each["record"] for each in page["records"]]
        evidence += [each["record"] for each in page["evidence"]]
        expect(len(page["records"]) + len(page["evidence"]) <= 2, "A page is over its limit.")
        after = page["next"]
        if after is None:
            break
    expect_equal((records, evidence, after), (chain, [fork], None), "What the pages hold")


@check("openapi: getRecords 400")
def history_parameters(backend: Subject) -> None:
    """Parameters that aren't what they must be are answered 400."""
    device = backend.device()
    backend.taken(device, device.record())
    for query in ("after=-1", "after=x", "after=%C2%B2", "after=1.5", "limit=0", "limit=201",
                  "limit=", f"limit={'9' * 5000}"):  # fmt: skip
        problem(backend.ask("getRecords", device, query=f"?{query}"), 400, "bad-request")


@check("openapi: getDevice 404")
def unknown(backend: Subject) -> None:
    """A device of which nothing is held isn't there."""
    device = backend.device()
    for operation in ("getDevice", "getRecords"):
        problem(backend.ask(operation, device), 404, "not-found")


@check("RFC 9111 §5.2.2")
def private_caching(backend: Subject) -> None:
    """Nothing about a device may be kept by a cache on the way."""
    device = backend.device()
    jws = device.record()
    answers = {
        "a receipt": backend.post(device, jws),
        "a conflict": backend.post(device, device.record()),
        "the head": backend.ask("getDevice", device),
        "the history": backend.ask("getRecords", device),
        "an erasure": backend.ask("deleteDevice", device),
        "an erased device": backend.ask("getDevice", device),
        "an unknown device": backend.ask("getDevice", backend.device()),
    }
    for name, answer in answers.items():
        stated = answer.header("cache-control") or ""
        kept_out = "no-store" in stated or "private" in stated
        expect(kept_out, f"Cache-Control of {name} is {stated!r}.")


@check("openapi: deleteDevice 200")
def erasure_receipt(backend: Subject) -> None:
    """An erasure is answered by a receipt that counts what was held."""
    device = backend.device()
    chain = device.chain(2)
    for jws in chain:
        backend.taken(device, jws)
    backend.post(device, device.record())
    receipt = _erasure(backend, backend.ask("deleteDevice", device))
    expect_equal((receipt.device, receipt.records), (device.id, 3), "Device and count")


@check("openapi: deleteDevice 200")
def erasure_again(backend: Subject) -> None:
    """An erasure is answered by the same receipt each time."""
    device = _erased(backend)
    first, second = (backend.ask("deleteDevice", device) for _ in range(2))
    expect_equal((second.status, second.body), (200, first.body), "The second answer")


@check("openapi: deleteDevice 200")
def erasure_first(backend: Subject) -> None:
    """A device of which nothing is held is erased likewise."""
    device = backend.device()
    receipt = _erasure(backend, backend.ask("deleteDevice", device))
    expect_equal((receipt.device, receipt.records), (device.id, 0), "Device and count")
    problem(backend.post(device, device.record()), 410, "erased")


@check("RFC 9110 §15.5.11")
def erased(backend: Subject) -> None:
    """After its erasure a device is answered 410, whatever it asks."""
    device = backend.device()
    first, second = device.chain(2)
    backend.taken(device, first)
    backend.ask("deleteDevice", device)
    for jws in (first, second, device.record()):
        problem(backend.post(device, jws), 410, "erased")
    for operation in ("getDevice", "getRecords"):
        problem(backend.ask(operation, device), 410, "erased")


@check("openapi: deleteDevice")
def erasure_alone(backend: Subject) -> None:
    """An erasure leaves other devices as they are."""
    device, other = backend.device(), backend.device()
    jws = other.record()
    backend.taken(other, jws)
    backend.taken(device, device.record())
    backend.ask("deleteDevice", device)
    expect_equal(backend.ask("getDevice", other).json()["head"], jws, "The other device's head")


def _erased(backend: Subject) -> SigningDevice:
    device = backend.device()
    backend.taken(device, device.record())
    backend.ask("deleteDevice", device)
    return device


def _erasure(backend: Subject, answer: Answer) -> ErasureReceipt:
    expect_equal((answer.status, answer.media_type), (200, JOSE), "Status and media type")
    return parse_erasure(answer.text, backend.keys())


def _checks() -> Iterator[Check]:
    yield from (own_head, own_tag, history, history_pages, history_parameters, unknown)
    yield from (private_caching, erasure_receipt, erasure_again, erasure_first, erased)
    yield erasure_alone


CHECKS = tuple(_checks())

"""What ALSOFT's other systems ask, by token: decisions, changes and totals."""

from __future__ import annotations

import json

from alsoft_prefs.backend.check.clauses import Failed, Skipped, check, expect, expect_equal
from alsoft_prefs.backend.check.device import TRACKING
from alsoft_prefs.backend.check.exchange import Answer, Headers
from alsoft_prefs.backend.check.subject import Subject, problem
from alsoft_prefs.core.jws import Json, canonical_json, sha256_b64url

SERVICES = ("postDecisions", "getChanges", "getStatistics")
MOST_DEVICES = 1000
PAGES = 10_000
TRIES = 20
SECOND = 1.0

_JSON = ("Content-Type", "application/json")


def _question(*devices: str, purpose: str = TRACKING) -> bytes:
    return canonical_json({"purpose": purpose, "devices": list(devices)})


def _call(
    backend: Subject, operation: str, *headers: tuple[str, str], query: str = "", body: bytes = b""
) -> Answer:
    """Return an operation's answer; decisions need a body, and the others have none."""
    if operation != "postDecisions":
        return backend.call(operation, query=query, headers=headers)
    stated: Headers = headers if _states_type(headers) else (*headers, _JSON)
    return backend.call(operation, query=query, headers=stated, body=body or _question())


def _states_type(headers: Headers) -> bool:
    return any(name == "Content-Type" for name, _ in headers)


def _asked(
    backend: Subject, operation: str, *headers: tuple[str, str], query: str = "", body: bytes = b""
) -> Answer:
    """Return what the token gets; raises Skipped where there is none, or it is for others."""
    bearer = ("Authorization", f"Bearer {backend.token}")
    answer = _call(backend, operation, bearer, *headers, query=query, body=body)
    if answer.status == 403:
        problem(answer, 403, "forbidden")
        raise Skipped("the token isn't for this")
    return answer


@check("RFC 6750 §3")
def services_without_token(backend: Subject) -> None:
    """Without a valid token services are answered 401 and what is needed."""
    for operation in SERVICES:
        for stated in (None, "Bearer", "Bearer nonsense", "Basic YTpi", "Bearer alsoft_a_b"):
            headers: Headers = () if stated is None else (("Authorization", stated),)
            problem(_call(backend, operation, *headers), 401, "unauthorized")


@check("RFC 6750 §2.3")
def token_in_query(backend: Subject) -> None:
    """A token in a URL, where logs keep it, isn't taken."""
    query = f"?access_token={backend.token}"
    for operation in SERVICES:
        problem(_call(backend, operation, query=query), 401, "unauthorized")


@check("openapi: postDecisions")
def decisions(backend: Subject) -> None:
    """Only what is plainly allowed is answered allow."""
    _asked(backend, "postDecisions")
    allowed, denied, unset, held, erased, unknown = (backend.device() for _ in range(6))
    backend.taken(allowed, allowed.record(tracking="allow"))
    backend.taken(denied, denied.record(tracking="deny"))
    backend.taken(unset, unset.record(tracking="unset"))
    for device in (held, erased):
        backend.taken(device, device.record(tracking="allow"))
    backend.post(held, held.record(tracking="deny"))
    backend.ask("deleteDevice", erased)
    ids = [each.id for each in (allowed, denied, unset, held, erased, unknown)]
    answer = _asked(backend, "postDecisions", body=_question(*ids, ids[0]))
    wanted = {each: "allow" if each == allowed.id else "deny" for each in ids}
    expect_equal(answer.json(), {"purpose": TRACKING, "decisions": wanted}, "What is answered")
    other = _asked(backend, "postDecisions", body=_question(*ids, purpose="no.such")).json()
    expect_equal(set(other["decisions"].values()), {"deny"}, "What an unknown purpose has")


@check("openapi: DecisionsQuestion")
def decisions_refused(backend: Subject) -> None:
    """A question of another shape, or of over 1,000 devices, is refused."""
    device = backend.device().id
    most = _asked(backend, "postDecisions", body=_question(*[device] * MOST_DEVICES))
    expect_equal(most.status, 200, "The status of 1,000 devices")
    for body in (
        _question(*[device] * (MOST_DEVICES + 1)),
        _question("short"),
        _question(purpose=""),
        b"[]",
        b"{",
        json.dumps({"purpose": TRACKING, "devices": [], "more": 1}).encode(),
        b'{"purpose": "a.b", "purpose": "a.b", "devices": []}',
    ):
        problem(_asked(backend, "postDecisions", body=body), 400, "bad-request")
    text = ("Content-Type", "text/plain")
    problem(_asked(backend, "postDecisions", text), 415, "media-type")


@check("openapi: getChanges")
def changes(backend: Subject) -> None:
    """The feed comes in pages that go on where the last one ended."""
    first = _asked(backend, "getChanges", query="?limit=2").json()
    expect(len(first["items"]) <= 2, "A page is over its limit.")
    again = _page(backend, first["next"])
    if first["more"]:
        expect(bool(again["items"]), "There is more, and then nothing.")
    for query in ("?limit=0", "?limit=1001", "?after=nonsense"):
        problem(_asked(backend, "getChanges", query=query), 400, "bad-request")


@check("openapi: getChanges")
def changes_delivered(backend: Subject) -> None:
    """A device's state is delivered, and so is its erasure."""
    after = _end(backend)
    active, erased = backend.device(), backend.device()
    for device in (active, erased):
        backend.taken(device, device.record(tracking="deny"))
    backend.ask("deleteDevice", erased)
    digests = [sha256_b64url(device.id.encode()) for device in (active, erased)]
    states = _awaited(backend, after, digests)
    found = [(states[each]["erased"], states[each]["decisions"]) for each in digests]
    expect_equal(found, [(False, {TRACKING: "deny"}), (True, {})], "What is delivered")


def _page(backend: Subject, after: str) -> Json:
    found: Json = _asked(backend, "getChanges", query=f"?limit=1000&after={after}").json()
    return found


def _end(backend: Subject) -> str:
    """Return the `next` after everything that is delivered now."""
    after = ""
    for _ in range(PAGES):
        page = _page(backend, after)
        after = page["next"]
        if not page["more"]:
            break
    return after


def _awaited(backend: Subject, after: str, digests: list[str]) -> dict[str, Json]:
    """Return the last state of each device that is delivered behind a page's `next`."""
    states: dict[str, Json] = {}
    for _ in range(TRIES):
        page = _page(backend, after)
        after = page["next"]
        states |= {item["device_sha256"]: item for item in page["items"]}
        if states.keys() >= set(digests):
            return states
        if not page["more"]:
            backend.wait(SECOND)
    raise Failed(f"No change was delivered within {TRIES * SECOND:.0f} seconds.")


@check("openapi: getStatistics")
def statistics(backend: Subject) -> None:
    """Totals are multiples of 50, and small groups aren't told."""
    answer = _asked(backend, "getStatistics")
    expect_equal(answer.status, 200, "The status")
    names = {TRACKING} & answer.json()["purposes"].keys()
    expect(bool(names), f"{TRACKING} isn't counted.")


CHECKS = (
    *(services_without_token, token_in_query, decisions, decisions_refused),
    *(changes, changes_delivered, statistics),
)

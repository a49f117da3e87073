"""What everybody may ask: health, the contract, keys, policies, and what isn't there."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import parsedate_to_datetime

from alsoft_prefs.backend.check.clauses import (
    Check,
    Failed,
    Skipped,
    check,
    expect,
    expect_equal,
)
from alsoft_prefs.backend.check.exchange import Request
from alsoft_prefs.backend.check.subject import Subject, operations, problem
from alsoft_prefs.core.backend_keys import followed, parse_key_set
from alsoft_prefs.core.policy_statements import (
    PolicyList,
    check_statement,
    check_text,
    parse_policy_list,
    parse_policy_version,
)

SKEW_SECONDS = 5


@check("openapi: getHealth")
def health(backend: Subject) -> None:
    """The process is alive."""
    expect_equal(backend.call("getHealth").status, 200, "The status")


@check("openapi: getReadiness")
def ready(backend: Subject) -> None:
    """Requests can be served."""
    probed = backend.send(Request("GET", operations()["getReadiness"].path))
    if probed.status in {401, 403, 404}:
        raise Skipped("not for everybody to ask")
    expect_equal(backend.call("getReadiness").status, 200, "The status")


@check("openapi: getMetrics")
def metrics(backend: Subject) -> None:
    """Its numbers, where everybody may read them, name no device."""
    device = backend.device()
    backend.taken(device, device.record())
    answer = backend.send(Request("GET", operations()["getMetrics"].path))
    if answer.status in {401, 403, 404}:
        raise Skipped("not for everybody to read")
    expect_equal(answer.status, 200, "The status")
    expect("# TYPE " in answer.text, "It isn't Prometheus' text format.")
    expect(device.id not in answer.text, "A label names a device.")


@check("RFC 9449 §11.1")
def clock(backend: Subject) -> None:
    """Its clock and this computer's agree, or no proof would hold."""
    stated = backend.call("getHealth").header("date")
    if stated is None:
        raise Skipped("states no Date")
    try:
        apart = (parsedate_to_datetime(stated) - backend.now()).total_seconds()
    except (ValueError, TypeError) as error:
        raise Failed(f"Date is {stated!r}.") from error
    expect(abs(apart) < SKEW_SECONDS, f"Its clock is {apart:+.0f} s from this computer's.")


@check("openapi: getContract")
def contract(backend: Subject) -> None:
    """The contract is served, with every operation of it."""
    served = backend.call("getContract").json()["paths"]
    for name, operation in operations().items():
        item = served.get(operation.path, {})
        found = item.get(operation.method.lower(), {}) if isinstance(item, dict) else {}
        expect(found.get("operationId") == name, f"The contract that it serves lacks {name}.")


@check("openapi: getKeys")
def keys(backend: Subject) -> None:
    """Its keys are Ed25519, each named by its thumbprint."""
    expect(bool(backend.keys()), "It publishes no key.")


@check("openapi: getKeys")
def keys_endorsed(backend: Subject) -> None:
    """Each key but the first is endorsed by one before it."""
    published = parse_key_set(backend.call("getKeys").json())
    kid, key = next(iter(published.keys.items()))
    missing = published.keys.keys() - followed({kid: key}, published).keys()
    expect(not missing, f"No endorsement leads to {', '.join(sorted(missing))}.")


@check("openapi: getPolicies")
def policies_signed(backend: Subject) -> None:
    """Each version of the policy stands with its signed statement."""
    trusted = backend.keys()
    for listed in _policies(backend).texts:
        check_statement(listed, trusted)


@check("openapi: getPolicy")
def policy_texts(backend: Subject) -> None:
    """Each version is answered with the very texts that were signed."""
    trusted = backend.keys()
    texts = _policies(backend).texts
    for version in sorted({listed.statement.version for listed in texts}):
        answer = backend.call("getPolicy", place=str(version))
        expect_equal(answer.status, 200, f"The status of version {version}")
        found = parse_policy_version(answer.text, version)
        for each in found:
            check_text(each, trusted)
        wanted = {listed.statement for listed in texts if listed.statement.version == version}
        stated = {each.listed.statement for each in found}
        expect_equal(stated, wanted, f"What version {version} consists of")


def _policies(backend: Subject) -> PolicyList:
    return parse_policy_list(backend.call("getPolicies").text)


@check("openapi: getPolicy 404")
def policy_unknown(backend: Subject) -> None:
    """A version that isn't published isn't there."""
    problem(backend.call("getPolicy", place="999999"), 404, "not-found")


def _tagged(name: str, operation: str) -> Check:
    def run(backend: Subject) -> None:
        place = _current(backend) if operation == "getPolicy" else ""
        first = backend.call(operation, place=place)
        tag = first.header("etag") or ""
        expect(tag.startswith('"') and tag.endswith('"') and len(tag) > 2, f"The ETag is {tag!r}.")
        for stated in (tag, f'"other", W/{tag}', "*"):
            again = backend.call(operation, place=place, headers=(("If-None-Match", stated),))
            expect_equal(again.status, 304, f"The answer to If-None-Match: {stated}")
            expect_equal(again.header("etag"), tag, "The ETag of a 304")
        other = backend.call(operation, place=place, headers=(("If-None-Match", '"other"'),))
        expect_equal((other.status, other.body), (200, first.body), "The answer to another tag")

    what = f"{operation} answers 304 to its ETag, alone, weak in a list, or as *"
    return Check(f"tag-{name}", what, "RFC 9110 §13.1.2", run)


def _current(backend: Subject) -> str:
    return str(_policies(backend).current)


@check("RFC 9111 §5.2.2")
def public_caching(backend: Subject) -> None:
    """What may be kept says for how long, or to ask first."""
    for operation in ("getKeys", "getPolicies", "getContract"):
        stated = backend.call(operation).header("cache-control") or ""
        fresh = any(word in stated for word in ("no-cache", "no-store", "max-age"))
        expect(fresh, f"{operation} states Cache-Control {stated!r}.")


@check("RFC 9457 §3")
def unknown_paths(backend: Subject) -> None:
    """What isn't there is a problem of the type not-found."""
    for path in ("/nothing/here", "/v1", "/v1/devices/short", "/v1/policy/0", "/v1/keys/x"):
        problem(backend.send(Request("GET", path)), 404, "not-found")


@check("RFC 9110 §15.5.6")
def methods(backend: Subject) -> None:
    """A method that isn't stated is refused, and Allow names those that are."""
    device = "a" * 43
    for method, path, allowed in (
        ("PUT", "/v1/keys", {"GET"}),
        ("DELETE", "/v1/policy", {"GET"}),
        ("POST", "/healthz", {"GET"}),
        ("POST", f"/v1/devices/{device}", {"GET", "DELETE"}),
        ("PUT", f"/v1/devices/{device}/records", {"GET", "POST"}),
        ("DELETE", f"/v1/devices/{device}/records", {"GET", "POST"}),
    ):
        answer = backend.send(Request(method, path, body=b""))
        problem(answer, 405, "method-not-allowed")
        stated = {each.strip() for each in (answer.header("allow") or "").split(",")}
        expect(allowed <= stated, f"Allow is {sorted(stated)} for {path}.")


@check("RFC 9110 §9.3.2")
def head(backend: Subject) -> None:
    """HEAD is answered as GET is, or not allowed."""
    for path in ("/healthz", "/v1/keys"):
        answer = backend.send(Request("HEAD", path))
        expect(answer.status in {200, 405}, f"HEAD {path} is answered {answer.status}.")


def _checks() -> Iterator[Check]:
    yield from (health, ready, metrics, clock, contract, keys, keys_endorsed)
    yield from (policies_signed, policy_texts, policy_unknown)
    yield _tagged("contract", "getContract")
    yield _tagged("keys", "getKeys")
    yield _tagged("policies", "getPolicies")
    yield _tagged("policy", "getPolicy")
    yield from (public_caching, unknown_paths, methods, head)


CHECKS = tuple(_checks())

"""Evidence, your data, opt-out pages and the doctor, over in-memory ports."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from alsoft_prefs.core.catalog import parse_catalog
from alsoft_prefs.core.config import Config, resolve
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem, VerificationFailed
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.managed import Managed, ManagedDocument, parse_managed
from alsoft_prefs.core.managed_settings import Level, Scope
from alsoft_prefs.core.ports import Answer
from alsoft_prefs.resource_files import resource_text
from alsoft_prefs.services.doctor import Check, Doctor, Facts, Health
from alsoft_prefs.services.opt_outs import OptOuts
from alsoft_prefs.services.your_data import flows
from tests.unit.strategies import RULES
from tests.unit.world import ALLOW, NEWS, World, conflict, foreign_head

ANALYTICS = "tracking.analytics"


@pytest.fixture
def world() -> World:
    made = World()
    made.preferences.choose({ANALYTICS: Decision.ALLOW}, Method.TOGGLE)
    made.sync.run()
    made.preferences.only_necessary()
    made.sync.run()
    return made


def test_an_export_verifies_here_and_on_another_computer(world: World) -> None:
    bundle = world.evidence.export()
    assert len(bundle["entries"]) == len(bundle["records"]) == 2
    assert world.evidence.verify().ok
    assert world.evidence.verify(bundle).ok
    elsewhere = World().evidence.verify(bundle)
    assert elsewhere.ok
    assert "in the file" in elsewhere.findings[0].message


@pytest.mark.parametrize("url", [None, "https://another.invalid"])
def test_receipts_hold_when_the_backends_address_is_another(world: World, url: str | None) -> None:
    world.url = url
    assert world.evidence.verify().ok
    assert world.evidence.verify(json.loads(json.dumps(world.evidence.export()))).ok


def test_a_chain_that_goes_on_behind_a_head_taken_over_holds(world: World) -> None:
    world.preferences.choose({NEWS: ALLOW}, Method.TOGGLE)
    world.backend.script = [conflict(foreign_head(world))]
    world.sync.run()
    result = world.evidence.verify()
    assert result.ok
    assert any("from record 7 on" in finding.message for finding in result.findings)


def test_an_export_holds_no_private_key(world: World) -> None:
    from alsoft_prefs.core.jws import b64url

    text = str(world.evidence.export())
    assert all(b64url(seed) not in text for seed in world.vault._seeds.values())


def _swap_receipts(bundle: Any) -> None:
    one, other = bundle["records"]
    one["receipt"], other["receipt"] = other["receipt"], one["receipt"]


def _flip(bundle: Any) -> None:
    jws = bundle["records"][0]["record"]
    bundle["records"][0]["record"] = jws[:-4] + ("AAAA" if jws[-4:] != "AAAA" else "BBBB")


def _drop_first(bundle: Any) -> None:
    bundle["records"].append(dict(bundle["records"][0]))


@pytest.mark.parametrize("damage", [_swap_receipts, _flip, _drop_first])
def test_a_changed_export_is_found_out(world: World, damage: Callable[[Any], None]) -> None:
    bundle = copy.deepcopy(world.evidence.export())
    damage(bundle)
    assert not world.evidence.verify(bundle).ok


def test_a_receipt_by_an_untrusted_key_is_found_out(world: World) -> None:
    other = World()
    other.preferences.only_necessary()
    other.sync.run()
    assert not world.evidence.verify(other.evidence.export()).ok


def test_an_erasure_in_an_export_is_checked(world: World) -> None:
    world.identity.erase()
    world.sync.run()
    bundle = world.evidence.export()
    assert world.evidence.verify(bundle).ok
    bundle["erasures"][0]["device"] = "d" * 43
    assert not world.evidence.verify(bundle).ok


@pytest.mark.parametrize(
    "bundle", [[], {}, {"schema": 2}, {"schema": 1}, {"schema": 1, "keys": [], "records": [1]}]
)
def test_what_is_no_export_is_refused(world: World, bundle: object) -> None:
    with pytest.raises(VerificationFailed):
        world.evidence.verify(bundle)


def test_a_record_is_found_by_place_and_by_hash(world: World) -> None:
    first, second = world.evidence.records()
    assert world.evidence.record("1") == first
    assert world.evidence.record(second.hash[:8]) == second
    for name in ("3", second.hash[:3], "nonsense"):
        with pytest.raises(UsageProblem):
            world.evidence.record(name)


def test_without_a_backend_an_export_still_verifies() -> None:
    world = World()
    world.url = None
    world.preferences.only_necessary()
    assert world.evidence.export()["backend"] is None
    assert world.evidence.verify().ok


def test_flows_are_open_where_their_purpose_is_allowed() -> None:
    catalog = parse_catalog(resource_text("catalog.toml"))
    shown = flows(catalog, {"service.account", ANALYTICS})
    assert shown.purposes == tuple(purpose.id for purpose in catalog.purposes)
    assert {f.purpose for f in (*shown.collected, *shown.received) if f.open} == {
        "service.account",
        ANALYTICS,
    }
    assert "analytics_companies" in shown.recipients
    followed = shown.of_item("card")
    assert {flow.source for flow in followed} > {"card"}
    assert all(flow.purpose == "service.account" for flow in followed)


def test_opt_out_pages_remember_when(world: World) -> None:
    pages = OptOuts(world.outbox, world.clock, ["nai", "daa"])
    assert pages.last_done("nai") is None
    assert pages.mark_done("nai") == pages.last_done("nai")
    assert pages.last_done("daa") is None
    with pytest.raises(UsageProblem, match="xyz"):
        pages.mark_done("xyz")


class Office:
    """A doctor, and what it finds."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.config = resolve(Managed(), {"ALSOFT_PREFS_BACKEND_URL": "https://b.invalid"}, {})
        self.managed = Managed()
        self.keyring = True
        self.damaged: tuple[str, ...] = ()

    def checks(self) -> dict[str, Check]:
        facts = Facts(
            managed=lambda: self.managed,
            config=self._config,
            policy=self.world.policy_ref,
            damaged_policies=lambda: self.damaged,
            restrictions=lambda: self.world.restrictions,
            profile=lambda: "/profile",
            keyring_works=lambda: self.keyring,
            ask_backend=self.world.backend.get_keys,
            proxy=lambda: "",
            session=lambda: None,
        )
        world = self.world
        doctor = Doctor(
            world.journal, world.publisher, world.vault, world.clock, world.identity, facts
        )
        return {check.name: check for check in doctor.checks()}

    def _config(self) -> Config:
        return self.config


@pytest.fixture
def office(world: World) -> Office:
    return Office(world)


def test_a_healthy_profile_passes(office: Office) -> None:
    office.world.backend.date = office.world.clock.now()
    checks = office.checks()
    problems = [c for c in checks.values() if c.health is Health.PROBLEM]
    assert problems == []
    assert "over TLS" in checks["backend"].message
    assert checks["clock"].health is Health.OK
    assert "file" in checks["device key"].message


def test_the_doctor_finds_what_is_wrong(office: Office) -> None:
    world = office.world
    world.publisher.document = None
    world.backend.date = world.clock.now() - timedelta(hours=1)
    world.vault.delete(world.identity.device() or "")
    world.restrictions = world.restrictions._replace(signal=True)
    office.managed = parse_managed(
        (
            ManagedDocument("a.json", Level.MANDATORY, Scope.MACHINE, {"x": {"y": 1}}),
            ManagedDocument("b.json", Level.MANDATORY, Scope.MACHINE, None, "It isn't JSON."),
        ),
        RULES,
    )
    checks = office.checks()
    assert checks["published decisions"].health is Health.PROBLEM
    assert "3600 s" in checks["clock"].message
    assert "copied or restored" in checks["device key"].message
    assert checks["signal"].message.startswith("DO_NOT_TRACK")
    assert checks["managed settings"].health is Health.PROBLEM
    assert all(c.hint for c in checks.values() if c.health is not Health.OK)


def test_the_doctor_names_a_damaged_version_of_the_policy(office: Office) -> None:
    assert office.checks()["privacy policy"].message == "Version 1 is in force here."
    office.damaged = ("/profile/policy/2/en.md.damaged-1",)
    check = office.checks()["privacy policy"]
    assert check.health is Health.WARNING
    assert "/profile/policy/2/en.md.damaged-1" in check.message


def test_the_doctor_before_the_first_choice() -> None:
    office = Office(World())
    office.config = resolve(Managed(), {}, {})
    checks = office.checks()
    assert checks["published decisions"].health is Health.OK
    assert checks["device key"].health is Health.OK
    assert checks["backend"].health is Health.WARNING
    office.keyring = False
    assert office.checks()["device key"].health is Health.WARNING


def test_the_doctor_and_a_backend_that_is_off_odd_or_away(office: Office) -> None:
    office.world.backend.key_answers = [Answer(500, "text/plain", "")]
    assert office.checks()["backend"].health is Health.PROBLEM
    environment = {"ALSOFT_PREFS_BACKEND_URL": "https://b.invalid"}
    office.config = resolve(Managed(), environment, {"sync": {"enabled": False}})
    assert "sending is off" in office.checks()["backend"].message
    office.config = resolve(Managed(), environment, {"sync": {"enabled": 3}})
    assert office.checks()["configuration"].health is Health.PROBLEM


def test_the_doctor_finds_a_journal_that_disagrees_with_itself(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office.world.journal, "state", dict)
    assert "disagree" in office.checks()["profile"].message

    def broken() -> None:
        raise LocalDataProblem("It can't be read.", "Mend it.")

    monkeypatch.setattr(office.world.journal, "entries", broken)
    assert office.checks()["profile"] == Check(
        "profile", Health.PROBLEM, "It can't be read.", "Mend it."
    )


def test_a_key_in_the_keyring_is_healthy(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office.world.vault, "locate", lambda device: "keyring")
    office.managed = parse_managed(
        (
            ManagedDocument(
                "a.json", Level.MANDATORY, Scope.MACHINE, {"organisation": {"name": "Example"}}
            ),
        ),
        RULES,
    )
    checks = office.checks()
    assert checks["device key"].health is Health.OK
    assert checks["managed settings"].message == "1 set."

"""Any order of choices, syncs, faults, restores, clones and resets keeps the invariants.

The services run over real SQLite profiles and talk to a real backend; only the network between
them misbehaves.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from alsoft_prefs.adapters.system_clock import SystemClock
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision, decisions_lowered
from alsoft_prefs.core.errors import BackendProblem, UsageProblem
from alsoft_prefs.core.journal import Method, decisions_of
from alsoft_prefs.core.ports import Answer, Backend
from alsoft_prefs.core.proofs import sign_proof
from alsoft_prefs.core.records import parse_record, record_hash
from alsoft_prefs.services.sync import State
from alsoft_prefs.testing.live_backend import LiveBackend

PURPOSES = ("tracking.analytics", "tracking.advertising", "contact.news")
RANK = {Decision.DENY: 0, Decision.UNSET: 1, Decision.ALLOW: 2}
FAULTS = ("fine", "unreachable", "answer lost", "html", "garbage", "busy", "twice", "refused")
Model = dict[str, Decision]


class FaultyBackend:
    """A real backend behind a network that does what it is told."""

    def __init__(self, real: Backend, fault: str) -> None:
        self._real = real
        self._fault = fault

    def __getattr__(self, name: str) -> Any:
        call = getattr(self._real, name)

        def faulty(*arguments: Any) -> Answer:
            if self._fault == "unreachable":
                raise BackendProblem("no connection")
            if self._fault == "html":
                return Answer(200, "text/html", "<html>log in</html>")
            if self._fault == "garbage":
                return Answer(200, "application/jose", "a.b.c")
            if self._fault == "busy":
                return Answer(503, "application/problem+json", "{}", retry_after=0.0)
            if self._fault == "refused":
                return Answer(422, "application/problem+json", '{"title": "no"}')
            answer: Answer = call(*arguments)
            if self._fault == "answer lost":
                raise BackendProblem("no answer in time")
            return call(*arguments) if self._fault == "twice" else answer

        return faulty


class EagerClock(SystemClock):
    """Draws the shortest wait, so that nothing has to sleep."""

    def random(self) -> float:
        return 0.0


class FaultyProgram(Program):
    """A program whose next requests meet a fault."""

    fault = "fine"

    def backend(self, url: str) -> Backend:
        return FaultyBackend(super().backend(url), self.fault)


class Profile:
    """A profile's folder, and what the person of it may expect at the most."""

    def __init__(self, directory: Path, model: Model) -> None:
        self.directory = directory
        self.model = dict(model)
        self.program = FaultyProgram(str(directory), clock=EagerClock())

    def state(self) -> Model:
        own = decisions_of(self.program.journal.state())
        return {purpose: own.get(purpose, Decision.UNSET) for purpose in PURPOSES}

    def copy(self, target: Path) -> None:
        self.program.close()
        shutil.copytree(self.directory, target)


class Machine(RuleBasedStateMachine):
    """People, their profiles, and a network that can't be trusted."""

    url = ""
    profiles = Bundle("profiles")
    backups = Bundle("backups")

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="alsoft-machine-"))
        self.live: list[Profile] = []
        self.count = 0

    def _folder(self) -> Path:
        self.count += 1
        return self.root / str(self.count)

    def _opened(self, directory: Path, model: Model) -> Profile:
        profile = Profile(directory, model)
        self.live.append(profile)
        return profile

    @rule(target=profiles)
    def start(self) -> Any:
        if len(self.live) > 1:
            return multiple()
        return self._opened(self._folder(), dict.fromkeys(PURPOSES, Decision.UNSET))

    @rule(
        profile=profiles,
        decisions=st.dictionaries(
            st.sampled_from(PURPOSES),
            st.sampled_from([Decision.ALLOW, Decision.DENY]),
            min_size=1,
        ),
    )
    def choose(self, profile: Profile, decisions: Model) -> None:
        profile.program.preferences.choose(decisions, Method.TOGGLE)
        profile.model |= decisions
        assert profile.state() == profile.model

    @rule(profile=profiles)
    def undo(self, profile: Profile) -> None:
        try:
            entry = profile.program.preferences.undo()
        except UsageProblem:
            return
        profile.model |= entry.decisions

    @rule(profile=profiles, fault=st.sampled_from(FAULTS))
    def sync(self, profile: Profile, fault: str) -> None:
        before = profile.state()
        profile.program.fault = fault
        status = profile.program.sync.run(manual=True)
        profile.program.fault = "fine"
        after = profile.state()
        if fault not in ("fine", "twice"):
            assert after == before, "a failed answer changed a decision"
        if status.pending == 0 and profile.program.preferences.has_chosen():
            assert status.state is State.IDLE
        profile.model = after if all_below(after, before) else profile.model

    @rule(profile=profiles)
    def reset(self, profile: Profile) -> None:
        if profile.program.preferences.has_chosen():
            before = profile.state()
            profile.program.identity.reset()
            assert profile.state() == before

    @rule(profile=profiles)
    def erase(self, profile: Profile) -> None:
        if profile.program.identity.device() is not None:
            profile.program.identity.erase()

    @rule(target=backups, profile=profiles)
    def back_up(self, profile: Profile) -> tuple[Path, Model]:
        folder = self._folder()
        profile.copy(folder) if profile.directory.exists() else folder.mkdir()
        return folder, dict(profile.model)

    @rule(profile=profiles, backup=backups)
    def restore(self, profile: Profile, backup: tuple[Path, Model]) -> None:
        profile.program.close()
        shutil.rmtree(profile.directory, ignore_errors=True)
        shutil.copytree(backup[0], profile.directory)
        profile.__init__(profile.directory, backup[1])  # type: ignore[misc]

    @rule(target=profiles, backup=consumes(backups))
    def clone(self, backup: tuple[Path, Model]) -> Any:
        if len(self.live) > 2:
            return multiple()
        return self._opened(*backup)

    @invariant()
    def nothing_is_allowed_that_the_person_did_not_allow(self) -> None:
        for profile in self.live:
            for purpose, decision in profile.state().items():
                assert RANK[decision] <= RANK[profile.model[purpose]]

    @invariant()
    def other_programs_are_told_what_the_journal_says(self) -> None:
        for profile in self.live:
            published = profile.program.publisher.read()
            state = profile.state()
            if published is None:
                assert not profile.program.preferences.has_chosen()
                continue
            purposes: Any = published["purposes"]
            assert {p: purposes[p]["decision"] for p in PURPOSES} == state

    @invariant()
    def the_record_that_the_person_holds_verifies(self) -> None:
        for profile in self.live:
            findings = profile.program.evidence.verify().findings
            assert all(finding.ok for finding in findings), findings
            checks = profile.program.evidence.checking().result()
            assert all(check.ok for check in checks.values()), checks

    def teardown(self) -> None:
        try:
            for _ in range(4):  # two clones of one device find out about each other in turns
                for profile in self.live:
                    before = profile.state()
                    status = profile.program.sync.run(manual=True)
                    assert all_below(profile.state(), before)
                    assert status.state is State.IDLE, status
            for profile in self.live:
                self._backend_knows(profile)
        finally:
            for profile in self.live:
                profile.program.close()
            shutil.rmtree(self.root)

    def _backend_knows(self, profile: Profile) -> None:
        """Invariant 3: what the person last said has arrived, or is denied for want of a record."""
        program = profile.program
        device = program.identity.device()
        if device is None:
            return
        key = program.vault.find(device)
        assert key is not None

        def prove(method: str, url: str) -> str:
            return sign_proof(
                method=method,
                url=url,
                now=program.clock.now(),
                jti="x",
                key=key,
                sign=lambda data: program.vault.sign(device, data),
            )

        answer = program.backend(self.url).get_device(device, prove, None)
        assert answer.status == 200, answer
        head = json.loads(answer.text)["head"]
        assert record_hash(head) in {record.hash for record in program.outbox.records()}
        own = decisions_of(program.journal.state())
        assert parse_record(head).decisions() == decisions_lowered(
            own, program.rules, program.restrictions()
        )


def all_below(after: Model, before: Model) -> bool:
    """Tell whether nothing in one state is above another."""
    return all(RANK[after[p]] <= RANK[before[p]] for p in after)


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    backend = LiveBackend(tmp_path / "backend", "--rate", "0")
    os.environ["ALSOFT_PREFS_BACKEND_URL"] = backend.start()
    yield backend.url
    del os.environ["ALSOFT_PREFS_BACKEND_URL"]
    backend.stop()


def test_any_order_of_events_keeps_the_invariants(url: str) -> None:
    Machine.url = url
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=int(os.environ.get("MACHINE_EXAMPLES", "25")),
            stateful_step_count=25,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate] if os.environ.get("CI") == "true" else tuple(Phase),
            deadline=None,
        ),
    )

"""Asking for new versions of the policy: when, and what becomes of each answer."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alsoft_prefs.core.backend_keys import KeySet, endorse
from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import BackendProblem, LocalDataProblem
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.jws import generate_seed, public_of, signer
from alsoft_prefs.core.policy_statements import PolicyText
from alsoft_prefs.core.ports import Answer
from alsoft_prefs.core.sync_plan import CHECK_EVERY, CHECK_SPREAD
from alsoft_prefs.services.policy_news import CHECKED, ETAG
from alsoft_prefs.services.sync import State
from tests.unit.policy_answers import (
    ANALYTICS_CLAUSE,
    JSON,
    SHIPPED,
    listed,
    published_list,
    published_version,
    version,
)
from tests.unit.strategies import POLICY
from tests.unit.world import ALLOW, ANALYTICS, DENY, NEWS, PROBLEM, World, own

SECOND, THIRD = version(2, ANALYTICS_CLAUSE), version(3)
FIRST_HELD = {(1, "en"): sha256_hex(SHIPPED)}
HTML = Answer(200, "text/html", "<html>Log in to the hotel</html>")
AWAY = BackendProblem("No connection.", "Check the network.")


def chosen(*published: bytes) -> World:
    """Return a world with a choice that isn't sent yet, and what its backend publishes."""
    world = World()
    world.preferences.choose({ANALYTICS: ALLOW, NEWS: DENY}, Method.TOGGLE)
    world.backend.policies = (SHIPPED, *published)
    return world


def test_new_versions_are_kept_once_the_records_are_sent() -> None:
    world = chosen(SECOND, THIRD)
    status = world.sync.run(manual=False)
    assert (status.state, status.pending) == (State.IDLE, 0)
    assert status.policy.problem is None
    assert status.policy.checked_at is not None
    assert [text.data for text in world.policies.texts.values()] == [SECOND, THIRD]
    assert world.policies.held() == {
        **FIRST_HELD,
        (2, "en"): sha256_hex(SECOND),
        (3, "en"): sha256_hex(THIRD),
    }


def test_every_language_is_kept() -> None:
    german = version(2, language="de")
    world = chosen(SECOND, german)
    world.sync.run()
    assert set(world.policies.texts) == {(2, "en"), (2, "de")}


def test_nothing_is_asked_before_the_first_choice() -> None:
    world = World()
    world.sync.run(manual=True)
    assert world.backend.policy_asked == []
    assert not world.sync.status().policy_due


@pytest.mark.parametrize("how", ["off", "no backend"])
def test_nothing_is_asked_while_sync_is_off(how: str) -> None:
    world = chosen()
    if how == "off":
        world.enabled = False
    else:
        world.url = None
    status = world.sync.run(manual=True)
    assert world.backend.policy_asked == []
    assert not status.policy_due


def test_nothing_is_asked_while_records_wait() -> None:
    world = chosen(SECOND)
    world.backend.script = [AWAY, Answer(503, PROBLEM, "{}", retry_after=60.0)]
    for _ in range(2):
        world.sync.run(manual=True)
        assert world.backend.policy_asked == []
    world.clock.time += timedelta(days=1)
    world.sync.run(manual=False)
    assert len(world.backend.policy_asked) == 1


def test_a_record_that_is_parked_does_not_hold_the_policy_up() -> None:
    world = chosen(SECOND)
    world.backend.script = [Answer(422, PROBLEM, "{}")]
    status = world.sync.run()
    assert status.state is State.ERROR
    assert (2, "en") in world.policies.held()


def test_it_is_asked_once_a_day_by_itself_and_whenever_by_hand() -> None:
    world = chosen()
    for _ in range(3):
        world.sync.run(manual=False)
    assert len(world.backend.policy_asked) == 1
    assert not world.sync.status().policy_due
    world.sync.run(manual=True)
    assert len(world.backend.policy_asked) == 2
    world.clock.time += CHECK_EVERY
    world.sync.run(manual=False)
    assert len(world.backend.policy_asked) == 2, "the lot of this device isn't drawn yet"
    world.clock.time += CHECK_SPREAD
    assert world.sync.status().policy_due
    world.sync.run(manual=False)
    assert len(world.backend.policy_asked) == 3


def test_a_failed_try_counts_for_the_day() -> None:
    world = chosen()
    world.backend.policy_script = [AWAY]
    for _ in range(3):
        world.sync.run(manual=False)
    assert len(world.backend.policy_asked) == 1


def test_a_clock_that_was_moved_back_does_not_silence_it() -> None:
    world = chosen()
    world.sync.run(manual=False)
    world.clock.time -= timedelta(days=400)
    world.sync.run(manual=False)
    assert len(world.backend.policy_asked) == 2


def test_a_wait_that_was_asked_for_is_kept_by_hand_too() -> None:
    world = chosen()
    world.backend.policy_script = [Answer(429, PROBLEM, "{}", retry_after=600.0)]
    assert world.sync.run(manual=True).state is State.IDLE
    world.sync.run(manual=True)
    assert len(world.backend.policy_asked) == 1
    world.clock.time += timedelta(seconds=601)
    world.sync.run(manual=True)
    assert len(world.backend.policy_asked) == 2


def test_no_further_request_is_begun_after_the_time_is_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = chosen(SECOND, THIRD)
    ticks = iter([0.0, 0.0, 0.0, 0.0, 50.0])
    monkeypatch.setattr("time.monotonic", lambda: next(ticks, 50.0))
    world.sync.run(timeout=10)
    assert set(world.policies.texts) == {(2, "en")}
    assert world.outbox.recall(ETAG) is None


def test_the_entity_tag_spares_the_list_while_everything_is_here() -> None:
    world = chosen(SECOND)
    world.sync.run()
    world.backend.policy_script = [Answer(304, "", "")]
    world.clock.time += timedelta(hours=1)
    before = world.sync.status().policy.checked_at
    status = world.sync.run()
    assert world.backend.policy_asked == [None, '"1"']
    assert status.policy.problem is None
    assert before is not None
    assert status.policy.checked_at is not None
    assert status.policy.checked_at > before
    world.policies.texts.clear()  # damaged, and set aside
    world.sync.run()
    assert world.backend.policy_asked[-1] is None
    assert (2, "en") in world.policies.held()
    world.url = "https://another.invalid"
    world.sync.run()
    assert world.backend.policy_asked[-1] is None


@pytest.mark.parametrize("etag", ['"' + "x" * 300 + '"', '"a b"', '"a\n"', '"ü"'])
def test_an_odd_entity_tag_is_not_kept(etag: str) -> None:
    world = chosen()
    world.backend.policy_script = [
        published_list([SHIPPED], world.backend.seed)._replace(etag=etag)
    ]
    world.sync.run()
    assert world.outbox.recall(ETAG) is None


def test_not_modified_to_an_unconditional_question_is_no_answer() -> None:
    world = chosen(SECOND)
    world.backend.policy_script = [Answer(304, "", "")]
    assert world.sync.run().policy.problem is not None
    assert world.outbox.recall(CHECKED) is None


def test_what_fails_is_a_calm_word_and_nothing_else() -> None:
    world = chosen(SECOND)
    world.backend.policy_script = [AWAY]
    status = world.sync.run()
    assert (status.state, status.pending, status.last_error) == (State.IDLE, 0, None)
    assert "couldn't be asked for" in (status.policy.problem or "")
    assert not status.policy.untrusted
    assert world.log[-2:] == ["policy: alsoft can't be reached", "sync: idle, 0 waiting"]
    assert world.sync.run().policy.problem is None
    assert (2, "en") in world.policies.held()


def test_what_does_not_verify_is_told_until_something_does() -> None:
    world = chosen(SECOND)
    forged = published_list([SHIPPED, SECOND], generate_seed())
    world.backend.policy_script = [forged, AWAY]
    status = world.sync.run()
    assert (status.state, status.last_error, status.untrusted) == (State.IDLE, None, False)
    assert status.policy.untrusted
    assert "doesn't verify" in (status.policy.problem or "")
    assert world.policies.held() == FIRST_HELD
    assert world.sync.run().policy.untrusted, "silence doesn't mend it"
    assert not world.sync.run().policy.untrusted


def test_a_version_with_another_text_is_refused_and_told() -> None:
    world = chosen(SECOND)
    world.sync.run()
    held = world.policies.held()
    world.backend.policies = (SHIPPED, version(2), THIRD)
    status = world.sync.run()
    assert status.policy.untrusted
    assert "version 2 of the policy with another text" in (status.policy.problem or "")
    assert world.policies.held() == held


def test_a_full_disk_is_told_and_the_records_stay_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    world = chosen(SECOND)

    def full(text: PolicyText) -> None:
        raise LocalDataProblem("No space left.")

    monkeypatch.setattr(world.policies, "keep", full)
    status = world.sync.run()
    assert status.state is State.IDLE
    assert (status.policy.problem or "").startswith("No space left.")
    assert world.outbox.recall(ETAG) is None


def test_a_list_that_promises_more_than_is_answered_brings_nothing() -> None:
    world = chosen(SECOND, version(2, language="de"))
    world.backend.version_script = [published_version([SECOND], 2, world.backend.seed)]
    assert world.sync.run().policy.untrusted
    assert world.policies.held() == FIRST_HELD


def test_new_keys_are_followed_for_the_policy_too() -> None:
    world = chosen(SECOND)
    world.sync.run()
    old, world.backend.seed = world.backend.seed, generate_seed()
    world.backend.policies = (SHIPPED, SECOND, THIRD)
    assert world.sync.run().policy.untrusted, "nobody vouches for that key"
    assert (3, "en") not in world.policies.held()
    keys = {public_of(seed).thumbprint(): public_of(seed) for seed in (old, world.backend.seed)}
    word = endorse(public_of(world.backend.seed), kid=public_of(old).thumbprint(), sign=signer(old))
    world.backend.key_answers = [world.backend.keys_answer(KeySet(keys, (word,)))]
    assert not world.sync.run().policy.untrusted
    assert (3, "en") in world.policies.held()


def test_an_export_proves_which_text_was_published() -> None:
    world = chosen(SECOND)
    world.sync.run()
    bundle = world.evidence.export()
    (found,) = [f for f in World().evidence.verify(bundle).findings if "policy" in f.message]
    assert found.ok
    assert "Version 2 of the policy (en): published by ALSOFT" in found.message
    forged = {**bundle, "policies": [{**bundle["policies"][0], "document": version(2).decode()}]}
    assert not world.evidence.verify(forged).ok
    older = {name: value for name, value in bundle.items() if name != "policies"}
    assert world.evidence.verify(older).ok


FORGER = generate_seed()
DOCUMENTS = (
    SHIPPED,
    SECOND,
    THIRD,
    version(2),  # the same number with another text
    version(1, ANALYTICS_CLAUSE),
    version(2, language="de"),
)
documents = st.lists(st.sampled_from(DOCUMENTS), min_size=1, max_size=4)


@st.composite
def scripts(draw: st.DrawFn) -> list[tuple[list[bytes], str]]:
    """What a backend publishes from one question to the next, and how its answers are bent."""
    bent = st.sampled_from(
        ["", "", "", "forged", "html", "away", "cut", "other text", "not modified", "reordered"]
    )
    return draw(st.lists(st.tuples(documents, bent), min_size=1, max_size=6))


def play(world: World, published: list[bytes], bend: str) -> None:
    """Let a backend answer the next questions about the policy."""
    backend = world.backend
    backend.policies = tuple(reversed(published)) if bend == "reordered" else tuple(published)
    right = published_list(backend.policies, backend.seed)
    if bend == "forged":
        backend.policy_script = [published_list(published, FORGER)]
    elif bend == "html":
        backend.policy_script = [HTML]
    elif bend == "away":
        backend.policy_script = [AWAY]
    elif bend == "cut":
        backend.policy_script = [right._replace(text=right.text[: len(right.text) // 2])]
    elif bend == "not modified":
        backend.policy_script = [Answer(304, "", "")]
    elif bend == "other text":
        number = listed(published[-1], backend.seed)["version"]
        other = json.loads(published_version(published, number, backend.seed).text)
        for text in other["texts"]:
            text["document"] += "\nMore.\n"
        backend.version_script = [Answer(200, JSON, json.dumps(other))]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(scripts())
def test_no_answer_about_the_policy_changes_a_decision_or_a_known_version(
    script: list[tuple[list[bytes], str]],
) -> None:
    world = chosen()
    world.sync.run()
    decisions, position = own(world), world.journal.position()
    records = [(r.hash, r.state) for r in world.outbox.records()]
    known = world.policies.held()
    for published, bend in script:
        play(world, published, bend)
        assert world.sync.run().state is State.IDLE
        world.backend.policy_script, world.backend.version_script = [], []
        held = world.policies.held()
        assert known.items() <= held.items()
        known = held
        assert own(world) == decisions
        assert world.journal.position() == position
        assert [(r.hash, r.state) for r in world.outbox.records()] == records
    for (number, language), text in world.policies.texts.items():
        assert (text.statement.version, text.statement.language) == (number, language)
        assert text.data in DOCUMENTS


def test_a_new_version_is_told_once() -> None:
    world = chosen(SECOND)
    world.sync.run()
    world.sync.run()
    assert [title for title, _ in world.notifier.told] == [
        "ALSOFT published version 2 of its privacy policy"
    ]
    assert world.notifier.told[0][1].startswith("Your choices are unchanged.")
    world.backend.policies = (SHIPPED, SECOND, THIRD, version(2, language="de"))
    world.sync.run()
    world.sync.run()
    assert [title.split()[3] for title, _ in world.notifier.told] == ["2", "3"]


def test_several_new_versions_are_told_as_one() -> None:
    world = chosen(SECOND, THIRD)
    world.sync.run()
    assert [title.split()[3] for title, _ in world.notifier.told] == ["3"]


def test_no_news_and_another_language_are_not_told() -> None:
    world = chosen(version(1, language="de"))
    world.sync.run()
    assert world.notifier.told == []


def test_without_a_desktop_a_new_version_is_told_later() -> None:
    world = chosen(SECOND)
    world.notifier.there = False
    world.sync.run()
    world.notifier.there = True
    world.sync.run()
    assert len(world.notifier.told) == 1


def test_what_the_person_has_seen_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    world = chosen(SECOND)
    world.notifier.there = False
    world.sync.run()
    seen = POLICY._replace(version=2)
    world.notifier.there = True
    monkeypatch.setattr(world.preferences, "acknowledged", lambda: seen)
    world.sync.run()
    assert world.notifier.told == []

"""Asking what ALSOFT still holds: when, and what becomes of each answer."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alsoft_prefs.core.errors import BackendProblem
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.jws import generate_seed
from alsoft_prefs.core.ports import Answer, IdentityState, Prove, RecordState
from alsoft_prefs.core.records import parse_record, record_hash
from alsoft_prefs.core.sync_plan import CHECK_EVERY, CHECK_SPREAD
from alsoft_prefs.services.sync import State
from tests.unit.world import (
    ALLOW,
    ANALYTICS,
    DENY,
    NEWS,
    PROBLEM,
    World,
    conflict,
    foreign_head,
    own,
)

JSON = "application/json"
AWAY = BackendProblem("No connection.", "Check the network.")
ABSENT = Answer(404, PROBLEM, "{}")
UNDONE = [
    AWAY,
    Answer(200, "text/html", "<html>Log in to the hotel</html>"),
    Answer(404, "text/html", "<html>Nothing here</html>"),
    Answer(410, "text/plain", "gone"),
    Answer(200, JSON, "{"),
    Answer(200, JSON, "[]"),
    Answer(200, JSON, "{}"),
    Answer(200, JSON, json.dumps({"head": 7, "receipt": "a.b.c"})),
    Answer(500, JSON, "{}"),
    Answer(409, PROBLEM, json.dumps({"head": None})),
    Answer(429, PROBLEM, "{}", retry_after=60.0),
]


def settled(*decisions: object) -> World:
    """Return a world whose records are receipted, one for each decision about analytics."""
    world = World()
    for decision in decisions or (ALLOW, DENY):
        world.preferences.choose({ANALYTICS: decision}, Method.TOGGLE)  # type: ignore[dict-item]
        world.sync.run(manual=False)
    assert world.backend.head_asked == []
    return world


def answer(world: World, head: str, seed: bytes | None = None) -> Answer:
    """Return what a backend answers that holds a head."""
    receipt = world.backend.receipt(head, seed)
    return Answer(200, JSON, json.dumps({"device": "d", "head": head, "receipt": receipt}))


def kept(world: World) -> object:
    """Return all that a failed answer must leave as it is."""
    records = [(r.hash, r.state, r.receipt) for r in world.outbox.records()]
    return own(world), world.journal.position(), records, world.outbox.identities()


@pytest.mark.parametrize("tag_is_known", [True, False])
def test_the_head_is_asked_for_with_its_hash_and_nothing_else_is_sent(tag_is_known: bool) -> None:
    """A backend may have other entity tags; it then answers with the same head."""
    world = settled()
    before, posted = kept(world), list(world.backend.posted)
    if not tag_is_known:
        world.backend.head_script = [answer(world, posted[-1])]
    status = world.sync.run(manual=True)
    assert (status.state, status.pending, status.last_error) == (State.IDLE, 0, None)
    assert world.backend.head_asked == [f'"{record_hash(posted[-1])}"']
    assert world.backend.posted == posted
    assert kept(world) == before


def test_it_is_asked_once_a_day_by_itself_and_whenever_by_hand() -> None:
    world = settled()
    for _ in range(3):
        world.sync.run(manual=False)
    assert world.backend.head_asked == []
    assert not world.sync.status().head_due
    world.clock.time += CHECK_EVERY
    world.sync.run(manual=False)
    assert world.backend.head_asked == [], "the lot of this device isn't drawn yet"
    world.clock.time += CHECK_SPREAD
    assert world.sync.status().head_due
    for _ in range(3):
        world.sync.run(manual=False)
    assert len(world.backend.head_asked) == 1
    for _ in range(2):
        world.sync.run(manual=True)
    assert len(world.backend.head_asked) == 3


def test_a_receipt_of_this_round_is_answer_enough() -> None:
    world = settled()
    world.clock.time += CHECK_EVERY + CHECK_SPREAD
    world.preferences.choose({NEWS: DENY}, Method.TOGGLE)
    world.sync.run(manual=True)
    world.sync.run(manual=False)
    assert world.backend.head_asked == []


def test_a_clock_that_was_moved_back_does_not_silence_it() -> None:
    world = settled()
    world.clock.time -= timedelta(days=400)
    world.sync.run(manual=False)
    assert len(world.backend.head_asked) == 1
    world.sync.run(manual=True)
    assert len(world.backend.head_asked) == 2


@pytest.mark.parametrize("failure", [AWAY, ABSENT])
def test_a_failed_try_counts_for_the_day(failure: Answer | BackendProblem) -> None:
    world = settled()
    world.clock.time += CHECK_EVERY + CHECK_SPREAD
    world.backend.head_script = [failure]
    for _ in range(3):
        world.sync.run(manual=False)
    assert len(world.backend.head_asked) == 1


def test_a_wait_that_was_asked_for_is_kept_by_hand_too() -> None:
    world = settled()
    world.backend.head_script = [Answer(503, PROBLEM, "{}", retry_after=600.0)]
    assert world.sync.run(manual=True).state is State.IDLE
    world.sync.run(manual=True)
    assert len(world.backend.head_asked) == 1
    world.clock.time += timedelta(seconds=601)
    world.sync.run(manual=True)
    assert len(world.backend.head_asked) == 2


@pytest.mark.parametrize(
    "why", ["no choice", "off", "no backend", "waits", "parked", "erased", "no key"]
)
def test_when_nothing_is_asked(why: str) -> None:
    world = World() if why == "no choice" else settled()
    if why == "off":
        world.enabled = False
    elif why == "no backend":
        world.url = None
    elif why == "waits":
        world.preferences.choose({NEWS: DENY}, Method.TOGGLE)
        world.backend.script = [AWAY]
    elif why == "parked":
        world.preferences.choose({NEWS: DENY}, Method.TOGGLE)
        world.backend.script = [Answer(422, PROBLEM, "{}")]
    elif why == "erased":
        world.identity.erase()
    elif why == "no key":
        world.vault.delete(world.identity.device() or "")
    world.sync.run(manual=True)
    assert world.backend.head_asked == []
    assert not world.sync.status().untrusted


def test_nothing_is_asked_after_the_time_is_over() -> None:
    world = settled()
    world.sync.run(timeout=0)
    assert world.backend.head_asked == []


@pytest.mark.parametrize("back", [0, 1])
def test_what_the_backend_lost_is_sent_again_byte_for_byte(back: int) -> None:
    world = settled(ALLOW, DENY, ALLOW, DENY)
    sent = list(world.backend.posted)
    world.clock.time += CHECK_EVERY + CHECK_SPREAD
    world.backend.head_script = [answer(world, sent[back])]
    status = world.sync.run(manual=False)
    assert (status.state, status.pending) == (State.IDLE, 0)
    assert world.backend.posted[len(sent) :] == sent[back + 1 :]
    assert own(world) == {ANALYTICS: DENY}
    assert world.evidence.verify().ok


@pytest.mark.parametrize("absent", [ABSENT, Answer(200, JSON, '{"head": null, "receipt": null}')])
def test_a_backend_that_lost_the_device_gets_everything(absent: Answer) -> None:
    """Of 404 a wrong clock may be the cause: the last record alone is sent, and tells."""
    world = settled(ALLOW, DENY)
    sent = list(world.backend.posted)
    world.backend.head_script = [absent]
    if absent is ABSENT:
        world.backend.script = [conflict(None)]
    assert world.sync.run().state is State.IDLE
    again = world.backend.posted[len(sent) :]
    assert again == ([sent[-1], *sent] if absent is ABSENT else sent)


def test_a_clock_that_is_wrong_costs_one_request_more() -> None:
    world = settled(ALLOW, DENY)
    sent = list(world.backend.posted)
    world.backend.head_script = [ABSENT]
    assert world.sync.run().state is State.IDLE
    assert world.backend.posted == [*sent, sent[-1]]


def test_receipts_of_what_is_sent_again_are_verified_anew() -> None:
    world = settled(ALLOW, DENY)
    sent = list(world.backend.posted)
    world.backend.head_script = [answer(world, sent[0])]
    forged = world.backend.receipt(sent[1], generate_seed())
    world.backend.script = [Answer(201, "application/jose", forged)]
    status = world.sync.run()
    assert (status.untrusted, status.pending) == (True, 1)
    assert world.sync.run().state is State.IDLE


def test_an_erased_device_gets_a_new_id_and_carries_the_choices_on() -> None:
    world = settled()
    first = world.identity.device()
    world.backend.head_script = [Answer(410, PROBLEM, "{}")]
    assert world.sync.run().state is State.IDLE
    assert world.identity.device() not in (None, first)
    assert own(world) == {ANALYTICS: DENY}
    assert parse_record(world.backend.posted[-1]).seq == 1


def test_what_was_erased_meanwhile_gets_no_new_id() -> None:
    world = settled()
    usual = world.backend.get_device

    def get_device(device: str, prove: Prove, etag: str | None) -> Answer:
        world.identity.erase()
        return usual(device, prove, etag)

    world.backend.get_device = get_device  # type: ignore[method-assign]
    world.backend.head_script = [Answer(410, PROBLEM, "{}")]
    world.sync.run()
    assert world.identity.device() is None
    assert [i.state for i in world.outbox.identities()] == [IdentityState.ERASED]


def test_a_head_of_another_copy_is_followed_with_the_lesser_of_both() -> None:
    world = settled(ALLOW, ALLOW)
    head = foreign_head(world, tracking_analytics=DENY, contact_news=ALLOW)
    world.backend.head_script = [answer(world, head)]
    status = world.sync.run()
    assert (status.state, status.remote_allows) == (State.IDLE, (NEWS,))
    assert own(world) == {ANALYTICS: DENY}
    last = parse_record(world.backend.posted[-1])
    assert (last.seq, last.prev) == (8, record_hash(head))


def test_a_head_beside_receipted_records_takes_their_place() -> None:
    """The backend was put back, and another copy of the device was there first."""
    world = settled(ALLOW, DENY, ALLOW, DENY)
    head = foreign_head(world, seq=2)
    world.backend.head_script = [answer(world, head)]
    assert world.sync.run().state is State.IDLE
    last = parse_record(world.backend.posted[-1])
    assert (last.seq, last.prev) == (3, record_hash(head))
    assert last.decisions()[ANALYTICS] is DENY
    chain = world.sync.chain(world.identity.device())
    assert [record.seq for record in chain] == [1, 2, 3]
    assert world.evidence.verify().ok


def test_what_follows_a_record_that_nobody_here_has_is_said_anew() -> None:
    """The backend lost another copy's record, and those before it, which only that copy has."""
    world = settled(ALLOW)
    (first,) = world.backend.posted
    world.backend.head_script = [answer(world, foreign_head(world))]
    world.sync.run()
    sent, position = len(world.backend.posted), world.journal.position()
    world.backend.head_script = [answer(world, first)]
    assert world.sync.run().state is State.IDLE
    assert world.journal.position() == position
    again, last = world.backend.posted[sent:]
    assert again == first
    assert (parse_record(last).seq, parse_record(last).prev) == (2, record_hash(first))
    assert world.evidence.verify().ok


def test_a_second_unknown_head_within_a_month_means_a_clone() -> None:
    world = settled()
    first = world.identity.device()
    for seq in (7, 9):
        world.backend.head_script = [answer(world, foreign_head(world, seq=seq))]
        assert world.sync.run().state is State.IDLE
    assert world.identity.device() not in (None, first)


@pytest.mark.parametrize("failure", UNDONE, ids=str)
def test_what_fails_leaves_everything(failure: Answer | BackendProblem) -> None:
    world = settled()
    before, posted = kept(world), list(world.backend.posted)
    well = world.sync.status()
    world.backend.head_script = [failure]
    world.clock.time += CHECK_EVERY + CHECK_SPREAD
    status = world.sync.run(manual=False)
    assert len(world.backend.head_asked) == 1
    assert kept(world) == before
    assert world.backend.posted == posted
    assert status._replace(policy=well.policy) == well
    assert any(line.startswith("head: ") for line in world.log)
    assert status.policy.problem is None, "the policy is asked for all the same"


@pytest.mark.parametrize("how", ["forged", "receipt of another", "another device", "no signature"])
def test_what_does_not_verify_is_told_and_changes_nothing(how: str) -> None:
    world = settled(ALLOW, DENY)
    earlier = world.backend.posted[0]
    wrong = answer(world, earlier, generate_seed())
    if how == "receipt of another":
        other = json.loads(answer(world, world.backend.posted[1]).text)["receipt"]
        wrong = Answer(200, JSON, json.dumps({"head": earlier, "receipt": other}))
    elif how == "another device":
        stranger = settled(ALLOW)
        wrong = answer(world, stranger.backend.posted[0])
    elif how == "no signature":
        receipt = world.backend.receipt(earlier)
        wrong = Answer(
            200, JSON, json.dumps({"head": earlier[:-40] + "A" * 40, "receipt": receipt})
        )
    before = kept(world)
    world.backend.head_script = [wrong, AWAY]
    status = world.sync.run()
    assert (status.state, status.untrusted, status.pending) == (State.ERROR, True, 0)
    assert "doesn't verify" in (status.last_error or "")
    assert kept(world) == before
    assert world.sync.run().untrusted, "silence doesn't mend it"
    status = world.sync.run()
    assert (status.state, status.untrusted, status.last_error) == (State.IDLE, False, None)


def test_distrust_ends_with_the_device_id_or_with_a_receipt() -> None:
    for ends in ("erase", "choose"):
        world = settled()
        world.backend.head_script = [answer(world, world.backend.posted[0], generate_seed())]
        assert world.sync.run().untrusted
        if ends == "erase":
            world.identity.erase()
        else:
            world.preferences.choose({NEWS: DENY}, Method.TOGGLE)
        assert not world.sync.run().untrusted


heads = st.sampled_from(
    [*UNDONE, ABSENT, Answer(304, "", ""), Answer(410, PROBLEM, "{}"), "first", "last", "none",
     "forged", "allows", "denies"]
)  # fmt: skip
answers = st.lists(heads, min_size=1, max_size=5)


def scripted(
    world: World, what: Answer | BackendProblem | str, seq: int
) -> Answer | BackendProblem:
    """Return an answer that a word stands for; `seq` is the place of another copy's record."""
    if not isinstance(what, str):
        return what
    device = world.identity.device()
    posted = [jws for jws in world.backend.posted if parse_record(jws).device == device]
    if what == "none":
        return Answer(200, JSON, '{"head": null, "receipt": null}')
    if what in ("allows", "denies"):
        decision = ALLOW if what == "allows" else DENY
        return answer(world, foreign_head(world, jws=posted[0], seq=seq, contact_news=decision))
    forged = generate_seed() if what == "forged" else None
    return answer(world, posted[-1 if what == "last" else 0], forged)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(answers)
def test_no_answer_allows_anything_and_records_get_through(
    script: list[Answer | BackendProblem | str],
) -> None:
    world = settled(ALLOW, DENY)
    for number, what in enumerate(script):
        world.backend.head_script = [scripted(world, what, 7 + number)]
        status = world.sync.run()
        assert status.pending == 0
        assert own(world)[ANALYTICS] is DENY
        assert own(world).get(NEWS) is not ALLOW
        world.clock.time += timedelta(hours=1)
    last = world.sync.chain(world.identity.device())[-1]
    assert last.state is RecordState.CONFIRMED
    assert parse_record(last.jws).decisions()[ANALYTICS] is DENY
    assert world.evidence.verify().ok

"""Which versions the person has seen, and what is asked again when a clause changed."""

from __future__ import annotations

from datetime import date

import pytest

from alsoft_prefs.core.catalog import Catalog, parse_catalog, purposes_citing
from alsoft_prefs.core.decisions import Decision, Restrictions
from alsoft_prefs.core.errors import LockedByAdministrator, UsageProblem
from alsoft_prefs.core.journal import Actor, Method, PolicyRef
from alsoft_prefs.core.policy import changed_anchors, parse_policy
from alsoft_prefs.resource_files import resource_text
from alsoft_prefs.services.policies import Policies, Question
from tests.unit.policy_answers import ANALYTICS_CLAUSE, SHIPPED, version
from tests.unit.world import ALLOW, ANALYTICS, DENY, NEWS, World, own

ADVERTISING, STATISTICS = "tracking.advertising", "cookies.statistics"
MOBILE_IDS = ("Ad companies use device IDs to track", "Ad companies use no device IDs to track")


class Reader(World):
    """A world whose person reads some versions of the policy, in the order they come."""

    def __init__(self, *documents: bytes) -> None:
        self.shown = documents
        super().__init__()
        self.policies_service = Policies(
            lambda: tuple(parse_policy(d) for d in self.shown if b"\nlanguage: en\n" in d),
            lambda: tuple(parse_policy(d) for d in self.shown),
            self.preferences,
            lambda: CATALOG,
        )

    def policy_ref(self) -> PolicyRef:
        found = self.policies_service.current()
        return PolicyRef(found.version, found.sha256, found.language)


CATALOG: Catalog = parse_catalog(resource_text("catalog.toml"))


def asked(world: Reader) -> list[str]:
    return [question.purpose for question in world.policies_service.questions()]


def test_a_version_is_seen_when_first_chosen_under_or_acknowledged() -> None:
    world = Reader(SHIPPED)
    assert world.policies_service.unseen() is None
    assert not world.policies_service.versions()[0].acknowledged
    world.preferences.only_necessary()
    world.shown = (SHIPPED, version(2, ANALYTICS_CLAUSE))
    assert [v.acknowledged for v in world.policies_service.versions()] == [True, False]
    unseen = world.policies_service.unseen()
    assert unseen is not None
    assert unseen.version == 2
    world.preferences.choose({NEWS: DENY}, Method.CLI)
    world.preferences.note_reset(Actor.USER)
    assert world.policies_service.unseen() == unseen, "a choice beside it doesn't mean it was read"
    before = own(world)
    world.preferences.acknowledge_policy()
    assert world.policies_service.unseen() is None
    assert own(world) == before


def test_a_version_is_found_by_its_number() -> None:
    world = Reader(SHIPPED, version(2, ANALYTICS_CLAUSE))
    assert world.policies_service.document(2).date == date(2026, 5, 2)
    assert [c.anchor for c in world.policies_service.difference(1, 2)] == ["3.analytics-companies"]
    with pytest.raises(UsageProblem, match="version 3"):
        world.policies_service.document(3)


def test_only_what_is_allowed_and_rests_on_a_changed_clause_is_asked() -> None:
    world = Reader(SHIPPED)
    world.preferences.choose({ANALYTICS: ALLOW, NEWS: ALLOW, STATISTICS: DENY}, Method.TOGGLE)
    world.shown = (SHIPPED, version(2, ANALYTICS_CLAUSE))
    assert world.policies_service.questions() == (
        Question(ANALYTICS, 1, ("3.analytics-companies",)),
    )


def test_a_refusal_is_never_asked_away_and_nobody_is_nagged() -> None:
    world = Reader(SHIPPED)
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)  # advertising was never chosen
    world.shown = (SHIPPED, version(2, ANALYTICS_CLAUSE, MOBILE_IDS))
    changed = changed_anchors(*map(parse_policy, world.shown))
    assert {ANALYTICS, ADVERTISING} <= {p.id for p in purposes_citing(CATALOG, changed)}
    assert asked(world) == []
    assert world.policies_service.unseen() is not None


@pytest.mark.parametrize("decision", [ALLOW, DENY])
def test_an_answer_is_a_choice_under_the_version_in_force(decision: Decision) -> None:
    world = Reader(SHIPPED)
    world.preferences.choose({ANALYTICS: ALLOW, ADVERTISING: ALLOW}, Method.TOGGLE)
    world.shown = (SHIPPED, version(2, ANALYTICS_CLAUSE, MOBILE_IDS))
    assert asked(world) == [ANALYTICS, ADVERTISING]
    entry = world.policies_service.answer(ANALYTICS, decision, Method.TOGGLE)
    assert (entry.policy.version, entry.method) == (2, Method.TOGGLE)
    assert entry.decisions == {ANALYTICS: decision}
    assert asked(world) == [ADVERTISING]
    assert world.policies_service.unseen() is not None
    last = world.policies_service.answer(ADVERTISING, ALLOW, Method.TOGGLE)
    assert last.method is Method.POLICY_ACKNOWLEDGED
    assert asked(world) == []
    assert world.policies_service.unseen() is None
    assert own(world) == {ANALYTICS: decision, ADVERTISING: ALLOW}
    assert world.preferences.undoable() == last


def test_having_seen_a_version_answers_no_question() -> None:
    world = Reader(SHIPPED)
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.shown = (SHIPPED, version(2, ANALYTICS_CLAUSE))
    world.preferences.acknowledge_policy()
    assert asked(world) == [ANALYTICS]
    assert world.policies_service.since() == 1
    world.preferences.choose({ANALYTICS: ALLOW}, Method.CLI)
    assert asked(world) == []


def test_a_change_that_was_taken_back_is_not_asked_about() -> None:
    world = Reader(SHIPPED)
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.shown = (SHIPPED, version(2, ANALYTICS_CLAUSE), version(3))
    assert asked(world) == []
    unseen = world.policies_service.unseen()
    assert unseen is not None
    assert unseen.version == 3


def test_what_the_organisation_locks_is_not_asked() -> None:
    world = Reader(SHIPPED)
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.shown = (SHIPPED, version(2, ANALYTICS_CLAUSE))
    world.restrictions = Restrictions(denied=frozenset({ANALYTICS}))
    assert asked(world) == []
    with pytest.raises(LockedByAdministrator):
        world.policies_service.answer(ANALYTICS, ALLOW, Method.TOGGLE)
    world.restrictions = Restrictions()
    assert asked(world) == [ANALYTICS]


def test_where_the_old_version_is_gone_everything_allowed_is_asked() -> None:
    world = Reader(version(2))
    world.preferences.choose({ANALYTICS: ALLOW, NEWS: ALLOW}, Method.TOGGLE)
    world.shown = (version(3),)
    assert asked(world) == [ANALYTICS, NEWS]
    world.shown = (SHIPPED, version(3, ANALYTICS_CLAUSE))
    assert asked(world) == [ANALYTICS]


def test_versions_are_compared_in_one_language() -> None:
    world = Reader(SHIPPED)
    world.preferences.choose({ANALYTICS: ALLOW, NEWS: ALLOW}, Method.TOGGLE)
    german = version(2, ("companies", "Firmen"), language="de")
    english = version(2, ANALYTICS_CLAUSE)
    world.shown = (SHIPPED, german, english)
    service = Policies(
        lambda: (parse_policy(SHIPPED), parse_policy(german)),
        lambda: tuple(map(parse_policy, world.shown)),
        world.preferences,
        lambda: CATALOG,
    )
    assert [question.purpose for question in service.questions()] == [ANALYTICS]
    assert [change.anchor for change in service.difference(1, 2)] == ["3.analytics-companies"]


def test_what_changed_is_counted_from_what_the_person_knows() -> None:
    world = Reader(SHIPPED)
    assert world.policies_service.since() == 1
    world.preferences.choose({NEWS: ALLOW}, Method.TOGGLE)
    world.shown = (SHIPPED, version(2, ANALYTICS_CLAUSE), version(3, MOBILE_IDS))
    assert world.policies_service.since() == 1
    world.preferences.acknowledge_policy()
    assert world.policies_service.since() == 2, "nothing is new: the version before"


def test_a_reference_reaches_what_is_older_or_the_same() -> None:
    one, other = PolicyRef(1, "a" * 64, "en"), PolicyRef(1, "b" * 64, "en")
    assert one.reaches(one)
    assert not one.reaches(other)
    assert one.reaches(other._replace(language="de"))
    assert PolicyRef(2, "c" * 64, "en").reaches(one)
    assert not one.reaches(PolicyRef(2, "c" * 64, "en"))

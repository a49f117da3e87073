"""Hypothesis strategies for the core's values."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import strategies as st

from alsoft_prefs.core.decisions import Decision, Restrictions, Rule, UserDecision
from alsoft_prefs.core.journal import Actor, Entry, Method, PolicyRef

RULES = (
    Rule("service.account", "Account", essential=True, signal=False),
    Rule("tracking.analytics", "Analytics", essential=False, signal=True),
    Rule("tracking.advertising", "Advertising", essential=False, signal=True),
    Rule("cookies.statistics", "Statistics", essential=False, signal=False),
    Rule("contact.news", "News", essential=False, signal=False),
)
PURPOSES = tuple(rule.id for rule in RULES)
OPTIONAL = tuple(rule.id for rule in RULES if not rule.essential)
POLICY = PolicyRef(1, "0" * 64, "en")

decisions = st.sampled_from(Decision)
choices = st.sampled_from([Decision.ALLOW, Decision.DENY])
rules = st.sampled_from(RULES)
times = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001  hypothesis adds the zone
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
).map(lambda t: t.replace(microsecond=t.microsecond // 1000 * 1000))
states = st.dictionaries(st.sampled_from(PURPOSES), decisions)
purpose_sets = st.frozensets(st.sampled_from(OPTIONAL))
restrictions = st.builds(Restrictions, purpose_sets, purpose_sets, st.booleans())
user_decisions = st.builds(UserDecision, decisions, times)
entries = st.builds(
    Entry,
    id=st.uuids().map(str),
    time=times,
    actor=st.sampled_from(Actor),
    method=st.sampled_from(Method),
    decisions=st.dictionaries(st.sampled_from(OPTIONAL), decisions, max_size=4),
    policy=st.just(POLICY),
    program=st.just("0.1.0"),
)
